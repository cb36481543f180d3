"""The parts of cards that repeat (marks, chips, pips, dates) as small pictures: painted once, then stamped."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from ui.common.theme.theme import Theme

KEPT = 600


class Stamps:
    """Stamps for one theme and one set of fonts at the time they were made; the oldest go first."""

    def __init__(self) -> None:
        self._made: OrderedDict[Hashable, QPixmap] = OrderedDict()

    def put(
        self,
        painter: QPainter,
        at: tuple[int, int],
        size: tuple[int, int],
        key: tuple[Hashable, ...],
        paint: Callable[[QPainter], None],
    ) -> None:
        """Stamp what `key` names with its top left corner at `at`; `paint` makes it if it is new."""
        ratio = painter.device().devicePixelRatioF()
        whole = (key, size, ratio)
        found = self._made.get(whole)
        if found is None:
            found = self._made[whole] = _painted(size, ratio, paint)
            if len(self._made) > KEPT:
                self._made.popitem(last=False)
        painter.drawPixmap(QPoint(*at), found)


def paint_box(painter: QPainter, theme: Theme, box: QRectF, roles: tuple[str, str], radius: float) -> None:
    """Paint a rounded box: fill and edge as tokens ("" = none)."""
    fill, edge = roles
    painter.setBrush(theme.color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.color(edge), 1) if edge else Qt.PenStyle.NoPen)
    inset = 0.5 if edge else 0.0
    painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)


def _painted(size: tuple[int, int], ratio: float, paint: Callable[[QPainter], None]) -> QPixmap:
    made = QPixmap(max(1, round(size[0] * ratio)), max(1, round(size[1] * ratio)))
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter)
    painter.end()
    return made
