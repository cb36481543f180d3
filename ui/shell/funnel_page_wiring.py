"""The rooms of the funnel page and of the flow figures: pages made when first shown, and the deals behind a number."""

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, SignalInstance, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.errors import FunnelError

if TYPE_CHECKING:
    from ui.shell.rooms import House


class NumberController(Protocol):
    """Keeps a page true whose numbers lead to deals."""

    @property
    def deals_asked(self) -> SignalInstance:
        """Carry (title, note, cards, ISO day) of a number."""

    @property
    def failed(self) -> SignalInstance:
        """Carry what kept the page from being read."""

    def show(self) -> None:
        """Bring the page up to date before it is seen."""

    def close(self) -> None:
        """Ask the file nothing more."""


class NumberRoom(QObject):
    """A page of numbers; it has a controller once the page has been made."""

    NAME = ""

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._house = house
        self._controller: NumberController | None = None
        house.pages.add(self.NAME, self._make)
        house.pages.turned.connect(self._on_turned)

    def close(self) -> None:
        """Ask the file nothing more."""
        if self._controller is not None:
            self._controller.close()

    def build(self) -> tuple[QWidget, NumberController, QWidget]:
        """Return the page, its controller, and the widget that gets the keys when it is shown."""
        raise NotImplementedError

    def _make(self) -> QWidget:
        page, controller, self._first = self.build()
        controller.deals_asked.connect(self._show_deals)
        controller.failed.connect(self._on_failed)
        self._controller = controller
        return page

    @Slot(str)
    def _on_turned(self, name: str) -> None:
        if name == self.NAME and self._controller is not None:
            self._controller.show()
            self._first.setFocus()

    @Slot(str, str, object, str)
    def _show_deals(self, title: str, note: str, cards: tuple[Card, ...], day: str) -> None:
        from ui.common.widgets.deals_dialog import DealsDialog

        house = self._house
        dialog = DealsDialog(house.locale, house.theme, house.window)
        dialog.show_deals(title, note, cards, day)
        dialog.deal_requested.connect(house.ways.open_deal)
        dialog.open()

    @Slot(object)
    def _on_failed(self, error: FunnelError) -> None:
        self._house.prompter.error(error)


class FunnelPageRoom(NumberRoom):
    """The funnel page."""

    NAME = "funnel"

    @override
    def build(self) -> tuple[QWidget, NumberController, QWidget]:
        """Return the funnel page."""
        from ui.funnel.funnel_page import FunnelPageView
        from ui.funnel.funnel_page_controller import FunnelPageController

        house = self._house
        today = house.app.funnel_table.today()
        page = FunnelPageView(house.locale, house.theme, today, house.tasks, house.window.pages)
        page.back_requested.connect(partial(house.pages.show, "board"))
        page.toolbar.print_requested.connect(self._on_print)
        return page, FunnelPageController(page, house.app, house.locale, house.bus), page.sheet

    @Slot(str)
    def _on_print(self, choice: str) -> None:
        # Imported on use: a report brings every block with it.
        from ui.reports.flow_report import FLOW_FIGURES

        self._house.ways.preview(f"{FLOW_FIGURES.key}:{choice}", "")


class FlowPageRoom(NumberRoom):
    """The page of flow figures."""

    NAME = "figures"

    @override
    def build(self) -> tuple[QWidget, NumberController, QWidget]:
        """Return the page of flow figures."""
        from ui.funnel.flow_page import FlowPageView
        from ui.funnel.flow_page_controller import FlowPageController

        house = self._house
        states = {stage.number: stage.state for stage in house.app.playbook.stages}
        page = FlowPageView(house.locale, house.theme, states, house.tasks, house.window.pages)
        page.back_requested.connect(partial(house.pages.show, "board"))
        services = (house.app.flow_figures, house.app.hours)
        return page, FlowPageController(page, services, house.bus), page.stocks.figure
