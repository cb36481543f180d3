"""The two rails of a deal: our steps as discs, the customer's as squares, one above the other (tokens, "Two rails").

Filled = done, outlined with a ring = in progress. Steps that one side has done and the other has not stand in a tinted
region: violet where we are ahead (these indicators are missing), red where the customer is. Nothing but painting here.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme

PANEL, PAGE = 16, 20
"""Node sizes: in the dialog and in panels, and on the deal's page."""

ON_BEST = "#1A2330"
"""Text on solid amber, light or dark: never white (tokens, contrast)."""

_RING = 3.5
_WORDS = 17


StepName = tuple[str, str]
"""The name of a step, and the short one for where that does not fit."""


class RailPosition(NamedTuple):
    """Our stage 1…8, the customer's 0…8, our completed stages that carry debt; a won deal has completed all."""

    s: int
    b: int
    indebted: frozenset[int] = frozenset()
    won: bool = False

    def region(self) -> tuple[int, int, str] | None:
        """Return first and last step of the region and its role; None while both are in step."""
        if self.won:
            return None
        if self.b < self.s - 1:
            return self.b + 1, self.s - 1, "claim"
        if self.b > self.s:
            return self.s + 1, self.b, "danger"
        return None


class TwoRails(QWidget):
    """Paints a position; `states` are the funnel states of the eight stages."""

    def __init__(self, theme: Theme, states: Sequence[str], node: int = PANEL, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._states = tuple(states)
        self._node = node
        self._position = RailPosition(1, 0)
        self._names = ("", "")
        self._names_width = 18.0
        self._steps: tuple[tuple[StepName, ...], ...] = ()
        self._face = QFont(self.font())
        self._face.setPixelSize(12)
        self._face.setBold(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def set_names(self, ours: str, customers: str) -> None:
        """Word the two rails."""
        self._names = (ours, customers)
        self._names_width = self._measure_names()
        self.update()

    def set_steps(self, ours: Sequence[StepName], customers: Sequence[StepName]) -> None:
        """Name the eight steps, ours above the nodes and the customer's beneath: where there is room for words."""
        self._steps = (tuple(ours), tuple(customers))
        self.updateGeometry()
        self.update()

    def set_position(self, position: RailPosition, description: str = "") -> None:
        """Show a position; `description` says it in words to a screen reader."""
        self._position = position
        self.setAccessibleName(description)
        self.update()

    @property
    def position(self) -> RailPosition:
        """What is shown."""
        return self._position

    @override
    def sizeHint(self) -> QSize:
        """As high as two nodes with their rings, the flag above and the region below."""
        return QSize(262, self._node * 3 + 30 + (2 * _WORDS if self._steps else 0))

    @override
    def minimumSizeHint(self) -> QSize:
        """Narrow enough for eight nodes with their rings."""
        return QSize(220, self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint region, names, lines and nodes, in this order."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_region(painter)
        ours, customers = self._rows()
        for name, y in zip(self._names, (ours, customers), strict=True):
            painter.setPen(self._theme.color("text2"))
            painter.setFont(self._face)
            painter.drawText(QRectF(0, y - 10, self._left(), 20), Qt.AlignmentFlag.AlignVCenter, name)
        self._paint_lines(painter)
        for step in range(1, 9):
            self._paint_ours(painter, step, QPointF(self._x(step), ours))
            self._paint_customers(painter, step, QPointF(self._x(step), customers))
        self._paint_steps(painter, ours, customers)

    def _paint_steps(self, painter: QPainter, ours: float, customers: float) -> None:
        """Name the steps, the present ones in bold, each within its pitch."""
        here = (0 if self._position.won else self._position.s, self._position.b + 1)
        reach = self._node / 2
        for names, current, y in zip(self._steps, here, (ours - reach - 25, customers + reach + 9), strict=False):
            for step, (name, short) in enumerate(names, start=1):
                face = QFont(self._face)
                face.setBold(step == current)
                painter.setFont(face)
                painter.setPen(self._theme.color("text" if step == current else "text2"))
                room = QRectF(self._x(step) - self._pitch() / 2 + 1, y, self._pitch() - 2, _WORDS)
                metrics = QFontMetrics(face)
                fitting = name if metrics.horizontalAdvance(name) <= room.width() else short
                shown = metrics.elidedText(fitting, Qt.TextElideMode.ElideRight, int(room.width()))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)

    def _rows(self) -> tuple[float, float]:
        half, above = self._node / 2, _WORDS if self._steps else 0
        return above + 18 + half, above + 29 + self._node * 2

    def _left(self) -> float:
        return self._names_width

    def _measure_names(self) -> float:
        return max(QFontMetrics(self._face).horizontalAdvance(name) for name in self._names) + 18

    def _pitch(self) -> float:
        return (self.width() - self._left() - 1) / 8

    def _x(self, step: int) -> float:
        return self._left() + self._pitch() * (step - 0.5)

    def _paint_region(self, painter: QPainter) -> None:
        region = self._position.region()
        if region is None:
            return
        first, last, role = region
        beyond = min(self._node / 2 + 8, self._pitch() / 2 - 0.5)
        ours, customers = self._rows()
        rect = QRectF(QPointF(self._x(first) - beyond, ours - 13), QPointF(self._x(last) + beyond, customers + 16))
        painter.setPen(QPen(self._theme.color(role), 1))
        painter.setBrush(self._theme.color(f"{role}_tint"))
        painter.drawRoundedRect(rect, 6, 6)

    def _paint_lines(self, painter: QPainter) -> None:
        ours, customers = self._rows()
        place = self._position
        for y, done in ((ours, 8 if place.won else place.s), (customers, min(place.b + 1, 8))):
            painter.setPen(QPen(self._theme.color("border_strong"), 1.5))
            painter.drawLine(QLineF(self._x(1), y, self._x(8), y))
            painter.setPen(QPen(self._theme.color("text2"), 3))
            painter.drawLine(QLineF(self._x(1), y, self._x(done), y))
        pen = QPen(self._theme.color("border"), 1)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        for step in range(1, 9):
            half = self._node / 2
            painter.drawLine(QLineF(self._x(step), ours + half, self._x(step), customers - half))

    def _paint_ours(self, painter: QPainter, step: int, at: QPointF) -> None:
        place = self._position
        done = place.won or step < place.s
        owed = done and step in place.indebted
        self._paint_node(painter, step, at, _look(done=done, owed=owed), round_=True)
        if step == place.s and not place.won:
            self._paint_ring(painter, at, round_=True)
        if owed:
            beside = QPointF(at.x() - self._node / 2 - 17, at.y() - self._node / 2 - 8)
            flag = beside if self._steps else QPointF(at.x() - 5, 0.5)
            paint_mark(painter, "debt", flag.x(), flag.y(), 12, self._theme.color("claim"))

    def _paint_customers(self, painter: QPainter, step: int, at: QPointF) -> None:
        done = step <= self._position.b
        self._paint_node(painter, step, at, _look(done=done, owed=False), round_=False)
        if step == self._position.b + 1:
            self._paint_ring(painter, at, round_=False)

    def _paint_node(self, painter: QPainter, step: int, at: QPointF, look: str, *, round_: bool) -> None:
        state, color, half = self._states[step - 1], self._theme.color, self._node / 2
        solid_ink = QColor(ON_BEST) if state == "best" else color("surface")
        fill, line, ink = {
            "done": (color(state), color(state), solid_ink),
            "owed": (color(f"{state}_tint"), color(state), color(f"{state}_text")),
            "open": (color("surface"), color("border_strong"), color("text")),
        }[look]
        painter.setPen(QPen(line, 1.5))
        painter.setBrush(fill)
        rect = QRectF(at.x() - half, at.y() - half, self._node, self._node)
        if round_:
            painter.drawEllipse(rect)
        else:
            painter.drawRoundedRect(rect, 4, 4)
        font = QFont(self._face)
        font.setPixelSize(11 if self._node == PANEL else 12)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(step))

    def _paint_ring(self, painter: QPainter, at: QPointF, *, round_: bool) -> None:
        reach = self._node / 2 + _RING
        rect = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        painter.setPen(QPen(self._theme.color("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if round_:
            painter.drawEllipse(rect)
        else:
            painter.drawRoundedRect(rect, 6, 6)


def _look(*, done: bool, owed: bool) -> str:
    if owed:
        return "owed"
    return "done" if done else "open"
