"""From a move's request to its Change: the one code path for drag, key and menu, one deal or several.

What needs no answers (order within a column, reopening, waking) is committed at once. Everything else opens its dialog
with `open()`, never a nested loop. A coded refusal that names a field is shown at it and the dialog stays with all that
was typed; any other goes to the prompter.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.entities import ToolSheet
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.move_view import MoveView
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import Playbook
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.milestones.kit import Kit
from ui.milestones.lost_form import LostDialog
from ui.milestones.park_form import ParkDialog

if TYPE_CHECKING:
    from funnel_desktop.services.moves import Moves

DIRECT = frozenset({MoveKind.REOPEN, MoveKind.UNPARK})
"""Moves that ask nothing: they lose nothing and can be undone."""

ToolsOf = Mapping[str, tuple[str, ...]]
"""The keys of the tools that serve a milestone, by its key."""

MoveDialog = ChecklistDialog | LostDialog | ParkDialog


class MoveController(QObject):
    """Owns at most one open dialog; `moved(change)` after every commit, `cancelled()` when nothing came of it."""

    moved = Signal(object)
    cancelled = Signal()

    def __init__(
        self, moves: "Moves", editor: Editor, locale: UiLocale, theme: Theme, playbook: Playbook, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._moves, self._editor = moves, editor
        self._locale, self._theme, self._playbook = locale, theme, playbook
        self._window = parent
        self._dialog: MoveDialog | None = None
        self._tools: tuple[Callable[[], ToolsOf], Callable[[str, str], object]] | None = None

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    @Slot(object)
    def set_playbook(self, playbook: Playbook) -> None:
        """Begin moves with another playbook from now on."""
        self._playbook = playbook

    def begin(self, request: MoveRequest) -> None:
        """Start a move; a second one while a dialog is open is not begun."""
        if self._dialog is None and request.deal_ids:
            change = self._editor.run(partial(self._prepare, request), self)
            if change is not None:
                self.moved.emit(change)

    def offer_tools(self, tools_of: "Callable[[], ToolsOf]", open_tool: Callable[[str, str], object]) -> None:
        """Offer beside each milestone the tools that serve it; `open_tool(deal id, key)` opens one."""
        self._tools = (tools_of, open_tool)

    @Slot(object, object)
    def on_committed(self, change: Change, _initiator: object) -> None:
        """Let an open checklist show what the data proves now: a tool was filled in meanwhile."""
        if isinstance(self._dialog, ChecklistDialog) and change.touches(ToolSheet):
            self._dialog.show_proofs(self._moves.prepare(self._request))

    def _prepare(self, request: MoveRequest) -> Change | None:
        """Commit at once what asks nothing, else open the dialog; returns the change made, if any."""
        view = self._moves.prepare(request)
        if request.kind in DIRECT or _stays(view):
            return self._moves.commit(request, MoveAnswers(view.today))
        self._dialog = self._make(view)
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.finished.connect(self._on_finished)
        self._request = request
        self._dialog.open()
        return None

    def _make(self, view: MoveView) -> MoveDialog:
        tools, opens = ({}, None) if self._tools is None else (self._tools[0](), self._tools[1])
        kit = Kit(self._locale, self._theme, self._playbook, view.today, tools, opens)
        if view.request.kind is MoveKind.LOST:
            return LostDialog(kit, view, self._window)
        if view.request.kind is MoveKind.PARKED:
            return ParkDialog(kit, view, self._window)
        return ChecklistDialog(kit, view, partial(self._moves.preview, view.request), self._window)

    @Slot(object)
    def _on_submitted(self, answers: MoveAnswers) -> None:
        change = self._editor.run(partial(self._attempt, answers), self)
        if change is not None:
            if self._dialog is not None:
                self._dialog.accept()
            self.moved.emit(change)

    def _attempt(self, answers: MoveAnswers) -> Change | None:
        """Commit; a refusal that the dialog can show at a field is shown there and changes nothing."""
        try:
            return self._moves.commit(self._request, answers)
        except DomainError as error:
            if self._dialog is None or not self._dialog.show_error(error):
                raise
            return None

    @Slot(int)
    def _on_finished(self, result: int) -> None:
        self._dialog = None
        if result != int(QDialog.DialogCode.Accepted):
            self.cancelled.emit()


def _stays(view: MoveView) -> bool:
    """Tell whether a stage request moves nobody to another stage: a pure change of order."""
    return view.request.kind is MoveKind.STAGE and all(deal.direction == "none" for deal in view.deals)
