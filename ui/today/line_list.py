"""A list of lines: arrows pass over heads, Enter or a double click opens, letters and buttons do the rest."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyledItemDelegate, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.today.lines import LINE, DealLine, HealthLine, Line, LinesModel, VisitLine


class Deed(NamedTuple):
    """What is asked of a line: a deed's name, the line, and the box it stands in."""

    name: str
    line: Line
    box: QRect


class LineList(QListView):
    """`opened` carries a deal, `asked` a `Deed`; `deeds` maps keys to deeds, `buttons` is the deed of the button."""

    opened = Signal(str)
    asked = Signal(object)

    def __init__(
        self, theme: Theme, name: str, delegate: QStyledItemDelegate, deeds: Mapping[Qt.Key, str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme, self._deeds = theme, deeds
        self._empty = ""
        self._own = LinesModel(self)
        self.setModel(self._own)
        self.setItemDelegate(delegate)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.doubleClicked.connect(self._on_opened)
        theme.changed.connect(self.viewport().update)

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show these lines; the one that was chosen is chosen again, else the first that can be."""
        kept = _key(self.line())
        self._own.set_lines(lines)
        places = [at for at, line in enumerate(lines) if _key(line)]
        same = [at for at in places if _key(lines[at]) == kept]
        if places:
            self.setCurrentIndex(self._own.index((same or places)[0]))

    def lines(self) -> tuple[Line, ...]:
        """Return what is shown."""
        return self._own.lines

    def line(self) -> Line | None:
        """Return the chosen line."""
        found: Line | None = self.currentIndex().data(LINE)
        return found

    def choose(self, deal_id: str) -> None:
        """Choose the line of a deal, if it is there."""
        for at, line in enumerate(self._own.lines):
            if getattr(line, "deal_id", "") == deal_id:
                self.setCurrentIndex(self._own.index(at))
                self.scrollTo(self._own.index(at))
                return

    def set_empty_text(self, text: str) -> None:
        """Say what stands in an empty list."""
        self._empty = text
        self.viewport().update()

    def box(self) -> QRect:
        """Return where the chosen line stands in the list's own coordinates."""
        return self.visualRect(self.currentIndex()).translated(self.viewport().pos())

    def ask(self, name: str) -> None:
        """Ask for a deed on the chosen line."""
        line = self.line()
        if line is not None:
            self.scrollTo(self.currentIndex())
            self.asked.emit(Deed(name, line, self.box()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = Qt.Key(event.key()), event.modifiers() == Qt.KeyboardModifier.NoModifier
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._on_opened(self.currentIndex())
        elif plain and key in self._deeds:
            self.ask(self._deeds[key])
        else:
            super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index, spot = self.indexAt(at), getattr(self.itemDelegate(), "spot", None)
        if index.isValid() and spot is not None and event.button() == Qt.MouseButton.LeftButton:
            name = spot(self.visualRect(index), index.data(LINE), at, self.font())
            if name:
                self.ask(name)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay lines of varying height out anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._own.lines and self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("text3"))
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -14), int(flags), self._empty)
            painter.end()

    def _on_opened(self, index: QModelIndex) -> None:
        deal_id = getattr(index.data(LINE), "deal_id", "")
        if deal_id:
            self.opened.emit(deal_id)


def _key(line: Line | None) -> str:
    """Return what tells a line that can be chosen from others, "" for one that cannot."""
    if isinstance(line, VisitLine):
        return line.activity_id
    return (line.deal_id or line.name) if isinstance(line, DealLine | HealthLine) else ""
