"""A card of the month board: what, for whom, when, how much, how sure; filled is proved, outlined is claimed only."""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.theme import Theme

FACE = int(Qt.ItemDataRole.UserRole)
HEIGHT, GUTTER = 66, 6
_STRIP, _EDGE = 4, 10
_MIDDLE = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
_RIGHT = _MIDDLE | int(Qt.AlignmentFlag.AlignRight)


class MonthFace(NamedTuple):
    """What a card shows, in words; `state` colours its strip, `shares` are its proved and claimed rate (0…1)."""

    key: str
    name: str
    customer: str
    day: str
    amount: str
    rate: str
    state: str
    shares: tuple[float, float]
    late: bool = False
    parked: bool = False
    speech: str = ""


class MonthCardDelegate(QStyledItemDelegate):
    """Paints a `MonthFace`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(100, HEIGHT + GUTTER)

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint surface, strip, three lines and the rail of its rates."""
        face = index.data(FACE)
        if not isinstance(face, MonthFace):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -GUTTER - 0.5)
        state: QStyle.StateFlag = option.state
        self._ground(painter, box, face, state)
        inner = box.adjusted(_EDGE, 5, -6, -5)
        self._line(painter, inner, 0, (face.name, "text"), ("", "text"), bold=True)
        day = face.day, "danger" if face.late else "text3"
        self._line(painter, inner, 1, (face.customer, "text2"), day)
        self._line(painter, inner, 2, (face.amount, "text"), (face.rate, "text2"), bold=True)
        self._rail(painter, QRectF(inner.x(), box.bottom() - 6, inner.width(), 3), face.shares)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRectF, face: MonthFace, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        ground = "accent_tint" if chosen else "hover" if state & QStyle.StateFlag.State_MouseOver else "surface"
        style = Qt.PenStyle.DashLine if face.parked else Qt.PenStyle.SolidLine
        color = "accent" if chosen else "border_strong" if face.parked else "border"
        painter.setPen(QPen(self._theme.color(color), 2 if state & QStyle.StateFlag.State_HasFocus else 1, style))
        painter.setBrush(self._theme.color(ground))
        painter.drawRoundedRect(box, 5, 5)
        painter.fillRect(QRectF(box.x() + 1, box.y() + 5, _STRIP - 1, box.height() - 10), self._theme.color(face.state))

    def _line(
        self,
        painter: QPainter,
        area: QRectF,
        number: int,
        words: tuple[str, str],
        right: tuple[str, str],
        *,
        bold: bool = False,
    ) -> None:
        line = QRectF(area.x(), area.y() + 17 * number, area.width(), 17)
        room = line.width()
        if right[0]:
            small = font(11)
            painter.setFont(small)
            painter.setPen(self._theme.color(right[1]))
            painter.drawText(line, _RIGHT, right[0])
            room -= QFontMetrics(small).horizontalAdvance(right[0]) + 6
        face = font(12, bold=bold)
        painter.setFont(face)
        painter.setPen(self._theme.color(words[1]))
        text = QFontMetrics(face).elidedText(words[0], Qt.TextElideMode.ElideRight, max(0, int(room)))
        painter.drawText(line, _MIDDLE, text)

    def _rail(self, painter: QPainter, area: QRectF, shares: tuple[float, float]) -> None:
        proved, claimed = shares
        painter.setPen(QPen(self._theme.color("accent"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if claimed > 0:
            painter.drawRect(QRectF(area.x(), area.y(), claimed * area.width(), area.height()))
        if proved > 0:
            painter.fillRect(
                QRectF(area.x(), area.y(), proved * area.width(), area.height() + 0.5), self._theme.color("accent")
            )
