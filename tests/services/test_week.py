"""The week from the file: groups, what is planned with whom, and an order the user may change."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.hours import PlanDraft
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft, PersonDraft
from tests.services.conftest import AddDeal, ago, brought, move
from tests.values import TODAY


def test_an_empty_file_has_three_empty_groups(app: App) -> None:
    view = app.week.view()
    assert [(group.state, group.picks, group.total) for group in view.groups] == [
        ("best", (), 0), ("search", (), 0), ("funnel", (), 0),
    ]  # fmt: skip
    assert (view.due, view.last, view.today) == ((), "2026-11-29", "2026-11-23")


def test_the_week_shows_deals_and_appointments(app: App, add: AddDeal) -> None:
    deal_id = add("fans", contact_name="Wang")
    (person,) = app.deal_room.panel(deal_id).facts.people
    draft = ActivityDraft("call", "ring", planned_on=ago(2), contact_ids=(person.contact_id,))
    brought(app, deal_id, draft)
    app.activities.add(deal_id, ActivityDraft("visit", planned_on=TODAY + timedelta(days=9)))
    view = app.week.view()
    (appointment,) = view.due
    assert (appointment.deal, appointment.kind, appointment.text, appointment.who) == (
        "fans",
        "call",
        "ring",
        ("Wang",),
    )
    assert [pick.card.name for pick in view.groups[1].picks] == ["fans"]
    app.activities.move(appointment.id, TODAY + timedelta(days=8))
    assert app.week.view().due == ()
    assert app.week.view("day").groups[1].picks == ()


def test_parked_and_closed_deals_keep_their_plans_out_of_sight(app: App, add: AddDeal) -> None:
    deal_id = add()
    app.activities.add(deal_id, ActivityDraft("call", planned_on=TODAY))
    request = MoveRequest((deal_id,), MoveKind.PARKED)
    app.moves.commit(request, MoveAnswers(TODAY, park=ParkForm(TODAY + timedelta(days=9), "budget")))
    assert app.week.view().due == ()


def test_done_with_minutes_and_a_result_is_one_change(app: App, add: AddDeal) -> None:
    deal_id = add()
    app.activities.add(deal_id, ActivityDraft("task", "ask for the list", planned_on=TODAY))
    (planned,) = app.week.view().due
    change = app.activities.complete(planned.id, 25, " got it ")
    assert change is not None
    done = app.activities.get(planned.id)
    assert (done.text, done.minutes, done.done_on) == ("ask for the list → got it", 25, TODAY)
    assert app.activities.complete(planned.id) is None
    app.history.undo()
    assert app.activities.get(planned.id).done_on is None
    with pytest.raises(DomainError) as refused:
        app.activities.complete(planned.id, 9999)
    assert refused.value.code == "activity.minutes"


def test_the_order_is_the_users_and_the_quota_follows_the_plan(app: App, add: AddDeal) -> None:
    for number in range(5):
        add(f"d{number}")
    app.hours.set_plan(PlanDraft(60, (50, 25, 25)))
    app.week.set_order(("search", "best", "funnel"))
    first = app.week.view().groups[0]
    assert (first.state, len(first.picks), first.quota, first.total) == ("search", 4, 4, 5)
    with pytest.raises(DomainError) as refused:
        app.week.set_order(("search", "best"))
    assert refused.value.code == "today.order"


def test_a_persons_part_is_known(app: App, add: AddDeal) -> None:
    deal_id = add()
    app.people.add(deal_id, PersonDraft("Liu", roles=("coach",)))
    (row,) = app.health.rows()
    assert "coach_untested" in {finding.code for finding in row.health.findings}
    move(app, deal_id, 2)
