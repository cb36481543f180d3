"""From a milestone or sign on a deal's page to its ledger, and what is added to it."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.ledger import LedgerView
from ui.tools.form_controller import FormController, Hands
from ui.tools.ledger_dialog import LedgerDialog, data_words

if TYPE_CHECKING:
    from funnel_desktop.services.ledgers import Ledgers


class LedgerController(FormController):
    """Opens the ledger of one key of a deal and writes down what is believed from now on."""

    def __init__(self, ledgers: "Ledgers", hands: Hands, window: QWidget) -> None:
        super().__init__(hands, window)
        self._ledgers = ledgers
        self._view: LedgerView | None = None

    @Slot(str, str)
    def open(self, deal_id: str, key: str) -> None:
        """Open the ledger of a milestone or indicator."""
        self.begin(partial(self._make, deal_id, key))

    @override
    def write(self, values: Any) -> Change | None:
        view = self._view
        if view is None:
            return None
        proves = view.proof is not None and view.proof.satisfied and values.state == "done" and view.state != "done"
        answer = replace(values, proof=view.proof.rule) if proves and view.proof else values
        return self._ledgers.add(view.deal_id, view.key, answer)

    def _make(self, deal_id: str, key: str) -> LedgerDialog:
        look, view = self.look(), self._ledgers.view(deal_id, key)
        words = look.locale.words
        name = words.milestone(key) if view.own else words.indicator(key)
        criterion = words.criterion(key) if view.own else words.confirmed_by(key)
        self._view = view
        return LedgerDialog(look, view, (name, criterion, data_words(view)), self.window)
