"""Adding, editing and deleting deals: dialog to use case, refusals at their field, everything undoable."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.deals.deal_dialog import DealDialog
from ui.deals.deal_fields import draft_of, patch_between
from ui.deals.desk import Desk

if TYPE_CHECKING:
    from funnel_desktop.services.deals import Deals


class DealController(QObject):
    """Owns at most one open dialog.

    `move_requested(MoveRequest)` asks for the checklist of a deal begun by hand above stage 1 (method), `changed` tells
    of every commit.
    """

    move_requested = Signal(object)
    changed = Signal(object)

    def __init__(self, deals: "Deals", editor: Editor, prompter: Prompter, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._deals, self._editor, self._prompter, self._desk = deals, editor, prompter, desk
        self._window = parent
        self._dialog: DealDialog | None = None
        self._edited: tuple[str, DealDraft] | None = None
        self._refused = False

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    @Slot(int)
    def add(self, stage: int = 1) -> None:
        """Open the dialog for a new deal that begins in a stage."""
        if self._dialog is None:
            self._edited = None
            self._open(DealDraft("", currency=self._desk.currency(), stage=stage), (), new=True)

    @Slot(object)
    def add_draft(self, draft: DealDraft) -> None:
        """Open the dialog for a new deal of which something has been said already."""
        if self._dialog is None:
            self._edited = None
            self._open(draft, (), new=True)

    @Slot(str)
    def edit(self, deal_id: str) -> None:
        """Open the dialog for a deal."""
        if self._dialog is None:
            self._editor.run(partial(self._begin_edit, deal_id), self)

    @Slot(object)
    def delete(self, ids: Sequence[str]) -> None:
        """Ask, then delete; undo brings everything back."""
        if ids:
            self._editor.run(partial(self._ask_to_delete, tuple(ids)), self)

    def _ask_to_delete(self, ids: tuple[str, ...]) -> None:
        if len(ids) == 1:
            question = self.tr('Delete "{name}"?').format(name=self._deals.detail(ids[0]).deal.name)
        else:
            question = self.tr("Delete {deals}?").format(deals=self._desk.locale.formats.count_deals(len(ids)))
        detail = self.tr("With all checks, activities and documents. It can be undone.")
        self._prompter.confirm(question, detail, partial(self._delete, ids), yes=self.tr("Delete"))

    def _delete(self, ids: tuple[str, ...]) -> None:
        change = self._editor.run(partial(self._deals.delete, ids), self)
        if change is not None:
            self.changed.emit(change)

    def _begin_edit(self, deal_id: str) -> None:
        facts = self._deals.detail(deal_id)
        draft = draft_of(facts)
        self._edited = (deal_id, draft)
        self._open(draft, [contact.name for contact in facts.contacts], new=False)

    def _open(self, draft: DealDraft, contacts: Sequence[str], *, new: bool) -> None:
        names = {"customer_name": self._deals.customers(), "contact_name": contacts}
        self._dialog = DealDialog(self._desk, draft, names, self._window, new=new)
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(object)
    def _on_submitted(self, draft: DealDraft) -> None:
        if self._edited is not None and patch_between(self._edited[1], draft) == DealPatch():
            self._close()
            return
        self._refused = True
        change = self._editor.run(partial(self._attempt, draft), self)
        if self._refused:
            return
        begun_above = self._edited is None and draft.stage > 1
        self._close()
        if change is None:
            return
        self.changed.emit(change)
        if begun_above:
            ids = tuple(change.deal_ids())
            self.move_requested.emit(MoveRequest(ids, MoveKind.CHECK))

    def _attempt(self, draft: DealDraft) -> Change | None:
        """Add or edit; a refusal with a field is shown at it and changes nothing."""
        try:
            change = self._write(draft)
        except DomainError as error:
            if self._dialog is None or not self._dialog.show_error(error):
                raise
            return None
        self._refused = False
        return change

    def _write(self, draft: DealDraft) -> Change | None:
        if self._edited is None:
            return self._deals.add(draft)
        deal_id, before = self._edited
        return self._deals.edit(deal_id, patch_between(before, draft))

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
