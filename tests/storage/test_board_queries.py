"""What the board reads: first cards, all cards, totals without parked ones, sums of what was won."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from funnel_desktop.domain.entities import Closing, Deal, Entity, Parking
from funnel_desktop.domain.totals import StageTotal
from funnel_desktop.storage import board_queries
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes
from tests.values import TODAY

START = date(2026, 10, 1)


def _closing(deal: str, outcome: str, day: date) -> Closing:
    return Closing("x" + deal, deal, outcome, day, 8)


@pytest.fixture
def filled(store: Store, changes: Changes) -> Store:
    """Thirty deals in stage 2, and in stage 8 some that ended at different times."""
    sides: list[Entity | None] = []
    for number in range(30):
        sides += [None, Deal(f"a{number:02}", "x", TODAY, 2, f"i{29 - number:02}", amount=100 if number else None)]
    ends = {
        "won now": TODAY,
        "won before": date(2026, 9, 30),
        "won first day": START,
        "won later": TODAY + timedelta(1),
    }
    for name, day in ends.items():
        sides += [None, Deal(name, name, TODAY, 8, amount=7), None, _closing(name, "won", day)]
    sides += [None, Deal("lost", "x", TODAY, 8, amount=7), None, _closing("lost", "lost", TODAY)]
    sides += [None, Deal("usd", "x", TODAY, 8, amount=1000, currency="USD")]
    store.apply(changes.make("deals.imported", *sides))
    return store


def test_the_first_cards_of_each_stage_in_order_of_rank(filled: Store) -> None:
    columns = board_queries.first_cards(filled.connection, TODAY, START, limit=3)
    assert [len(column) for column in columns] == [0, 3, 0, 0, 0, 0, 0, 3]
    assert [card.id for card in columns[1]] == ["a29", "a28", "a27"]
    assert [card.id for card in columns[7]] == ["usd", "won first day", "won now"]


def test_all_cards_come_in_chunks_in_the_order_of_the_board(filled: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(board_queries, "CHUNK", 11)
    chunks = list(board_queries.all_cards(filled.connection, TODAY, START))
    assert [sum(card.status == "open" for card in chunk) for chunk in chunks] == [11, 11, 9, 0]
    flat = [card for chunk in chunks for card in chunk]
    assert flat == sorted(flat, key=lambda card: (card.stage, card.rank, card.id))
    assert all(card.is_on_board(TODAY.isoformat(), START.isoformat()) for card in flat)


def test_an_empty_file_has_no_chunk_and_no_total(store: Store) -> None:
    assert list(board_queries.all_cards(store.connection, TODAY, START)) == []
    assert board_queries.totals(store.connection, TODAY) == ()
    assert board_queries.first_cards(store.connection, TODAY, START) == ((),) * 8


def test_totals_are_per_stage_and_currency_and_unknown_is_not_zero(filled: Store) -> None:
    assert board_queries.totals(filled.connection, TODAY) == (
        StageTotal(2, "CNY", 30, 0, 1, 2900, 290, 0, 0),
        StageTotal(8, "USD", 1, 0, 0, 1000, 900, 0, 0),
    )


def test_a_parked_deal_is_apart_until_its_wake_day(filled: Store, changes: Changes) -> None:
    wake = TODAY + timedelta(3)
    parking = Parking("p", "a05", TODAY, wake, "reason")
    filled.apply(changes.make("deal.parked", None, parking))
    resting = StageTotal(2, "CNY", 29, 1, 1, 2800, 280, 0, 0)
    awake = StageTotal(2, "CNY", 30, 0, 1, 2900, 290, 0, 0)
    days = [TODAY - timedelta(1), TODAY, wake - timedelta(1), wake]
    found = [board_queries.totals(filled.connection, day)[0] for day in days]
    assert found == [awake, resting, resting, awake]
    filled.apply(changes.make("deal.unparked", parking, replace(parking, ended_on=TODAY)))
    assert board_queries.totals(filled.connection, TODAY)[0] == awake


def test_what_was_won_in_a_period(filled: Store) -> None:
    assert board_queries.closed_sum(filled.connection, START, TODAY, "CNY") == 14
    assert board_queries.closed_sum(filled.connection, START, TODAY, "USD") == 0


def test_cards_by_id_and_all_open_ones(filled: Store) -> None:
    assert board_queries.cards(filled.connection, ["lost", "nobody"])["lost"].weighted == 0
    assert len(board_queries.all_open(filled.connection)) == 31
