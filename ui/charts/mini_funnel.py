"""The funnel as eight plain bars painted by Qt alone: the rail's picture, and the chart's until matplotlib comes."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from ui.charts.funnel_bars import STATE_OF_BAR
from ui.common.theme.tokens import Tokens


class MiniSize(NamedTuple):
    """The bars' greatest width, their height, the distance of two of them, their rounding."""

    width: float
    height: float
    pitch: float
    radius: float = 1.5


RAIL = MiniSize(36, 12, 15)


def paint_mini_funnel(
    painter: QPainter, at: QPointF, shares: Sequence[tuple[float, float]], tokens: Tokens, size: MiniSize = RAIL
) -> None:
    """Paint (claimed, proved) shares as centred bars from the top: tint with an outline, and solid in it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, (claimed, proved) in enumerate(shares):
        state = STATE_OF_BAR[index]
        solid = QColor(getattr(tokens, state))
        if claimed <= 0:
            continue
        painter.setPen(QPen(solid, 1))
        painter.setBrush(QColor(getattr(tokens, f"{state}_tint")))
        _bar(painter, at, size, index, claimed)
        if proved > 0:
            painter.setBrush(solid)
            _bar(painter, at, size, index, proved)
    painter.restore()


def _bar(painter: QPainter, at: QPointF, size: MiniSize, index: int, share: float) -> None:
    length = max(2.0, size.width * share) - 1
    left = at.x() + (size.width - length) / 2
    painter.drawRoundedRect(
        QRectF(left, at.y() + index * size.pitch + 0.5, length, size.height - 1), size.radius, size.radius
    )
