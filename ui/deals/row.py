"""One line of a list about a deal, as plain values: what is painted, what is said aloud, what it can be asked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A heading ("head"), an entry ("item"), one line of small text ("note") or an offer to add something ("add").

    `subject` and `key` say what it stands for ("activity" and its id). `mark` is a status mark and `icon` a line icon
    before the title, `aside` a day before both; a mark `badge` and a `suffix` follow the title, `detail` stands under
    it; at the right are `right` (text), `tag` (the data proves it), the cells of an attitude (`cells`), or a button
    (`action`). `ticks`: its mark can be clicked. `struck`: it does not hold any more. `number` and `state` make a
    heading's box.
    """

    kind: str
    title: str = ""
    detail: str = ""
    subject: str = ""
    key: str = ""
    mark: str = ""
    role: str = ""
    icon: str = ""
    aside: str = ""
    suffix: str = ""
    suffix_role: str = "text2"
    badge: str = ""
    right: str = ""
    right_role: str = "text2"
    tag: str = ""
    action: str = ""
    number: int = 0
    state: str = ""
    cells: bool = False
    attitude: int | None = None
    bold: bool = False
    ticks: bool = False
    struck: bool = False
    spoken: str = ""

    @property
    def speech(self) -> str:
        """Return the row in words."""
        parts = (self.aside, self.title, self.suffix, self.spoken, self.detail, self.right, self.tag)
        return ", ".join(part for part in parts if part)
