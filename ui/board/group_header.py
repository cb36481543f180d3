"""One state group's head: band and column headers painted as one, so that the state line runs through.

Each column's head is a transparent child as well, so that it has a name, a tooltip and takes drops by itself.
"""

import html
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.board.board_fonts import BoardFonts
from ui.board.board_geometry import BAND, GUTTER, HEADER, ColumnBox
from ui.board.card_mime import CARDS
from ui.board.header_painter import HeaderPainter, HeaderTexts
from ui.common.theme.theme import Theme


class ColumnHead(QWidget):
    """The place of one header: hovered, dropped on, spoken of; its looks are painted by the group."""

    entered = Signal(int)
    left = Signal(int)
    dropped = Signal(int, object)
    clicked = Signal(int)

    def __init__(self, stage: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.stage = stage
        self.setObjectName(f"header-{stage}")
        self.setAcceptDrops(True)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(CARDS):
            event.acceptProposedAction()
            self.entered.emit(self.stage)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.left.emit(self.stage)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.dropped.emit(self.stage, event.mimeData())

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.clicked.emit(self.stage)


class GroupHeader(QWidget):
    """Paints band and headers of the stages of one funnel state."""

    def __init__(self, state: str, stages: Sequence[int], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"group-{state}")
        self.stages = tuple(stages)
        self.heads = {stage: ColumnHead(stage, self) for stage in stages}
        self._theme, self.state = theme, state
        self._painter = HeaderPainter(theme, BoardFonts(self.font()), state)
        self._name, self._sums = "", ""
        self._texts: dict[int, HeaderTexts] = {}
        theme.changed.connect(self.update)

    def set_fonts(self, fonts: BoardFonts) -> None:
        """Paint with these fonts."""
        self._painter = HeaderPainter(self._theme, fonts, self.state)
        self.update()

    def place(self, boxes: Sequence[ColumnBox], top: int) -> None:
        """Stand over the given columns."""
        first, last = boxes[0], boxes[-1]
        self.setGeometry(first.x, top, last.x + last.card - first.x, BAND + HEADER)
        for box in boxes:
            self.heads[box.stage].setGeometry(box.x - first.x, BAND, box.card, HEADER)

    def set_band(self, name: str, sums: str) -> None:
        """Show the state's name and its count and sum."""
        if (name, sums) != (self._name, self._sums):
            self._name, self._sums = name, sums
            self.setAccessibleName(f"{name} {sums}")
            self.update(QRect(0, 0, self.width(), BAND))

    def set_texts(self, texts: Mapping[int, HeaderTexts]) -> None:
        """Show these headers; the others stay as they are, and only what differs is painted."""
        for stage, shown in texts.items():
            if self._texts.get(stage) != shown:
                self._texts[stage] = shown
                self.update(self._place(stage))

    def describe(self, stage: int, name: str, tip: str) -> None:
        """Say what a header shows, for screen readers and as a tooltip (plain text, lines parted by newlines)."""
        head = self.heads[stage]
        head.setAccessibleName(name)
        head.setToolTip("<br>".join(html.escape(line) for line in tip.split("\n")))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, wanted = QPainter(self), event.region()
        if wanted.intersects(QRect(0, 0, self.width(), BAND)):
            self._painter.band(painter, self.width(), self._name, self._sums)
        for stage, texts in self._texts.items():
            if wanted.intersects(self._place(stage)):
                box = self._place(stage).adjusted(0, 0, -GUTTER, 0)
                self._painter.header(painter, box, texts, last=stage == self.stages[-1])
        painter.end()

    def _place(self, stage: int) -> QRect:
        """Return where a header is painted: its column and the gutter beside it."""
        head = self.heads[stage]
        return QRect(head.x(), BAND, head.width() + GUTTER, HEADER)
