"""Keeps the page Health true while it is shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import FunnelError
from ui.common.change_bus import ChangeBus
from ui.common.prompter import Prompter
from ui.today.health_page import HealthPage

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from funnel_desktop.services.health import Health


MINUTE_MS = 60_000


class HealthController(QObject):
    """Reads again when something has changed or another day has come, only while the page is in front."""

    def __init__(
        self, page: HealthPage, services: "tuple[Health, Callable[[], date]]", prompter: Prompter, bus: ChangeBus
    ) -> None:
        super().__init__(page)
        self.page = page
        self._health, self._today = services
        self._prompter = prompter
        self._read_on: date | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.refresh)
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start(MINUTE_MS)
        bus.committed.connect(self._on_committed)

    def show(self) -> None:
        """Bring the page up to date before it is seen."""
        if self._read_on != self._today():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Judge the deals and show what was found."""
        self._due.stop()
        try:
            rows = self._health.rows()
            ills = self._health.illnesses(rows)
        except FunnelError as error:
            self._prompter.error(error)
            return
        self._read_on = self._today()
        self.page.show_health(rows, ills)

    def close(self) -> None:
        """Ask the file nothing more."""
        self._due.stop()
        self._minute.stop()

    @Slot()
    def _on_minute(self) -> None:
        """Follow the day: a page may stay open over night."""
        if self.page.isVisible() and self._read_on not in {None, self._today()}:
            self.refresh()

    def _on_committed(self, _change: Change, _initiator: object) -> None:
        self._read_on = None
        if self.page.isVisible():
            self._due.start(0)
