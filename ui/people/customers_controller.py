"""Keeps the customers page true and carries out what is asked on it; reads again only while the page is shown."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.customer_view import CustomerRow, Likeness
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.customers import CustomerSearch
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.people.customers_page import CustomersPage
from ui.people.person_controller import PersonController

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from funnel_desktop.services.customers import Customers


class CustomersController(QObject):
    """`deal_requested` carries a deal to be shown on the board; `desk` opens the dialogs."""

    deal_requested = Signal(str)
    back_requested = Signal()

    def __init__(
        self,
        page: CustomersPage,
        services: "tuple[Customers, Callable[[], date]]",
        desk: PersonController,
        ways: tuple[Editor, Prompter],
        bus: ChangeBus,
    ) -> None:
        super().__init__(page)
        self._page, self.desk = page, desk
        self._customers, self._today = services
        self._editor, self._prompter = ways
        self._rows: list[CustomerRow] = []
        self._search = CustomerSearch(())
        self._doubles: tuple[Likeness, ...] = ()
        self._stale = True
        page.chosen.connect(self._show)
        page.searched.connect(self._on_searched)
        page.add_requested.connect(desk.add_customer)
        page.doubles_requested.connect(self._on_doubles)
        page.back_requested.connect(self.back_requested)
        page.panel.asked.connect(self._on_asked)
        page.panel.deal_requested.connect(self.deal_requested)
        bus.committed.connect(self._on_committed)

    def show(self, customer_id: str = "") -> None:
        """Read what has changed and show the list, with this customer chosen if one is named."""
        if self._stale:
            self._read()
        found = self._search.match(self._page.search.text())
        if customer_id and found is not None and customer_id not in found:
            self._page.search.clear()
        self._list(customer_id)

    def _read(self) -> None:
        self._rows = self._customers.rows()
        self._search = CustomerSearch(self._rows)
        self._stale = False
        # After the page is there: it compares every name with every other.
        QTimer.singleShot(0, self._find_doubles)

    def _find_doubles(self) -> None:
        self._doubles = self._customers.duplicates()
        self._page.show_doubles(len(self._doubles))

    def _list(self, current: str = "") -> None:
        found = self._search.match(self._page.search.text())
        rows = [row for row in self._rows if found is None or row.id in found]
        self._page.show_customers(rows, len(self._rows), current)
        if not rows:
            self._page.show_detail(None, "")

    def _show(self, customer_id: str) -> None:
        try:
            detail = self._customers.detail(customer_id)
        except DomainError as error:
            self._prompter.error(error)
            return
        self._page.show_detail(detail, self._today().isoformat())

    def _on_searched(self, _: str) -> None:
        self._list()

    def _on_committed(self, change: Change, _initiator: object) -> None:
        self._stale = True
        if self._page.isVisible():
            made = _made_customer(change) if change.kind == "customer.added" else ""
            self.show(made)

    def _on_doubles(self) -> None:
        if self._doubles:
            first = self._doubles[0]
            self._merge(first.first, first.second)

    def _on_asked(self, what: str) -> None:
        customer_id, contact_id = self._page.panel.customer_id, self._page.panel.contacts.key
        deeds = {
            "edit": partial(self.desk.edit_customer, customer_id),
            "merge": partial(self._merge, customer_id, ""),
            "delete": partial(self._delete, customer_id),
            "contact-add": partial(self.desk.add_contact, customer_id),
            "contact-edit": partial(self.desk.edit_contact, contact_id),
            "contact-remove": partial(self.desk.remove_contact, contact_id),
        }
        if customer_id:
            deeds[what]()

    def _merge(self, own_id: str, other_id: str) -> None:
        own = next((row for row in self._rows if row.id == own_id), None)
        if own is not None:
            self.desk.merge(own, self._rows, self._doubles, other_id)

    def _delete(self, customer_id: str) -> None:
        self._editor.run(partial(self._customers.delete, customer_id), self)


def _made_customer(change: Change) -> str:
    """Return the customer a change has made, "" if an undo has taken one away."""
    return next((edit.after.id for edit in change.edits if edit.before is None and edit.after is not None), "")
