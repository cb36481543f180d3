"""The funnel of a real file: bars, flow figures, win rate, cycle, diagnosis — the same as from all its cards."""

from dataclasses import replace
from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.funnel import MEASURES, SHAPES, bars
from funnel_desktop.domain.funnel_view import FunnelQuery, Unproved
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.services.funnel import Funnel
from tests.domain.cards import tally
from tests.services.conftest import AddDeal, done, move
from tests.values import NOW, TODAY

ISO = TODAY.isoformat()
PLAIN = MoveAnswers(TODAY, reason="because")


def park(app: App, deal_id: str, days: int = 20) -> None:
    form = ParkForm(TODAY + timedelta(days=days), "budget")
    app.moves.commit(MoveRequest((deal_id,), MoveKind.PARKED), replace(PLAIN, park=form))


@pytest.fixture
def portfolio(app: App, add: AddDeal, clock: FixedClock) -> App:
    """Deals over a hundred days: begun, moved, jumped, won, lost, parked, in two currencies."""
    start = clock.instant
    clock.instant = start - timedelta(days=100)
    ids = [add(f"deal {number}", amount=1000 * (number + 1)) for number in range(6)]
    add("unknown", stage=3)
    add("dollars", stage=4, amount=500, currency="USD")
    clock.instant = start - timedelta(days=60)
    day = TODAY - timedelta(days=60)
    for deal_id in ids[:4]:
        move(app, deal_id, 2, "m1a", "m1b", "i1", on=day)
    clock.instant = start
    move(app, ids[0], 5, "m2a", "m2b")
    move(app, ids[1], 3, "i2", "i3", "i4", "i5")
    park(app, ids[2])
    app.moves.commit(MoveRequest((ids[3],), MoveKind.LOST), replace(PLAIN, lost=LostForm(TODAY, "other", "r")))
    app.moves.commit(MoveRequest((ids[4],), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY, "C", 7000)))
    return app


@pytest.mark.parametrize("measure", MEASURES)
@pytest.mark.parametrize("shape", SHAPES)
def test_the_bars_are_those_of_the_cards(portfolio: App, measure: str, shape: str) -> None:
    cards = [card for column in portfolio.board.opening(100).cards for card in column]
    expected = bars(tally(cards, ISO), measure=measure, shape=shape, currency="CNY")
    values = bars(tally(cards, ISO), measure="value", shape=shape, currency="CNY")
    view = portfolio.funnel.view(FunnelQuery(measure, shape))
    assert [(row.stage, row.claimed, row.proved) for row in view.rows] == [
        (bar.stage, bar.claimed, bar.proved) for bar in expected
    ]
    assert [(row.count, row.amount, row.weighted) for row in view.rows] == [
        (bar.deals, bar.amount, bar.weighted) for bar in expected
    ]
    assert [row.proved_amount for row in view.rows] == [bar.proved for bar in values]
    assert [row.state for row in view.rows] == ["search"] * 2 + ["funnel"] * 3 + ["best"] * 3


def test_the_sums_are_of_open_deals_in_the_main_currency(portfolio: App) -> None:
    view = portfolio.funnel.view(FunnelQuery())
    assert (view.count, view.parked, view.unknown, view.currency) == (5, 1, 1, "CNY")
    assert view.amount == 1000 + 2000 + 6000
    summary = portfolio.board.summary()
    assert (view.weighted, view.proved) == (summary.weighted, summary.proved)


def test_conversions_by_both_rules(portfolio: App) -> None:
    later = portfolio.funnel.view(FunnelQuery(rule="later"))
    assert [row.conversion for row in later.rows[:5]] == [(5, 6), (3, 5), (2, 4), (2, 3), (1, 2)]
    every = portfolio.funnel.view(FunnelQuery(rule="every"))
    assert [row.conversion for row in every.rows[:3]] == [(4, 6), (1, 4), (0, 2)]
    assert later.begun_below == 2


def test_win_rate_and_cycle(portfolio: App) -> None:
    view = portfolio.funnel.view(FunnelQuery())
    assert (view.win_rate, view.cycle_days, view.cycle_of) == ((1, 2), 100, (1, 1))


def test_a_deal_begun_above_1_has_no_cycle(app: App, add: AddDeal) -> None:
    won = add("won", stage=8)
    app.moves.commit(MoveRequest((won,), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY)))
    view = app.funnel.view(FunnelQuery())
    assert (view.win_rate, view.cycle_days, view.cycle_of) == ((1, 1), None, (0, 1))
    quick = add("quick")
    app.moves.commit(MoveRequest((quick,), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY)))
    view = app.funnel.view(FunnelQuery())
    assert (view.cycle_days, view.cycle_of) == (1, (1, 2))


def test_the_diagnosis(portfolio: App) -> None:
    view = portfolio.funnel.view(FunnelQuery())
    assert view.worst is not None
    assert (view.worst.stage, view.worst.share, view.worst.deal_name) == (3, 100, "deal 1")
    assert view.behind == 1


def test_a_proved_funnel_has_nothing_to_say(app: App, add: AddDeal) -> None:
    view = app.funnel.view(FunnelQuery())
    assert (view.worst, view.behind, view.win_rate, view.cycle_of, view.count) == (None, 0, None, None, 0)
    assert all(row.conversion is None and row.claimed == 0 for row in view.rows)
    deal_id = add("Fans", stage=2, amount=3)
    assert app.funnel.view(FunnelQuery()).worst == Unproved(2, 100, deal_id, "Fans")
    app.moves.commit(MoveRequest((deal_id,), MoveKind.CHECK), MoveAnswers(TODAY, {deal_id: done("m1a", "m1b", "i1")}))
    assert app.funnel.view(FunnelQuery()).worst is None
    park(app, deal_id)
    assert app.funnel.view(FunnelQuery()).parked == 1


def test_a_parked_deal_is_parked_until_its_date(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", amount=5, stage=3)
    park(app, deal_id, 10)
    view = app.funnel.view(FunnelQuery(rule="later"))
    assert (view.count, view.parked, view.rows[2].conversion) == (0, 1, (0, 1))
    later = Funnel(app.store, FixedClock(NOW + timedelta(days=10)))
    view = later.view(FunnelQuery())
    assert (view.count, view.parked, view.amount) == (1, 0, 5)


def test_what_came_in_a_year_ago_is_no_longer_counted(app: App, add: AddDeal) -> None:
    add("Fans", stage=3)
    for days, inflow in ((364, (0, 1)), (365, None)):
        later = Funnel(app.store, FixedClock(NOW + timedelta(days=days)))
        assert later.view(FunnelQuery(rule="later")).rows[2].conversion == inflow
