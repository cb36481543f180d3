"""Ties the customers page to the board: tabs, the way from a card to its customer, and from a deal back to its card."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.bootstrap import App
from ui.board.board_view import BoardView
from ui.board.filter_bar import FilterBar
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.main_window import MainWindow
from ui.shell.page_turner import BOARD, PageTurner

if TYPE_CHECKING:
    from ui.deals.deal_controller import DealController
    from ui.people.capture_controller import CaptureController
    from ui.people.customers_controller import CustomersController
    from ui.people.customers_page import CustomersPage

Look = tuple[UiLocale, Theme]


class PeopleWiring(QObject):
    """The pages of an open file: the board that was there first, and the customers, made when first asked for.

    `deal_requested` carries a deal without a card (lost, or won in an earlier quarter): it is opened instead of shown.
    """

    deal_requested = Signal(str)

    def __init__(
        self,
        app: App,
        window: MainWindow,
        board: tuple[PageTurner, BoardView, FilterBar],
        look: Look,
        deals: "DealController",
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._look = app, window, look
        self._pages, self._view, self._bar = board
        self._deals = deals
        self._capture: CaptureController | None = None
        self._page: CustomersPage | None = None
        self._controller: CustomersController | None = None
        self._came_from = ""
        self._chosen = ""
        self._ways: tuple[Editor, Prompter, ChangeBus] | None = None

    def connect_ways(self, editor: Editor, prompter: Prompter, bus: ChangeBus) -> None:
        """Let tabs, keys and cards lead to the pages."""
        self._ways = (editor, prompter, bus)
        actions = self._window.actions_table
        self._pages.add("people", self._make)
        self._pages.turned.connect(self._on_turned)
        actions["search-focus"].triggered.connect(self.focus_search)
        actions["deal-capture"].triggered.connect(self.capture)
        self._view.customer_requested.connect(self.show_customer_of)

    def focus_search(self) -> None:
        """Give the keys to the search box of the page that is shown."""
        own = getattr(self._window.pages.currentWidget(), "focus_search", None)
        if own is not None:
            own()
            return
        if self._pages.current not in {BOARD, ""}:
            self._pages.show(BOARD)
        self._bar.focus_search()

    def capture(self) -> None:
        """Open the line for a new deal over the board; it is made when first asked for."""
        if self._ways is None:
            return
        if self._pages.current != BOARD:
            self.show_board()
        if self._capture is None:
            from ui.people.capture_bar import CaptureBar
            from ui.people.capture_controller import CaptureController

            editor, _, bus = self._ways
            bar = CaptureBar(*self._look, self._pages.page(BOARD))
            services = (self._app.deals, self._app.customers, self._app.board.today)
            self._capture = CaptureController(bar, services, editor, bus, self._look[0])
            self._capture.details_requested.connect(self._deals.add_draft)
            bar.closed.connect(self.focus_board)
        self._capture.open()

    def focus_board(self) -> None:
        """Give the keys to the board, to the card that is chosen if one is."""
        chosen = self._view.selection.ids()
        if not (chosen and self._view.focus_card(chosen[0])):
            self._view.columns[1].setFocus()

    def show_customers(self, customer_id: str = "") -> None:
        """Show the customers page, with one of them chosen."""
        self._pages.page("people")
        self._chosen = customer_id
        self._pages.show("people")

    def show_customer_of(self, deal_id: str) -> None:
        """Show the customer of a deal, whose card the way back leads to."""
        self._came_from = deal_id
        self.show_customers(self._app.customers.of_deal(deal_id))

    def show_board(self) -> None:
        """Go back to the board, to the card one came from."""
        self._pages.show(BOARD)

    def show_deal(self, deal_id: str) -> None:
        """Show a deal's card on the board; one without a card is opened instead."""
        if self._app.board.cards([deal_id])[deal_id] is None:
            self.deal_requested.emit(deal_id)
            return
        self._came_from = ""
        self._pages.show(BOARD)
        if not self._view.focus_card(deal_id):
            self._bar.clear()
            self._view.focus_card(deal_id)

    def _on_turned(self, name: str) -> None:
        """Fill the customers and give them the keys; on the board, go to the card one came from."""
        if name == "people" and self._page is not None and self._controller is not None:
            self._controller.show(self._chosen)
            self._chosen = ""
            self._page.list.setFocus()
        elif name == BOARD:
            if not (self._came_from and self._view.focus_card(self._came_from)):
                self.focus_board()
            self._came_from = ""

    def _make(self) -> QWidget:
        from ui.people.customers_controller import CustomersController
        from ui.people.customers_page import CustomersPage
        from ui.people.person_controller import PersonController

        if self._ways is None:
            raise RuntimeError("the pages are not connected yet")
        editor, prompter, bus = self._ways
        app, states = self._app, {stage.number: stage.state for stage in self._app.playbook.stages}
        self._page = CustomersPage(*self._look, states, self._window.pages)
        desk = PersonController((app.customers, app.contacts), editor, self._look, self._window)
        services = (app.customers, app.board.today)
        self._controller = CustomersController(self._page, services, desk, (editor, prompter), bus)
        self._controller.deal_requested.connect(self.show_deal)
        self._controller.back_requested.connect(self.show_board)
        return self._page
