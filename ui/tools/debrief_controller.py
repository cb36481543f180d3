"""From "write a visit down" to one change: activity, evidence, attitudes, next action."""

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.change import Change
from ui.tools.debrief_dialog import DebriefDialog
from ui.tools.form_controller import FormController, Hands

if TYPE_CHECKING:
    from funnel_desktop.services.visits import Visits


class DebriefController(FormController):
    """Opens the debrief of a deal and writes it down."""

    def __init__(self, visits: "Visits", hands: Hands, window: QWidget) -> None:
        super().__init__(hands, window)
        self._visits = visits
        self._deal = ""

    @Slot(str)
    def open(self, deal_id: str) -> None:
        """Open the debrief of a deal."""
        self.begin(partial(self._make, deal_id))

    @override
    def write(self, values: Any) -> Change | None:
        return self._visits.record(self._deal, values)

    def _make(self, deal_id: str) -> DebriefDialog:
        dialog = DebriefDialog(self.look(), self._visits.view(deal_id), self.window)
        self._deal = deal_id
        return dialog
