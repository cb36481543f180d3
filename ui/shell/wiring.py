"""The composition root of an open file: builds its page and its controllers, and connects one room to another.

Rooms do not know each other; every signal that crosses from one to another is connected here.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import FunnelError
from ui.board.board_controller import BoardController
from ui.board.board_view import BoardView
from ui.board.card_layout import Density
from ui.board.filter_bar import FilterBar
from ui.common.change_bus import ChangeBus
from ui.common.prompter import Prompter
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.clockwork import Clockwork
from ui.shell.main_window import MainWindow
from ui.shell.notices import Notices
from ui.shell.page_turner import BOARD, PageTurner
from ui.shell.playbook_watch import PlaybookWatch
from ui.shell.side_space import SideSpace

if TYPE_CHECKING:
    from funnel_desktop.domain.moving import MoveRequest
    from ui.common.editor import Editor
    from ui.deals.deal_controller import DealController
    from ui.deals.desk import Desk
    from ui.funnel.funnel_controller import FunnelController
    from ui.milestones.move_controller import MoveController
    from ui.shell.transfer_wiring import TransferWiring


class Workspace(QObject):
    """An open file in the window: `show_first` paints it, `wire` makes it work, `close` takes it away again."""

    file_given = Signal(str)
    """A file that was written and may be opened."""

    def __init__(
        self, app: App, window: MainWindow, locale: UiLocale, theme: Theme, prompter: Prompter, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._tasks = app, window, tasks
        self._locale, self._theme, self._prompter = locale, theme, prompter
        self._bus = ChangeBus(self)
        self._page = QWidget()
        self._watch = PlaybookWatch(app, locale, self._bus, self)
        self._bar = FilterBar(locale, theme)
        self._view = BoardView(locale, theme, app.playbook, self._page)
        self._board = BoardController(self._view, self._bar, app.board, self._bus)
        self._side = SideSpace(theme, window.width(), self._page)
        self._pages = PageTurner(window, self.path.name, self._bar, self)
        self._pages.add(BOARD, lambda: self._page)
        self._notices = Notices(app, window, locale, self)
        self._clockwork = Clockwork(app, tasks, self)
        self._loaded = False
        self._moves: MoveController | None = None
        self._transfer: TransferWiring | None = None
        self._funnel: FunnelController | None = None
        self._deals: DealController | None = None

    @property
    def app(self) -> App:
        """The open file's services."""
        return self._app

    @property
    def path(self) -> Path:
        """The open file."""
        return self._app.file.path

    @property
    def is_wired(self) -> bool:
        """Whether everything a hand can reach has been built."""
        return self._moves is not None

    @property
    def is_loaded(self) -> bool:
        """Whether all cards are on the board."""
        return self._loaded

    @property
    def is_drawn(self) -> bool:
        """Whether the funnel's chart has its library and its values."""
        return self.is_wired and self._dock.panel.chart.is_ready

    def show_first(self) -> None:
        """Put figures and the first cards on the screen; nothing heavy is imported for it."""
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._view, 1)
        row.addWidget(self._side)
        self._window.app_bar.set_page_tools(self._bar)
        self._board.open()
        self._pages.show(BOARD)
        self._view.columns[1].setFocus()
        self._window.status.set_file(self.path.name, None)
        self._notices.refresh_figures()

    def wire(self, settings: UiSettings) -> None:
        """Load the rest and build everything a hand can reach (after first paint)."""
        from ui.common.editor import Editor
        from ui.funnel.funnel_dock import FunnelDock

        self._editor = Editor(self._bus, self._app.history, self._prompter)
        self._dock = FunnelDock(self._locale, self._theme, self._tasks, self._page)
        layout = self._page.layout()
        if layout is not None:
            layout.replaceWidget(self._side, self._dock)
            # Left to the layout it would be shown a turn later, and the board reflow into its place and back.
            self._dock.show()
        self._side.deleteLater()
        self._build_controllers()
        self._bus.committed.connect(self._notices.on_committed)
        self.set_density(settings.density)
        self._notices.start()
        self._board.failed.connect(self._on_failed)
        self._board.loaded.connect(self._on_loaded)
        self._board.load()
        self._clockwork.new_day.connect(self._board.refresh_day)
        self._clockwork.new_day.connect(self._notices.refresh_figures)
        self._clockwork.backed_up.connect(self._notices.refresh_file)
        self._clockwork.failed.connect(self._on_failed)
        self._clockwork.start()

    def _build_controllers(self) -> None:
        from ui.deals.deal_controller import DealController
        from ui.deals.desk import Desk
        from ui.funnel.funnel_controller import FunnelController
        from ui.milestones.move_controller import MoveController
        from ui.shell.reports_wiring import ReportsWiring
        from ui.shell.transfer_wiring import TransferWiring

        app, window, look = self._app, self._window, (self._locale, self._theme)
        desk = Desk(self._locale, self._theme, app.board.today, app.deals.currency, lambda: app.playbook)
        self._deals = DealController(app.deals, self._editor, self._prompter, desk, window)
        self._moves = MoveController(app.moves, self._editor, self._locale, self._theme, app.playbook, window)
        self._funnel = FunnelController(app.funnel, self._dock, self._bus, self)
        hands = (self._editor, self._prompter)
        self._reports = ReportsWiring(app, window, hands, (*look, self._tasks), self._chosen_deal)
        self._transfer = TransferWiring(app, window, hands, (*look, self._tasks))
        self._build_ways(desk, self._moves, self._deals, self._funnel)
        self._connect_commands(self._editor, self._transfer)

    def _build_ways(
        self, desk: "Desk", moves: "MoveController", deals: "DealController", funnel: "FunnelController"
    ) -> None:
        """Build what leads from one room to another."""
        from ui.shell.board_wiring import BoardWiring
        from ui.shell.deal_corner import DealCorner
        from ui.shell.people_wiring import PeopleWiring
        from ui.shell.settings_wiring import SettingsWiring

        app, window, look = self._app, self._window, (self._locale, self._theme)
        hands = (self._editor, self._prompter, self._bus)
        board = (self._pages, self._view, self._bar)
        self._people = PeopleWiring(app, window, board, look, deals)
        self._people.connect_ways(*hands)
        self._chosen = SettingsWiring(app, window, look, hands, self)
        self._chosen.restored.connect(self.file_given)
        self._corner = DealCorner(app, desk, hands, self._dock, window)
        self._corner.stand_by(self._page, self.path.name, self._board.searchable)
        self._bar.text_changed.connect(self._corner.give_way)
        self._people.deal_requested.connect(self._corner.open)
        self._corner.connect_rooms(self._view, moves, deals)
        self._watch.follow(self._view, moves, self._corner, self._board)
        BoardWiring(window, self._view, self._bar, self._board).connect_all(moves, deals, funnel, self._dock)
        funnel.failed.connect(self._on_failed)
        self._open_rooms(desk, moves)

    def _open_rooms(self, desk: "Desk", moves: "MoveController") -> None:
        """Open every further room."""
        from ui.shell.rooms import House, Ways, open_rooms

        out, paper = self._corner, self._reports
        leads = out.open, moves.begin, paper.preview, out.tools.open_tool
        hands = self._locale, self._theme, self._editor, self._prompter, self._bus, self._tasks
        self._rooms = open_rooms(House(self._app, self._window, *hands, desk, self._pages, Ways(*leads, paper.look_at)))

    def set_density(self, density: str) -> None:
        """Pin the height of cards ("" = by the window's height)."""
        self._view.set_density(Density(density) if density in set(Density) else None)

    def begin_move(self, make: "Callable[[tuple[str, ...]], MoveRequest]", *, stage: int) -> QDialog | None:
        """Begin a move of the first card of a stage and return the dialog it opens, if it opens one."""
        cards = self._app.board.opening(1).cards[stage - 1]
        if self._moves is None or not cards:
            return None
        self._moves.begin(make((cards[0].id,)))
        return self._moves.dialog

    def stop_clock(self) -> None:
        """Let time bring nothing more: no new day, no backup."""
        self._clockwork.stop()

    def import_table(self, path: str) -> None:
        """Begin the import of a spreadsheet."""
        if self._transfer is not None:
            self._transfer.import_file(path)

    def back_up(self) -> None:
        """Back up if anything has changed since the newest backup. Raises StorageError."""
        self._app.backups.on_close()

    def close(self) -> None:
        """Stop what runs and close the file; it has been backed up before, or the person chose not to."""
        self._clockwork.stop()
        self._board.close()
        self._watch.close()
        if self._funnel is not None:
            from ui.shell.rooms import close_rooms

            for room in (self._funnel, self._corner, self._reports):
                room.close()
            close_rooms(self._rooms)
        self._app.file.close(back_up=False)

    def _connect_commands(self, editor: "Editor", transfer: "TransferWiring") -> None:
        actions = self._window.actions_table
        actions["deal-add"].triggered.connect(self._on_add)
        actions["edit-undo"].triggered.connect(editor.undo)
        actions["edit-redo"].triggered.connect(editor.redo)
        transfer.exported.connect(self._notices.tell)
        self._corner.tools.preview_requested.connect(self._reports.preview)

    def _chosen_deal(self) -> str:
        return self._corner.panel.deal_id if self._corner.is_page else next(iter(self._view.selection.ids()), "")

    def _on_loaded(self) -> None:
        self._loaded = True

    def _on_add(self) -> None:
        if self._deals is not None:
            self._deals.add(1)

    def _on_failed(self, error: object) -> None:
        if isinstance(error, FunnelError):
            self._prompter.error(error)
        elif isinstance(error, BaseException):
            raise error
