"""The day the funnel is empty: the formula's own example, and its edges."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.starving import Pace, SearchYear, starving

TODAY = date(2026, 11, 23)
NO_PACE = Pace(0, 4, 0, 0)
YEAR = SearchYear(weeks=26, new=13, up=6, lost=6, closed=13, in_search=8, in_funnel=10, pace=NO_PACE)


def test_the_day_by_hand() -> None:
    # 0.5 new a week, half of them come into the funnel: 0.25; 0.5 go. 10 + 8/2 = 14 deals last 56 weeks: too far.
    assert starving(YEAR, TODAY) is None
    # Search gets a quarter of its usual time: 0.0625 come, so 14 ÷ 0.4375 = 32 weeks.
    slow = replace(YEAR, pace=Pace(recent=60, lately=4, all=26 * 60, usually=26))
    found = starving(slow, TODAY)
    assert found is not None
    assert (found.coming, found.going, found.supply) == (Fraction(1, 16), Fraction(1, 2), Fraction(14))
    assert found.empty_on == TODAY + timedelta(days=32 * 7)


@pytest.mark.parametrize(
    "counted",
    [
        replace(YEAR, up=0, lost=0),  # nothing has left search: no conversion
        replace(YEAR, closed=0),
        replace(YEAR, new=26, up=12, lost=0),  # more comes than goes
        replace(YEAR, new=13, up=12, lost=0),  # as much comes as goes
    ],
)
def test_no_day_is_told_where_none_can_be(counted: SearchYear) -> None:
    assert starving(counted, TODAY) is None


def test_a_pace_is_believed_from_eight_weeks_on() -> None:
    assert Pace(0, 4, 480, 7).factor == 1
    assert Pace(0, 4, 480, 8).factor == 0
    assert Pace(240, 4, 480, 8).factor == 1
    assert Pace(5, 4, 0, 26).factor == 1


def test_an_empty_funnel_is_empty_today() -> None:
    found = starving(replace(YEAR, new=0, in_search=0, in_funnel=0), TODAY)
    assert found is not None
    assert found.empty_on == TODAY


small = st.integers(0, 40)


@given(small, small, small, small, small, small)
def test_week_by_week_the_stock_is_gone_on_that_day(
    new: int, up: int, lost: int, closed: int, searching: int, inside: int
) -> None:
    counted = SearchYear(26, new, up, lost, closed, searching, inside, NO_PACE)
    found = starving(counted, TODAY)
    if up + lost == 0 or closed == 0:
        assert found is None
        return
    share = Fraction(up, up + lost)
    stock, on = inside + searching * share, TODAY
    while stock > 0 and on <= TODAY + timedelta(days=366):
        before, stock = stock, stock + Fraction(new, 26) * share / 7 - Fraction(closed, 26) / 7
        if stock >= before:
            break
        on += timedelta(days=1)
    if found is None:
        assert stock > 0 or on > TODAY + timedelta(days=365)
    else:
        assert on - timedelta(days=1) <= found.empty_on <= on
