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
from ui.board.board_geometry import BAND, HEADER, ColumnBox
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
        self._texts: Mapping[int, HeaderTexts] = {}
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
        self._name, self._sums = name, sums
        self.setAccessibleName(f"{name} {sums}")
        self.update()

    def set_texts(self, texts: Mapping[int, HeaderTexts]) -> None:
        """Show these headers."""
        self._texts = texts
        self.update()

    def describe(self, stage: int, name: str, tip: str) -> None:
        """Say what a header shows, for screen readers and as a tooltip (plain text, lines parted by newlines)."""
        head = self.heads[stage]
        head.setAccessibleName(name)
        head.setToolTip("<br>".join(html.escape(line) for line in tip.split("\n")))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._painter.band(painter, self.width(), self._name, self._sums)
        for stage, head in self.heads.items():
            texts = self._texts.get(stage)
            if texts is not None:
                box = QRect(head.x(), BAND, head.width(), HEADER)
                self._painter.header(painter, box, texts, last=stage == self.stages[-1])
        painter.end()
