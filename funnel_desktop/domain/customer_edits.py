"""Plan the edits of customers and their people: pure, from the draft and what is known already."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from typing import TypeVar

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import Contact, Customer, Deal
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.form_texts import trimmed


@dataclass(frozen=True, slots=True)
class CustomerDraft:
    """A customer as a person fills it in."""

    name: str
    industry: str = ""
    region: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A contact as a person fills it in."""

    name: str
    title: str = ""
    department: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""


Draft = TypeVar("Draft", CustomerDraft, ContactDraft)


def checked(draft: Draft, kind: str) -> Draft:
    """Return a draft with its texts trimmed.

    Raises DomainError "customer.name_needed" or "contact.name_needed" (by `kind`), "deal.text_long", with `field`.
    """
    clean = trimmed(draft)
    if not clean.name:
        raise DomainError(f"{kind}.name_needed", field="name")
    return clean


def customer_of(draft: CustomerDraft, customer_id: str) -> Customer:
    """Return the customer a checked draft describes."""
    return Customer(customer_id, draft.name, draft.industry, draft.region, draft.note)


def contact_of(draft: ContactDraft, contact: Contact) -> Contact:
    """Return a contact with the fields of a checked draft; its customer and reporting line stay."""
    return replace(contact, **{item.name: getattr(draft, item.name) for item in fields(draft)})


def merged(kept: Customer, gone: Customer) -> Customer:
    """Return the customer that stays: its own words, and the other's where it has none; both notes."""
    notes = [note for note in (kept.note, gone.note) if note]
    return replace(
        kept,
        industry=kept.industry or gone.industry,
        region=kept.region or gone.region,
        note="\n".join(dict.fromkeys(notes)),
    )


def plan_merge(kept: Customer, gone: Customer, contacts: Iterable[Contact], deals: Iterable[Deal]) -> tuple[Edit, ...]:
    """Return the edits that make two customers one: contacts and deals of `gone` go over, then it disappears."""
    after = merged(kept, gone)
    return (
        *(() if after == kept else (Edit(kept, after),)),
        *(Edit(contact, replace(contact, customer_id=kept.id)) for contact in contacts),
        *(Edit(deal, replace(deal, customer_id=kept.id)) for deal in deals),
        Edit(gone, None),
    )


def plan_remove_contact(contact: Contact, reports: Sequence[Contact]) -> tuple[Edit, ...]:
    """Return the edits that take a contact away; whoever reported to it reports to its own superior."""
    return (
        *(Edit(other, replace(other, reports_to=contact.reports_to)) for other in reports),
        Edit(contact, None),
    )


def namesakes(first: Iterable[Contact], second: Iterable[Contact]) -> tuple[str, ...]:
    """Return the names both have, in order."""
    return tuple(sorted({contact.name for contact in first} & {contact.name for contact in second}))
