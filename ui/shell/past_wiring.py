"""The room of the past: a board and a funnel of their own, fed with the day one looks at, and a deal as it stood then.

While it is in front, what would change the file is switched off, and its keys are answered with a sentence.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.errors import DomainError, FunnelError
from ui.common.error_text import sentence
from ui.shell.page_turner import BOARD
from ui.shell.status_bar import Figures

if TYPE_CHECKING:
    from funnel_desktop.domain.history_line import HistoryLine
    from ui.board.board_view import BoardView
    from ui.deals.deal_page import DealPage
    from ui.funnel.funnel_dock import FunnelDock
    from ui.past.past_controller import PastController
    from ui.past.past_page import PastPage
    from ui.past.past_picture import PastPicture
    from ui.shell.rooms import House

PAST, COMPARE = "past", "compare"
LOCKED = (
    "edit-undo", "edit-redo", "deal-add", "deal-capture", "file-import", "file-goal", "pack-print", "pack-choose",
)  # fmt: skip
"""The commands that change the file; a printed pack is kept in it."""


class PastRoom(QObject):
    """Makes the page when it is first shown, and lets go of the past when one turns away from it."""

    _page: "PastPage"
    _view: "BoardView"
    _dock: "FunnelDock"

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._house = house
        self._controller: PastController | None = None
        self._deal: DealPage | None = None
        self._lines: list[HistoryLine] = []
        house.pages.add(PAST, self._make)
        house.pages.turned.connect(self._on_turned)

    def close(self) -> None:
        """Let go of every past."""
        if self._controller is not None:
            self._house.ways.look_at(None)
            self._controller.close()

    def _make(self) -> QWidget:
        from ui.board.board_view import BoardView
        from ui.funnel.funnel_dock import FunnelDock
        from ui.past.past_controller import PastController
        from ui.past.past_page import PastPage

        house = self._house
        self._controller = PastController(house.app.past, house.tasks, self)
        self._page = PastPage(house.locale, house.theme, house.app.past.today(), house.window.pages)
        self._view = BoardView(house.locale, house.theme, house.app.playbook, self._page.desk)
        self._view.setObjectName("past-board")
        self._view.set_read_only()
        self._dock = FunnelDock(house.locale, house.theme, house.tasks, self._page.desk)
        self._page.place(self._view, self._dock)
        self._connect(self._controller)
        return self._page

    def _connect(self, controller: "PastController") -> None:
        page, view, actions = self._page, self._view, self._house.window.actions_table
        for name in ("move", "edit", "add", "delete", "import", "sample"):
            getattr(view, f"{name}_requested").connect(self._refuse)
        view.refused.connect(self._refuse)
        page.refused.connect(self._refuse)
        page.refuse_keys([keys for name in LOCKED for keys in actions[name].shortcuts()])
        view.open_requested.connect(self._open)
        view.customer_requested.connect(self._open)
        view.filter_cleared.connect(self._on_left)
        page.left.connect(self._on_left)
        page.bar.asked.connect(controller.go)
        page.bar.compare_asked.connect(self._on_compare)
        controller.shown.connect(self._show)
        controller.failed.connect(self._on_failed)
        self._dock.measure_chosen.connect(controller.measure)
        self._dock.stage_clicked.connect(self._on_stage)
        actions["view-funnel"].triggered.connect(self._dock.toggle)

    @Slot(str)
    def _on_turned(self, name: str) -> None:
        controller = self._controller
        if controller is None:
            return
        if name != PAST:
            if not self._house.window.app_bar.add_button.isEnabled():
                self._leave(controller)
            return
        days = controller.days()
        self._page.bar.set_days(days, days[-1])
        self._page.show_part(None)
        self._lock()
        controller.go(days[-2] if len(days) > 1 else days[-1])
        self._view.columns[1].setFocus()

    def _lock(self) -> None:
        """Switch off what would change the file, and today's figures with it; another page switches the commands on."""
        window = self._house.window
        for name in LOCKED:
            window.actions_table[name].setEnabled(False)
        window.app_bar.add_button.setEnabled(False)
        window.status.set_figures(None)

    def _leave(self, controller: "PastController") -> None:
        self._house.ways.look_at(None)
        controller.leave()
        self._house.window.app_bar.add_button.setEnabled(True)
        summary = self._house.app.board.summary()
        worth = summary.weighted, summary.proved, summary.won_quarter, summary.goal
        self._house.window.status.set_figures(Figures(*worth, summary.currency, summary.unknown))

    @Slot(object)
    def _show(self, picture: "PastPicture") -> None:
        """Show a day on board and funnel, and of a deal that is looked at."""
        if self._house.pages.current != PAST:
            return
        self._house.ways.look_at(self._controller.then if self._controller else None)
        self._page.show_picture(picture)
        self._view.set_opening(picture.opening)
        self._dock.set_view(picture.funnel)
        if self._deal is not None and self._page.body.currentWidget() is self._deal and self._deal.panel is not None:
            self._open(self._deal.panel.facts.deal.id)

    @Slot(str)
    def _open(self, deal_id: str) -> None:
        """Show a deal as it stood then; one that was not there yet leads back to the board."""
        then = self._controller.then if self._controller else None
        if then is None:
            return
        try:
            panel = then.deal_room.panel(deal_id)
        except DomainError:
            self._page.show_part(None)
            return
        page = self._deal_page()
        page.show_panel(panel)
        self._page.show_part(page)
        page.take_keys()
        self._on_history()

    def _deal_page(self) -> "DealPage":
        if self._deal is None:
            from ui.deals.deal_page import DealPage

            house = self._house
            self._deal = DealPage(house.locale, house.theme, house.app.playbook, self._page)
            self._deal.setObjectName("past-deal")
            self._deal.head.edit.hide()
            self._deal.head.move_on.hide()
            self._deal.wished.connect(self._on_wish)
            self._deal.history_wanted.connect(self._on_history)
        return self._deal

    @Slot(str, str)
    def _on_wish(self, intent: str, _key: str) -> None:
        """Lead back, bring an earlier part of the history; everything else would change the deal."""
        if intent == "back":
            self._page.show_part(None)
            self._view.setFocus()
        elif intent == "open-more":
            self._on_history(more=True)
        else:
            self._refuse()

    @Slot()
    def _on_history(self, *, more: bool = False) -> None:
        from funnel_desktop.services.deal_room import PAGE

        then = self._controller.then if self._controller else None
        if then is None or self._deal is None or self._deal.panel is None:
            return
        known = self._lines if more else []
        found = then.deal_room.history(self._deal.panel.facts.deal.id, known[-1].seq if known else None)
        self._lines = [*known, *found]
        self._deal.show_history(self._lines, more=len(found) == PAGE)

    @Slot()
    def _refuse(self) -> None:
        refusal = sentence(DomainError("past.read_only"), self._house.locale.formats)
        self._house.window.toast.tell(str(refusal), undoable=False)

    @Slot()
    def _on_left(self) -> None:
        self._house.pages.show(BOARD)

    @Slot()
    def _on_compare(self) -> None:
        from ui.portfolio.compare_page import ComparePage

        day, page = self._page.bar.day, self._house.pages.page(COMPARE)
        self._house.pages.show(COMPARE)
        if isinstance(page, ComparePage):
            page.ask_for(day, self._house.app.past.today())

    @Slot(int)
    def _on_stage(self, stage: int) -> None:
        self._view.columns[stage].setFocus()

    @Slot(object)
    def _on_failed(self, error: FunnelError) -> None:
        self._house.prompter.error(error)
