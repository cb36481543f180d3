"""The program's sign: a funnel on a jade plate, at any size; on the window, the welcome page and the about page."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

SIZES = (16, 24, 32, 48, 128)


def paint_logo(painter: QPainter, size: int, theme: Theme) -> None:
    """Paint the sign into the square of side `size` at the origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawRoundedRect(QRectF(0, 0, size, size), size * 0.19, size * 0.19)
    inset = size * 0.21
    paint_icon(painter, "funnel", QPointF(inset, inset), size - 2 * inset, theme.color("on_accent"), 1.8)


def logo_icon(theme: Theme) -> QIcon:
    """Return the sign as a window's icon."""
    icon = QIcon()
    for size in SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_logo(painter, size, theme)
        painter.end()
        icon.addPixmap(pixmap)
    return icon
