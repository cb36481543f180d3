"""Activities in a real file: planned, ticked, edited, deleted; each undoable, each refusal at its field."""

from dataclasses import replace
from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.entities import Activity
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.part_drafts import ActivityDraft, PersonDraft
from funnel_desktop.services.activities import Activities, activity_draft
from funnel_desktop.storage.entity_queries import of_deal
from funnel_desktop.storage.glance import last_seq
from tests.services.conftest import AddDeal, ago, brought, card_of
from tests.values import TODAY

WEEK = TODAY + timedelta(7)
VISIT = ActivityDraft("visit", "  看现场 ", WEEK)


@pytest.fixture
def activities(app: App) -> Activities:
    return Activities(app.store, app.clock, app.new_id)


def of(app: App, deal: str) -> list[Activity]:
    return of_deal(app.store.connection, Activity, deal)


def test_the_earliest_planned_one_is_the_next_action(app: App, add: AddDeal, activities: Activities) -> None:
    deal = add()
    change = activities.add(deal, VISIT)
    assert (change.kind, change.params["text"]) == ("activity.added", "看现场")
    activities.add(deal, ActivityDraft("call", "先打电话", WEEK - timedelta(3)))
    assert (card_of(app, deal).next_text, card_of(app, deal).next_on) == ("先打电话", "2026-11-27")
    first = of(app, deal)[1]
    activities.complete(first.id, 12)
    assert card_of(app, deal).next_text == "看现场"
    done = of(app, deal)[1]
    assert (done.done_on, done.minutes) == (TODAY, 12)
    assert activities.complete(first.id) is None
    app.history.undo()
    assert of(app, deal)[1] == first


def test_editing_and_deleting_can_be_undone(app: App, add: AddDeal, activities: Activities) -> None:
    deal = add()
    activities.add(deal, VISIT)
    (before,) = of(app, deal)
    draft = activity_draft(before)
    assert activities.edit(before.id, draft) is None
    activities.edit(before.id, replace(draft, minutes=90, done_on=TODAY))
    assert of(app, deal)[0].minutes == 90
    activities.delete(before.id)
    assert of(app, deal) == []
    app.history.undo()
    app.history.undo()
    assert of(app, deal) == [before]


@pytest.mark.parametrize(
    ("draft", "code", "field"),
    [
        (ActivityDraft("task", "   ", WEEK), "activity.text_needed", "text"),
        (ActivityDraft("visit", "x"), "activity.day_needed", "planned_on"),
        (ActivityDraft("visit", "x", done_on=WEEK), "activity.future_day", "done_on"),
        (ActivityDraft("visit", "x", WEEK, minutes=-1), "activity.minutes", "minutes"),
        (ActivityDraft("visit", "x", WEEK, minutes=1441), "activity.minutes", "minutes"),
        (ActivityDraft("party", "x", WEEK), "activity.kind", "kind"),
        (ActivityDraft("visit", "长" * 10_000, WEEK), "deal.text_long", "text"),
        (ActivityDraft("visit", "x", planned_on=ago(1)), "deal.before_began", "planned_on"),
        (ActivityDraft("visit", "x", done_on=ago(1)), "deal.before_began", "done_on"),
    ],
)
def test_what_cannot_be_is_refused_at_its_field_and_writes_nothing(
    app: App, add: AddDeal, activities: Activities, draft: ActivityDraft, code: str, field: str
) -> None:
    deal = add()
    before = last_seq(app.store.connection)
    with pytest.raises(DomainError) as refused:
        activities.add(deal, draft)
    assert (refused.value.code, refused.value.params["field"]) == (code, field)
    assert last_seq(app.store.connection) == before


def test_what_is_not_there_is_said_to_be_gone(app: App, add: AddDeal, activities: Activities) -> None:
    with pytest.raises(DomainError, match=r"activity\.gone"):
        activities.complete("nothing")
    with pytest.raises(DomainError, match=r"deal\.gone"):
        activities.add("nothing", VISIT)
    deal = add()
    activities.add(deal, VISIT)
    with pytest.raises(DomainError, match=r"activity\.minutes"):
        activities.complete(of(app, deal)[0].id, -5)


def test_people_of_another_customer_are_refused(app: App, add: AddDeal) -> None:
    deal, other = add("a", customer_name="甲厂"), add("b", customer_name="乙厂")
    app.people.add(deal, PersonDraft("王工"))
    app.people.add(other, PersonDraft("外人"))
    own, stranger = (app.deals.detail(each).contacts[0].id for each in (deal, other))
    with pytest.raises(DomainError) as caught:
        app.activities.add(deal, ActivityDraft("visit", done_on=TODAY, contact_ids=(own, stranger)))
    assert (caught.value.code, caught.value.params["field"]) == ("move.contact_foreign", "contact_ids")
    assert app.deals.detail(deal).activities == ()
    app.activities.add(deal, ActivityDraft("visit", done_on=TODAY, contact_ids=(own,)))


def test_a_day_an_import_brought_stays_and_no_other_before_the_deal_began_takes_its_place(
    app: App, add: AddDeal, activities: Activities
) -> None:
    deal = add()
    brought(app, deal, ActivityDraft("visit", "saw the hall", done_on=ago(9)))
    (visit,) = of(app, deal)
    draft = activity_draft(visit)
    assert activities.edit(visit.id, replace(draft, minutes=90)) is not None
    with pytest.raises(DomainError, match=r"deal\.before_began"):
        activities.edit(visit.id, replace(draft, done_on=ago(8)))
    assert of(app, deal) == [replace(visit, minutes=90)]
