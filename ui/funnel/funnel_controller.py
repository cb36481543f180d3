"""Keeps the funnel beside the board true: asks the service after every change, but only when the board has painted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.entities import Setting
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.funnel_view import FunnelQuery
from ui.common.change_bus import ChangeBus
from ui.funnel.funnel_dock import FunnelDock

if TYPE_CHECKING:
    from funnel_desktop.services.funnel import Funnel


class FunnelController(QObject):
    """Between the funnel's service and its dock; `stage_clicked` carries the stage to filter by, None for all.

    `failed` carries what kept the funnel from being read: a refresh runs by itself, with nobody above it to be told.
    """

    stage_clicked = Signal(object)
    refreshed = Signal()
    failed = Signal(object)

    def __init__(self, funnel: "Funnel", dock: FunnelDock, bus: ChangeBus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._funnel, self._dock = funnel, dock
        self._query = FunnelQuery()
        self._stage = 0
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.refresh)
        bus.committed.connect(self._on_committed)
        dock.measure_chosen.connect(self._on_measure_chosen)
        dock.stage_clicked.connect(self._on_stage_clicked)
        self._due.start(0)

    def close(self) -> None:
        """Ask the file nothing more: it is about to be closed."""
        self._due.stop()

    @Slot()
    def refresh(self) -> None:
        """Read the funnel and show it."""
        self._due.stop()
        try:
            view = self._funnel.view(self._query)
        except FunnelError as error:
            self.failed.emit(error)
            return
        self._dock.set_view(view)
        self.refreshed.emit()

    @Slot()
    def warm_up(self) -> None:
        """Fetch matplotlib in the background, so that the first unfolding does not wait (after the board is loaded)."""
        self._dock.panel.chart.warm_up()

    @Slot(object)
    def show_filter(self, stage: int | None) -> None:
        """Frame the stage that the board is filtered by, whoever has set the filter."""
        self._stage = stage or 0
        self._dock.panel.chart.set_selected(self._stage)

    @Slot(object, object)
    def _on_committed(self, change: Change, _initiator: object) -> None:
        """Refresh when the board has painted the change: a timer of no time comes after every waiting paint."""
        if change.deal_ids() or change.touches(Setting):
            self._due.start(0)

    @Slot(str)
    def _on_measure_chosen(self, measure: str) -> None:
        self._query = FunnelQuery(measure, self._query.shape, self._query.rule)
        self.refresh()

    @Slot(int)
    def _on_stage_clicked(self, stage: int) -> None:
        self.show_filter(None if stage == self._stage else stage)
        self.stage_clicked.emit(self._stage or None)
