"""The flow figures' charts as plain values: every text ready to be read, every length a share (0…1) of its scale.

What is made of too few deals is `faint`: drawn as an outline, and its words say so. `key` names a row for clicks.
"""

from dataclasses import dataclass

ROW, LEAK_ROW, HEAD = 28.0, 26.0, 24.0
"""Heights of a bar's row, of a milestone's row, and of the line of heads above either, in px."""

PANEL = 132.0
"""Height of one small chart of the stocks."""


@dataclass(frozen=True, slots=True)
class BarPart:
    """A piece of a bar: its share of the whole width; `look` is a funnel state or the token of a meaning.

    `texts` are written into it where they have room: the first that fits.
    """

    share: float
    look: str
    texts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class BarRow:
    """One bar from nought: its name, its pieces from the left, the figure at its end, what stands at the right edge.

    A row without a key is the heading of those under it.
    """

    key: str
    label: str
    parts: tuple[BarPart, ...]
    value: str
    note: str = ""
    faint: bool = False


@dataclass(frozen=True, slots=True)
class BarList:
    """Bars under each other, the longest first; `note_head` stands over the notes, `mark` is a line across all bars.

    `mark` is a share of the width (0 = none), `mark_text` its words: what every bar is to be held against.
    """

    rows: tuple[BarRow, ...]
    note_head: str = ""
    mark: float = 0.0
    mark_text: str = ""

    @property
    def height(self) -> float:
        """What it needs, in px."""
        return HEAD + ROW * max(1, len(self.rows))


@dataclass(frozen=True, slots=True)
class LeakRow:
    """One milestone: how often it was waived before losses and before wins (None = nobody passed), in words too."""

    key: str
    stage: int
    state: str
    label: str
    lost: float | None
    won: float | None
    lost_text: str
    won_text: str
    faint: bool = False


@dataclass(frozen=True, slots=True)
class LeakMap:
    """Milestones under each other, the worst leak first, on one scale of 0–100 %."""

    rows: tuple[LeakRow, ...]
    head_milestone: str
    head_lost: str
    head_won: str
    ends: tuple[str, str] = ("0%", "100%")

    @property
    def height(self) -> float:
        """What it needs, in px."""
        return HEAD + LEAK_ROW * max(1, len(self.rows))


@dataclass(frozen=True, slots=True)
class StockPanel:
    """One stage: its name, its stocks over the months, the first and the last of them in words."""

    key: str
    stage: int
    state: str
    label: str
    values: tuple[int, ...]
    last: str
    change: str


@dataclass(frozen=True, slots=True)
class StockChart:
    """Eight small charts on one scale from nought to `top`; `first` and `last` name the ends of time."""

    panels: tuple[StockPanel, ...]
    top: int
    first: str
    last: str
