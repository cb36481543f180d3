"""The bars: claimed by s, proved by p; they narrow and proved never exceeds claimed (method, "Proved column")."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.funnel import MEASURES, SHAPES, Bar, PositionTotal, bars, position, position_sums
from funnel_desktop.domain.standing import proved_column
from tests.domain.cards import TODAY, card, tally

cards = st.builds(
    card,
    stage=st.integers(1, 8),
    k=st.integers(0, 8),
    b=st.integers(0, 8),
    amount=st.none() | st.integers(0, 10_000),
    currency=st.sampled_from(["CNY", "USD"]),
    status=st.sampled_from(["open", "won", "lost"]),
    parked_until=st.sampled_from(["", "2026-11-23", "2026-12-15"]),
)


def counted(found: list[Card]) -> list[Card]:
    return [one for one in found if one.status == "open" and one.parked_until != "2026-12-15"]


@given(st.lists(cards, max_size=30))
def test_reached_bars_narrow_and_proof_never_exceeds_the_claim(found: list[Card]) -> None:
    totals = tally(found, TODAY)
    for measure in MEASURES:
        drawn = bars(totals, measure=measure, shape="reached", currency="CNY")
        assert [bar.stage for bar in drawn] == list(range(1, 9))
        for bar in drawn:
            assert 0 <= bar.proved <= bar.claimed
        for left, right in itertools.pairwise(drawn):
            assert left.claimed >= right.claimed
            assert left.proved >= right.proved


@given(st.lists(cards, max_size=30))
def test_the_first_bar_reached_is_everything_and_stocks_add_up_to_it(found: list[Card]) -> None:
    totals, own = tally(found, TODAY), [one for one in counted(found) if one.currency == "CNY"]
    expected = {
        "count": (len(counted(found)), len(counted(found))),
        "value": (sum(one.amount or 0 for one in own),) * 2,
        "weighted": (sum(one.weighted or 0 for one in own), sum(one.proved or 0 for one in own)),
    }
    for measure, (claimed, proved) in expected.items():
        first = bars(totals, measure=measure, shape="reached", currency="CNY")[0]
        assert (first.claimed, first.proved) == (claimed, proved)
        stock = bars(totals, measure=measure, shape="stock", currency="CNY")
        assert (sum(bar.claimed for bar in stock), sum(bar.proved for bar in stock)) == (claimed, proved)


@given(st.lists(cards, max_size=20))
def test_a_bar_is_what_its_definition_says(found: list[Card]) -> None:
    totals, open_cards = tally(found, TODAY), counted(found)
    for shape in SHAPES:
        for bar in bars(totals, measure="count", shape=shape, currency="CNY"):
            places = [(one.stage, proved_column(one.stage, one.k, one.b)) for one in open_cards]
            if shape == "reached":
                inside = [(s >= bar.stage, p >= bar.stage) for s, p in places]
            else:
                inside = [(s == bar.stage, p == bar.stage) for s, p in places]
            assert (bar.claimed, bar.proved) == (sum(s for s, _ in inside), sum(p for _, p in inside))


def test_a_small_funnel_by_hand() -> None:
    found = [
        card("a", stage=4, k=3, b=3, amount=100),
        card("b", stage=4, k=1, b=8, amount=300),
        card("c", stage=2, k=1, b=1, amount=None),
        card("d", stage=2, k=1, b=1, amount=50, currency="USD"),
        card("e", stage=8, amount=999, parked_until="2026-12-15"),
    ]
    totals = tally(found, TODAY)
    assert totals == [
        PositionTotal(2, 2, False, "CNY", 1, 1, 0, 0, 0),
        PositionTotal(2, 2, False, "USD", 1, 0, 50, 25, 10),
        PositionTotal(4, 2, True, "CNY", 1, 0, 300, 150, 60),
        PositionTotal(4, 4, False, "CNY", 1, 0, 100, 50, 20),
    ]
    drawn = bars(totals, measure="value", shape="reached", currency="CNY")
    assert drawn[1] == Bar(2, 400, 400, 4, 400, 200)
    assert drawn[2] == Bar(3, 400, 100, 2, 400, 200)
    assert drawn[4] == Bar(5, 0, 0, 0, 0, 0)
    assert bars(totals, measure="weighted", shape="stock", currency="CNY")[3] == Bar(4, 200, 20, 2, 400, 200)
    assert bars(totals, measure="weighted", shape="stock", currency="USD")[1] == Bar(2, 25, 10, 2, 50, 25)
    assert bars(totals, measure="count", shape="stock", currency="CNY")[1] == Bar(2, 2, 3, 2, 0, 0)


@pytest.mark.parametrize("measure", MEASURES)
def test_an_empty_funnel_has_eight_empty_bars(measure: str) -> None:
    assert bars([], measure=measure, shape="reached", currency="CNY") == tuple(
        Bar(n, 0, 0, 0, 0, 0) for n in range(1, 9)
    )


@given(st.lists(cards, max_size=12), st.integers(0, 12))
def test_positions_taken_away_leave_the_others(found: list[Card], cut: int) -> None:
    one, two = [position(card) for card in found[:cut]], [position(card) for card in found[cut:]]
    assert position_sums([*one, *two], two) == position_sums(one)
    assert position_sums(position_sums([*one, *two]), position_sums(two)) == position_sums(one)
    assert position_sums([], one) == [
        PositionTotal(*total[:4], *(-value for value in total[4:])) for total in position_sums(one)
    ]
