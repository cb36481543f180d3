"""The people in a deal: who they are and what part they play in it. The customer's own list is `contacts.py`'s."""

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Contact, DealContact
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.part_drafts import PersonDraft, checked_person
from funnel_desktop.domain.people_edits import check_boss, person_draft, plan_join, plan_person
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.entity_queries import among, get
from funnel_desktop.storage.store import Store


class People:
    """The parts people play in the deals of one file; every method that writes returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._recorder = Recorder(store, clock, new_id)

    def draft(self, part_id: str) -> PersonDraft:
        """Return a person as its form shows it. Raises DomainError "person.gone"."""
        return person_draft(*self._person(part_id))

    def others(self, deal_id: str) -> list[Contact]:
        """Return the people of the deal's customer who have no part in it yet."""
        (facts,) = self._recorder.facts([deal_id])
        mine = {person.contact_id for person in facts.people}
        return [contact for contact in self._colleagues(facts.deal.customer_id) if contact.id not in mine]

    def superiors(self, deal_id: str, own_part: str = "") -> list[Contact]:
        """Return whom a person of a deal may report to: the customer's people and the deal's, without its own."""
        (facts,) = self._recorder.facts([deal_id])
        own = next((part.contact_id for part in facts.people if part.id == own_part), "")
        return [contact for contact in self._everyone(facts) if contact.id != own]

    def add(self, deal_id: str, draft: PersonDraft) -> Change:
        """Give a person a part in a deal.

        Raises DomainError as `checked_person` and `check_boss` do, "person.twice", "deal.gone".
        """
        clean = checked_person(draft)
        (facts,) = self._recorder.facts([deal_id])
        colleagues = self._everyone(facts)
        own = next((contact.id for contact in colleagues if contact.name == clean.name), "")
        check_boss(own, clean.reports_to, colleagues)
        edits = plan_join(facts, clean, colleagues, self._recorder.new_id)
        return self._recorder.record("person.added", {"name": facts.deal.name, "person": clean.name}, edits)

    def edit(self, part_id: str, draft: PersonDraft) -> Change | None:
        """Change a person and its part; None where nothing changes. Raises as `add`, and "person.gone"."""
        contact, part = self._person(part_id)
        (facts,) = self._recorder.facts([part.deal_id])
        clean = checked_person(draft)
        if clean.reports_to != contact.reports_to:
            check_boss(contact.id, clean.reports_to, self._everyone(facts))
        edits = plan_person(contact, part, clean)
        if not edits:
            return None
        return self._recorder.record("person.edited", self._names(part, draft.name.strip()), edits)

    def remove(self, part_id: str) -> Change:
        """Take a person out of a deal; it stays with its customer, and with all it has said."""
        contact, part = self._person(part_id)
        return self._recorder.record("person.removed", self._names(part, contact.name), (Edit(part, None),))

    def _person(self, part_id: str) -> tuple[Contact, DealContact]:
        part = get(self._store.connection, DealContact, part_id)
        contact = None if part is None else get(self._store.connection, Contact, part.contact_id)
        if part is None or contact is None:
            raise DomainError("person.gone")
        return contact, part

    def _names(self, part: DealContact, person: str) -> dict[str, str]:
        (facts,) = self._recorder.facts([part.deal_id])
        return {"name": facts.deal.name, "person": person}

    def _everyone(self, facts: DealFacts) -> list[Contact]:
        """Return the customer's people and, where the deal has others, those too."""
        people = {contact.id: contact for contact in self._colleagues(facts.deal.customer_id)}
        return list((people | {contact.id: contact for contact in facts.contacts}).values())

    def _colleagues(self, customer_id: str | None) -> list[Contact]:
        return among(self._store.connection, Contact, "customer_id", [customer_id]) if customer_id else []
