"""What stands in the lists of these pages: frozen, already worded lines, and the model that holds them.

A line that is not a deal, an appointment or a finding cannot be chosen; arrows pass over it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.common.widgets.tag import TagText

LINE = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex


class Marked(NamedTuple):
    """Words behind a mark ("" = none), in a colour token."""

    mark: str
    role: str
    text: str
    bold: bool = False


class Head(NamedTuple):
    """A band of a state: its place in the order, the name, what it is for, and at the right how many."""

    state: str
    place: str
    title: str
    tail: str
    right: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.title}, {self.tail}, {self.right}"


class Titles(NamedTuple):
    """The names of the columns, above all bands."""

    name: str
    step: str
    why: str
    when: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(self)


class Note(NamedTuple):
    """A quiet sentence where a group is empty, or the name of a day; `strong` for today."""

    text: str
    strong: bool = False
    role: str = "text3"

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return self.text


class DealLine(NamedTuple):
    """A deal that deserves the week; `activity_id` is what is planned next, "" if nothing is.

    Where all is there to move on, `move_to` is the column to move into (9: win it), else 0.
    """

    deal_id: str
    activity_id: str
    number: int
    name: str
    below: str
    debt: bool
    step: str
    tag: TagText
    tool: str
    tool_name: str
    move_to: int
    how: str
    tip: str
    reasons: tuple[Marked, ...]
    when: Marked

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        why = ", ".join(reason.text for reason in self.reasons)
        return f"{self.number}. {self.name}, {self.below}; {self.step}, {self.how}; {why}; {self.when.text}"


class VisitLine(NamedTuple):
    """Something planned: an icon, whom it is with, what about; `late` is in words, "" if it is not."""

    activity_id: str
    deal_id: str
    icon: str
    title: str
    below: str
    late: str

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.title, self.below, self.late) if part)


class Told(NamedTuple):
    """A line of health in words: whose deal for how much, the next step, our step, and what was found."""

    below: str
    step: str
    tag: TagText
    findings: tuple[Marked, ...]


@dataclass(frozen=True)
class HealthLine:
    """A deal with its findings, or (without an id) what the funnel suffers from; worded when it is first looked at.

    `count` says how many findings there are to tell: a list of a thousand deals needs their heights before their words.
    """

    deal_id: str
    name: str
    count: int
    tell: Callable[[], Told]

    @cached_property
    def told(self) -> Told:
        """The words."""
        return self.tell()

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return f"{self.name}, {self.told.below}; {self.told.step}; " + "; ".join(
            finding.text for finding in self.told.findings
        )


Line = Titles | Head | Note | DealLine | VisitLine | HealthLine


class LinesModel(QAbstractListModel):
    """The lines of one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()

    def set_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role in {Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole}:
            return line.spoken
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, DealLine):
            return line.tip
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.lines[index.row()], Titles | Head | Note):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)
