"""The room of the funnel page: its tab, its page when first shown, the dialog of the deals behind a number."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.errors import FunnelError

if TYPE_CHECKING:
    from ui.funnel.funnel_page_controller import FunnelPageController
    from ui.shell.rooms import House

NAME = "funnel"


class FunnelPageRoom(QObject):
    """Owns the controller once the page has been made."""

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._house = house
        self._controller: FunnelPageController | None = None
        house.pages.add(NAME, self._make)
        house.pages.turned.connect(self._on_turned)

    def close(self) -> None:
        """Ask the file nothing more."""
        if self._controller is not None:
            self._controller.close()

    def _make(self) -> QWidget:
        from ui.funnel.funnel_page import FunnelPageView
        from ui.funnel.funnel_page_controller import FunnelPageController

        house = self._house
        today = house.app.funnel_table.today()
        page = FunnelPageView(house.locale, house.theme, today, house.tasks, house.window.pages)
        self._controller = FunnelPageController(page, house.app, house.locale, house.bus)
        self._controller.deals_asked.connect(self._show_deals)
        self._controller.failed.connect(self._on_failed)
        page.back_requested.connect(partial(house.pages.show, "board"))
        page.toolbar.print_requested.connect(self._on_print)
        return page

    @Slot(str)
    def _on_turned(self, name: str) -> None:
        if name == NAME and self._controller is not None:
            self._controller.show()
            self._controller.page.sheet.setFocus()

    @Slot(str, str, object, str)
    def _show_deals(self, title: str, note: str, cards: tuple[Card, ...], day: str) -> None:
        from ui.common.widgets.deals_dialog import DealsDialog

        house = self._house
        dialog = DealsDialog(house.locale, house.theme, house.window)
        dialog.show_deals(title, note, cards, day)
        dialog.deal_requested.connect(house.ways.open_deal)
        dialog.open()

    @Slot()
    def _on_print(self) -> None:
        # Imported on use: the registry brings every report with it.
        from ui.reports.registry import REPORTS

        self._house.ways.preview(REPORTS[0].key, "")

    @Slot(object)
    def _on_failed(self, error: FunnelError) -> None:
        self._house.prompter.error(error)
