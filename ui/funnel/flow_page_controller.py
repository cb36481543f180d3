"""Keeps the page of flow figures true: reads when it is shown, and while it is seen after every change."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.periods import named_period
from ui.common.change_bus import ChangeBus
from ui.funnel.flow_page import FlowPageView

if TYPE_CHECKING:
    from funnel_desktop.services.flow_figures import FlowFigures
    from funnel_desktop.services.hours import Hours


class FlowPageController(QObject):
    """`deals_asked` carries (title, note, cards, ISO day) of a number; `failed` what kept the page from being read."""

    deals_asked = Signal(str, str, object, str)
    failed = Signal(object)

    def __init__(self, page: FlowPageView, services: "tuple[FlowFigures, Hours]", bus: ChangeBus) -> None:
        super().__init__(page)
        self.page = page
        self._figures, self._hours = services
        self._period = str(page.period.itemData(0))
        self._stale = True
        self._day: date | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.refresh)
        bus.committed.connect(self._on_committed)
        page.period_chosen.connect(self._on_period)
        page.asked.connect(self._on_asked)

    def show(self) -> None:
        """Bring the page up to date before it is seen."""
        if self._stale or self._day != self._figures.today():
            self.refresh()

    def close(self) -> None:
        """Ask the file nothing more."""
        self._due.stop()

    @Slot()
    def refresh(self) -> None:
        """Read the figures and show them."""
        self._due.stop()
        try:
            self._day = self._figures.today()
            view = self._figures.view(named_period(self._period, self._day))
            starving = self._hours.view().starving
        except FunnelError as error:
            self.failed.emit(error)
            return
        self._stale = False
        self.page.show_view(view, starving)

    @Slot(object, object)
    def _on_committed(self, _change: object, _initiator: object) -> None:
        self._stale = True
        if self.page.isVisible():
            self._due.start(0)

    @Slot(str)
    def _on_period(self, name: str) -> None:
        self._period = name
        self.refresh()

    @Slot(str, str, object)
    def _on_asked(self, title: str, note: str, deals: tuple[str, ...]) -> None:
        cards = self._figures.cards(deals)
        self.deals_asked.emit(title, note, cards, self._figures.today().isoformat())
