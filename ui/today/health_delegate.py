"""Paints the health list: a deal at the left with its one next step, at the right a line a finding."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme
from ui.today.lines import LINE, Head, HealthLine
from ui.today.pen import MARK, Pen

HEAD, LINE_HEIGHT, LEAST = 28, 19, 56
_EDGE, _GAP = 12, 16
_NAME, _STEP = 220, 230


class HealthDelegate(QStyledItemDelegate):
    """One look for heads and deals; a deal is as tall as it has findings."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        line = index.data(LINE)
        if isinstance(line, Head):
            return QSize(100, HEAD)
        lines = line.count if isinstance(line, HealthLine) else 1
        return QSize(100, max(LEAST, 18 + lines * LINE_HEIGHT))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, line = Pen(painter, self._theme, option.font), index.data(LINE)
        if isinstance(line, Head):
            self._head(pen, option.rect, line)
        elif isinstance(line, HealthLine):
            pen.ground(option.rect, option.state)
            self._deal(pen, option.rect, line)
        painter.restore()

    def _head(self, pen: Pen, box: QRect, line: Head) -> None:
        pen.painter.fillRect(box, self._theme.color(f"{line.state}_tint"))
        area, ink = box.adjusted(_EDGE, 0, -_EDGE, 0), f"{line.state}_text"
        pen.right(area, line.right, ink)
        pen.text(area, line.title, ink, 13, bold=True)

    def _deal(self, pen: Pen, box: QRect, line: HealthLine) -> None:
        left, top, told = box.x() + _EDGE, box.y() + 9, line.told
        pen.text(QRect(left, top, _NAME, LINE_HEIGHT), line.name, "text", 13, bold=True)
        pen.text(QRect(left, top + LINE_HEIGHT, _NAME, LINE_HEIGHT), told.below, "text2")
        left += _NAME + _GAP
        if told.step:
            paint_mark(pen.painter, "open", left, top + 4, MARK, self._theme.color("border_strong"))
            pen.text(QRect(left + MARK + 6, top, _STEP - MARK - 6, LINE_HEIGHT), told.step, "text")
            pen.tag(left + MARK + 6, top + LINE_HEIGHT, told.tag)
        left += _STEP + _GAP
        for place, finding in enumerate(told.findings):
            row = QRect(left, top + place * LINE_HEIGHT, box.right() - _EDGE - left, LINE_HEIGHT)
            pen.marked(row, finding, "text" if finding.bold else "text2")
