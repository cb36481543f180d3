"""Adding, editing, deleting and looking at deals in a real file."""

from datetime import date

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.entities import Contact, Customer
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.moving import Place
from funnel_desktop.storage.entity_queries import every
from tests.services.conftest import AddDeal, card_of, column
from tests.values import TODAY


def test_a_deal_is_added_with_all_that_was_said(app: App) -> None:
    draft = DealDraft(
        " 高炉变频 ", " 沧澜钢铁 ", 12_800_000_00, expected_on=date(2027, 3, 1), next_text="技术交流",
        next_on=date(2026, 11, 24), priority="A", need="节能", contact_name="王工",
    )  # fmt: skip
    change = app.deals.add(draft)
    assert (change.kind, change.params, change.happened_on) == (
        "deal.added",
        {"name": "高炉变频", "customer": "沧澜钢铁", "stage": 1},
        TODAY,
    )
    assert change.seq > 0
    (deal_id,) = change.deal_ids()
    card = card_of(app, deal_id)
    assert (card.name, card.customer, card.contacts, card.amount) == ("高炉变频", "沧澜钢铁", "王工", 12_800_000_00)
    assert (card.next_on, card.next_text, card.expected_on) == ("2026-11-24", "技术交流", "2027-03-01")
    assert (card.stage, card.began_on, card.entered_on) == (1, "2026-11-23", "2026-11-23")
    assert [entry.arrival for entry in app.deals.detail(deal_id).entries] == ["begun"]


def test_customers_and_contacts_are_found_by_their_exact_names(app: App, add: AddDeal) -> None:
    add("a", customer_name="Steel", contact_name="Wang")
    add("b", customer_name=" Steel ", contact_name=" Wang ")
    add("c", customer_name="steel")
    add("d")
    assert app.deals.customers() == ["Steel", "steel"]
    assert len(every(app.store.connection, Customer)) == 2
    assert [contact.name for contact in every(app.store.connection, Contact)] == ["Wang"]


def test_a_new_deal_goes_to_its_place(app: App, add: AddDeal) -> None:
    first, last = add("first"), add("last")
    add("between", place=Place(after=first))
    add("before", place=Place(before=last))
    add("end")
    add("lost neighbour", place=Place(after="gone"))
    assert column(app, 1) == ["first", "between", "before", "last", "end", "lost neighbour"]


def test_a_refused_draft_leaves_nothing(app: App) -> None:
    with pytest.raises(DomainError, match=r"deal\.currency"):
        app.deals.add(DealDraft("Fans", "Steel", currency="yuan"))
    assert app.deals.customers() == []
    assert app.history.state().undo is None


def test_an_edit_says_which_fields_changed(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", customer_name="Steel", amount=5)
    patch = DealPatch(name="Pumps", amount=7, customer_name="Paper", next_text="call", next_on=TODAY)
    change = app.deals.edit(deal_id, patch)
    assert change is not None
    assert change.kind == "deal.edited"
    assert change.params == {"name": "Fans", "fields": ["name", "customer", "amount", "next"]}
    card = card_of(app, deal_id)
    assert (card.name, card.amount, card.customer, card.next_text) == ("Pumps", 7, "Paper", "call")
    app.history.undo()
    assert card_of(app, deal_id).customer == "Steel"
    assert app.deals.customers() == ["Steel"]


def test_an_edit_without_a_change_writes_nothing(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", customer_name="Steel", contact_name="Wang")
    before = app.history.state()
    assert app.deals.edit(deal_id, DealPatch(name=" Fans ", customer_name="Steel", contact_name="Wang")) is None
    assert app.history.state() == before


def test_a_contact_is_added_to_the_deals_customer(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", customer_name="Steel")
    app.deals.edit(deal_id, DealPatch(contact_name="Zhao"))
    facts = app.deals.detail(deal_id)
    assert [(contact.name, contact.customer_id) for contact in facts.contacts] == [
        ("Zhao", facts.customer.id if facts.customer else None)
    ]


def test_deleting_several_is_one_change_and_comes_back_whole(app: App, add: AddDeal) -> None:
    one, two, three = add("one", contact_name="Wang", next_text="call", next_on=TODAY), add("two"), add("three")
    before = app.deals.detail(one)
    change = app.deals.delete((one, two))
    assert (change.kind, change.params) == ("deal.deleted", {"name": "one", "count": 2})
    assert column(app, 1) == ["three"]
    assert app.board.cards([one, three])[one] is None
    with pytest.raises(DomainError, match=r"deal\.gone"):
        app.deals.detail(one)
    app.history.undo()
    assert app.deals.detail(one) == before
    assert column(app, 1) == ["one", "two", "three"]


def test_deleting_nothing_is_refused(app: App) -> None:
    with pytest.raises(DomainError, match=r"move\.nothing"):
        app.deals.delete(())


def test_the_main_currency(app: App) -> None:
    assert app.deals.currency() == "CNY"
    app.settings.set("currency", "USD")
    assert app.deals.currency() == "USD"


def test_a_deal_is_found_by_id_whole_name_or_a_part_that_is_its_alone(app: App, add: AddDeal) -> None:
    ids = [add(name) for name in ("高炉变频", "高炉变频二期", "100%国产", "甲_乙")]
    assert app.deals.find(ids[1]) == ids[1]
    assert app.deals.find(" 高炉变频 ") == ids[0]
    assert [app.deals.find(part) for part in ("二期", "0%", "甲_")] == [ids[1], ids[2], ids[3]]
    with pytest.raises(DomainError) as caught:
        app.deals.find("高炉")
    assert (caught.value.code, caught.value.params["names"]) == ("deal.ambiguous", ["高炉变频", "高炉变频二期"])
    for unknown in ("", "没有"):
        with pytest.raises(DomainError) as caught:
            app.deals.find(unknown)
        assert caught.value.code == "deal.not_found"
