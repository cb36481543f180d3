"""The report of the two positions on a real file: who, since when, what is missing, what is at risk."""

from datetime import timedelta

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.services.conftest import AddDeal, ago, card_of, done, move
from tests.values import TODAY


def test_an_empty_file_has_nobody_out_of_step(app: App) -> None:
    report = app.positions.report()
    assert (report.lines, report.in_step, report.parked, report.risk(1)) == ((), 0, 0, 0)


def test_ahead_and_behind_stand_apart_with_what_is_missing(app: App, add: AddDeal) -> None:
    ahead = add("ahead", amount=100_000_00)
    move(app, ahead, 4, "i1", "m4a")
    behind = add("behind", amount=50_000_00)
    app.moves.commit(
        MoveRequest((behind,), MoveKind.CHECK), MoveAnswers(TODAY, {behind: done("i1", "i2", "i3", "m1a")})
    )
    add("in step")
    resting = add("resting")
    move(app, resting, 4)
    form = ParkForm(TODAY + timedelta(30), "budget")
    app.moves.commit(MoveRequest((resting,), MoveKind.PARKED), MoveAnswers(TODAY, park=form))
    report = app.positions.report()
    assert [line.card.name for line in report.lines] == ["ahead", "behind"]
    assert (report.in_step, report.parked) == (1, 1)
    (first,), (second,) = report.of_side(1), report.of_side(-1)
    assert (first.gap, first.missing, first.milestone, first.days) == (2, 2, "m4b", 0)
    assert (second.gap, second.missing, second.milestone) == (-2, 4, "m1b")
    card = card_of(app, ahead)
    assert card.weighted is not None
    assert card.proved is not None
    assert first.risk == card.weighted - card.proved > 0
    assert report.risk(1) == first.risk
    assert report.risk(-1) == (second.risk or 0)


def test_the_days_count_from_the_move_that_put_us_ahead(app: App, add: AddDeal) -> None:
    deal = add("ahead")
    assert app.positions.report().lines == ()
    move(app, deal, 3)
    (line,) = app.positions.report().lines
    assert (line.since, line.days, line.risk) == (TODAY, 0, None)
    assert ago(0) == TODAY


def test_a_parked_deal_comes_back_by_itself_on_its_day(app: App, add: AddDeal, clock: FixedClock) -> None:
    deal = add("resting", amount=100_00)
    move(app, deal, 3)
    form = ParkForm(TODAY + timedelta(10), "budget")
    app.moves.commit(MoveRequest((deal,), MoveKind.PARKED), MoveAnswers(TODAY, park=form))
    weighted = app.board.summary().weighted
    assert (app.positions.report().lines, app.positions.report().parked, weighted) == ((), 1, 0)
    assert app.deal_room.panel(deal).parked_until == TODAY + timedelta(10)
    clock.instant += timedelta(10)
    (line,) = app.positions.report().lines
    assert (line.card.id, line.days, app.positions.report().parked) == (deal, 10, 0)
    assert app.board.summary().weighted > 0
    assert app.deal_room.panel(deal).parked_until is None
