"""Status marks: one filled path each in a 12-unit box, told apart by shape before colour; never a font's glyph.

Holes are cut out of the path, so a mark needs one colour and sits on any background.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPixmap, QPolygonF

UNITS = 12
"""Side of the square the marks are drawn in."""


def _stroke(path: QPainterPath, width: float, *, dashes: tuple[float, ...] = ()) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap if dashes else Qt.PenCapStyle.RoundCap)
    if dashes:
        stroker.setDashPattern([dash / width for dash in dashes])
    return stroker.createStroke(path)


def _line(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(QPointF(*point))
    return path


def _shape(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
    path.closeSubpath()
    return path


def _disc(radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(6, 6), radius, radius)
    return path


def _ring(radius: float, width: float) -> QPainterPath:
    return _disc(radius + width / 2).subtracted(_disc(radius - width / 2))


def _overdue() -> QPainterPath:
    dot = QPainterPath()
    dot.addEllipse(QPointF(6, 8.5), 0.85, 0.85)
    diamond = _shape((6, 0.4), (11.6, 6), (6, 11.6), (0.4, 6))
    return diamond.subtracted(_stroke(_line((6, 3.3), (6, 6.5)), 1.5)).subtracted(dot)


def _later() -> QPainterPath:
    return _ring(4.7, 1.3).united(_stroke(_line((6, 3.6), (6, 6), (7.7, 7)), 1.3))


def _none() -> QPainterPath:
    square = QPainterPath()
    square.addRoundedRect(QRectF(1.3, 1.3, 9.4, 9.4), 2, 2)
    return _stroke(square, 1.2, dashes=(2, 1.7)).united(_stroke(_line((3.9, 6), (8.1, 6)), 1.3))


def _debt() -> QPainterPath:
    cloth = _shape((2.9, 1.5), (9.9, 1.5), (8, 4.2), (9.9, 6.9), (2.9, 6.9))
    return cloth.united(_stroke(_line((2.5, 1), (2.5, 11.2)), 1.5))


def _ready() -> QPainterPath:
    """Our milestones and the customer's sign are both there: a tick and, after it, the way on."""
    tick = _stroke(_line((1, 6.3), (3.4, 8.7), (7.2, 3.9)), 1.7)
    return tick.united(_stroke(_line((8.3, 3.3), (11, 6), (8.3, 8.7)), 1.7))


def _arrow(*strokes: tuple[tuple[float, float], ...]) -> QPainterPath:
    """Return what happened to a deal as strokes."""
    path = QPainterPath()
    for points in strokes:
        path.addPath(_line(*points))
    return _stroke(path, 1.6)


def _lost() -> QPainterPath:
    return _ring(5, 1.2).united(_arrow(((4.1, 4.1), (7.9, 7.9)), ((7.9, 4.1), (4.1, 7.9))))


_MAKERS: dict[str, Callable[[], QPainterPath]] = {
    "overdue": _overdue,
    "today": lambda: _ring(3.35, 3.3),
    "later": _later,
    "none": _none,
    "ahead": lambda: _shape((6, 1.8), (10.8, 9.8), (1.2, 9.8)),
    "behind": lambda: _shape((6, 10.2), (10.8, 2.2), (1.2, 2.2)),
    "debt": _debt,
    "done": lambda: _disc(4.8),
    "open": lambda: _ring(4.1, 1.5),
    "na": lambda: _ring(4.1, 1.5).united(_stroke(_line((3.2, 8.8), (8.8, 3.2)), 1.5)),
    "parked": lambda: _stroke(_line((3.8, 2), (3.8, 10)), 2).united(_stroke(_line((8.2, 2), (8.2, 10)), 2)),
    "won": lambda: _disc(5.6).subtracted(_stroke(_line((3.5, 6.2), (5.3, 8), (8.6, 4.3)), 1.5)),
    "ready": _ready,
    "forward": lambda: _arrow(((1.5, 6), (10, 6)), ((6.5, 2.5), (10, 6), (6.5, 9.5))),
    "back": lambda: _arrow(((10.5, 6), (2, 6)), ((5.5, 2.5), (2, 6), (5.5, 9.5))),
    "new": lambda: _arrow(((6, 1.5), (6, 10.5)), ((1.5, 6), (10.5, 6))),
    "grown": lambda: _arrow(((6, 10.5), (6, 2)), ((2.5, 5.5), (6, 2), (9.5, 5.5))),
    "shrunk": lambda: _arrow(((6, 1.5), (6, 10)), ((2.5, 6.5), (6, 10), (9.5, 6.5))),
    "resumed": lambda: _shape((2.8, 1.6), (10.2, 6), (2.8, 10.4)),
    "removed": lambda: _arrow(((1.5, 6), (10.5, 6))),
    "lost": _lost,
}

MARKS = tuple(_MAKERS)
"""The names of all marks."""

MARK_ROLES = {
    "overdue": "danger",
    "today": "accent",
    "later": "text3",
    "none": "text3",
    "ahead": "claim",
    "behind": "danger",
    "debt": "claim",
    "done": "accent",
    "open": "border_strong",
    "na": "text3",
    "parked": "text2",
    "won": "accent",
    "ready": "accent",
    "forward": "text2",
    "back": "danger",
    "new": "accent",
    "grown": "accent",
    "shrunk": "danger",
    "resumed": "text2",
    "removed": "text3",
    "lost": "danger",
}
"""The colour token each mark is painted in."""


@cache
def mark_path(name: str) -> QPainterPath:
    """Return a mark's filled outline in its 12-unit box."""
    return _MAKERS[name]().simplified()


def paint_mark(painter: QPainter, name: str, x: float, y: float, size: float, color: QColor) -> None:
    """Fill a mark into the square of side `size` whose top left corner is (x, y)."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(x, y)
    painter.scale(size / UNITS, size / UNITS)
    painter.fillPath(mark_path(name), color)
    painter.restore()


def mark_pixmap(name: str, color: QColor, size: int = 12, ratio: float = 1.0) -> QPixmap:
    """Return a transparent square picture of a mark, `size` logical pixels wide."""
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_mark(painter, name, 0, 0, size, color)
    painter.end()
    return pixmap
