"""The picture of a period in one row: what has come, what is proved and claimed of the rest, the goal, the band below.

All periods of a kind share one scale from zero, so that months can be compared with months and quarters with quarters.
"""

from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.forecast.sheet import PICTURE

_EDGE = 8


class PeriodBar(NamedTuple):
    """Shares of the whole width (0…1): where come, proved and claimed end; the band's ends and middle; the goal.

    `band` None = not reckoned yet; `goal` 0 = none.
    """

    come: float
    proved: float
    claimed: float
    band: tuple[float, float, float] | None = None
    goal: float = 0.0


class PeriodDelegate(QStyledItemDelegate):
    """Paints a `PeriodBar`."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint ground, bar, band and goal."""
        super().paint(painter, option, index)
        bar = index.data(PICTURE)
        area: QRect = option.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        if not isinstance(bar, PeriodBar) or area.width() < 20:
            return
        painter.save()
        top, height = area.y() + 6.0, area.height() - 18.0
        self._parts(painter, bar, QRectF(area.x(), top, area.width(), height))
        if bar.band is not None and bar.band[2] > 0:
            self._band(painter, bar.band, area, top + height + 5)
        if bar.goal:
            painter.setPen(QPen(self._theme.color("text"), 2))
            at = area.x() + bar.goal * area.width()
            painter.drawLine(round(at), area.y() + 3, round(at), area.bottom() - 3)
        painter.restore()

    def _parts(self, painter: QPainter, bar: PeriodBar, area: QRectF) -> None:
        left = 0.0
        looks = (("accent", "accent"), ("best", "best"), ("best_tint", "best"))
        for end, (face, edge) in zip((bar.come, bar.proved, bar.claimed), looks, strict=True):
            if (end - left) * area.width() >= 1:
                painter.setPen(QPen(self._theme.color(edge), 1))
                painter.setBrush(self._theme.color(face))
                part = QRectF(area.x() + left * area.width(), area.y(), (end - left) * area.width() - 1, area.height())
                painter.drawRect(part.adjusted(0.5, 0.5, 0, 0))
                left = end

    def _band(self, painter: QPainter, band: tuple[float, float, float], area: QRect, y: float) -> None:
        """Paint a line from the low to the high percentile, and the middle as a tick on it."""
        low, middle, high = (area.x() + share * area.width() for share in band)
        painter.fillRect(QRectF(low, y, max(2.0, high - low), 3), self._theme.color("border_strong"))
        painter.fillRect(QRectF(middle - 1, y - 2, 3, 7), self._theme.color("text"))
