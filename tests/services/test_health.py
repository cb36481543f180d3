"""Health from the file: rows in the method's order, journal slips through undo, and a change that changes its line."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.coach import StatementDraft
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.health import Value
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft, PersonDraft
from funnel_desktop.services import health
from funnel_desktop.services.health import METHOD_ORDER, order_of
from tests.services.conftest import AddDeal, ago, brought, move
from tests.values import TODAY


def names(app: App) -> list[str]:
    return [row.card.name for row in app.health.rows()]


def line(app: App, deal_id: str, code: str) -> dict[str, Value] | None:
    row = next(row for row in app.health.rows() if row.card.id == deal_id)
    return next((dict(finding.params) for finding in row.health.findings if finding.code == code), None)


def put_off(app: App, deal_id: str, days: int) -> None:
    app.deals.edit(deal_id, DealPatch(expected_on=TODAY + timedelta(days=days)))


def test_the_best_few_come_first_then_search_then_the_funnel(app: App, add: AddDeal) -> None:
    for name, stage in (("search", 1), ("funnel", 3), ("best", 6)):
        deal_id = add(name)
        if stage > 1:
            move(app, deal_id, stage)
    assert names(app) == ["best", "search", "funnel"]
    app.settings.set("today.order", "funnel,best,search")
    assert names(app) == ["funnel", "best", "search"]
    assert app.health.order() == ("funnel", "best", "search")


@pytest.mark.parametrize("text", ["", "best", "best,best,search", "x,y,z"])
def test_an_order_that_is_none_is_the_methods(text: str) -> None:
    assert order_of(text) == METHOD_ORDER


def test_the_gravest_of_a_state_comes_first(app: App, add: AddDeal) -> None:
    add("calm")
    late = add("late")
    brought(app, late, ActivityDraft("call", "ring", planned_on=ago(2)))
    assert names(app) == ["late", "calm"]
    assert line(app, late, "next_late") == {"days": 2, "day": ago(2).isoformat(), "kind": "call", "text": "ring"}
    (activity,) = app.deal_room.panel(late).facts.activities
    app.activities.complete(activity.id)
    assert line(app, late, "next_late") is None
    assert line(app, late, "no_next") == {"item": "m1a"}


def test_a_day_put_off_is_counted_from_the_journal_and_undo_takes_it_back(app: App, add: AddDeal) -> None:
    deal_id = add("fans", expected_on=TODAY + timedelta(days=10))
    assert line(app, deal_id, "put_off") is None
    for days in (40, 30, 70):
        put_off(app, deal_id, days)
    expected = {"times": 2, "limit": 2, "days": 60, "expected": (TODAY + timedelta(days=70)).isoformat()}
    assert line(app, deal_id, "put_off") == expected
    app.history.undo()
    assert line(app, deal_id, "put_off") is None
    app.history.redo()
    assert line(app, deal_id, "put_off") == expected


def test_parked_deals_are_not_looked_at(app: App, add: AddDeal) -> None:
    deal_id = add("rests")
    request = MoveRequest((deal_id,), MoveKind.PARKED)
    app.moves.commit(request, MoveAnswers(TODAY, park=ParkForm(TODAY + timedelta(days=9), "budget")))
    assert app.health.rows() == ()


def test_usual_stays_are_the_users_own_from_five_on(app: App, clock: FixedClock, add: AddDeal) -> None:
    clock.instant -= timedelta(days=14)
    begun = [add(f"d{number}") for number in range(5)]
    clock.instant += timedelta(days=14)
    for number, deal_id in enumerate(begun):
        assert app.health.ground().usual[0][1:] == (False, number)
        move(app, deal_id, 2)
    # From Monday the 9th to Monday the 23rd of November 2026.
    assert app.health.ground().usual[0] == (10, True, 5)
    assert app.health.ground().usual[1][1:] == (False, 0)


def test_the_funnel_is_ill_where_nobody_is_in_search(app: App, add: AddDeal) -> None:
    assert app.health.illnesses() == ()
    move(app, add("only"), 6)
    found = {finding.code: dict(finding.params) for finding in app.health.illnesses()}
    assert found["dry_top"] == {"stock": 0, "new": 1, "left": 1, "weeks": 13}
    assert found["unproved_best"] == {"k": 1, "n": 1, "limit": 50}


def test_a_thread_may_look_ahead_unless_there_is_too_much(
    app: App, add: AddDeal, monkeypatch: pytest.MonkeyPatch
) -> None:
    deal_id = add("fans")
    seen = app.health.look_ahead(app.store.connection)
    assert seen is not None
    app.health.adopt(seen)
    add("later")
    assert [row.card.name for row in app.health.rows()] == ["fans", "later"]
    app.health.adopt(seen)  # too late: it has looked itself
    assert len(app.health.rows()) == 2
    assert app.health.next_actions([deal_id, "nobody"]) == {}
    monkeypatch.setattr(health, "AHEAD_MOST", 1)
    assert app.health.look_ahead(app.store.connection) is None
    app.health.adopt(None)


def test_a_coach_tested_in_one_deal_is_tested_in_all(app: App, add: AddDeal) -> None:
    first = add("first", customer_name="North Steel")
    other = add("other", customer_name="North Steel")
    for deal_id in (first, other):
        app.people.add(deal_id, PersonDraft("Wang", roles=("coach",)))
    who = app.deals.detail(first).people[0].contact_id
    assert line(app, other, "coach_untested") is not None
    app.coaches.add(first, StatementDraft(who, TODAY, "budget approved", verdict="true"))
    assert line(app, other, "coach_untested") is None
    app.history.undo()
    assert line(app, other, "coach_untested") is not None
