"""The composition root of an open file: builds its page and its controllers, and connects one room to another.

Rooms do not know each other; every signal that crosses from one to another is connected here.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QHBoxLayout, QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import NOT_UNDOABLE, Change
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.moving import MoveRequest
from funnel_desktop.services.today import quarter_of
from ui.board.board_controller import BoardController
from ui.board.board_view import BoardView
from ui.board.card_layout import Density
from ui.board.filter_bar import FilterBar
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.sentences import change_sentence
from ui.common.tasks import IsCancelled, Report, TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.funnel.funnel_dock import FunnelDock
from ui.shell.main_window import MainWindow
from ui.shell.status_bar import Figures

if TYPE_CHECKING:
    from ui.deals.deal_controller import DealController
    from ui.funnel.funnel_controller import FunnelController
    from ui.milestones.move_controller import MoveController
    from ui.transfer.transfer_controller import TransferController

EVERY_MINUTE = 60_000


class Workspace(QObject):
    """An open file in the window: `show_first` paints it, `wire` makes it work, `close` takes it away again."""

    def __init__(
        self, app: App, window: MainWindow, locale: UiLocale, theme: Theme, prompter: Prompter, tasks: TaskRunner
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._tasks = app, window, tasks
        self._locale, self._theme, self._prompter = locale, theme, prompter
        self._bus = ChangeBus(self)
        self._editor = Editor(self._bus, app.history, prompter)
        self._page = QWidget()
        self._bar = FilterBar(locale, theme)
        self._view = BoardView(locale, theme, app.playbook, self._page)
        self._board = BoardController(self._view, self._bar, app.board, self._bus)
        self._dock = FunnelDock(locale, theme, tasks, self._page)
        self._moves: MoveController | None = None
        self._transfer: TransferController | None = None
        self._funnel: FunnelController | None = None
        self._deals: DealController | None = None
        self._today = app.board.today()
        self._clockwork = QTimer(self)
        self._clockwork.timeout.connect(self._on_minute)

    @property
    def app(self) -> App:
        """The open file's services."""
        return self._app

    @property
    def path(self) -> Path:
        """The open file."""
        return self._app.file.path

    def show_first(self) -> None:
        """Put figures and the first cards on the screen; nothing heavy is imported for it."""
        row = QHBoxLayout(self._page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._view, 1)
        row.addWidget(self._dock)
        self._window.app_bar.set_page_tools(self._bar)
        self._board.open()
        self._window.show_page(self._page, file_name=self.path.name)
        self._refresh_status()

    def wire(self, settings: UiSettings) -> None:
        """Load the rest and build everything a hand can reach (after first paint)."""
        from ui.deals.deal_controller import DealController
        from ui.deals.desk import Desk
        from ui.funnel.funnel_controller import FunnelController
        from ui.milestones.move_controller import MoveController
        from ui.reports.report_controller import ReportController
        from ui.transfer.transfer_controller import TransferController

        app, window = self._app, self._window
        desk = Desk(self._locale, self._theme, app.board.today, app.deals.currency)
        self._deals = DealController(app.deals, self._editor, self._prompter, desk, window)
        self._moves = MoveController(app.moves, self._editor, self._locale, self._theme, app.playbook, window)
        self._funnel = FunnelController(app.funnel, self._dock, self._bus, self)
        self._reports = ReportController(app.reports, self._editor, self._prompter, (self._locale, self._theme), window)
        services, look = (app.importer(), app.exporter()), (self._locale, self._theme)
        self._transfer = TransferController(services, self._editor, self._prompter, self._tasks, look, window)
        self._connect_board(self._moves, self._deals)
        self._connect_funnel(self._funnel)
        self._connect_commands(self._deals)
        self._bus.committed.connect(self._on_committed)
        self.set_density(settings.density)
        self._refresh_history()
        self._board.load()
        self._clockwork.start(EVERY_MINUTE)

    def set_density(self, density: str) -> None:
        """Pin the height of cards ("" = by the window's height)."""
        self._view.set_density(Density(density) if density in set(Density) else None)

    def begin_move(self, make: Callable[[tuple[str, ...]], MoveRequest], *, stage: int) -> QDialog | None:
        """Begin a move of the first card of a stage and return the dialog it opens, if it opens one."""
        cards = self._app.board.opening(1).cards[stage - 1]
        if self._moves is None or not cards:
            return None
        self._moves.begin(make((cards[0].id,)))
        return self._moves.dialog

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
        if self._funnel is not None:
            self._funnel.close()
        self._app.file.close(back_up=False)

    def _connect_board(self, moves: "MoveController", deals: "DealController") -> None:
        view = self._view
        view.move_requested.connect(moves.begin, Qt.ConnectionType.QueuedConnection)
        view.open_requested.connect(deals.edit)
        view.edit_requested.connect(deals.edit)
        view.add_requested.connect(deals.add)
        view.delete_requested.connect(deals.delete)
        view.drag_hint.connect(self._window.status.set_hint)
        view.drag_ended.connect(self._on_drag_ended)
        deals.move_requested.connect(moves.begin)
        self._board.failed.connect(self._on_failed)

    def _connect_funnel(self, funnel: "FunnelController") -> None:
        funnel.stage_clicked.connect(self._board.set_stage)
        self._window.actions_table["view-funnel"].triggered.connect(self._dock.toggle)
        self._view.drag_began.connect(self._dock.give_way)

    def _connect_commands(self, deals: "DealController") -> None:
        actions = self._window.actions_table
        actions["deal-add"].triggered.connect(self._on_add)
        actions["edit-undo"].triggered.connect(self._editor.undo)
        actions["edit-redo"].triggered.connect(self._editor.redo)
        actions["search-focus"].triggered.connect(self._bar.focus_search)
        if self._transfer is not None:
            actions["file-export"].triggered.connect(self._transfer.export)
        actions["report-print"].triggered.connect(self._reports.preview)
        actions["report-pdf"].triggered.connect(self._reports.save_pdf)
        actions["file-goal"].triggered.connect(self._on_goal)
        self._locale.changed.connect(self._refresh_history)
        deals.setObjectName("deals")

    def _on_add(self) -> None:
        if self._deals is not None:
            self._deals.add(1)

    def _on_drag_ended(self) -> None:
        self._window.status.set_hint("")

    def _on_failed(self, error: object) -> None:
        if isinstance(error, FunnelError):
            self._prompter.error(error)
        elif isinstance(error, BaseException):
            raise error

    def _on_committed(self, change: Change, _initiator: object) -> None:
        self._refresh_status()
        self._refresh_history()
        if change.kind not in NOT_UNDOABLE:
            text = change_sentence(change.kind, change.params, self._locale, source=change.source)
            self._window.toast.tell(text, undoable=change.source != "undo")

    def _refresh_status(self) -> None:
        summary = self._app.board.summary()
        figures = Figures(summary.weighted, summary.proved, summary.won_quarter, summary.goal, summary.currency)
        self._window.status.set_file(self.path.name, self._app.backups.latest())
        self._window.status.set_figures(figures)

    def _refresh_history(self) -> None:
        """Let the two commands say what they would take back."""
        state, actions = self._editor.state(), self._window.actions_table
        for name, entry in (("edit-undo", state.undo), ("edit-redo", state.redo)):
            actions[name].setEnabled(entry is not None)
            what = change_sentence(entry.kind, entry.params, self._locale) if entry else ""
            actions.explain(name, what)

    def _on_goal(self) -> None:
        from ui.shell.goal_dialog import GoalDialog

        quarter = quarter_of(self._app.board.today()).key
        dialog = GoalDialog(self._locale, self._theme, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_goal(quarter, self._app.settings.goal(quarter), self._app.settings.currency)
        dialog.chosen.connect(partial(self._set_goal, quarter))
        dialog.open()

    def _set_goal(self, quarter: str, minor: int | None) -> None:
        self._editor.run(partial(self._app.settings.set, f"goal.{quarter}", "" if minor is None else str(minor)))

    def _on_minute(self) -> None:
        """Turn the day over at midnight, and back up when half an hour of work is not."""
        today = self._app.board.today()
        if today != self._today:
            self._today = today
            self._board.refresh_day()
        self._tasks.start(self._back_up_if_due).done.connect(self._on_backed_up)

    def _back_up_if_due(self, _report: Report, _is_cancelled: IsCancelled) -> object:
        return self._app.backups.when_due()

    def _on_backed_up(self, made: object) -> None:
        if made is not None:
            self._refresh_status()
