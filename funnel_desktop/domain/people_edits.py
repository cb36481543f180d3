"""Plan the edits of a person's part in a deal: pure, from the form and the people the customer is known to have."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.entities import Contact, DealContact
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.part_drafts import PersonDraft

OWN = ("title", "department", "phone", "email", "reports_to")
"""What a person is in every deal; the rest of a draft belongs to the one deal."""


def plan_join(facts: DealFacts, draft: PersonDraft, colleagues: Sequence[Contact], new_id: NewId) -> tuple[Edit, ...]:
    """Return the edits that give a person a part in a deal.

    One of that very name at the customer, or in the deal already, is that person: what the form leaves empty stays as
    it is known. Raises DomainError "person.twice" (name) with its field.
    """
    known = next((contact for contact in (*colleagues, *facts.contacts) if contact.name == draft.name), None)
    if known and any(person.contact_id == known.id for person in facts.people):
        raise DomainError("person.twice", field="name", name=draft.name)
    if known is None:
        contact = Contact(new_id(), draft.name, facts.deal.customer_id)
        contact = replace(contact, **{name: getattr(draft, name) for name in OWN})
        made: tuple[Edit, ...] = (Edit(None, contact),)
    else:
        contact = replace(known, **{name: getattr(draft, name) or getattr(known, name) for name in OWN})
        made = () if contact == known else (Edit(known, contact),)
    return (*made, Edit(None, part_of(draft, DealContact(new_id(), facts.deal.id, contact.id))))


def plan_person(contact: Contact, part: DealContact, draft: PersonDraft) -> tuple[Edit, ...]:
    """Return the edits of a form about a person already in the deal, none where nothing changes."""
    person = replace(contact, name=draft.name, **{name: getattr(draft, name) for name in OWN})
    pairs: tuple[Edit, ...] = (Edit(contact, person), Edit(part, part_of(draft, part)))
    return tuple(edit for edit in pairs if edit.before != edit.after)


def check_boss(contact_id: str, boss_id: str | None, colleagues: Iterable[Contact]) -> None:
    """Refuse a reporting line that cannot be, with the field "reports_to".

    Raises DomainError "person.boss_foreign" (not one of the customer's people) or "person.circle" (name: the line would
    lead back to the person).
    """
    known = {contact.id: contact for contact in colleagues}
    if boss_id is None:
        return
    if boss_id not in known:
        raise DomainError("person.boss_foreign", field="reports_to")
    at: str | None = boss_id
    seen: set[str] = set()
    while at is not None and at not in seen:
        if at == contact_id:
            raise DomainError("person.circle", field="reports_to", name=known[boss_id].name)
        seen.add(at)
        at = known[at].reports_to if at in known else None


def part_of(draft: PersonDraft, part: DealContact) -> DealContact:
    """Return a part with what a form says of it."""
    return replace(part, roles=draft.roles, attitude=draft.attitude, influence=draft.influence, motive=draft.motive)


def person_draft(contact: Contact, part: DealContact) -> PersonDraft:
    """Return a person as its form shows it."""
    own = {name: getattr(contact, name) for name in OWN}
    return PersonDraft(
        contact.name,
        roles=part.roles,
        attitude=part.attitude,
        influence=part.influence,
        motive=part.motive,
        **own,
    )
