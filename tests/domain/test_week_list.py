"""Which deals deserve the week: order of states, due first, then gravity, then value; quotas by the user's shares."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.health import Finding
from funnel_desktop.domain.health_check import DealHealth
from funnel_desktop.domain.next_step import NextStep
from funnel_desktop.domain.standing import Position, stand
from funnel_desktop.domain.week_list import HealthRow, end_of, groups, quotas
from tests.domain.cards import card
from tests.domain.world import PLAYBOOK

MONDAY = date(2026, 11, 23)
ORDER = ("best", "search", "funnel")


def row(deal_id: str, state: str = "search", level: int = 0, next_on: str = "", weighted: int = 0) -> HealthRow:
    findings = (Finding("stale", level),) if level else ()
    standing = stand(PLAYBOOK, Position(1, None), {}, {})
    health = DealHealth(deal_id, standing, NextStep("move", "", 1), findings)
    return HealthRow(card(deal_id, next_on=next_on, weighted=weighted), health, state)


def picked(rows: list[HealthRow], span: str = "week", shares: tuple[int, ...] = ()) -> list[list[str]]:
    found = groups(rows, ORDER, shares, span, MONDAY)  # type: ignore[arg-type]
    return [[pick.card.id for pick in group.picks] for group in found]


def test_states_come_in_the_order_asked_for() -> None:
    rows = [row("f", "funnel"), row("s", "search"), row("b", "best")]
    assert picked(rows) == [["b"], ["s"], ["f"]]
    assert [group.total for group in groups(rows, ORDER, (), "week", MONDAY)] == [1, 1, 1]


def test_within_a_state_due_goes_before_gravity_before_value() -> None:
    sunday, monday = "2026-11-29", "2026-11-30"
    rows = [row("small"), row("big", weighted=9), row("grave", level=3), row("due", next_on=sunday)]
    assert picked(rows)[1] == ["due", "grave", "big"]
    later = [row("later", next_on=monday), row("big", weighted=9)]
    assert picked(later)[1] == ["big", "later"]


def test_today_holds_what_cannot_wait() -> None:
    rows = [
        row("today", next_on="2026-11-23"),
        row("late", next_on="2026-11-20"),
        row("tomorrow", next_on="2026-11-24", level=3),
        row("grave", level=3),
        row("calm"),
    ]
    assert sorted(picked(rows, "day")[1]) == ["grave", "late", "today"]


def test_the_week_ends_on_sunday_and_the_day_today() -> None:
    for ahead in range(7):
        assert end_of("week", MONDAY + timedelta(days=ahead)) == MONDAY + timedelta(days=6)
    assert end_of("day", MONDAY) == MONDAY


@pytest.mark.parametrize(
    ("shares", "expected"),
    [((), (3, 3, 3)), ((50, 25, 25), (4, 2, 2)), ((40, 30, 30), (3, 3, 2)), ((100, 0, 0), (8, 0, 0))],
)
def test_eight_deals_are_shared_out_by_the_users_time(shares: tuple[int, ...], expected: tuple[int, ...]) -> None:
    assert tuple(quotas(shares).values()) == expected


@given(st.integers(0, 100), st.integers(0, 100))
def test_a_quota_is_never_a_whole_deal_off(one: int, two: int) -> None:
    shares = (one, (100 - one) * two // 100, 100 - one - (100 - one) * two // 100)
    found = tuple(quotas(shares).values())
    assert sum(found) == 8
    assert all(abs(number - 8 * share / 100) < 1 for number, share in zip(found, shares, strict=True))
