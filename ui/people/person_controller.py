"""Opens the dialogs of customers and contacts: dialog to use case, refusals at their field, everything undoable."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.customer_edits import ContactDraft, CustomerDraft
from funnel_desktop.domain.customer_view import CustomerRow, Likeness
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.customers import CustomerSearch
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.people.merge_dialog import MergeDialog
from ui.people.person_dialog import PersonDialog

if TYPE_CHECKING:
    from funnel_desktop.services.contacts import Contacts
    from funnel_desktop.services.customers import Customers

Write = Callable[[Mapping[str, str]], Change | None]


class PersonController(QObject):
    """Owns at most one open dialog."""

    def __init__(
        self,
        services: "tuple[Customers, Contacts]",
        editor: Editor,
        look: tuple[UiLocale, Theme],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._customers, self._contacts = services
        self._editor = editor
        self._locale, self._theme = look
        self._window = window
        self._dialog: QDialog | None = None
        self._search = CustomerSearch(())
        self._others: dict[str, CustomerRow] = {}
        self._reasons: dict[str, str] = {}

    @property
    def dialog(self) -> QDialog | None:
        """The dialog that is open, if one is."""
        return self._dialog

    def add_customer(self) -> None:
        """Ask for a new customer."""
        self._ask("customer-new", {}, lambda values: self._customers.add(CustomerDraft(**values)))

    def edit_customer(self, customer_id: str) -> None:
        """Let a customer be edited."""
        self._editor.run(partial(self._begin_customer, customer_id), self)

    def _begin_customer(self, customer_id: str) -> None:
        found = self._customers.detail(customer_id).customer
        values = {name: text for name, text in asdict(found).items() if name != "id"}
        self._ask("customer", values, lambda values: self._customers.edit(customer_id, CustomerDraft(**values)))

    def add_contact(self, customer_id: str) -> None:
        """Ask for a new contact of a customer."""
        self._ask("contact-new", {}, lambda values: self._contacts.add(customer_id, ContactDraft(**values)))

    def edit_contact(self, contact_id: str) -> None:
        """Let a contact be edited; nothing is asked where none is chosen."""
        if contact_id:
            self._editor.run(partial(self._begin_contact, contact_id), self)

    def _begin_contact(self, contact_id: str) -> None:
        found = asdict(self._contacts.get(contact_id))
        values = {name: found[name] for name in asdict(ContactDraft("")) if found[name]}
        self._ask("contact", values, lambda values: self._contacts.edit(contact_id, ContactDraft(**values)))

    def remove_contact(self, contact_id: str) -> None:
        """Delete a contact, which undo brings back."""
        if contact_id:
            self._editor.run(partial(self._contacts.remove, contact_id), self)

    def merge(
        self, own: CustomerRow, rows: Sequence[CustomerRow], doubles: Sequence[Likeness], other_id: str = ""
    ) -> None:
        """Let the same customer under another name be chosen; likely ones come first, one may be chosen already."""
        if self._dialog is not None:
            return
        self._reasons = {}
        for pair in doubles:
            if own.id in (pair.first, pair.second):
                self._reasons[pair.second if own.id == pair.first else pair.first] = pair.reason
        likely = list(self._reasons)
        others = sorted(
            (row for row in rows if row.id != own.id), key=lambda row: likely.index(row.id) if row.id in likely else 999
        )
        self._others = {row.id: row for row in others}
        self._search = CustomerSearch(others)
        dialog = MergeDialog(self._locale, self._theme, own, self._window)
        dialog.searched.connect(partial(self._offer, dialog))
        dialog.picked.connect(partial(self._preview, dialog))
        dialog.merged.connect(partial(self._merge, dialog))
        self._open(dialog)
        self._offer(dialog, "")
        dialog.list.choose(other_id)

    def _offer(self, dialog: MergeDialog, query: str) -> None:
        found = self._search.match(query)
        rows = [row for key, row in self._others.items() if found is None or key in found]
        dialog.show_choices(rows, self._reasons)

    def _preview(self, dialog: MergeDialog, kept: str, gone: str) -> None:
        try:
            dialog.show_preview(self._customers.preview_merge(kept, gone))
        except DomainError:
            dialog.show_preview(None)

    def _merge(self, dialog: MergeDialog, kept: str, gone: str) -> None:
        if self._editor.run(partial(self._customers.merge, kept, gone), self) is not None:
            dialog.accept()

    def _ask(self, kind: str, values: Mapping[str, str], write: Write) -> None:
        if self._dialog is not None:
            return
        dialog = PersonDialog(self._locale, self._theme, kind, values, self._window)
        dialog.submitted.connect(partial(self._submit, dialog, write))
        self._open(dialog)

    def _submit(self, dialog: PersonDialog, write: Write, values: Mapping[str, str]) -> None:
        taken = False

        def attempt() -> Change | None:
            nonlocal taken
            try:
                change = write(values)
            except DomainError as error:
                if not dialog.show_error(error):
                    raise
                return None
            taken = True
            return change

        self._editor.run(attempt, self)
        if taken:
            dialog.accept()

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        self._dialog = None
