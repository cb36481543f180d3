"""Paints what is planned, day by day: an icon of its kind, whom it is with, what about."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme
from ui.today.lines import LINE, Note, VisitLine
from ui.today.pen import Pen

DAY, ROW = 26, 42
_EDGE, _ICON = 13, 14


class VisitDelegate(QStyledItemDelegate):
    """One look for days and appointments."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, DAY if isinstance(index.data(LINE), Note) else ROW)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen, line = Pen(painter, self._theme, option.font), index.data(LINE)
        area = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if isinstance(line, Note):
            pen.text(area.adjusted(0, 4, 0, 0), line.text, line.role, bold=True)
        elif isinstance(line, VisitLine):
            pen.ground(option.rect, option.state)
            at = QPointF(area.x(), area.y() + 6)
            paint_icon(painter, line.icon, at, _ICON, self._theme.color("text2"))
            text = QRect(area.x() + _ICON + 8, area.y() + 4, area.width() - _ICON - 8, 18)
            late = pen.right(text, line.late, "danger", bold=True) + 8 if line.late else 0
            pen.text(text.adjusted(0, 0, -late, 0), line.title, "text", 13)
            pen.text(text.translated(0, 17), line.below, "text2")
        painter.restore()
