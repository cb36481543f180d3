"""Hours by state and week, and what they brought, against what a person would reckon."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.hours import (
    Crossing,
    PlanDraft,
    Spent,
    Stand,
    WeekHours,
    Yield,
    by_state,
    checked_plan,
    plan_for,
    planned_minutes,
    stage_on,
    weeks,
    yields,
)
from funnel_desktop.domain.method_records import WeekPlan
from tests.domain.world import PLAYBOOK, day

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("minutes", "shares", "code", "field"),
    [
        (0, (40, 30, 30), "hours.minutes", "minutes"),
        (10081, (40, 30, 30), "hours.minutes", "minutes"),
        (60, (-1, 70, 31), "hours.share", "search"),
        (60, (0, 101, 0), "hours.share", "funnel"),
        (60, (40, 30, 29), "hours.shares", "search"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(minutes: int, shares: tuple[int, int, int], code: str, field: str) -> None:
    with pytest.raises(DomainError) as refused:
        checked_plan(PlanDraft(minutes, shares))
    assert (refused.value.code, refused.value.params["field"]) == (code, field)


@given(st.integers(1, 10080), st.integers(0, 100), st.integers(0, 100))
def test_planned_minutes_make_the_whole(minutes: int, one: int, two: int) -> None:
    shares = (one, (100 - one) * two // 100)
    plan = WeekPlan("p", MONDAY, minutes, (*shares, 100 - sum(shares)))
    found = planned_minutes(plan)
    assert sum(found) == minutes
    assert all(abs(part - minutes * share / 100) <= 1 for part, share in zip(found, plan.shares, strict=True))


def test_a_plan_holds_until_the_next() -> None:
    first, second = (WeekPlan(str(at), MONDAY + timedelta(weeks=at), 60, (50, 30, 20)) for at in (0, 2))
    assert plan_for((second, first), MONDAY - timedelta(weeks=1)) is None
    assert plan_for((second, first), MONDAY + timedelta(weeks=1)) == first
    assert plan_for((second, first), MONDAY + timedelta(weeks=9)) == second


def test_a_deal_stood_where_its_last_entry_of_the_day_put_it() -> None:
    stands = (Stand(day(10), 1), Stand(day(20), 3), Stand(day(20), 4))
    assert [stage_on(stands, day(on)) for on in (5, 10, 19, 20, 40)] == [1, 1, 1, 4, 4]


def test_weeks_hold_plan_and_spent_side_by_side() -> None:
    plan = WeekPlan("p", MONDAY, 600, (50, 30, 20))
    spent = [Spent(MONDAY - timedelta(days=1), 1, 45), Spent(MONDAY, 4, 30), Spent(MONDAY + timedelta(days=6), 6, 15)]
    found = weeks(PLAYBOOK, [plan], spent, (MONDAY + timedelta(days=3), 2))
    assert found == (
        WeekHours(MONDAY - timedelta(weeks=1), None, (45, 0, 0)),
        WeekHours(MONDAY, (300, 180, 120), (0, 30, 15)),
    )
    assert by_state(PLAYBOOK, ()) == (0, 0, 0)


def test_a_yield_is_what_the_steps_of_a_state_prove() -> None:
    moved = [
        Crossing("a", 2, 3, 1000),
        Crossing("a", 1, 4, 1000),  # again, after a way back: counts once
        Crossing("b", 1, 6, 500),  # left both states at once
        Crossing("c", 4, 5, 900),  # stays in its state
        Crossing("d", 2, 3, None),
    ]
    found = yields(PLAYBOOK, (120, 90, 0), moved, [Crossing("e", 8, 9, 2000)])
    assert found == (
        Yield("search", 120, 3, 300, 1),  # 20 % of 1000 and of 500
        Yield("funnel", 90, 1, 150, 0),  # 30 % of 500
        Yield("best", 0, 1, 1000, 0),  # 50 % of 2000
    )
    assert [each.per_hour for each in found] == [150, 100, None]
