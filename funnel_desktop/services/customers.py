"""Customers: the list with its figures, one in full, adding, editing, deleting, and making one of two."""

from collections.abc import Iterable
from typing import TypeVar

from funnel_desktop.domain.change import Change, Edit, Json
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.customer_edits import (
    CustomerDraft,
    checked,
    customer_of,
    merged,
    namesakes,
    plan_merge,
)
from funnel_desktop.domain.customer_view import CustomerDetail, CustomerRow, Likeness, MergeView
from funnel_desktop.domain.entities import Contact, Customer, Deal, Entity
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.company_names import CompanyNames, likely_duplicates, search_card
from funnel_desktop.services.importing.identity import normal
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.services.search import SearchIndex
from funnel_desktop.storage import people_queries
from funnel_desktop.storage.entity_queries import among, every, get
from funnel_desktop.storage.people_queries import DealSum
from funnel_desktop.storage.store import Store

E = TypeVar("E", bound=Entity)


class Customers:
    """The customers of one file; every method that writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def rows(self) -> list[CustomerRow]:
        """Return every customer with its figures: those with open deals first, then the one last touched."""
        conn, currency = self._store.connection, self._recorder.currency()
        sums, last = people_queries.deal_sums(conn), people_queries.last_days(conn)
        people = people_queries.contact_names(conn)
        rows = (
            _row(each, sums.get(each.id, ()), people.get(each.id, ()), last.get(each.id, ""), currency)
            for each in every(conn, Customer)
        )
        by_name = sorted(rows, key=lambda row: (normal(row.name), row.id))
        return sorted(by_name, key=lambda row: (row.open > 0, row.last_on), reverse=True)

    def detail(self, customer_id: str) -> CustomerDetail:
        """Return one customer in full. Raises DomainError "customer.gone"."""
        conn, customer = self._store.connection, self._customer(customer_id)
        contacts = sorted(self._own(Contact, customer_id), key=lambda contact: (contact.name, contact.id))
        sums = people_queries.deal_sums(conn, customer_id).get(customer_id, ())
        last = people_queries.last_days(conn, customer_id).get(customer_id, "")
        row = _row(customer, sums, [contact.name for contact in contacts], last, self._recorder.currency())
        return CustomerDetail(row, customer, tuple(contacts), tuple(people_queries.cards_of(conn, customer_id)))

    def of_deal(self, deal_id: str) -> str:
        """Return the id of a deal's customer, "" if it has none."""
        deal = get(self._store.connection, Deal, deal_id)
        return (deal.customer_id or "") if deal else ""

    def names(self) -> CompanyNames:
        """Return the names there are, to recognise one as it is typed."""
        return CompanyNames(every(self._store.connection, Customer))

    def duplicates(self) -> tuple[Likeness, ...]:
        """Return the pairs of customers that may be one, surest first."""
        return likely_duplicates(every(self._store.connection, Customer))

    def add(self, draft: CustomerDraft) -> Change:
        """Add a customer. Raises DomainError as `customer_edits.checked` does, and "customer.name_taken"."""
        clean = checked(draft, "customer")
        self._free(clean.name, "")
        made = customer_of(clean, self._recorder.new_id())
        return self._recorder.record("customer.added", {"name": made.name}, (Edit(None, made),))

    def edit(self, customer_id: str, draft: CustomerDraft) -> Change:
        """Change a customer; nothing is recorded where nothing changes. Raises as `add`, and "customer.gone"."""
        before, clean = self._customer(customer_id), checked(draft, "customer")
        if normal(clean.name) != normal(before.name):
            self._free(clean.name, customer_id)
        after = customer_of(clean, customer_id)
        edits = () if after == before else (Edit(before, after),)
        return self._recorder.record("customer.edited", {"name": after.name}, edits)

    def delete(self, customer_id: str) -> Change:
        """Delete a customer nobody needs. Raises DomainError "customer.in_use" (name, deals, contacts)."""
        customer = self._customer(customer_id)
        deals, contacts = len(self._own(Deal, customer_id)), len(self._own(Contact, customer_id))
        if deals or contacts:
            raise DomainError("customer.in_use", name=customer.name, deals=deals, contacts=contacts)
        return self._recorder.record("customer.deleted", {"name": customer.name}, (Edit(customer, None),))

    def preview_merge(self, kept_id: str, gone_id: str) -> MergeView:
        """Return what `merge` would do, and do nothing. Raises DomainError "customer.gone", "customer.merge_self"."""
        kept, gone = self._pair(kept_id, gone_id)
        contacts = self._own(Contact, gone_id)
        both = namesakes(self._own(Contact, kept_id), contacts)
        return MergeView(kept, gone, merged(kept, gone), len(self._own(Deal, gone_id)), len(contacts), both)

    def merge(self, kept_id: str, gone_id: str) -> Change:
        """Let one customer take over all that is the other's, which disappears: one change. Raises as the preview."""
        kept, gone = self._pair(kept_id, gone_id)
        contacts, deals = self._own(Contact, gone_id), self._own(Deal, gone_id)
        params: dict[str, Json] = {"name": kept.name, "gone": gone.name, "deals": len(deals), "contacts": len(contacts)}
        return self._recorder.record("customer.merged", params, plan_merge(kept, gone, contacts, deals))

    def _own(self, entity: type[E], customer_id: str) -> list[E]:
        return among(self._store.connection, entity, "customer_id", [customer_id])

    def _customer(self, customer_id: str) -> Customer:
        found = get(self._store.connection, Customer, customer_id)
        if found is None:
            raise DomainError("customer.gone")
        return found

    def _pair(self, kept_id: str, gone_id: str) -> tuple[Customer, Customer]:
        if kept_id == gone_id:
            raise DomainError("customer.merge_self")
        return self._customer(kept_id), self._customer(gone_id)

    def _free(self, name: str, own_id: str) -> None:
        """Refuse a name that another customer has, but for case and width: the next import could not tell them."""
        for other in every(self._store.connection, Customer):
            if other.id != own_id and normal(other.name) == normal(name):
                raise DomainError("customer.name_taken", field="name", name=other.name)


class CustomerSearch:
    """Finds customers as the board finds deals: in characters, pinyin, initials; over name, place, branch, people."""

    def __init__(self, rows: Iterable[CustomerRow]) -> None:
        self._index = SearchIndex()
        self._index.build(search_card(row.id, row.name, f"{row.industry} {row.region}", row.contacts) for row in rows)

    def match(self, query: str) -> set[str] | None:
        """Return the ids of the customers found, None for an empty query."""
        return self._index.match(query)


def _row(customer: Customer, sums: Iterable[DealSum], people: Iterable[str], last: str, currency: str) -> CustomerRow:
    sums = list(sums)
    amounts = {each.currency: each.amount for each in sums}
    return CustomerRow(
        id=customer.id,
        name=customer.name,
        industry=customer.industry,
        region=customer.region,
        contacts=tuple(people),
        open=sum(each.open for each in sums),
        closed=sum(each.closed for each in sums),
        unknown=sum(each.unknown for each in sums),
        amount=amounts.get(currency, 0),
        currency=currency,
        others=tuple(sorted((key, amount) for key, amount in amounts.items() if key != currency and amount)),
        last_on=last,
    )
