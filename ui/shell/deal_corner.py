"""Where a deal is shown: docked under the funnel in a wide window, else as a page of its own with a way back."""

from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.deals.deal_dock import DealDock
from ui.deals.deal_page import DealPage
from ui.deals.panel_controller import PanelController
from ui.deals.part_controller import PartController, PartServices
from ui.deals.plan_controller import PlanController
from ui.funnel.funnel_dock import FunnelDock
from ui.shell.deal_tools import DealTools
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.playbook import Playbook
    from ui.board.board_view import BoardView
    from ui.deals.deal_controller import DealController
    from ui.deals.desk import Desk
    from ui.milestones.move_controller import MoveController

IDLE_MS, STEP_MS = 500, 60
"""How long the window may rest after all cards can be found, and the breath between two parts."""

FUNNEL_HEIGHT = 302
"""The funnel's height when a deal stands beneath it: head, bars and legend (design, board-dark-1920)."""


class DealCorner(QObject):
    """Owns page, dock and their controller."""

    def __init__(
        self,
        app: "App",
        desk: "Desk",
        hands: tuple[Editor, Prompter, ChangeBus],
        funnel: FunnelDock,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._window, self._funnel, self._desk, self._playbook = window, funnel, desk, app.playbook
        self._wanted = True
        editor, prompter, bus = hands
        self._bus = bus
        services = PartServices(
            app.activities, app.people, app.competitors, app.attachments, app.tool_sheets, app.coaches
        )
        self.parts = PartController(services, editor, prompter, desk, window)
        outside = (editor, prompter, QDesktopServices.openUrl, self._copies)
        self.panel = PanelController(app.deal_room, services, self.parts, outside, bus)
        self.dock = DealDock(desk.locale, desk.theme, app.playbook)
        self._plans = PlanController(app.plans, editor, desk.locale, self.panel)
        for serve in (self.panel, self._plans):
            serve.attach(self.dock)
        self.panel.page_requested.connect(self.show_page)
        self.panel.back_requested.connect(self.leave_page)
        self.panel.close_requested.connect(self._put_away)
        self.tools = DealTools(app, desk, (editor, prompter), window)
        self.panel.outside_requested.connect(self.tools.carry_out)
        self._board: QWidget | None = None
        self._file_name = ""
        self._came_from: QWidget | None = None
        self._view: BoardView | None = None
        self._chosen: tuple[str, ...] = ()
        self._is_warm = False
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._warm_up)

    def set_playbook(self, playbook: "Playbook") -> None:
        """Show deals by another playbook from now on."""
        self._playbook = playbook
        self.dock.set_playbook(playbook)
        if "page" in self.__dict__:
            self.page.set_playbook(playbook)

    @cached_property
    def page(self) -> DealPage:
        """The page, made when it is first wanted."""
        page = DealPage(self._desk.locale, self._desk.theme, self._playbook, self._window.pages)
        for serve in (self.panel, self._plans):
            serve.attach(page)
        return page

    def stand_by(self, board: QWidget, file_name: str, ready: "SignalInstance") -> None:
        """Take the place under the funnel, at the end of the row of the board's page; warm up once that is `ready`."""
        self._board, self._file_name = board, file_name
        row = board.layout()
        if not isinstance(row, QHBoxLayout):
            raise TypeError("the board stands in a row")
        column = QVBoxLayout()
        column.setSpacing(0)
        row.addLayout(column)
        column.addWidget(self._funnel, 1)
        column.addWidget(self.dock, 1)
        board.installEventFilter(self)
        self._funnel.arranged.connect(self.arrange)
        self.arrange()
        # Not while the cards are loaded: two that are busy at once make gaps of a quarter of a second.
        ready.connect(self._come_to_rest)

    def connect_rooms(self, view: "BoardView", moves: "MoveController", deals: "DealController") -> None:
        """Let cards open their deal and the dock follow them; moving and editing belong to other rooms."""
        self._view = view
        view.open_requested.connect(self.open)
        view.selection_changed.connect(self.follow)
        self.panel.move_requested.connect(moves.begin)
        moves.offer_tools(self.tools.by_milestone, self.tools.open_tool)
        self._bus.committed.connect(moves.on_committed)
        self.panel.edit_requested.connect(deals.edit)

    @property
    def is_page(self) -> bool:
        """Whether the page is in front."""
        return "page" in self.__dict__ and self._window.pages.currentWidget() is self.page

    @Slot(str)
    def open(self, deal_id: str) -> None:
        """Show a deal: in the dock where it is docked and the board in front, else as a page."""
        in_sight = self._board is not None and self._board.isVisible()
        if not (in_sight and self._funnel.is_wide and self._funnel.is_open):
            self._bring_page()
        else:
            self._wanted = True
            self.arrange()
            self.dock.take_keys()
        if not self.panel.show_deal(deal_id):
            self.leave_page()

    @Slot(object)
    def follow(self, ids: tuple[str, ...]) -> None:
        """Follow the board's selection while the dock is in sight."""
        self._chosen = ids
        if self.dock.isVisible():
            self.panel.follow(ids)

    @Slot()
    def show_page(self) -> None:
        """Bring the page to the front with the deal that is docked."""
        self._bring_page()
        self.panel.show_deal(self.panel.deal_id)

    def _bring_page(self) -> None:
        if not self.is_page:
            self._came_from = self._window.pages.currentWidget()
        self._window.show_page(self.page, file_name=self._file_name)
        self.page.take_keys()

    @Slot()
    def leave_page(self) -> None:
        """Go back to where the page was opened from, on the board to the deal's card."""
        before = self._came_from or self._board
        if self.is_page and before is not None:
            self._window.show_page(before, file_name=self._file_name)
        if self._view is not None and self._view.isVisible():
            self._view.focus_card(self.panel.deal_id)

    @Slot()
    def give_way(self) -> None:
        """Show the board again: it is being searched."""
        if self.is_page and self._board is not None:
            self._window.show_page(self._board, file_name=self._file_name)

    @Slot()
    def arrange(self) -> None:
        """Show the dock where there is room for it, and give the funnel what is left."""
        docked = self._funnel.is_wide and self._funnel.is_open and self._wanted
        appears = docked and self.dock.isHidden()
        self.dock.setVisible(docked)
        self._funnel.set_short(FUNNEL_HEIGHT if docked else 0)
        if appears:
            self.panel.wake()
            self.panel.follow(self._chosen)

    def close(self) -> None:
        """Leave nothing behind: the page, what waits, and the copies that were opened."""
        self._idle.stop()
        self.panel.close()
        if "page" in self.__dict__:
            self.page.deleteLater()
        if "_folder" in self.__dict__:
            self._folder.cleanup()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrange anew when the window's width changes."""
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return False

    @Slot()
    def _come_to_rest(self) -> None:
        self._idle.start(IDLE_MS)

    @Slot()
    def _warm_up(self) -> None:
        """Make ready what the first deal would wait for, one part at a time: the long texts, then the page."""
        words, key = self._desk.locale.words, self._playbook.milestones[0].key
        if not self._is_warm:
            words.criterion(key)
            self._is_warm = True
            self._idle.start(STEP_MS)
        elif "page" not in self.__dict__:
            self.page.hide()

    @Slot()
    def _put_away(self) -> None:
        self._wanted = False
        self.arrange()

    @cached_property
    def _folder(self) -> "TemporaryDirectory[str]":
        return TemporaryDirectory(prefix="funnel-", ignore_cleanup_errors=True)

    def _copies(self) -> Path:
        """Return the folder of documents that are open outside."""
        return Path(self._folder.name)
