"""Garbage is collected on the GUI thread alone, when the window has nothing else to do.

Python collects in whichever thread happens to allocate. In a worker it would take away widgets that are garbage there,
on the wrong thread and beside a GUI thread that is painting: seen to end the process. So automatic collection is off
while a window is up, and what is due is collected just before the event loop goes to sleep.
"""

import gc

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Slot

from funnel_desktop import quiet


class IdleCollector(QObject):
    """Collects for as long as it lives; one of them a process. Made on the GUI thread once the application is there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        QAbstractEventDispatcher.instance().aboutToBlock.connect(self._on_idle)

    @Slot()
    def _on_idle(self) -> None:
        collect_due()


def collect_due() -> None:
    """Collect the oldest generation that is due by Python's own thresholds; while a large work goes on, none."""
    if quiet.is_at_work():
        return
    for generation in (2, 1, 0):
        if gc.get_count()[generation] > gc.get_threshold()[generation] > 0:
            gc.collect(generation)
            return
