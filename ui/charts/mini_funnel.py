"""The funnel as eight plain bars painted by Qt alone: the rail's picture, and the chart's until matplotlib comes."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.charts.funnel_bars import STATE_OF_BAR, FunnelBars, FunnelLayout
from ui.common.fonts import font
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


def paint_plain_funnel(painter: QPainter, bars: FunnelBars, layout: FunnelLayout, tokens: Tokens) -> None:
    """Paint the bars of the chart with their names and first figures, where the chart will have them."""
    size = MiniSize(layout.bar_width, layout.bar_height, layout.pitch, 2)
    pairs = [(bar.claimed, bar.proved) for bar in bars.bars]
    paint_mini_funnel(painter, QPointF(layout.bar_left, layout.bar_top(0)), pairs, tokens, size)
    painter.setFont(font(round(layout.text_px)))
    painter.setPen(QColor(tokens.text))
    middle = Qt.AlignmentFlag.AlignVCenter
    for index, bar in enumerate(bars.bars):
        row = QRectF(0, layout.bar_top(index), layout.width, layout.bar_height)
        painter.drawText(row, middle | Qt.AlignmentFlag.AlignLeft, bar.name)
        painter.drawText(row, middle | Qt.AlignmentFlag.AlignRight, "".join(bar.figures[:1]))


def _bar(painter: QPainter, at: QPointF, size: MiniSize, index: int, share: float) -> None:
    length = max(2.0, size.width * share) - 1
    left = at.x() + (size.width - length) / 2
    painter.drawRoundedRect(
        QRectF(left, at.y() + index * size.pitch + 0.5, length, size.height - 1), size.radius, size.radius
    )
