"""The people of customers: adding, editing, taking away. Their part in a deal is the deal's business."""

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.customer_edits import ContactDraft, checked, contact_of, plan_remove_contact
from funnel_desktop.domain.entities import Contact, Customer
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.entity_queries import among, get
from funnel_desktop.storage.people_queries import deals_naming
from funnel_desktop.storage.store import Store


class Contacts:
    """The contacts of one file; every method that writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def get(self, contact_id: str) -> Contact:
        """Return a contact. Raises DomainError "contact.gone"."""
        found = get(self._store.connection, Contact, contact_id)
        if found is None:
            raise DomainError("contact.gone")
        return found

    def of_customer(self, customer_id: str) -> list[Contact]:
        """Return the people of a customer, in order of names."""
        found = among(self._store.connection, Contact, "customer_id", [customer_id])
        return sorted(found, key=lambda contact: (contact.name, contact.id))

    def add(self, customer_id: str | None, draft: ContactDraft) -> Change:
        """Add a person. Raises DomainError as `customer_edits.checked` does, and "customer.gone"."""
        clean = checked(draft, "contact")
        if customer_id and get(self._store.connection, Customer, customer_id) is None:
            raise DomainError("customer.gone")
        made = contact_of(clean, Contact(self._recorder.new_id(), clean.name, customer_id))
        return self._recorder.record("contact.added", {"name": made.name}, (Edit(None, made),))

    def edit(self, contact_id: str, draft: ContactDraft) -> Change:
        """Change a person; nothing is recorded where nothing changes. Raises as `add`, and "contact.gone"."""
        before = self.get(contact_id)
        after = contact_of(checked(draft, "contact"), before)
        edits = () if after == before else (Edit(before, after),)
        return self._recorder.record("contact.edited", {"name": after.name}, edits)

    def remove(self, contact_id: str) -> Change:
        """Take a person away whom no deal names; those who reported to it report to its superior.

        Raises DomainError "contact.gone", "contact.in_use" (name, deals).
        """
        contact = self.get(contact_id)
        deals = deals_naming(self._store.connection, contact_id)
        if deals:
            raise DomainError("contact.in_use", name=contact.name, deals=deals)
        reports = among(self._store.connection, Contact, "reports_to", [contact_id])
        return self._recorder.record("contact.deleted", {"name": contact.name}, plan_remove_contact(contact, reports))
