"""Ties the board to the rooms its gestures lead to: moves, forms, the status line, the funnel in the dock."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from ui.board.board_controller import BoardController
from ui.board.board_view import BoardView
from ui.board.filter_bar import FilterBar
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ui.board.board_filter import BoardFilter
    from ui.deals.deal_controller import DealController
    from ui.funnel.funnel_controller import FunnelController
    from ui.funnel.funnel_dock import FunnelDock
    from ui.milestones.move_controller import MoveController


class BoardWiring(QObject):
    """The connections of one file's board."""

    def __init__(self, window: MainWindow, view: BoardView, bar: FilterBar, board: BoardController) -> None:
        super().__init__(window)
        self._window, self._view, self._bar, self._board = window, view, bar, board
        self._funnel: FunnelController | None = None

    def connect_all(
        self, moves: "MoveController", deals: "DealController", funnel: "FunnelController", dock: "FunnelDock"
    ) -> None:
        """Connect everything."""
        self._connect_hands(moves, deals)
        self._connect_funnel(funnel, dock)

    def _connect_hands(self, moves: "MoveController", deals: "DealController") -> None:
        """Let gestures on cards begin moves and open forms, and a drag speak in the status line."""
        view, actions, status = self._view, self._window.actions_table, self._window.status
        view.move_requested.connect(moves.begin, Qt.ConnectionType.QueuedConnection)
        view.edit_requested.connect(deals.edit)
        view.add_requested.connect(deals.add)
        view.delete_requested.connect(deals.delete)
        view.import_requested.connect(actions["file-import"].trigger)
        view.sample_requested.connect(actions["file-sample"].trigger)
        view.drag_hint.connect(status.set_hint)
        view.drag_ended.connect(self._on_drag_ended)
        deals.move_requested.connect(moves.begin)

    def _connect_funnel(self, funnel: "FunnelController", dock: "FunnelDock") -> None:
        """Let a stage of the chart filter the board, and the board's filter mark the stage in the chart."""
        self._funnel = funnel
        funnel.stage_clicked.connect(self._board.set_stage)
        self._board.loaded.connect(funnel.warm_up)
        self._bar.filter_changed.connect(self._on_filter)
        self._window.actions_table["view-funnel"].triggered.connect(dock.toggle)
        self._view.drag_began.connect(dock.give_way)

    def _on_filter(self, choice: "BoardFilter") -> None:
        if self._funnel is not None:
            self._funnel.show_filter(choice.stage)

    def _on_drag_ended(self) -> None:
        self._window.status.set_hint("")
