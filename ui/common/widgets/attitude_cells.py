"""The five cells of an attitude −2…+2: squares to the right for us, discs to the left against, the middle neutral.

Filled from the middle outwards, so that shape and side say it without the colour; unknown = all empty.
"""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from ui.common.theme.theme import Theme

SIDE, PITCH = 9, 11
CELLS_WIDTH = 4 * PITCH + SIDE


def paint_cells(painter: QPainter, theme: Theme, at: QPointF, attitude: int | None) -> None:
    """Paint the cells of an attitude with their top left corner at a point."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for step in range(-2, 3):
        cell = QRectF(at.x() + (step + 2) * PITCH, at.y(), SIDE, SIDE)
        if _is_filled(step, attitude):
            role = "text3" if attitude == 0 else "accent" if (attitude or 0) > 0 else "danger"
            painter.setPen(QPen(theme.color(role), 1))
            painter.setBrush(theme.color(role))
        else:
            painter.setPen(QPen(theme.color("border_strong"), 1))
            painter.setBrush(theme.color("surface"))
        inner = cell.adjusted(0.5, 0.5, -0.5, -0.5)
        if attitude is not None and attitude < 0 and _is_filled(step, attitude):
            painter.drawEllipse(inner)
        else:
            painter.drawRoundedRect(inner, 2, 2)
    painter.restore()


def _is_filled(step: int, attitude: int | None) -> bool:
    return attitude is not None and min(0, attitude) <= step <= max(0, attitude)
