"""The plan backwards: by tables, and by what must hold for any deal (hypothesis)."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.backward_plan import Plan, PlanGround, backward_plan
from funnel_desktop.domain.entities import MilestoneCheck
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.work_days import WorkDays, WorkYear
from tests.domain.world import PLAYBOOK, World, all_keys, day, done, mine

TODAY = date(2026, 11, 23)
PACES = tuple(Pace(days, own=stage == 3) for stage, days in enumerate((10, 20, 30, 28, 14, 14, 14, 7), start=1))
CALENDAR = WorkDays(lambda year: WorkYear(estimated=year > 2026))


def plan_of(world: World, stood: int = 0, today: date = TODAY) -> Plan:
    return backward_plan(PLAYBOOK, world.facts(), PlanGround(PACES, stood, CALENDAR, today))


def test_without_a_day_or_once_closed_there_is_no_plan() -> None:
    world = World()
    world.begin(stage=3)
    assert not plan_of(world).has_dates
    world = World()
    world.begin(stage=3, expected_on=date(2027, 6, 1))
    world.lose(300)
    plan = plan_of(world)
    assert not plan.has_dates
    assert plan.steps == ()


def test_stages_are_laid_back_from_the_tender_and_from_the_signing() -> None:
    world = World()
    world.begin(stage=3, tender_on=date(2027, 3, 1), expected_on=date(2027, 6, 1))
    plan = plan_of(world, stood=10)
    days = {span.stage: (span.start, span.end) for span in plan.spans}
    assert days[4] == (date(2027, 2, 1), date(2027, 3, 1))
    assert days[3] == (date(2027, 1, 12), date(2027, 2, 1))
    assert days[8] == (date(2027, 5, 25), date(2027, 6, 1))
    assert days[5] == (date(2027, 4, 13), date(2027, 4, 27))
    assert (plan.late, plan.squeezed, plan.guessed) == (0, 0, False)
    assert plan.window == CALENDAR.between(TODAY, date(2027, 3, 1))
    assert [span.own for span in plan.spans] == [True, False, False, False, False, False]
    assert plan.estimated


def test_without_a_tender_it_is_guessed_from_the_signing_back() -> None:
    world = World()
    world.begin(stage=1, expected_on=date(2027, 6, 1))
    plan = plan_of(world)
    assert plan.guessed
    assert plan.tender_on == date(2027, 6, 1) - timedelta(14 * 3 + 7)


def test_without_a_signing_the_rest_follows_the_tender() -> None:
    world = World()
    world.begin(stage=4, tender_on=date(2027, 3, 1))
    plan = plan_of(world)
    assert plan.signing_on is None
    assert plan.spans[-1].end == date(2027, 3, 1) + timedelta(49)


def test_behind_the_tender_only_the_signing_counts_and_the_window_is_closed() -> None:
    world = World()
    world.begin(stage=6, tender_on=date(2026, 10, 1), expected_on=date(2027, 2, 1))
    plan = plan_of(world)
    assert plan.window == 0
    assert plan.tender_on == date(2026, 10, 1)
    assert [span.stage for span in plan.spans] == [6, 7, 8]
    world = World()
    world.begin(stage=6, tender_on=date(2026, 12, 1))
    assert [span.end for span in plan_of(world).spans][-1] == date(2026, 12, 1)


def test_too_late_is_said_in_working_days() -> None:
    world = World()
    world.begin(stage=4, tender_on=date(2026, 12, 1), expected_on=date(2027, 3, 1))
    plan = plan_of(world)  # 28 days before the first of December is the third of November
    assert plan.late == CALENDAR.between(date(2026, 11, 3), TODAY) == 14
    first, second = [step for step in plan.steps if not step.owed][:2]
    assert (first.due, first.late) == (date(2026, 11, 17), 4)
    assert (second.due, second.late) == (date(2026, 12, 1), 0)


def test_days_missing_between_tender_and_signing_are_told_and_the_steps_squeezed() -> None:
    world = World()
    world.begin(stage=4, tender_on=date(2027, 3, 1), expected_on=date(2027, 3, 29))
    plan = plan_of(world)
    assert plan.squeezed == 49 - 28
    assert plan.spans[-1].end == date(2027, 3, 29)
    assert plan.spans[1].start == date(2027, 3, 1)


def test_a_stage_that_is_done_takes_no_days_and_what_is_owed_is_due_at_once() -> None:
    world = World()
    world.begin(expected_on=date(2027, 6, 1))
    world.move(3, on=100, deals=mine(done(*all_keys(1, 1), *all_keys(3, 3))))
    plan = plan_of(world, today=date(2026, 11, 22))  # a Sunday
    assert [(step.key, step.owed, step.due) for step in plan.steps[:2]] == [
        ("m2a", True, TODAY),
        ("m2b", True, TODAY),
    ]
    assert plan.spans[0].start == plan.spans[0].end
    assert all(step.stage != 3 for step in plan.steps)


def test_what_was_taken_over_is_not_owed() -> None:
    world = World()
    world.begin(stage=4, taken_over=4, expected_on=date(2027, 6, 1))
    assert not any(step.owed for step in plan_of(world).steps)


@pytest.mark.parametrize(("last", "estimated"), [(date(2026, 12, 20), False), (date(2027, 1, 20), True)])
def test_a_year_not_decreed_is_marked(last: date, estimated: bool) -> None:
    world = World()
    world.begin(stage=8, expected_on=last)
    assert plan_of(world).estimated is estimated


@given(
    stage=st.integers(1, 8),
    tender=st.none() | st.integers(-100, 400),
    signing=st.none() | st.integers(0, 600),
    stood=st.integers(0, 100),
    settled=st.sets(st.sampled_from(all_keys(1, 8))),
)
def test_what_holds_for_any_deal(
    stage: int, tender: int | None, signing: int | None, stood: int, settled: set[str]
) -> None:
    world = World()
    tender_on = None if tender is None else TODAY + timedelta(tender)
    expected_on = None if signing is None else TODAY + timedelta(signing)
    world.begin(stage=stage, tender_on=tender_on, expected_on=expected_on)
    for nth, key in enumerate(sorted(settled), start=1):
        world.put(MilestoneCheck(f"c{nth}", "d", key, nth, "done", day(1)))
    plan = plan_of(world, stood)
    if not plan.has_dates:
        assert tender is None
        assert signing is None
        return
    assert [span.stage for span in plan.spans] == list(range(stage, 9))
    assert all(span.start <= span.end for span in plan.spans)
    assert {step.key for step in plan.steps} == set(all_keys(1, 8)) - settled
    assert all(CALENDAR.is_work_day(step.due) for step in plan.steps)
    assert all((step.late > 0) == (CALENDAR.between(step.due, TODAY) > 0) for step in plan.steps if not step.owed)
    for span in plan.spans:
        dues = [step.due for step in plan.steps if step.stage == span.stage and not step.owed]
        assert dues == sorted(dues)
        assert all(due <= span.end for due in dues)
