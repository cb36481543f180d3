"""How long an action takes until it is painted, and how long the GUI thread stays away from its events."""

import time
from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

PATIENCE_MS = 20_000
"""A wait longer than this is a defect of the program or of the measurement."""


class StuckError(Exception):
    """What was waited for has not come."""


class Paints(QObject):
    """Counts the paintings of some widgets."""

    def __init__(self, watched: Collection[QWidget]) -> None:
        super().__init__()
        self.count = 0
        for widget in watched:
            widget.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


def until_painted(action: Callable[[], object], paints: Paints) -> float:
    """Return the milliseconds from the action to the end of the painting it causes; waiting timers come after it."""
    before, start = paints.count, time.perf_counter_ns()
    action()
    # Posted events alone: the painting is one of them, what a timer of no time does comes after it.
    QCoreApplication.sendPostedEvents()
    while paints.count == before:
        if (time.perf_counter_ns() - start) / 1e6 > PATIENCE_MS:
            raise StuckError("nothing was painted")
        QApplication.processEvents()
    return (time.perf_counter_ns() - start) / 1e6


def calls(action: Callable[[], object]) -> float:
    """Return the milliseconds of a call."""
    start = time.perf_counter_ns()
    action()
    return (time.perf_counter_ns() - start) / 1e6


def settle(milliseconds: int = 30) -> None:
    """Let everything happen that waits, so that the next action is measured alone."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(condition: Callable[[], bool], *, patience: float = PATIENCE_MS / 1000) -> None:
    """Let events happen until something is true. Raises StuckError after so many seconds."""
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        if clock.elapsed() > patience * 1000:
            raise StuckError("it did not become true")
        settle(5)


class Gaps(QObject):
    """The longest time between two beats of a timer of 2 ms: how long the window could not answer."""

    def __init__(self) -> None:
        super().__init__()
        self._last = 0
        self.longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin to listen."""
        self.longest, self._last = 0.0, time.perf_counter_ns()
        self._timer.start(2)

    def stop(self) -> float:
        """Return the longest gap in milliseconds."""
        self._beat()
        self._timer.stop()
        return self.longest

    def _beat(self) -> None:
        now = time.perf_counter_ns()
        self.longest = max(self.longest, (now - self._last) / 1e6)
        self._last = now
