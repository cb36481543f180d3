"""Win rate, cycle, velocity and its levers, reckoned by hand; spread against the statistics module."""

import statistics
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.endings import LEVERS, Cycle, Ending, Velocity, cycle, cycle_days, velocity, win_rate
from funnel_desktop.domain.spread import Spread, spread
from tests.domain.world import day

WON = Ending("a", "won", day(100), day(0))
SHORT = Ending("b", "won", day(7), day(7))
ABOVE = Ending("c", "won", day(50))
LOST = Ending("d", "lost", day(50), day(0))


def test_win_rate_is_of_all_closed() -> None:
    assert win_rate([]) is None
    assert win_rate([WON, ABOVE, LOST]) == (2, 3)


def test_a_cycle_is_at_least_a_day_and_only_of_those_begun_in_1() -> None:
    assert [cycle_days(each) for each in (WON, SHORT, ABOVE, LOST)] == [100, 1, None, None]
    found = cycle([WON, SHORT, ABOVE, LOST])
    assert found == Cycle(Fraction(101, 2), 2, 3, Spread(2, 1, 51, 100))
    assert found.mean == 51
    assert cycle([ABOVE, LOST]) is None


def test_velocity_and_what_each_lever_would_give() -> None:
    found = velocity([600, 400], (1, 4), cycle([WON]))
    assert found == Velocity(2, 1000, (1, 4), Fraction(100))
    assert found.per_day == 3  # 1000 × 1/4 ÷ 100 = 2.5, half up
    big = Velocity(10, 10_000_000, (3, 10), Fraction(200))
    assert big.per_day == 15_000
    assert {lever: big.with_lever(lever) for lever in LEVERS} == {
        "deals": 16_500, "amount": 16_500, "rate": 16_500, "cycle": 16_667,
    }  # fmt: skip
    assert Velocity(1, 100, (1, 1), Fraction(10)).with_lever("rate") == 10


def test_no_velocity_without_its_parts() -> None:
    assert velocity([100], None, cycle([WON])) is None
    assert velocity([100], (0, 4), None) is None
    assert velocity([], (1, 4), cycle([WON])) is None
    nothing = velocity([100], (0, 4), cycle([WON]))
    assert nothing is not None
    assert nothing.per_day == 0


@given(st.lists(st.integers(0, 2000), max_size=40))
def test_a_spread_is_in_order_and_its_median_the_median(values: list[int]) -> None:
    found = spread(values)
    if not values:
        assert found is None
        return
    assert found is not None
    assert min(values) <= found.first <= found.median <= found.third <= max(values)
    assert abs(found.median - statistics.median(values)) <= 0.5
    assert found.is_small == (len(values) < 5)


@pytest.mark.parametrize(
    ("values", "expected"),
    [([7], (1, 7, 7, 7)), ([4, 1, 3, 2], (4, 2, 3, 4)), ([9, 1, 5, 3, 7], (5, 2, 5, 8))],
)
def test_quartiles_by_hand(values: list[int], expected: tuple[int, ...]) -> None:
    assert spread(values) == expected
