"""Hours from the file: a plan that is journalled, minutes that fall where the deal stood, yields, and the warning."""

from datetime import date, timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.hours import PlanDraft
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft
from tests.services.conftest import AddDeal, ago, move
from tests.values import TODAY

MONDAY = date(2026, 11, 23)


def log(app: App, deal_id: str, minutes: int, on: date = TODAY) -> None:
    app.activities.add(deal_id, ActivityDraft("visit", done_on=on, minutes=minutes))


def test_without_a_plan_there_is_none(app: App) -> None:
    view = app.hours.view()
    assert (view.plan, app.hours.plan(), view.starving) == (None, None, None)
    assert [(week.planned, week.spent) for week in view.weeks] == [(None, (0, 0, 0))] * 4
    assert [each.per_hour for each in view.yields] == [None] * 3


def test_a_plan_holds_from_this_monday_on_and_is_undone(app: App, clock: FixedClock) -> None:
    change = app.hours.set_plan(PlanDraft(600, (50, 30, 20)))
    assert change.kind == "hours.planned"
    assert [week.planned for week in app.hours.view().weeks] == [None, None, None, (300, 180, 120)]
    assert not app.hours.set_plan(PlanDraft(600, (50, 30, 20))).edits
    app.hours.set_plan(PlanDraft(300, (50, 30, 20)))
    plan = app.hours.plan()
    assert plan is not None
    assert (plan.week_on, plan.minutes) == (MONDAY, 300)
    app.history.undo()
    clock.instant += timedelta(weeks=1)
    app.hours.set_plan(PlanDraft(60, (0, 0, 100)))
    assert [week.planned for week in app.hours.view().weeks][2:] == [(300, 180, 120), (0, 0, 60)]
    with pytest.raises(DomainError):
        app.hours.set_plan(PlanDraft(60, (0, 0, 99)))


def test_minutes_fall_into_the_state_of_their_day(app: App, clock: FixedClock, add: AddDeal) -> None:
    clock.instant -= timedelta(days=7)
    deal_id = add()
    log(app, deal_id, 40, ago(7))
    clock.instant += timedelta(days=7)
    move(app, deal_id, 3)
    log(app, deal_id, 25)
    log(app, deal_id, 10, ago(3))
    weeks = app.hours.view().weeks
    assert [week.spent for week in weeks] == [(0, 0, 0), (0, 0, 0), (50, 0, 0), (0, 25, 0)]


def test_yields_count_deals_that_left_their_state(app: App, add: AddDeal) -> None:
    deal_id = add(amount=1000_00)
    log(app, deal_id, 30)
    move(app, deal_id, 3)
    foreign = add("abroad", amount=500_00, currency="USD")
    move(app, foreign, 6)
    won = add("won", amount=100_00)
    answers = MoveAnswers(TODAY, won=WonForm(TODAY, "C-1", 200_00), reason="signed")
    app.moves.commit(MoveRequest((won,), MoveKind.WON), answers)
    search, funnel, best = app.hours.view().yields
    assert (search.deals, search.gained, search.unknown) == (3, 240_00, 1)  # the win passed it too
    assert (funnel.deals, funnel.gained, funnel.unknown) == (2, 60_00, 1)
    assert (best.deals, best.gained) == (1, 100_00)


def test_a_move_and_its_return_on_one_day_bring_nothing(app: App, add: AddDeal) -> None:
    back_again = add("back", amount=1000_00)
    move(app, back_again, 3)
    move(app, back_again, 2)
    on = add("on", amount=100_00)
    for stage in (2, 4, 3):
        move(app, on, stage)
    search, funnel, best = app.hours.view().yields
    assert (search.deals, search.gained) == (1, 20_00)
    assert (funnel.deals, best.deals) == (0, 0)


def test_search_starves_where_deals_go_and_none_come(app: App, clock: FixedClock, add: AddDeal) -> None:
    clock.instant -= timedelta(weeks=30)
    deals = [add(f"d{number}") for number in range(6)]
    clock.instant += timedelta(weeks=30)
    for deal_id in deals[:4]:
        move(app, deal_id, 3)
    for deal_id in deals[:2]:
        form = LostForm(TODAY, "no_decision", "no money", "")
        app.moves.commit(MoveRequest((deal_id,), MoveKind.LOST), MoveAnswers(TODAY, lost=form))
    found = app.hours.view().starving
    assert found is not None
    counted = found.counted
    assert (counted.new, counted.up, counted.lost, counted.closed) == (0, 4, 0, 2)
    assert (counted.in_search, counted.in_funnel) == (2, 2)
    assert found.empty_on == TODAY + timedelta(weeks=52)  # 2 + 2 deals, 2 go in 26 weeks


def test_the_pace_of_search_is_lately_against_usually(app: App, clock: FixedClock, add: AddDeal) -> None:
    clock.instant -= timedelta(weeks=12)
    begun = [add(f"d{number}") for number in range(4)]
    clock.instant += timedelta(weeks=12)
    for week in range(12):
        log(app, begun[0], 10 if week < 4 else 60, ago(7 * week))
    for deal_id in begun[1:]:
        move(app, deal_id, 3)
        form = LostForm(TODAY, "no_decision", "no money", "")
        app.moves.commit(MoveRequest((deal_id,), MoveKind.LOST), MoveAnswers(TODAY, lost=form))
    found = app.hours.view().starving
    assert found is not None
    pace = found.counted.pace
    assert (pace.recent, pace.lately, pace.all, pace.usually) == (40, 4, 40 + 7 * 60, 11)
    assert app.hours.view().weeks[-1].spent == (10, 0, 0)
