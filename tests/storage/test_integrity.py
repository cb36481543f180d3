"""The check finds every kind of untruth, and finds nothing in a true file."""

import pytest

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.change import Json
from funnel_desktop.domain.entities import Customer, Deal
from funnel_desktop.storage.database import connect_reading
from funnel_desktop.storage.integrity import check, quick_check
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes, rot
from tests.values import TODAY

Found = list[tuple[str, dict[str, Json]]]

TAMPERED: dict[str, tuple[str, Found]] = {
    "card": ("UPDATE card SET k = 3", [("check.card", {"deal": "d1"})]),
    "version": ("UPDATE card SET version = 99", [("check.card", {"deal": "d1"})]),
    "card gone": (
        "DELETE FROM card",
        [
            ("check.card", {"deal": "d1"}),
            ("check.totals", {"stage": 1, "currency": "CNY"}),
            ("check.flow_totals", {}),
        ],
    ),
    "card left": (
        f"INSERT INTO card SELECT 'd2', stage, rank, 'won', {', '.join(Card._fields[4:])} FROM card",
        [("check.card_left", {"deal": "d2"})],
    ),
    "total": ("UPDATE stage_total SET amount = amount + 1", [("check.totals", {"stage": 1, "currency": "CNY"})]),
    "total of nothing": (
        "INSERT INTO stage_total VALUES (2, 'EUR', 0, 0, 0, 0, 0, 0)",
        [("check.totals", {"stage": 2, "currency": "EUR"})],
    ),
    "flow": ("UPDATE flow SET passages = '[]'", [("check.flow", {"deal": "d1"}), ("check.flow_totals", {})]),
    "flow gone": ("DELETE FROM flow", [("check.flow", {"deal": "d1"}), ("check.flow_totals", {})]),
    "flow left": ("INSERT INTO flow VALUES ('d2', '[]', '[]', '[]')", [("check.flow", {"deal": "d2"})]),
    "stays": ("INSERT INTO stay_total VALUES (1, 5, 1)", [("check.flow_totals", {})]),
    "passages": ("UPDATE passage_total SET count = 2", [("check.flow_totals", {})]),
    "record": ("INSERT INTO record_total VALUES (3, 1, 1)", [("check.flow_totals", {})]),
    "positions": ("UPDATE position_total SET p = 8", [("check.flow_totals", {})]),
    "journal": ("DELETE FROM journal_edit WHERE entity = 'deal'", [("check.journal", {"entry": "the entry"})]),
    "mark": ("PRAGMA application_id = 5", [("check.mark", {})]),
    "foreign key": ("DELETE FROM customer", [("check.foreign_key", {"table": "deal", "count": 1})]),
    "a day that is none": ("UPDATE deal SET began_on = 'soon'", [("check.database", {})]),
    "a kind that is none": ("UPDATE stage_entry SET waived = '{'", [("check.database", {})]),
    "text that is none": ("UPDATE deal SET need = CAST(x'ff' AS TEXT)", [("check.database", {})]),
}


@pytest.mark.parametrize("name", TAMPERED)
def test_every_untruth_is_found(name: str, store: Store, changes: Changes) -> None:
    deal = Deal("d1", "一号", TODAY, customer_id="c1", amount=100)
    added = store.apply(changes.make("x", None, Customer("c1", "x"), None, deal, None, changes.entry(deal)))
    assert check(store.connection, store.playbook) == []
    store.connection.execute("PRAGMA foreign_keys = OFF")
    sql, expected = TAMPERED[name]
    store.connection.execute(sql)
    found = [
        (code, {} if code == "check.database" else params) for code, params in check(store.connection, store.playbook)
    ]
    if name == "foreign key":
        # The card names a customer that is not there any more.
        assert ("check.card", {"deal": "d1"}) in found
        found.remove(("check.card", {"deal": "d1"}))
    wanted = [(code, {"entry": added.id} if "entry" in params else params) for code, params in expected]
    assert found == wanted


def test_rotten_pages_are_found(store: Store, changes: Changes) -> None:
    store.apply(changes.make("x", *[side for n in range(300) for side in (None, Customer(f"c{n:04}", "名" * 40))]))
    assert quick_check(store.connection) == []
    store.close()
    rot(store.path)
    conn = connect_reading(store.path)
    assert {problem.code for problem in quick_check(conn)} == {"check.database"}
    assert check(conn, store.playbook)[0].code == "check.database"
    conn.close()


def test_a_page_of_the_schema_that_is_rotten(store: Store) -> None:
    store.close()
    rot(store.path, 0.0)
    conn = connect_reading(store.path)
    assert [problem.code for problem in quick_check(conn)] == ["check.database"]
    conn.close()
