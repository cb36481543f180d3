"""Line icons of the program: 16-unit drawings from `resources/icons/`, stroked 1.5 wide in any colour at any size."""

from functools import cache

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPainterPath, QPen, QPixmap

from funnel_desktop.paths import resource
from ui.common.theme.svg_path import shapes_path

UNITS = 16
"""Side of the square the icons are drawn in."""

_CRISPEST = 2.0
"""Scaled down from here where a window comes to a screen of another ratio."""


def _ratios() -> set[float]:
    """Return the pixel ratios icons are drawn for: every further one would lengthen the start."""
    screen = QGuiApplication.primaryScreen()
    return {_CRISPEST, screen.devicePixelRatio() if screen is not None else 1.0}


@cache
def icon_path(name: str) -> QPainterPath:
    """Return the outline of an icon by its file name without suffix."""
    return shapes_path(resource("icons", f"{name}.svg").read_text("utf-8"))


def paint_icon(painter: QPainter, name: str, at: QPointF, size: float, color: QColor, width: float = 1.5) -> None:
    """Stroke an icon into the square of side `size` at `at`; `width` is in the icon's own 16 units."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.scale(size / UNITS, size / UNITS)
    pen = QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(icon_path(name), pen)
    painter.restore()


def icon_pixmap(name: str, color: QColor, size: int = 16, ratio: float = 1.0, *, air: int = 0) -> QPixmap:
    """Return a transparent picture of an icon, `size` logical pixels high and wide, with `air` more at its right."""
    pixmap = QPixmap(QSize(round((size + air) * ratio), round(size * ratio)))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, QPointF(0, 0), size, color)
    painter.end()
    return pixmap


def icon(
    name: str, color: QColor | str, size: int = 16, *, disabled: QColor | str | None = None, air: int = 0
) -> QIcon:
    """Return an icon for buttons and menus, crisp at the screen's pixel ratio; `disabled` is its colour when off."""
    made = QIcon()
    for ratio in sorted(_ratios()):
        made.addPixmap(icon_pixmap(name, QColor(color), size, ratio, air=air), QIcon.Mode.Normal)
        if disabled is not None:
            made.addPixmap(icon_pixmap(name, QColor(disabled), size, ratio, air=air), QIcon.Mode.Disabled)
    return made
