"""Paints a two-line row: the figures keep their place at the right, words are shortened to the room that is left."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.people.row_model import FACE, Row

HEIGHT = 46
_EDGE, _GAP, _TAG = 12, 10, 16
_UPPER, _LOWER = (4, 20), (24, 17)
"""Top and height of the two lines."""


class RowDelegate(QStyledItemDelegate):
    """One look for every list of the page."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, HEIGHT)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row = index.data(FACE)
        if not isinstance(row, Row):
            return
        painter.save()
        box: QRect = option.rect
        self._ground(painter, box, option.state)
        area = box.adjusted(_EDGE, 0, -_EDGE, 0)
        face = option.font
        self._line(
            painter, area, _UPPER, (row.title, "text"), (row.right, "text"), _font(face, self._theme.px(13), bold=True)
        )
        small = _font(face, self._theme.px(12))
        left = area if not row.tone or not row.tag else area.adjusted(self._tag(painter, area, row, small), 0, 0, 0)
        self._line(painter, left, _LOWER, (row.below, "text2"), (row.below_right, "text3"), small)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, state: QStyle.StateFlag) -> None:
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, self._theme.color("accent_tint"))
            painter.fillRect(box.x(), box.y(), 3, box.height(), self._theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, self._theme.color("hover"))
        painter.fillRect(box.x() + _EDGE, box.bottom(), box.width() - 2 * _EDGE, 1, self._theme.color("border"))

    def _tag(self, painter: QPainter, area: QRect, row: Row, font: QFont) -> int:
        """Paint the tag and return how much room it took."""
        width = QFontMetrics(font).horizontalAdvance(row.tag) + 10
        box = QRect(area.x(), area.y() + _LOWER[0], width, _TAG)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{row.tone}_tint"))
        painter.drawRoundedRect(QRectF(box), 3, 3)
        painter.setFont(font)
        own_text = row.tone in {"search", "funnel", "best"}
        painter.setPen(self._theme.color(f"{row.tone}_text" if own_text else row.tone))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.tag)
        return width + 6

    def _line(
        self,
        painter: QPainter,
        area: QRect,
        place: tuple[int, int],
        words: tuple[str, str],
        figure: tuple[str, str],
        font: QFont,
    ) -> None:
        metrics = QFontMetrics(font)
        line = QRect(area.x(), area.y() + place[0], area.width(), place[1])
        room = line.width()
        painter.setFont(font)
        if figure[0]:
            painter.setPen(self._theme.color(figure[1]))
            painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), figure[0])
            room -= metrics.horizontalAdvance(figure[0]) + _GAP
        painter.setPen(self._theme.color(words[1]))
        text = metrics.elidedText(words[0], Qt.TextElideMode.ElideRight, max(0, room))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)


def _font(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
