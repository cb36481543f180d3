"""Plan the edits of adding, editing and deleting deals: pure, from the draft or patch and what is known already.

A customer or contact named in a draft is the known one of that very name, else made in the same change.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.deal_draft import UNSET, DealDraft, DealPatch
from funnel_desktop.domain.deal_rules import check_adjustment, check_deal, check_next_action
from funnel_desktop.domain.entities import Activity, Competitor, Contact, Customer, Deal, DealContact, StageEntry
from funnel_desktop.domain.facts import DealFacts

PLAIN_FIELDS = (
    "name",
    "amount",
    "currency",
    "expected_on",
    "tender_on",
    "priority",
    "need",
    "source",
    "industry",
    "note",
    "help_wanted",
    "adjustment",
    "adjustment_reason",
)
"""Fields of a patch that go into the deal as they are (texts trimmed)."""


@dataclass(frozen=True, slots=True)
class Known:
    """What the file knows under the names given: the customer, and the customer's contacts."""

    customer: Customer | None = None
    contacts: tuple[Contact, ...] = ()


def plan_add(draft: DealDraft, known: Known, rank: str, today: date, new_id: NewId) -> tuple[Edit, ...]:
    """Return the edits that begin a deal in its column today. Raises DomainError as `deal_rules` does."""
    customer = _customer(draft.customer_name, known, new_id)
    plain: dict[str, Any] = {name: _trimmed(getattr(draft, name)) for name in PLAIN_FIELDS}
    deal = Deal(
        id=new_id(),
        began_on=today,
        stage=draft.stage,
        rank=rank,
        customer_id=customer.id if customer else None,
        **plain,
    )
    check_deal(deal)
    entry = StageEntry(new_id(), deal.id, 1, deal.stage, today, "begun")
    return (
        *_made(customer, known),
        Edit(None, deal),
        Edit(None, entry),
        *_link_contact(draft.contact_name, deal, known, (), new_id),
        *_next_action(None, deal, draft.next_text.strip(), draft.next_on, new_id),
        *_competitors(deal.id, (), draft.competitors, new_id),
    )


def plan_edit(facts: DealFacts, patch: DealPatch, known: Known, new_id: NewId) -> tuple[Edit, ...]:
    """Return the edits of a patch, none where nothing really changes. Raises DomainError as `deal_rules` does.

    `known` is the customer the patch names, else the deal's own. A won deal's contract amount follows its amount.
    """
    deal, customer = facts.deal, facts.customer
    if patch.customer_name is not UNSET:
        customer = _customer(patch.customer_name, known, new_id)
    touched = {name: getattr(patch, name) for name in PLAIN_FIELDS if getattr(patch, name) is not UNSET}
    trimmed: dict[str, Any] = {name: _trimmed(value) for name, value in touched.items()}
    after = replace(deal, customer_id=customer.id if customer else None, **trimmed)
    check_deal(after)
    if touched.keys() & {"adjustment", "adjustment_reason"}:
        after = after if after.adjustment else replace(after, adjustment_reason="")
        check_adjustment(after)
    edits: list[Edit] = [*_made(customer, known)] if patch.customer_name is not UNSET else []
    if after != deal:
        edits.append(Edit(deal, after))
    if facts.closing and facts.closing.outcome == "won" and after.amount != deal.amount:
        edits.append(Edit(facts.closing, replace(facts.closing, amount=after.amount)))
    if patch.contact_name is not UNSET:
        edits += _link_contact(patch.contact_name, after, known, facts.contacts, new_id)
    if patch.competitors is not UNSET:
        edits += _competitors(deal.id, facts.competitors, patch.competitors, new_id)
    return (*edits, *_patched_action(facts, patch, new_id))


def plan_delete(facts: DealFacts) -> tuple[Edit, ...]:
    """Return the edits that delete a deal and all that is its own, children before parents; people stay."""
    own = (
        *facts.statements,
        *facts.sheets,
        *facts.competitors,
        *facts.attachments,
        *facts.activities,
        *facts.parkings,
        *((facts.closing,) if facts.closing else ()),
        *reversed(facts.entries),
        *reversed(facts.indicator_checks),
        *reversed(facts.milestone_checks),
        *facts.people,
        facts.deal,
    )
    return tuple(Edit(entity, None) for entity in own)


def changed_fields(edits: Iterable[Edit]) -> list[str]:
    """Return the names of the deal's fields that edits change; "customer", "contact", "next", "competitors" beside."""
    beside = {Activity: "next", DealContact: "contact", Competitor: "competitors"}
    found: list[str] = []
    for edit in edits:
        if isinstance(edit.before, Deal) and isinstance(edit.after, Deal):
            names = [item.name for item in fields(Deal)]
            found += [name for name in names if getattr(edit.before, name) != getattr(edit.after, name)]
        else:
            found += [name for kind, name in beside.items() if isinstance(edit.entity, kind) and name not in found]
    return ["customer" if name == "customer_id" else name for name in found]


def _customer(name: str, known: Known, new_id: NewId) -> Customer | None:
    if not name.strip():
        return None
    return known.customer or Customer(new_id(), name.strip())


def _made(customer: Customer | None, known: Known) -> tuple[Edit, ...]:
    return (Edit(None, customer),) if customer and known.customer is None else ()


def _link_contact(name: str, deal: Deal, known: Known, own: Sequence[Contact], new_id: NewId) -> tuple[Edit, ...]:
    """Give a person a part in the deal, unless the name is blank or one of its own contacts.

    A deal without a customer has contacts too, whom nobody's list of contacts names.
    """
    name = name.strip()
    if not name:
        return ()
    contact = next((contact for contact in (*known.contacts, *own) if contact.name == name), None)
    if contact in own:
        return ()
    person = contact or Contact(new_id(), name, deal.customer_id)
    made = () if contact else (Edit(None, person),)
    return (*made, Edit(None, DealContact(new_id(), deal.id, person.id)))


def _patched_action(facts: DealFacts, patch: DealPatch, new_id: NewId) -> tuple[Edit, ...]:
    action = facts.next_action
    text = (action.text if action else "") if patch.next_text is UNSET else patch.next_text.strip()
    day = (action.planned_on if action else None) if patch.next_on is UNSET else patch.next_on
    return _next_action(action, facts.deal, text, day, new_id)


def _next_action(action: Activity | None, deal: Deal, text: str, day: date | None, new_id: NewId) -> tuple[Edit, ...]:
    """Return the edit that makes `text` on `day` the next action; both empty takes it away."""
    check_next_action(deal, text, day, action.planned_on if action else None)
    if action is None:
        return () if day is None else (Edit(None, Activity(new_id(), deal.id, "task", text, planned_on=day)),)
    if day is None:
        return (Edit(action, None),)
    after = replace(action, text=text, planned_on=day)
    return () if after == action else (Edit(action, after),)


def _competitors(deal_id: str, known: Sequence[Competitor], names: Iterable[str], new_id: NewId) -> tuple[Edit, ...]:
    """Return the edits that leave exactly the competitors of these names."""
    wanted = dict.fromkeys(name.strip() for name in names if name.strip())
    there = {competitor.name for competitor in known}
    return (
        *(Edit(competitor, None) for competitor in known if competitor.name not in wanted),
        *(Edit(None, Competitor(new_id(), deal_id, name)) for name in wanted if name not in there),
    )


def _trimmed(value: Any) -> Any:
    return value.strip() if isinstance(value, str) else value
