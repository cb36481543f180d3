"""Customers and their people in a real file: figures, refusals that leave nothing, merging and its way back."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.customer_edits import ContactDraft, CustomerDraft
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.entities import Contact, Customer, Deal
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.customers import CustomerSearch
from funnel_desktop.storage.entity_queries import every
from funnel_desktop.storage.integrity import check

Add = Callable[..., str]


def customer(app: App, name: str) -> str:
    return next(row.id for row in app.customers.rows() if row.name == name)


def deal(app: App, name: str, owner: str, amount: int | None = None, **more: object) -> str:
    change = app.deals.add(DealDraft(name, owner, amount, **more))  # type: ignore[arg-type]
    (deal_id,) = change.deal_ids()
    return deal_id


def contents(app: App) -> list[object]:
    conn = app.store.connection
    return [*every(conn, Customer), *every(conn, Contact), *every(conn, Deal), app.customers.rows()]


def test_a_row_counts_and_sums_what_is_open(app: App) -> None:
    deal(app, "高炉", "沧澜钢铁", 100_00, contact_name="王工")
    deal(app, "轧线", "沧澜钢铁", None)
    deal(app, "出口", "沧澜钢铁", 7_00, currency="USD")
    app.customers.add(CustomerDraft("云栖铝业", "有色", "华东"))
    steel, aluminium = sorted(app.customers.rows(), key=lambda row: row.name, reverse=True)
    assert (steel.open, steel.closed, steel.unknown, steel.amount, steel.others) == (3, 0, 1, 100_00, (("USD", 7_00),))
    assert (steel.contacts, steel.last_on) == (("王工",), "2026-11-23")
    assert (aluminium.open, aluminium.amount, aluminium.last_on, aluminium.industry) == (0, 0, "", "有色")


def test_a_customer_in_full(app: App) -> None:
    first = deal(app, "高炉", "沧澜钢铁", 100_00, contact_name="王工")
    found = app.customers.detail(customer(app, "沧澜钢铁"))
    assert [card.id for card in found.deals] == [first]
    assert [contact.name for contact in found.contacts] == ["王工"]
    assert found.row in app.customers.rows()
    assert app.customers.of_deal(first) == found.customer.id
    with pytest.raises(DomainError, match=r"customer\.gone"):
        app.customers.detail("nobody")


def test_search_is_the_boards(app: App) -> None:
    deal(app, "高炉", "沧澜钢铁", contact_name="单小姐")
    app.customers.add(CustomerDraft("云栖铝业", "有色", "华东"))
    search = CustomerSearch(app.customers.rows())
    steel = {customer(app, "沧澜钢铁")}
    for query in ("沧澜", "canglan", "clgt", "shan", "单"):
        assert search.match(query) == steel, query
    assert search.match("华东") == {customer(app, "云栖铝业")}
    assert search.match("  ") is None


@pytest.mark.parametrize(
    ("draft", "code", "field"),
    [
        (CustomerDraft("   "), "customer.name_needed", "name"),
        (CustomerDraft("x" * 10_000), "deal.text_long", "name"),
        (CustomerDraft("Andu", region="x" * 101), "deal.text_long", "region"),
        (CustomerDraft(" 沧澜钢铁 "), "customer.name_taken", "name"),
    ],
)
def test_a_refused_customer_leaves_nothing(app: App, draft: CustomerDraft, code: str, field: str) -> None:
    app.customers.add(CustomerDraft("沧澜钢铁"))
    before = contents(app)
    with pytest.raises(DomainError, match=code.replace(".", r"\.")) as caught:
        app.customers.add(draft)
    assert caught.value.params["field"] == field
    assert contents(app) == before


def test_editing_shows_on_the_cards_and_is_undone(app: App) -> None:
    made = deal(app, "高炉", "沧澜钢铁")
    key = customer(app, "沧澜钢铁")
    before = contents(app)
    app.customers.edit(key, CustomerDraft(" 沧澜钢铁集团 ", "钢铁", "华北", "老客户"))
    card = app.board.cards([made])[made]
    assert card is not None
    assert card.customer == "沧澜钢铁集团"
    assert app.customers.edit(key, CustomerDraft("沧澜钢铁集团", "钢铁", "华北", "老客户")).seq == 0
    app.history.undo()
    assert contents(app) == before


def test_only_an_unused_customer_is_deleted(app: App) -> None:
    made = deal(app, "高炉", "沧澜钢铁", contact_name="王工")
    key = customer(app, "沧澜钢铁")
    with pytest.raises(DomainError, match=r"customer\.in_use") as caught:
        app.customers.delete(key)
    assert (caught.value.params["deals"], caught.value.params["contacts"]) == (1, 1)
    app.deals.delete([made])
    (person,) = app.contacts.of_customer(key)
    app.contacts.remove(person.id)
    app.customers.delete(key)
    assert app.customers.rows() == []


def test_contacts_are_added_edited_and_kept_while_a_deal_names_them(app: App) -> None:
    made = deal(app, "高炉", "沧澜钢铁", contact_name="王工")
    key = customer(app, "沧澜钢铁")
    app.contacts.add(key, ContactDraft(" 刘工 ", "电气主任", phone="138"))
    liu, wang = app.contacts.of_customer(key)
    assert (liu.name, liu.title, liu.phone, liu.customer_id) == ("刘工", "电气主任", "138", key)
    app.contacts.edit(wang.id, ContactDraft("王总工"))
    card = app.board.cards([made])[made]
    assert card is not None
    assert card.contacts == "王总工"
    with pytest.raises(DomainError, match=r"contact\.in_use") as caught:
        app.contacts.remove(wang.id)
    assert caught.value.params["deals"] == 1
    with pytest.raises(DomainError, match=r"contact\.name_needed"):
        app.contacts.add(key, ContactDraft(" "))
    with pytest.raises(DomainError, match=r"customer\.gone"):
        app.contacts.add("nobody", ContactDraft("甲"))
    app.contacts.remove(liu.id)
    with pytest.raises(DomainError, match=r"contact\.gone"):
        app.contacts.edit(liu.id, ContactDraft("乙"))


def test_a_merge_takes_everything_over_in_one_change(app: App) -> None:
    first, second = deal(app, "高炉", "沧澜钢铁", contact_name="王工"), deal(app, "轧线", "沧澜", contact_name="王工")
    kept, gone = customer(app, "沧澜钢铁"), customer(app, "沧澜")
    app.customers.edit(gone, CustomerDraft("沧澜", "钢铁", "华北", "别名"))
    view = app.customers.preview_merge(kept, gone)
    assert (view.deals, view.contacts, view.namesakes) == (1, 1, ("王工",))
    assert (view.after.name, view.after.industry, view.after.note) == ("沧澜钢铁", "钢铁", "别名")
    change = app.customers.merge(kept, gone)
    found = app.customers.detail(kept)
    assert {card.id for card in found.deals} == {first, second}
    assert found.customer == view.after
    assert len(found.contacts) == 2
    assert [row.id for row in app.customers.rows()] == [kept]
    assert change.deal_ids() == {second}
    card = app.board.cards([second])[second]
    assert card is not None
    assert card.customer == "沧澜钢铁"
    with pytest.raises(DomainError, match=r"customer\.gone"):
        app.customers.merge(kept, gone)
    with pytest.raises(DomainError, match=r"customer\.merge_self"):
        app.customers.merge(kept, kept)


Plan = list[tuple[int, int | None, str]]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    plan=st.lists(
        st.tuples(st.integers(0, 3), st.none() | st.integers(0, 9_999), st.sampled_from(["", "王工", "刘工"]))
    ),
    pairs=st.lists(st.permutations(range(4)), min_size=1, max_size=4),
)
def test_whatever_is_merged_is_given_back_by_undo(app: App, plan: Plan, pairs: list[list[int]]) -> None:
    start = contents(app)
    for number in range(4):
        name = f"客户{number}"
        if name not in app.deals.customers():
            app.customers.add(CustomerDraft(name, note=f"n{number}" if number % 2 else ""))
    for number, amount, contact in plan:
        deal(app, "项目", f"客户{number}", amount, expected_on=date(2027, 3, 31), contact_name=contact)
    before, merges = contents(app), 0
    deals = sum(row.open for row in app.customers.rows())
    for kept, gone, *_ in pairs:
        there = {row.name: row.id for row in app.customers.rows()}
        if {f"客户{kept}", f"客户{gone}"} <= there.keys():
            app.customers.merge(there[f"客户{kept}"], there[f"客户{gone}"])
            merges += 1
    assert sum(row.open for row in app.customers.rows()) == deals
    assert check(app.store.connection, app.playbook) == []
    for _ in range(merges):
        app.history.undo()
    assert contents(app) == before
    while app.history.state().undo:
        app.history.undo()
    assert contents(app) == start


def test_names_are_recognised_and_doubles_proposed(app: App) -> None:
    first, second = deal(app, "a", "沧澜钢铁有限公司"), deal(app, "b", "沧澜钢铁")
    assert len(app.customers.duplicates()) == 1
    assert app.customers.of_deal(first) != app.customers.of_deal(second)
    assert app.customers.of_deal("none") == ""
    assert app.customers.names().exact("沧澜钢铁") == app.customers.of_deal(second)
    assert app.customers.names() is not None
