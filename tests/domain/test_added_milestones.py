"""A milestone added to the playbook binds no deal that had left its stage upwards, wherever open ones are named."""

from dataclasses import replace
from datetime import date
from typing import Any

from funnel_desktop.domain.backward_plan import PlanGround, backward_plan
from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.debrief import debrief_view
from funnel_desktop.domain.entities import IndicatorCheck, MilestoneCheck
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import Ground
from funnel_desktop.domain.health_check import examine
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.playbook import MilestoneDef
from funnel_desktop.domain.work_days import WorkDays, WorkYear
from funnel_desktop.domain.work_pace import WorkPace
from tests.domain.world import PLAYBOOK, TODAY, World, day

CALENDAR = WorkDays(lambda _: WorkYear())
STAGES = tuple(
    replace(stage, milestones=(MilestoneDef("x1", 2, added="id99999"), *stage.milestones))
    if stage.number == 2
    else stage
    for stage in PLAYBOOK.stages
)
BOOK = replace(PLAYBOOK, stages=STAGES)


def past_stage_2(**given: Any) -> DealFacts:
    """Return a deal that stood above stage 2 before x1 was added to it; of stages 1 and 2 only m2b is open."""
    world = World()
    world.begin(stage=3, **given)
    checks = (MilestoneCheck(key, "d", key, at, "done", day(0)) for at, key in enumerate(("m1a", "m1b", "m2a")))
    signs = (IndicatorCheck(key, "d", key, at, "done", day(0)) for at, key in enumerate(("i1", "i2")))
    return replace(world.facts(), milestone_checks=tuple(checks), indicator_checks=tuple(signs))


def ground() -> Ground:
    return Ground(BOOK, CALENDAR, tuple(WorkPace(10, own=True, finished=6) for _ in range(8)), TODAY)


def test_the_plan_does_not_ask_for_it() -> None:
    facts = past_stage_2(expected_on=date(2027, 6, 1))
    paces = tuple(Pace(10, own=False) for _ in range(8))
    keys = [step.key for step in backward_plan(BOOK, facts, PlanGround(paces, 0, CALENDAR, TODAY)).steps]
    assert keys[:2] == ["m2b", "m3a"]


def test_the_debrief_does_not_ask_for_it() -> None:
    view = debrief_view(BOOK, past_stage_2(), TODAY)
    assert view.milestones == ("m3a", "m3b", "m2b")


def test_the_next_step_and_the_influence_window_do_not_name_it() -> None:
    facts = past_stage_2(tender_on=date(2026, 11, 30))
    back = replace(facts, deal=replace(facts.deal, stage=2))
    assert examine(back, ground()).step.key == "m2b"
    facts = replace(facts, entries=tuple(replace(entry, stage=5) for entry in facts.entries))
    four = replace(BOOK.stages[3], milestones=(MilestoneDef("x4", 4, added="id99999"), *BOOK.stages[3].milestones))
    book = replace(BOOK, stages=(*BOOK.stages[:3], four, *BOOK.stages[4:]))
    findings = examine(replace(facts, deal=replace(facts.deal, stage=4)), replace(ground(), playbook=book)).findings
    assert next(each for each in findings if each.code == "window").text("item") == "m4a"


def test_what_proved_false_in_a_step_taken_over_is_owed_everywhere() -> None:
    facts = past_stage_2(expected_on=date(2027, 6, 1), taken_over=3)
    withdrawn = MilestoneCheck("w", "d", "m1b", 9, "withdrawn", day(1))
    facts = replace(facts, milestone_checks=(*facts.milestone_checks, withdrawn))
    assert standing_of(BOOK, facts).debt == ("m1b",)
    paces = tuple(Pace(10, own=False) for _ in range(8))
    steps = backward_plan(BOOK, facts, PlanGround(paces, 0, CALENDAR, TODAY)).steps
    assert [(step.key, step.stage) for step in steps if step.owed] == [("m1b", 1)]
    assert debrief_view(BOOK, facts, TODAY).milestones == ("m3a", "m3b", "m1b")
