"""What the file holds already, read once for an import: every deal with its customer, closing, people and plans."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from funnel_desktop.domain.entities import Activity, Closing, Contact, Customer, Deal, DealContact, Parking, StageEntry
from funnel_desktop.storage.entity_queries import every

if TYPE_CHECKING:
    from sqlite3 import Connection

E = TypeVar("E", DealContact, Activity, StageEntry, Parking)


@dataclass(slots=True)
class FileState:
    """Everything an import compares with; new customers and contacts are entered as they are planned."""

    today: date
    currency: str
    deals: dict[str, Deal] = field(default_factory=dict)
    customers: dict[str, Customer] = field(default_factory=dict)
    customer_ids: dict[str, str] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    contact_ids: dict[tuple[str | None, str], str] = field(default_factory=dict)
    closings: dict[str, Closing] = field(default_factory=dict)
    people: dict[str, list[DealContact]] = field(default_factory=dict)
    activities: dict[str, list[Activity]] = field(default_factory=dict)
    entries: dict[str, list[StageEntry]] = field(default_factory=dict)
    parkings: dict[str, list[Parking]] = field(default_factory=dict)

    def customer_name(self, deal: Deal) -> str:
        """Return the name of a deal's customer, "" if it has none."""
        return self.customers[deal.customer_id].name if deal.customer_id else ""


def load_state(conn: "Connection", today: date, currency: str) -> FileState:
    """Read the file's deals and all that an import may compare them with."""
    state = FileState(today, currency)
    state.deals = {deal.id: deal for deal in every(conn, Deal)}
    state.customers = {customer.id: customer for customer in every(conn, Customer)}
    for customer in state.customers.values():
        state.customer_ids.setdefault(customer.name, customer.id)
    state.contacts = {contact.id: contact for contact in every(conn, Contact)}
    for contact in state.contacts.values():
        state.contact_ids.setdefault((contact.customer_id, contact.name), contact.id)
    state.closings = {closing.deal_id: closing for closing in every(conn, Closing)}
    state.people = _by_deal(every(conn, DealContact))
    state.activities = _by_deal(every(conn, Activity))
    state.entries = _by_deal(every(conn, StageEntry))
    for entries in state.entries.values():
        entries.sort(key=lambda entry: entry.nth)
    state.parkings = _by_deal(every(conn, Parking))
    return state


def _by_deal(entities: Iterable[E]) -> dict[str, list[E]]:
    grouped: dict[str, list[E]] = defaultdict(list)
    for entity in entities:
        grouped[entity.deal_id].append(entity)
    return dict(grouped)
