"""Keeps the page of the two positions true: read when it comes into sight, and after a change while it is there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from funnel_desktop.domain.moving import MoveKind, MoveRequest
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.portfolio.positions_page import PositionsPage

if TYPE_CHECKING:
    from funnel_desktop.services.positions import Positions


class PositionsController(QObject):
    """`move_requested` carries the request to check a deal's evidence."""

    move_requested = Signal(object)

    def __init__(self, page: PositionsPage, positions: "Positions", editor: Editor, bus: ChangeBus) -> None:
        super().__init__(page)
        self._page, self._positions, self._editor = page, positions, editor
        page.checked.connect(self._on_checked)
        page.appeared.connect(self._on_appeared)
        bus.committed.connect(self._on_committed)

    @Slot()
    def show(self) -> None:
        """Let the keys begin at the table; the deals are read when the page comes into sight."""
        self._page.table.setFocus()

    def _show(self) -> None:
        self._page.show_report(self._positions.report())

    @Slot(str)
    def _on_checked(self, deal_id: str) -> None:
        if deal_id:
            self.move_requested.emit(MoveRequest((deal_id,), MoveKind.CHECK))

    @Slot()
    def _on_appeared(self) -> None:
        """Read anew, since the days go by without a change too."""
        self._editor.run(self._show, self)

    @Slot(object, object)
    def _on_committed(self, _change: object, _initiator: object) -> None:
        if self._page.isVisible():
            self._on_appeared()
