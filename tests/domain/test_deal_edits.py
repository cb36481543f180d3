"""Adding, editing and deleting deals as edits: who is found, who is made, what really changes."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.deal_edits import Known, changed_fields, plan_add, plan_delete, plan_edit
from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Closing,
    Competitor,
    Contact,
    Customer,
    Deal,
    DealContact,
    Entity,
    StageEntry,
    ToolSheet,
)
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from tests.domain.world import TODAY, World, day, done, mine

STEEL = Customer("c", "Steel")
WANG = Contact("w", "Wang", "c")


def added(draft: DealDraft, known: Known = Known()) -> list[Entity]:  # noqa: B008 - frozen
    edits = plan_add(draft, known, "r", TODAY, World().new_id)
    assert all(edit.before is None for edit in edits)
    return [edit.entity for edit in edits]


def edited(facts: DealFacts, known: Known = Known(), **patch: Any) -> tuple[Edit, ...]:  # noqa: B008 - frozen
    return plan_edit(facts, DealPatch(**patch), known, World().new_id)


def facts(**given: Any) -> DealFacts:
    made = World()
    made.begin(stage=3, amount=100, **given)
    return made.facts()


def test_a_deal_begins_today_in_its_column() -> None:
    draft = DealDraft(" Fans ", amount=5, expected_on=day(400), priority="A", need=" air ", stage=3, note="n")
    deal, entry = added(draft)
    assert deal == Deal("id00001", "Fans", TODAY, 3, "r", None, 5, "CNY", day(400), "A", "air", note="n")
    assert entry == StageEntry("id00002", "id00001", 1, 3, TODAY, "begun")


def test_a_customer_and_a_contact_not_known_are_made_with_it() -> None:
    customer, deal, _, contact, part = added(DealDraft("Fans", " Steel ", contact_name=" Wang "))
    assert customer == Customer("id00001", "Steel")
    assert isinstance(deal, Deal)
    assert deal.customer_id == customer.id
    assert contact == Contact(contact.id, "Wang", customer.id)
    assert part == DealContact(part.id, deal.id, contact.id)


def test_known_people_are_not_made_again() -> None:
    deal, _, part = added(DealDraft("Fans", "Steel", contact_name="Wang"), Known(STEEL, (WANG,)))
    assert isinstance(deal, Deal)
    assert isinstance(part, DealContact)
    assert (deal.customer_id, part.contact_id) == ("c", "w")


def test_a_next_action_is_a_planned_task() -> None:
    action = added(DealDraft("Fans", next_text=" call ", next_on=day(330)))[-1]
    assert action == Activity(action.id, "id00001", "task", "call", planned_on=day(330))


@pytest.mark.parametrize(
    ("draft", "code", "field"),
    [
        (DealDraft("  "), "deal.name_needed", "name"),
        (DealDraft("F", amount=-1), "deal.amount_negative", "amount"),
        (DealDraft("F", currency="yuan"), "deal.currency", "currency"),
        (DealDraft("F", priority="D"), "deal.priority", "priority"),
        (DealDraft("F", stage=0), "deal.stage", "stage"),
        (DealDraft("F", stage=9), "deal.stage", "stage"),
        (DealDraft("F", next_text="call"), "deal.next_day", "next_on"),
    ],
)
def test_a_draft_that_cannot_be(draft: DealDraft, code: str, field: str) -> None:
    with pytest.raises(DomainError) as error:
        added(draft)
    assert (error.value.code, error.value.params["field"]) == (code, field)


def test_an_amount_of_nothing_is_one() -> None:
    deal = added(DealDraft("F", amount=0))[0]
    assert isinstance(deal, Deal)
    assert deal.amount == 0


def test_a_patch_changes_what_it_names() -> None:
    before = facts()
    (edit,) = edited(before, name=" New ", amount=None, expected_on=date(2027, 1, 1))
    assert edit == Edit(before.deal, replace(before.deal, name="New", amount=None, expected_on=date(2027, 1, 1)))
    assert changed_fields([edit]) == ["name", "amount", "expected_on"]


@pytest.mark.parametrize(
    "patch",
    [{}, {"name": "Deal d"}, {"amount": 100}, {"next_text": ""}, {"next_on": None}, {"customer_name": " "}],
)
def test_a_patch_that_says_nothing_new_is_no_edit(patch: dict[str, Any]) -> None:
    assert edited(facts(), **patch) == ()


def test_an_untouched_customer_stays() -> None:
    before = replace(facts(customer_id="c"), customer=STEEL)
    (edit,) = edited(before, Known(STEEL), name="New")
    assert isinstance(edit.after, Deal)
    assert edit.after.customer_id == "c"


def test_another_customer_is_found_made_or_taken_away() -> None:
    before = replace(facts(customer_id="c"), customer=STEEL)
    found = edited(before, Known(Customer("p", "Paper")), customer_name="Paper")
    assert [edit.entity for edit in found] == [replace(before.deal, customer_id="p")]
    made, deal = (edit.entity for edit in edited(before, customer_name=" Paper "))
    assert made == Customer(made.id, "Paper")
    assert deal == replace(before.deal, customer_id=made.id)
    gone = edited(before, customer_name="")
    assert [edit.entity for edit in gone] == [replace(before.deal, customer_id=None)]
    assert changed_fields(gone) == ["customer"]


def test_a_bad_patch_is_refused() -> None:
    with pytest.raises(DomainError, match=r"deal\.name_needed"):
        edited(facts(), name=" ")
    with pytest.raises(DomainError, match=r"deal\.next_day"):
        edited(facts(), next_text="call")


def test_the_contract_amount_follows_the_amount_of_a_won_deal() -> None:
    won = replace(facts(), closing=Closing("x", "d", "won", day(9), 3, amount=100))
    deal, closing = edited(won, amount=90)
    assert isinstance(closing.after, Closing)
    assert closing.after.amount == 90
    lost = replace(won, closing=Closing("x", "d", "lost", day(9), 3))
    assert len(edited(lost, amount=90)) == 1
    assert len(edited(won, name="N")) == 1
    assert isinstance(deal.after, Deal)


def test_the_next_action_is_made_altered_and_taken_away() -> None:
    (made,) = edited(facts(), next_text=" call ", next_on=day(330))
    assert made.after == Activity("id00001", "d", "task", "call", planned_on=day(330))
    visit = Activity("a", "d", "visit", "see them", planned_on=day(330))
    planned = replace(facts(), activities=(visit,))
    assert edited(planned, next_on=day(340)) == (Edit(visit, replace(visit, planned_on=day(340))),)
    assert edited(planned, next_text="look") == (Edit(visit, replace(visit, text="look")),)
    assert edited(planned, next_text="", next_on=None) == (Edit(visit, None),)
    assert edited(planned, next_text="see them") == ()
    assert changed_fields(edited(planned, next_text="look")) == ["next"]


def test_a_contact_is_added_once() -> None:
    known, before = Known(STEEL, (WANG,)), replace(facts(customer_id="c"), customer=STEEL)
    (part,) = edited(before, known, contact_name="Wang")
    assert part.after == DealContact("id00001", "d", "w")
    assert changed_fields([part]) == ["contact"]
    there = replace(before, people=(DealContact("x", "d", "w"),), contacts=(WANG,))
    assert edited(there, known, contact_name="Wang") == ()
    assert edited(there, known, contact_name=" ") == ()
    nobodys = replace(there, customer=None, deal=replace(there.deal, customer_id=None))
    assert edited(nobodys, contact_name="Wang") == ()
    person, part = edited(there, known, contact_name="Zhao")
    assert person.after == Contact(person.entity.id, "Zhao", "c")


def test_deleting_takes_all_that_is_the_deals_own() -> None:
    made = World()
    made.begin(stage=3)
    made.put(
        Customer("c", "Steel"),
        Contact("w", "Wang", "c"),
        DealContact("x", "d", "w"),
        Activity("a", "d", "visit"),
        Attachment("f", "d", "proposal", "V1"),
        ToolSheet("t", "d", "list"),
    )
    made.begin("other")
    before = made.rows()
    made.park(5, day(400))
    made.move(4, 6, deals=mine(done("m3a"), done("i1")))
    made.lose(7)
    edits = plan_delete(made.facts())
    assert {type(edit.before) for edit in edits if edit.after is None} >= {Deal, Closing, StageEntry, DealContact}
    made.apply(edits)
    left = made.rows()
    assert {key for key in left if getattr(left[key], "deal_id", "") == "d"} == set()
    assert {key for key in before if key not in left} == {
        key for key in before if getattr(before[key], "deal_id", "") == "d"
    }
    made.apply([edit.inverted() for edit in reversed(edits)])
    assert made.facts().closing is not None


def test_other_entities_are_no_field() -> None:
    assert changed_fields([Edit(None, STEEL), Edit(None, facts().deal)]) == []


def test_competitors_follow_their_names() -> None:
    kept, gone = Competitor("x", "d", "Rival"), Competitor("y", "d", "Other")
    before = replace(facts(), competitors=(kept, gone))
    found = edited(before, competitors=("Rival ", "New", ""))
    assert [(edit.before, edit.after) for edit in found] == [(gone, None), (None, Competitor("id00001", "d", "New"))]
    assert edited(before, competitors=("Other", "Rival")) == ()


def test_what_changed_beside_a_deal_is_named_once() -> None:
    calls = [Edit(None, Activity(key, "d", "call", "ask", TODAY)) for key in ("a", "b")]
    deal = Deal("d", "Fans", TODAY)
    moved = Edit(deal, replace(deal, name="Pumps", customer_id="c"))
    assert changed_fields([*calls, moved]) == ["next", "name", "customer"]
