"""The forecast of a real file: baselines from the journal, also after undo and redo."""

from datetime import date, timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.forecast import UNDATED
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.span import months_from, quarters_from
from tests.services.conftest import AddDeal, move
from tests.values import NOW, TODAY

DUE = date(2026, 12, 10)


@pytest.fixture
def last_quarter(clock: FixedClock) -> FixedClock:
    """A clock in the quarter before; `today` sets it to the tests' day."""
    clock.instant = NOW - timedelta(days=60)
    return clock


def names(app: App, key: str, at: int = 0) -> list[str]:
    """Return the names of the deals in a block of this quarter (or the one `at` later)."""
    found = app.forecast.of(quarters_from(TODAY, at + 1))[at].block("CNY", key)
    return [app.deals.detail(deal_id).deal.name for deal_id in found.ids]


def test_every_block_from_a_file(app: App, add: AddDeal, last_quarter: FixedClock) -> None:
    moved = add("moved", amount=10, expected_on=DUE)
    add("past", amount=11, expected_on=date(2026, 10, 2))
    lost = add("lost", amount=12, expected_on=DUE)
    last_quarter.instant = NOW
    app.deals.edit(moved, DealPatch(expected_on=date(2027, 3, 1)))
    app.moves.commit(MoveRequest((lost,), MoveKind.LOST), MoveAnswers(TODAY, lost=LostForm(TODAY, "other", "dear")))
    app.deals.edit(lost, DealPatch(expected_on=date(2027, 3, 1)))
    won = add("won", amount=13)
    app.moves.commit(MoveRequest((won,), MoveKind.WON), MoveAnswers(TODAY, reason="r", won=WonForm(TODAY, "C-1", 20)))
    parked = add("parked", amount=14, expected_on=DUE)
    app.moves.commit(
        MoveRequest((parked,), MoveKind.PARKED), MoveAnswers(TODAY, park=ParkForm(TODAY + timedelta(9), "budget"))
    )
    add("early", amount=15, expected_on=DUE)
    main = add("main", amount=16, expected_on=DUE)
    move(app, main, 6)
    add("undated")
    assert names(app, "realised") == ["won"]
    assert names(app, "main_50") == ["main"]
    assert names(app, "early") == ["early"]
    assert names(app, "lost") == ["lost"]
    assert names(app, "delayed") == ["parked", "past", "moved"]
    assert names(app, UNDATED) == ["undated"]
    assert names(app, "early", 1) == ["moved"]
    assert app.forecast.quarter().block("CNY", "realised").amount == 20
    assert app.forecast.quarter().outlook("CNY") == 20 + 8


def test_undo_takes_the_baseline_along(app: App, add: AddDeal, last_quarter: FixedClock) -> None:
    deal = add("moved", amount=10, expected_on=DUE)
    app.deals.edit(deal, DealPatch(expected_on=date(2027, 3, 1)))
    app.history.undo()
    last_quarter.instant = NOW
    app.history.redo()
    assert names(app, "delayed") == ["moved"]
    app.history.undo()
    assert names(app, "early") == ["moved"]
    app.history.undo()
    assert app.forecast.quarter().blocks == {}


def test_a_months_forecast_is_part_of_its_quarters(app: App, add: AddDeal) -> None:
    add("november", amount=10, expected_on=date(2026, 11, 30))
    add("december", amount=11, expected_on=DUE)
    november, december = app.forecast.of(months_from(TODAY, 2))
    assert november.block("CNY", "early").amount == 10
    assert december.block("CNY", "early").amount == 11
    assert app.forecast.of([]) == ()
