"""A deal's plan by the file's own paces, and its steps taken over as activities."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.errors import DomainError
from tests.services.conftest import AddDeal, ago
from tests.values import TODAY


@pytest.fixture
def deal(add: AddDeal) -> str:
    return add("Fans", stage=2, expected_on=TODAY + timedelta(400))


def test_the_plan_stands_on_the_usual_days_and_says_so(app: App, deal: str) -> None:
    plan = app.plans.plan(deal)
    assert [span.stage for span in plan.spans] == [2, 3, 4, 5, 6, 7, 8]
    assert [span.usual for span in plan.spans] == [45, 45, 45, 30, 30, 30, 14]
    assert not any(span.own for span in plan.spans)
    assert plan.guessed
    assert plan.estimated


def test_steps_are_taken_over_as_one_change_and_only_once(app: App, deal: str) -> None:
    due = {step.key: step.due for step in app.plans.plan(deal).steps}
    change = app.plans.adopt(deal, {"m2a": "on site", "m3a": "proposal"})
    assert change.params["steps"] == 2
    facts = app.deals.detail(deal)
    made = {activity.text: (activity.kind, activity.planned_on) for activity in facts.activities}
    assert made == {"on site": ("visit", due["m2a"]), "proposal": ("task", due["m3a"])}
    again = app.plans.adopt(deal, {"m2a": "on site", "m2b": "coach"})
    assert again.params["steps"] == 1
    with pytest.raises(DomainError) as refused:
        app.plans.adopt(deal, {"m2a": "on site"})
    assert refused.value.code == "plan.nothing"
    app.history.undo()
    app.history.undo()
    assert app.deals.detail(deal).activities == ()


def test_what_is_too_late_is_planned_for_today(app: App, add: AddDeal) -> None:
    deal = add("Pumps", stage=7, expected_on=TODAY + timedelta(1))
    assert app.plans.plan(deal).late > 0
    app.plans.adopt(deal, {"m7a": "negotiate"})
    assert [(a.kind, a.planned_on) for a in app.deals.detail(deal).activities] == [("negotiation", TODAY)]


def test_a_tender_must_lie_between_the_beginning_and_the_signing(app: App, deal: str) -> None:
    before = app.deals.detail(deal)
    for day, code in ((ago(3), "deal.before_began"), (TODAY + timedelta(401), "deal.tender_after")):
        with pytest.raises(DomainError) as refused:
            app.deals.edit(deal, DealPatch(tender_on=day))
        assert (refused.value.code, refused.value.params["field"]) == (code, "tender_on")
    assert app.deals.detail(deal) == before
    app.deals.edit(deal, DealPatch(tender_on=TODAY + timedelta(200)))
    plan = app.plans.plan(deal)
    assert not plan.guessed
    assert plan.tender_on == TODAY + timedelta(200)
