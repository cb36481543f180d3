"""Scrolls a column while a drag rests near its upper or lower edge; the nearer, the faster."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QScrollBar

EDGE, TICK, FASTEST = 40, 16, 14


class AutoScroll(QObject):
    """Moves a scroll bar; `moved` is emitted after each step, `stopped` at the end."""

    moved = Signal()

    def __init__(self, bar: QScrollBar, parent: QObject) -> None:
        super().__init__(parent)
        self._bar = bar
        self._step = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)

    @property
    def direction(self) -> int:
        """−1 up, 1 down, 0 at rest."""
        return (self._step > 0) - (self._step < 0)

    def follow(self, y: int, height: int) -> None:
        """Take the pointer's height in a viewport `height` pixels high, and scroll if it is near an edge."""
        up, down = EDGE - y, y - (height - EDGE)
        step = -speed(up) if up > 0 else speed(down) if down > 0 else 0
        at_end = self._bar.value() == (self._bar.maximum() if step > 0 else self._bar.minimum())
        self._step = 0 if at_end else step
        if self._step and not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._step = 0
        self._timer.stop()

    def _tick(self) -> None:
        before = self._bar.value()
        self._bar.setValue(before + self._step)
        if self._bar.value() == before:
            self.stop()
        self.moved.emit()


def speed(depth: int) -> int:
    """Return pixels a step for a pointer `depth` pixels into the edge."""
    return max(1, min(FASTEST, depth * FASTEST // EDGE))
