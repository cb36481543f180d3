"""The one way in which the interface writes: run a use case, then announce its `Change`; undo and redo likewise.

A coded error becomes a sentence through the prompter and nothing has happened. While a background job writes, edits are
refused, since a file has one writer (`busy`).
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import DomainError, FunnelError
from ui.common.change_bus import ChangeBus
from ui.common.prompter import Prompter

if TYPE_CHECKING:
    from funnel_desktop.services.history import History, UndoState


class Editor:
    """Runs use cases one at a time and announces what they changed."""

    def __init__(self, bus: ChangeBus, history: "History", prompter: Prompter) -> None:
        self._bus = bus
        self._history = history
        self._prompter = prompter
        self.busy = False

    def run(self, use_case: Callable[[], Change | None], initiator: object = None) -> Change | None:
        """Run a use case and announce its change; None if it was refused (and said so) or changed nothing."""
        try:
            if self.busy:
                raise DomainError("editor.busy")
            change = use_case()
        except FunnelError as error:
            self._prompter.error(error)
            return None
        if change is None or not change.edits:
            return None
        self._bus.committed.emit(change, initiator)
        return change

    def announce(self, change: Change, initiator: object = None) -> None:
        """Announce a change that a background job has committed."""
        self._bus.committed.emit(change, initiator)

    def undo(self) -> Change | None:
        """Take back the last undoable change."""
        return self.run(self._history.undo)

    def redo(self) -> Change | None:
        """Do again what was last taken back."""
        return self.run(self._history.redo)

    def state(self) -> "UndoState":
        """Return what can be undone and redone now."""
        return self._history.state()
