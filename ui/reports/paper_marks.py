"""Marks on paper, told apart by shape alone: ahead is filled, behind hollow; drawn as paths in a 10-unit box.

The status marks of the screen are used where they hold on paper; the marks of what happened to a deal are made here.
"""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QPolygonF, QTransform

from ui.common.theme.marks import MARK_ROLES, MARKS, UNITS, mark_path

SIZE = 9.0
"""The side of a mark in a line of 10.5 px text."""

_BOX = 10


def _stroke(width: float, *strokes: tuple[tuple[float, float], ...], closed: bool = False) -> QPainterPath:
    path = QPainterPath()
    for points in strokes:
        path.addPolygon(QPolygonF([QPointF(*point) for point in points]))
        if closed:
            path.closeSubpath()
    stroker = QPainterPathStroker()
    stroker.setWidth(width)
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return stroker.createStroke(path).simplified()


def _lost() -> QPainterPath:
    ring = QPainterPath()
    ring.addEllipse(QPointF(5, 5), 4.7, 4.7)
    hole = QPainterPath()
    hole.addEllipse(QPointF(5, 5), 3.7, 3.7)
    cross = _stroke(1.2, ((3.3, 3.3), (6.7, 6.7)), ((6.7, 3.3), (3.3, 6.7)))
    return ring.subtracted(hole).united(cross)


_MAKERS: dict[str, Callable[[], QPainterPath]] = {
    "behind": lambda: _stroke(1.2, ((5, 9), (1, 1.5), (9, 1.5)), closed=True),
    "forward": lambda: _stroke(1.3, ((1, 5), (8, 5)), ((5, 2), (8, 5), (5, 8))),
    "back": lambda: _stroke(1.3, ((9, 5), (2, 5)), ((5, 2), (2, 5), (5, 8))),
    "new": lambda: _stroke(1.6, ((5, 1), (5, 9)), ((1, 5), (9, 5))),
    "grown": lambda: _stroke(1.5, ((5, 9), (5, 2)), ((2, 5), (5, 2), (8, 5))),
    "shrunk": lambda: _stroke(1.5, ((5, 1), (5, 8)), ((2, 5), (5, 8), (8, 5))),
    "resumed": lambda: _stroke(1.5, ((2.5, 1.5), (8, 5), (2.5, 8.5)), closed=True),
    "removed": lambda: _stroke(1.6, ((1, 5), (9, 5))),
    "lost": _lost,
}

ROLES = {"lost": "danger", "back": "danger", "shrunk": "danger", "new": "accent", "grown": "accent", "forward": "text"}
"""The colour token of a paper mark where the page is printed in colour; a screen mark keeps its own."""


def role_of(name: str) -> str:
    """Return the colour token of a mark on a coloured page."""
    return ROLES.get(name) or MARK_ROLES.get(name, "text")


@cache
def paper_mark(name: str) -> QPainterPath:
    """Return a mark's outline to fill, in the unit square."""
    made = _MAKERS[name]() if name in _MAKERS else mark_path(name)
    units = _BOX if name in _MAKERS else UNITS
    return QTransform.fromScale(1 / units, 1 / units).map(made)


NAMES = tuple(dict.fromkeys((*_MAKERS, *MARKS)))
"""All marks a page may use."""
