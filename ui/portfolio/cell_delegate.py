"""Paints the cells of a table of deals: a mark, a line of text, a smaller one under it; the whole row chosen."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme
from ui.portfolio.table_model import CELL, TableCell

HEIGHT = 43
_EDGE, _MARK = 8, 16


class CellDelegate(QStyledItemDelegate):
    """Paints a `TableCell` in the colours in force."""

    def __init__(self, theme: Theme, base: QFont, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._base = theme, base

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one cell."""
        cell, right = index.data(CELL)
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, self._theme.color("accent_tint"))
            if index.column() == 0:
                painter.fillRect(area.x(), area.y(), 3, area.height(), self._theme.color("accent"))
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, self._theme.color("border"))
        self._words(painter, cell, area.adjusted(_EDGE + 2, 0, -_EDGE, 0), right=right)
        painter.restore()

    def _words(self, painter: QPainter, cell: TableCell, area: QRect, *, right: bool) -> None:
        scale = self._theme.scale
        top = 4 if cell.under else (area.height() / scale - 20) / 2
        first = QRect(area.x(), area.y() + round(top * scale), area.width(), round(20 * scale))
        if cell.mark:
            color = self._theme.color(MARK_ROLES[cell.mark])
            paint_mark(painter, cell.mark, first.x(), first.center().y() - 5, 12, color)
            first = first.adjusted(_MARK, 0, 0, 0)
        self._line(painter, first, cell.text, self._font(13, bold=cell.bold), cell.role, right=right)
        second = QRect(area.x(), area.y() + round(23 * scale), area.width(), round(17 * scale))
        self._line(painter, second, cell.under, self._font(12), "text2", right=right)

    def _line(self, painter: QPainter, area: QRect, text: str, font: QFont, role: str, *, right: bool) -> None:
        if not text:
            return
        painter.setFont(font)
        painter.setPen(self._theme.color(role))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextSingleLine), shown)

    def _font(self, size: int, *, bold: bool = False) -> QFont:
        font = QFont(self._base)
        font.setPixelSize(self._theme.px(size))
        font.setBold(bold)
        return font
