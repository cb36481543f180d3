"""Before and after a visit: the brief's values, and a debrief that is one change or none."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.coach import StatementDraft
from funnel_desktop.domain.debrief import Debrief, numbers
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.part_drafts import ActivityDraft, PersonDraft
from funnel_desktop.domain.visit_brief import MOST_MILESTONES, MOST_PEOPLE, Question
from tests.services.conftest import AddDeal, ago, move
from tests.values import TODAY


@pytest.fixture
def deal(app: App, add: AddDeal) -> str:
    made = add("Fans", customer_name="North Steel", amount=5_000_000)
    app.people.add(made, PersonDraft("Wang", roles=("technical", "coach"), attitude=1, influence=3))
    app.people.add(made, PersonDraft("Li", roles=("executive",), influence=5))
    move(app, made, 3, "m1a", "m1b", "m2a")
    return made


def contact(app: App, deal: str, name: str) -> str:
    return next(each.id for each in app.deals.detail(deal).contacts if each.name == name)


def visit(**given: object) -> ActivityDraft:
    return ActivityDraft(**({"kind": "visit", "done_on": TODAY, "text": "saw the hall"} | given))  # type: ignore[arg-type]


def test_the_form_asks_what_is_open_here_then_what_is_owed_and_numbers_every_field(app: App, deal: str) -> None:
    view = app.visits.view(deal)
    assert view.milestones == ("m3a", "m3b", "m2b")
    assert view.indicators == ("i1", "i2")
    assert [person.name for person in view.people] == ["Wang", "Li"]
    fields = numbers(view)
    assert [field.number for field in fields] == list(range(1, len(fields) + 1))
    assert [field.key for field in fields if field.part == "visit"] == [
        "kind",
        "done_on",
        "minutes",
        "contact_ids",
        "text",
        "promise",
        "promised_us",
    ]
    assert [field.key for field in fields if field.part == "next"] == ["next_text", "next_on"]


def test_a_debrief_writes_everything_as_one_change_that_undo_takes_back(app: App, deal: str) -> None:
    wang, li = contact(app, deal, "Wang"), contact(app, deal, "Li")
    app.activities.add(deal, ActivityDraft("visit", "see the hall", planned_on=TODAY))
    before = app.deals.detail(deal)
    view = app.visits.view(deal)
    assert view.planned is not None
    change = app.visits.record(
        deal,
        Debrief(
            visit(minutes=90, contact_ids=(wang, li), promise="drawings by Friday", promised_us="the budget paper"),
            view.planned.id,
            {"m3b": Answer("done", contact_id=wang, text="all eight known")},
            {"i1": Answer("done", contact_id=li)},
            {li: 1, wang: 1},
            "send the drawings",
            TODAY + timedelta(4),
        ),
    )
    assert change.kind == "visit.recorded"
    facts = app.deals.detail(deal)
    held = next(activity for activity in facts.activities if activity.done_on)
    assert held.id == view.planned.id
    assert (held.minutes, held.contact_ids, held.promise) == (90, (wang, li), "drawings by Friday")
    assert held.promised_us == "the budget paper"
    assert facts.milestones["m3b"].text == "all eight known"
    assert facts.indicators["i1"].contact_id == li
    assert {part.contact_id: part.attitude for part in facts.people} == {wang: 1, li: 1}
    assert facts.next_action is not None
    assert facts.next_action.text == "send the drawings"
    app.history.undo()
    assert app.deals.detail(deal) == before


def test_a_visit_nobody_planned_is_an_activity_of_its_own(app: App, deal: str) -> None:
    app.visits.record(deal, Debrief(visit(done_on=TODAY)))
    facts = app.deals.detail(deal)
    assert [activity.text for activity in facts.activities] == ["saw the hall"]
    assert app.visits.view(deal).planned is None


@pytest.mark.parametrize(
    ("draft", "code", "field"),
    [
        (Debrief(visit(done_on=None)), "activity.day_needed", "planned_on"),
        (Debrief(visit(done_on=None, kind="visit")), "activity.day_needed", "planned_on"),
        (Debrief(visit(done_on=TODAY + timedelta(1))), "activity.future_day", "done_on"),
        (Debrief(visit(done_on=ago(400))), "deal.before_began", "done_on"),
        (Debrief(visit(minutes=2000)), "activity.minutes", "minutes"),
        (Debrief(visit(contact_ids=("stranger",))), "debrief.person", "contact_ids"),
        (Debrief(visit(promise="x" * 501)), "deal.text_long", "promise"),
        (Debrief(visit(), attitudes={"any": 7}), "person.attitude", "attitude"),
        (Debrief(visit(), next_text="call"), "debrief.next_day", "next_on"),
        (Debrief(visit(), next_on=TODAY), "debrief.next_text", "next_text"),
        (Debrief(visit(), next_text="call", next_on=ago(1)), "debrief.next_past", "next_on"),
        (Debrief(visit(), milestones={"m3a": Answer("na")}), "check.na_reason", "m3a"),
    ],
)
def test_bad_input_is_refused_at_its_field_and_changes_nothing(
    app: App, deal: str, draft: Debrief, code: str, field: str
) -> None:
    before = app.deals.detail(deal)
    with pytest.raises(DomainError) as refused:
        app.visits.record(deal, draft)
    assert (refused.value.code, refused.value.params["field"]) == (code, field)
    assert app.deals.detail(deal) == before


def test_the_brief_says_whom_to_meet_what_was_promised_and_what_to_ask(app: App, deal: str) -> None:
    wang = contact(app, deal, "Wang")
    app.visits.record(deal, Debrief(visit(contact_ids=(wang,), promise="drawings", promised_us="the budget")))
    app.activities.add(deal, ActivityDraft("meeting", "expert review", planned_on=TODAY + timedelta(3)))
    app.coaches.add(deal, StatementDraft(wang, TODAY, "the outage is in August"))
    brief = app.visits.brief(deal)
    assert [(person.name, person.met) for person in brief.people] == [("Li", False), ("Wang", True)]
    assert brief.milestones == ("m3a", "m3b", "m2b")
    assert brief.owed == {"m2b"}
    assert brief.indicators == ("i1", "i2", "i3")
    assert [(promise.ours, promise.text) for promise in brief.promises] == [(True, "drawings"), (False, "the budget")]
    assert brief.questions == tuple(Question(milestone=key) for key in ("m3a", "m3b", "m2b"))
    assert [each.text for each in brief.statements] == ["the outage is in August"]
    assert brief.visit is not None
    assert brief.visit.text == "expert review"
    assert brief.last is not None
    assert brief.last.text == "saw the hall"


def test_the_users_own_questions_come_first(app: App, deal: str) -> None:
    app.tool_sheets.save(deal, "visit_plan", {"questions": "Who signs?\n\nWhen is the outage?"})
    questions = app.visits.brief(deal).questions
    assert [question.text for question in questions] == ["Who signs?", "When is the outage?", ""]


def test_the_brief_is_bounded_and_counts_what_it_leaves_out(app: App, deal: str) -> None:
    for number in range(12):
        app.people.add(deal, PersonDraft(f"Person {number}"))
    move(app, deal, 6)
    brief = app.visits.brief(deal)
    assert len(brief.people) == MOST_PEOPLE
    assert brief.more_people == 6
    assert len(brief.milestones) == MOST_MILESTONES
    assert brief.more_milestones == 5


def test_a_closed_deal_is_not_asked_for_evidence(app: App, deal: str) -> None:
    from funnel_desktop.domain.move_answers import LostForm, MoveAnswers
    from funnel_desktop.domain.moving import MoveKind, MoveRequest

    lost = MoveAnswers(TODAY, lost=LostForm(TODAY, "no_decision", "budget gone"))
    app.moves.commit(MoveRequest((deal,), MoveKind.LOST), lost)
    view = app.visits.view(deal)
    assert (view.milestones, view.indicators) == ((), ())
    app.visits.record(deal, Debrief(visit()))
