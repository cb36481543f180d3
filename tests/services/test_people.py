"""People in a deal: found or made, their part changed, taken out without vanishing."""

from dataclasses import replace
from typing import Any

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.entities import Contact, DealContact
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import PersonDraft
from funnel_desktop.services.people import People
from funnel_desktop.storage.entity_queries import every, of_deal
from tests.services.conftest import AddDeal

WANG = PersonDraft(" 王工 ", "总工", "技术部", roles=("technical", "coach"), attitude=1, influence=4, motive="省电")


@pytest.fixture
def people(app: App) -> People:
    return People(app.store, app.clock, app.new_id)


def parts(app: App, deal: str) -> list[DealContact]:
    return of_deal(app.store.connection, DealContact, deal)


def test_a_new_person_belongs_to_the_customer_and_plays_a_part(app: App, add: AddDeal, people: People) -> None:
    deal = add(customer_name="瑞桓化工")
    change = people.add(deal, WANG)
    facts = app.deals.detail(deal)
    assert (change.kind, change.params) == ("person.added", {"name": "Fans", "person": "王工"})
    assert (facts.contacts[0].name, facts.contacts[0].title) == ("王工", "总工")
    assert facts.customer is not None
    assert facts.contacts[0].customer_id == facts.customer.id
    assert (facts.people[0].roles, facts.people[0].attitude) == (("technical", "coach"), 1)
    app.history.undo()
    assert every(app.store.connection, Contact) == []


def test_in_a_deal_without_a_customer_nobody_comes_twice(app: App, add: AddDeal, people: People) -> None:
    deal = add("a")
    people.add(deal, WANG)
    with pytest.raises(DomainError, match=r"person\.twice"):
        people.add(deal, WANG)
    assert len(every(app.store.connection, Contact)) == 1


def test_one_known_at_the_customer_is_the_same_person(app: App, add: AddDeal, people: People) -> None:
    first, second = add("a", customer_name="瑞桓化工"), add("b", customer_name="瑞桓化工")
    people.add(first, WANG)
    assert [contact.name for contact in people.others(second)] == ["王工"]
    people.add(second, PersonDraft("王工", phone="138", attitude=-1))
    (contact,) = every(app.store.connection, Contact)
    assert (contact.title, contact.phone) == ("总工", "138")
    assert [parts(app, deal)[0].attitude for deal in (first, second)] == [1, -1]
    assert people.others(second) == []
    with pytest.raises(DomainError, match=r"person\.twice"):
        people.add(second, PersonDraft("王工"))


def test_taking_out_of_one_deal_leaves_person_and_other_deals(app: App, add: AddDeal, people: People) -> None:
    first, second = add("a", customer_name="瑞桓化工"), add("b", customer_name="瑞桓化工")
    people.add(first, WANG)
    people.add(second, WANG)
    people.remove(parts(app, first)[0].id)
    assert parts(app, first) == []
    assert len(parts(app, second)) == 1
    assert [contact.name for contact in every(app.store.connection, Contact)] == ["王工"]


def test_a_form_changes_person_and_part_in_one_step(app: App, add: AddDeal, people: People) -> None:
    deal = add(customer_name="瑞桓化工")
    people.add(deal, WANG)
    (part,) = parts(app, deal)
    draft = people.draft(part.id)
    assert draft == replace(WANG, name="王工")
    assert people.edit(part.id, draft) is None
    people.edit(part.id, replace(draft, title="总工程师", attitude=2))
    assert (people.draft(part.id).title, people.draft(part.id).attitude) == ("总工程师", 2)
    app.history.undo()
    assert people.draft(part.id) == draft
    with pytest.raises(DomainError, match=r"person\.gone"):
        people.draft("nothing")


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": "  "}, "person.name_needed", "name"),
        ({"name": "长" * 10_000}, "deal.text_long", "name"),
        ({"attitude": 3}, "person.attitude", "attitude"),
        ({"influence": 0}, "person.influence", "influence"),
        ({"roles": ("boss",)}, "person.role", "roles"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field(
    app: App, add: AddDeal, people: People, change: dict[str, Any], code: str, field: str
) -> None:
    deal = add()
    with pytest.raises(DomainError) as refused:
        people.add(deal, replace(WANG, **change))
    assert (refused.value.code, refused.value.params["field"]) == (code, field)
    assert parts(app, deal) == []
