"""The funnel page of a real file: the same as the dock's funnel where both say the same, and the deals behind."""

from dataclasses import replace
from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.funnel_table import TableQuery
from funnel_desktop.domain.funnel_view import FunnelQuery
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft
from funnel_desktop.domain.periods import named_period
from tests.services.conftest import AddDeal, move
from tests.values import TODAY

PLAIN = MoveAnswers(TODAY, reason="because")
YEAR = TableQuery(named_period("year", TODAY))


@pytest.fixture
def ids(app: App, add: AddDeal, clock: FixedClock) -> list[str]:
    """Six deals of a hundred days ago: one moved to 5, one to 3, one rests, one is lost, one won, one untouched."""
    start = clock.instant
    clock.instant = start - timedelta(days=100)
    made = [add(f"deal {number}", amount=1000 * (number + 1)) for number in range(6)]
    clock.instant = start
    move(app, made[0], 5, "m1a", "m1b", "i1")
    move(app, made[1], 3, "i1", "i2")
    park = ParkForm(TODAY + timedelta(days=20), "budget")
    app.moves.commit(MoveRequest((made[2],), MoveKind.PARKED), replace(PLAIN, park=park))
    app.moves.commit(MoveRequest((made[3],), MoveKind.LOST), replace(PLAIN, lost=LostForm(TODAY, "other", "r")))
    app.moves.commit(MoveRequest((made[4],), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY, "C", 7000)))
    return made


@pytest.mark.parametrize("measure", ["count", "value", "weighted"])
@pytest.mark.parametrize("shape", ["reached", "stock"])
@pytest.mark.parametrize("rule", ["every", "later"])
def test_it_says_what_the_dock_says(app: App, ids: list[str], measure: str, shape: str, rule: str) -> None:
    assert ids
    dock = app.funnel.view(FunnelQuery(measure, shape, rule))
    view = app.funnel_table.view(replace(YEAR, measure=measure, shape=shape, rule=rule))
    assert [(r.claimed, r.proved, r.count, r.amount, r.conversion) for r in view.rows] == [
        (r.claimed, r.proved, r.count, r.amount, r.conversion) for r in dock.rows
    ]
    key = view.key
    assert (key.weighted, key.proved, key.parked, key.win_rate) == (dock.weighted, dock.proved, 1, dock.win_rate)
    assert key.cycle is not None
    assert (key.cycle.mean, (key.cycle.counted, key.cycle.won)) == (dock.cycle_days, dock.cycle_of)
    assert view.begun_below == dock.begun_below


def test_the_figures_above_by_hand(app: App, ids: list[str]) -> None:
    app.settings.set("goal.2026Q4", "10000")
    key = app.funnel_table.view(YEAR).key
    assert (key.quarter, key.won_quarter, key.goal) == ("2026Q4", 7000, 10_000)
    assert key.velocity is not None
    # 1000 + 2000 + 6000 in hand × 1/2 ÷ 100 days.
    assert (key.velocity.amount, key.velocity.deals, key.velocity.per_day) == (9000, 3, 45)
    assert set(key.deals["open"]) == {ids[0], ids[1], ids[5]}
    assert key.deals["won"] == key.deals["quarter"] == (ids[4],)
    assert set(key.deals["closed"]) == {ids[3], ids[4]}


def test_the_deals_behind_a_number_come_as_cards(app: App, ids: list[str]) -> None:
    rows = app.funnel_table.view(YEAR).rows
    assert set(rows[0].deals["inflow"]) == set(ids)
    assert rows[0].deals["lost"] == (ids[3],)
    cards = app.funnel_table.cards((ids[4], ids[3], "gone"))
    assert [(card.name, card.status) for card in cards] == [("deal 4", "won"), ("deal 3", "lost")]


def test_hours_and_a_period_that_is_over(app: App, ids: list[str]) -> None:
    change = app.activities.add(ids[0], ActivityDraft("visit", "there", done_on=TODAY, minutes=90))
    assert change.edits
    view = app.funnel_table.view(replace(YEAR, measure="hours"))
    assert [row.claimed for row in view.rows] == [90] * 5 + [0] * 3
    over = app.funnel_table.view(TableQuery(named_period("last-quarter", TODAY)))
    assert [row.flow.inflow for row in over.rows] == [6] + [0] * 7
    assert over.key.win_rate is None
    assert over.key.cycle is None
    assert over.key.velocity is not None, "it is of the last 365 days whatever the period"


def test_an_empty_file(app: App) -> None:
    view = app.funnel_table.view(YEAR)
    assert [row.count for row in view.rows] == [0] * 8
    assert view.key.velocity is None
    assert view.key.goal is None
    assert app.funnel_table.today() == TODAY
