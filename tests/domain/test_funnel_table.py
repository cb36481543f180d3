"""The funnel's table against a portfolio reckoned by hand, and the identities every table keeps."""

import itertools
from collections.abc import Mapping
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.cards import make_card
from funnel_desktop.domain.funnel_table import (
    KINDS,
    MEASURES,
    POPULATIONS,
    Portfolio,
    StageRow,
    TableQuery,
    sharpest_drop,
    stage_rows,
)
from funnel_desktop.domain.periods import PERIODS, named_period
from funnel_desktop.domain.spread import Spread
from funnel_desktop.domain.stage_figures import Flow, Period
from tests.domain import cards
from tests.domain.test_random_histories import LAST, History, play, steps
from tests.domain.world import PLAYBOOK, TODAY, World, day

WHOLE = Period(day(0), TODAY, TODAY)


def portfolio(made: World, ids: str, minutes: Mapping[str, int] | None = None) -> Portfolio:
    facts = [made.facts(key) for key in ids]
    flows = [Flow(each.deal.id, each.entries, each.closing, each.parkings) for each in facts]
    return Portfolio([make_card(each, PLAYBOOK, 1) for each in facts], flows, "CNY", minutes or {})


@pytest.fixture(scope="module")
def four() -> Portfolio:
    """A is won from 3 after 100 days, b lost in 2, c jumped from 1 to 4 and is in hand, d began in 3 and rests."""
    made = World()
    made.begin("a", on=0, amount=500)
    made.move(2, 10, "a")
    made.move(3, 30, "a")
    made.win(100, "a", amount=500)
    made.begin("b", on=0, amount=300)
    made.move(2, 20, "b")
    made.lose(40, "b")
    made.begin("c", on=5, amount=1000)
    made.move(4, 25, "c")
    made.begin("d", 3, on=50, amount=None)
    made.park(60, TODAY + timedelta(days=30), "d")
    return portfolio(made, "abcd", {"a": 90, "c": 60})


def rows_of(found: Portfolio, **asked: str) -> tuple[StageRow, ...]:
    return stage_rows(PLAYBOOK, TableQuery(WHOLE, **asked), found)


def test_the_flows_of_the_period(four: Portfolio) -> None:
    rows = rows_of(four)
    flows = [row.flow for row in rows]
    assert [flow.inflow for flow in flows] == [3, 3, 3, 2, 1, 1, 1, 1]
    assert [flow.outflow for flow in flows] == [3, 2, 2, 1, 1, 1, 1, 1]
    assert [flow.lost for flow in flows] == [0, 1, 0, 0, 0, 0, 0, 0]
    assert [flow.parked for flow in flows] == [0, 0, 1, 0, 0, 0, 0, 0]
    assert [flow.stay for flow in flows] == [0, 0, 0, 1, 0, 0, 0, 0]
    assert [row.loss_rate for row in rows[:2]] == [(0, 3), (1, 3)]
    assert [row.state for row in rows] == ["search"] * 2 + ["funnel"] * 3 + ["best"] * 3


def test_conversions_by_the_rule_that_was_asked_for(four: Portfolio) -> None:
    every = [row.conversion for row in rows_of(four)]
    assert every == [(2, 3), (1, 2), (0, 2), (0, 1), None, None, None, None]
    later = [row.conversion for row in rows_of(four, rule="later")]
    assert later == [(3, 3), (2, 3), (2, 3), (1, 2), (1, 1), (1, 1), (1, 1), (1, 1)]


def test_the_days_of_finished_stands(four: Portfolio) -> None:
    stays = [row.stays for row in rows_of(four)]
    assert stays == [Spread(3, 10, 20, 20), Spread(2, 20, 20, 20), Spread(1, 70, 70, 70), *[None] * 5]
    assert rows_of(four)[0].deals["stands"] == ("a", "b", "c")


def test_the_deals_in_hand(four: Portfolio) -> None:
    reached = rows_of(four)
    assert [row.claimed for row in reached] == [1000] * 4 + [0] * 4
    assert [row.proved for row in reached] == [1000] + [0] * 7
    assert [row.deals["claimed"] for row in reached[3:5]] == [("c",), ()]
    stock = rows_of(four, shape="stock", measure="count")
    assert [row.claimed for row in stock] == [0, 0, 0, 1, 0, 0, 0, 0]
    assert [row.proved for row in stock] == [1, 0, 0, 0, 0, 0, 0, 0]


def test_all_that_passed_in_the_period(four: Portfolio) -> None:
    passed = rows_of(four, population="passed")
    assert [row.claimed for row in passed] == [1800, 1800, 1500, 1500, 500, 500, 500, 500]
    assert [row.unknown for row in passed] == [0, 0, 1, 0, 0, 0, 0, 0]
    assert [row.count for row in passed] == [3, 3, 3, 2, 1, 1, 1, 1]
    there = rows_of(four, population="passed", shape="stock", measure="count")
    assert [row.claimed for row in there] == [0, 0, 1, 1, 0, 0, 0, 0]
    assert [row.proved for row in there] == [2, 0, 0, 0, 0, 0, 0, 0]
    weighted = rows_of(four, population="passed", measure="weighted")
    # Won is all of its amount, lost none of it; c has completed stage 3 by claim: 25 %.
    assert [row.claimed for row in weighted[:4]] == [750, 750, 750, 750]


def test_hours_are_the_minutes_spent_on_the_deals_behind_the_bar(four: Portfolio) -> None:
    assert [row.claimed for row in rows_of(four, measure="hours")] == [60] * 4 + [0] * 4
    assert [row.claimed for row in rows_of(four, measure="hours", population="passed")][:5] == [150, 150, 150, 150, 90]


def test_other_currencies_stand_beside_the_sum() -> None:
    found = Portfolio([cards.card("a", amount=100), cards.card("b", amount=70, currency="USD")], [], "CNY")
    row = rows_of(found)[0]
    assert (row.amount, dict(row.others), row.count, row.claimed) == (100, {"USD": 70}, 2, 100)
    assert rows_of(found, measure="weighted")[0].proved == 20


def test_the_cliff_is_the_lowest_conversion_of_enough_deals() -> None:
    assert sharpest_drop([(9, 10), (5, 10), (6, 12), (0, 4), None]) == 2
    assert sharpest_drop([(5, 5), None, (0, 0), (1, 4)]) == 0


def test_empty_is_empty() -> None:
    for row in rows_of(Portfolio([], [], "CNY")):
        assert (row.claimed, row.proved, row.conversion, row.loss_rate, row.stays, row.cliff) == (
            0, 0, None, None, None, False,
        )  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 8), steps), max_size=4),
    st.sampled_from(MEASURES),
    st.sampled_from(["reached", "stock"]),
    st.sampled_from(POPULATIONS),
    st.integers(0, LAST),
    st.integers(0, LAST),
)
def test_what_every_table_keeps_true(
    lives: list[tuple[int, History]], measure: str, shape: str, population: str, one: int, two: int
) -> None:
    flows, found = [], list[Card]()
    for at, life in enumerate(lives):
        facts = play(*life).facts()
        flows.append(Flow(f"{at}", facts.entries, facts.closing, facts.parkings))
        found.append(make_card(facts, PLAYBOOK, 1)._replace(id=f"{at}"))
    period = Period(day(min(one, two)), day(max(one, two)), day(LAST))
    query = TableQuery(period, measure, shape, "every", population)
    rows = stage_rows(PLAYBOOK, query, Portfolio(found, flows, "CNY"))
    for row in rows:
        flow = row.flow
        assert flow.inflow == flow.outflow + flow.lost + flow.parked + flow.stay
        assert all(len(row.deals[kind]) == getattr(flow, kind) for kind in KINDS[2:-1])
        assert (len(row.deals["claimed"]), row.stays is None) == (row.count, not row.deals["stands"])
        assert shape == "stock" or row.proved <= row.claimed
    if shape == "reached" and population == "open":
        assert all(one.claimed >= two.claimed and one.proved >= two.proved for one, two in itertools.pairwise(rows))


def test_periods_by_name() -> None:
    found = {name: named_period(name, TODAY) for name in PERIODS}
    assert found["year"] == Period(TODAY - timedelta(days=364), TODAY, TODAY)
    assert (found["90"].end - found["90"].start).days == 89
    ends = {name: (str(period.start), str(period.end)) for name, period in found.items()}
    assert ends["quarter"] == ("2026-10-01", "2026-11-23")
    assert ends["last-quarter"] == ("2026-07-01", "2026-09-30")
    assert ends["calendar-year"] == ("2026-01-01", "2026-11-23")
    first = named_period("last-quarter", TODAY.replace(month=2))
    assert (str(first.start), str(first.end)) == ("2025-10-01", "2025-12-31")
