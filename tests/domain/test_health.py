"""Each finding at its threshold: the day before it says nothing, on the day it names this deal's own figure."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from funnel_desktop.domain.entities import (
    Activity,
    CoachStatement,
    DealContact,
    IndicatorCheck,
    MilestoneCheck,
    StageEntry,
)
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import ACT, CARE, NOTE, Finding, Ground, Slips, Value
from funnel_desktop.domain.health_check import CODES, DealHealth, examine
from funnel_desktop.domain.health_time import months_on
from funnel_desktop.domain.work_days import WorkDays, WorkYear
from funnel_desktop.domain.work_pace import WorkPace
from tests.domain.world import PLAYBOOK, World, day, done, mine

MONDAY = date(2026, 11, 23)
WORK = WorkDays(lambda _: WorkYear())
USUAL = tuple(WorkPace(10, own=True, finished=6) for _ in range(8))
GROUND = Ground(PLAYBOOK, WORK, USUAL, MONDAY, {"p": "Wang", "q": "Liu"})


def deal(stage: int = 1, entered: date = MONDAY, **given: object) -> DealFacts:
    """Return a deal that entered its column on a day, in step with its customer, with something planned."""
    made = World()
    made.begin(stage=stage)
    facts = made.facts()
    entries = (StageEntry("e", "d", 1, stage, entered, "begun"),)
    indicators = tuple(IndicatorCheck(f"i{n}", "d", f"i{n}", n, "done", entered, "pq"[n % 2]) for n in range(1, stage))
    milestones = tuple(
        MilestoneCheck(key, "d", key, at, "done", entered, "pq"[at % 2])
        for at, key in enumerate(key for n in range(1, stage) for key in PLAYBOOK.milestone_keys(n))
    )
    planned = (Activity("a", "d", "call", planned_on=MONDAY + timedelta(days=3)),)
    found = replace(facts, entries=entries, indicator_checks=indicators, milestone_checks=milestones)
    return replace(found, activities=planned, deal=replace(facts.deal, began_on=entered, **given))  # type: ignore[arg-type]


def found(facts: DealFacts, code: str, ground: Ground = GROUND, slips: Slips | None = None) -> Finding | None:
    """Return one finding of a deal."""
    health = examine(facts, ground, slips or Slips())
    assert all(finding.code in CODES for finding in health.findings)
    return next((finding for finding in health.findings if finding.code == code), None)


def back(work_days: int) -> date:
    return WORK.shift(MONDAY, -work_days)


def test_a_deal_in_order_has_no_finding() -> None:
    assert examine(deal(4), GROUND).findings == ()
    assert examine(deal(4), GROUND).level == 0


@pytest.mark.parametrize(("days", "level"), [(10, 0), (11, NOTE), (20, NOTE), (21, ACT)])
def test_stale_counts_working_days_against_the_usual_stay(days: int, level: int) -> None:
    finding = found(deal(3, back(days)), "stale")
    assert (finding.level if finding else 0) == level
    if finding:
        assert dict(finding.params) == {
            "days": days, "usual": 10, "own": True, "finished": 6, "stage": 3, "item": "m3a",
        }  # fmt: skip


@pytest.mark.parametrize(("priority", "limit", "months"), [("A", 7, 1), ("B", 14, 2), ("C", 30, 3)])
def test_rhythm_and_alarm_go_by_priority(priority: str, limit: int, months: int) -> None:
    facts = deal(2, months_on(MONDAY, -months), priority=priority)
    heard = Activity("h", "d", "call", done_on=MONDAY - timedelta(days=limit))
    assert found(replace(facts, activities=(*facts.activities, heard)), "contact_late") is None
    late = replace(heard, done_on=MONDAY - timedelta(days=limit + 1))
    finding = found(replace(facts, activities=(*facts.activities, late)), "contact_late")
    assert finding == Finding(
        "contact_late",
        CARE,
        {"days": limit + 1, "limit": limit, "priority": priority, "last": (late.done_on or MONDAY).isoformat()},
    )
    silent = found(facts, "contact_late")
    assert silent is not None
    assert silent.params["last"] == ""
    assert found(facts, "no_progress") is None
    alarm = found(facts, "no_progress", replace(GROUND, today=MONDAY + timedelta(days=1)))
    assert alarm is not None
    assert (alarm.level, alarm.params["months"]) == (ACT, months)


def test_a_task_is_no_contact_and_without_a_priority_nobody_counts() -> None:
    facts = deal(2, day(0), priority="A")
    task = Activity("h", "d", "task", done_on=MONDAY)
    assert found(replace(facts, activities=(*facts.activities, task)), "contact_late") is not None
    assert found(deal(2, day(0)), "contact_late") is None
    assert found(deal(2, day(0)), "no_progress") is None


@pytest.mark.parametrize(
    ("start", "end"), [(date(2026, 1, 31), date(2026, 2, 28)), (date(2026, 12, 5), date(2027, 1, 5))]
)
def test_a_month_on_is_the_same_day_or_the_last(start: date, end: date) -> None:
    assert months_on(start, 1) == end


def test_a_day_put_off_twice_is_said_with_its_days() -> None:
    facts = deal(expected_on=date(2027, 3, 1))
    assert found(facts, "put_off", slips=Slips(1, 30)) is None
    finding = found(facts, "put_off", slips=Slips(2, 75))
    assert finding == Finding("put_off", CARE, {"times": 2, "limit": 2, "days": 75, "expected": "2027-03-01"})
    undated = found(deal(), "put_off", slips=Slips(3, 75))
    assert undated is not None
    assert undated.text("expected") == ""


def test_the_expected_day_is_past_from_the_day_after() -> None:
    assert found(deal(expected_on=MONDAY), "expected_past") is None
    finding = found(deal(expected_on=MONDAY - timedelta(days=12)), "expected_past")
    assert finding == Finding("expected_past", ACT, {"days": 12, "day": "2026-11-11"})


def test_nothing_planned_names_what_to_plan_for_and_what_is_late_says_how_late() -> None:
    facts = deal(3)
    assert found(replace(facts, activities=()), "no_next") == Finding("no_next", CARE, {"item": "m3a"})
    today = Activity("a", "d", "call", "ring Wang", planned_on=MONDAY)
    assert found(replace(facts, activities=(today,)), "next_late") is None
    late = found(replace(facts, activities=(replace(today, planned_on=MONDAY - timedelta(days=4)),)), "next_late")
    assert late == Finding("next_late", ACT, {"days": 4, "day": "2026-11-19", "kind": "call", "text": "ring Wang"})


@pytest.mark.parametrize(("left", "level"), [(40, 0), (39, CARE), (20, CARE), (19, ACT)])
def test_the_influence_window_counts_working_days_to_the_tender(left: int, level: int) -> None:
    tender = WORK.shift(MONDAY, left)
    finding = found(deal(3, tender_on=tender), "window")
    assert (finding.level if finding else 0) == level
    if finding:
        assert dict(finding.params) == {
            "left": left, "need": 20, "day": tender.isoformat(), "stage": 3, "item": "m4a", "estimated": False,
        }  # fmt: skip


def test_the_window_is_closed_once_the_tender_is_out_and_nobodys_concern_after_step_4() -> None:
    finding = found(deal(2, tender_on=MONDAY - timedelta(days=3)), "window_closed")
    assert finding == Finding("window_closed", ACT, {"days": 3, "day": "2026-11-20", "stage": 2, "item": "m4a"})
    assert found(deal(5, tender_on=MONDAY), "window") is None
    settled = deal(4, tender_on=MONDAY + timedelta(days=1))
    checks = tuple(MilestoneCheck(key, "d", key, 90, "done", MONDAY) for key in ("m4a", "m4b"))
    closing = found(replace(settled, milestone_checks=(*settled.milestone_checks, *checks)), "window")
    assert closing is not None
    assert closing.text("item") == ""


def test_debt_names_the_milestones_and_since_when() -> None:
    made = World()
    made.begin()
    made.move(2, 100)
    made.move(3, 200, deals=mine(done("m2a")))
    facts = made.facts()
    finding = found(facts, "debt")
    assert finding is not None
    assert finding.keys("keys") == ("m1a", "m1b", "m2b")
    assert finding.text("since") == day(100).isoformat()
    withdrawn = MilestoneCheck("w", "d", "m1a", 99, "withdrawn", day(250))
    after = found(replace(facts, milestone_checks=(*facts.milestone_checks, withdrawn)), "debt")
    assert after is not None
    assert after.text("since") == day(100).isoformat()


def test_a_debt_nobody_waived_is_owed_since_the_step_was_left() -> None:
    facts = deal(2)
    bare = replace(facts, milestone_checks=(), deal=replace(facts.deal, began_on=day(3)))
    finding = found(bare, "debt")
    assert finding is not None
    assert finding.text("since") == day(3).isoformat()
    left = StageEntry("e0", "d", 1, 1, day(3), "begun", left_on=day(9))
    later = found(replace(bare, entries=(left, replace(bare.entries[0], nth=2))), "debt")
    assert later is not None
    assert later.text("since") == day(9).isoformat()


def test_ahead_names_the_missing_indicator_and_behind_the_one_reached() -> None:
    facts = deal(4)
    ahead = found(replace(facts, indicator_checks=facts.indicator_checks[:2]), "ahead")
    assert ahead == Finding("ahead", CARE, {"by": 1, "item": "i3"})
    far = found(replace(facts, indicator_checks=()), "ahead")
    assert far == Finding("ahead", ACT, {"by": 3, "item": "i1"})
    more = tuple(IndicatorCheck(f"n{n}", "d", f"i{n}", n, "done", MONDAY) for n in range(1, 6))
    behind = found(replace(deal(3), indicator_checks=more), "behind")
    assert behind == Finding("behind", ACT, {"by": 2, "item": "i5", "stage": 3, "b": 5})


def test_one_person_vouches_for_everything() -> None:
    facts = deal(3)
    one = tuple(replace(check, contact_id="p") for check in facts.milestone_checks)
    bare = replace(facts, milestone_checks=one, indicator_checks=())
    assert found(bare, "one_source") == Finding("one_source", CARE, {"k": 4, "n": 4, "who": "Wang", "limit": 2})
    other = replace(one[0], contact_id="q")
    assert found(replace(bare, milestone_checks=(other, *one[1:])), "one_source") is None
    assert found(replace(bare, milestone_checks=one[:1]), "one_source") is None


def test_a_coach_is_tested_by_one_statement_judged() -> None:
    facts = replace(deal(3), people=(DealContact("x", "d", "p", roles=("coach",)),))
    said = CoachStatement("s", "d", "p", MONDAY, "six sets")
    untested: dict[str, Value] = {"who": "Wang", "limit": 1}
    assert found(facts, "coach_untested") == Finding("coach_untested", NOTE, {"statements": 0, **untested})
    noted = replace(facts, statements=(said,))
    assert found(noted, "coach_untested") == Finding("coach_untested", CARE, {"statements": 1, **untested})
    assert found(replace(facts, statements=(replace(said, verdict="false"),)), "coach_untested") is None
    assert found(deal(3), "coach_untested") is None
    # One tested in another deal is tested (the deal's panel says the same).
    assert found(noted, "coach_untested", replace(GROUND, tested=frozenset({"p"}))) is None


def test_parked_and_closed_deals_have_none_and_wake_with_a_fresh_count() -> None:
    made = World(today=day(10))
    made.begin(priority="A")
    made.park(10, day(100))
    rests = examine(made.facts(), replace(GROUND, today=day(99)))
    assert rests.findings == ()
    woken = examine(made.facts(), replace(GROUND, today=day(100)))
    assert isinstance(woken, DealHealth)
    assert {finding.code for finding in woken.findings} == {"no_next"}


def test_the_gravest_comes_first() -> None:
    facts = replace(deal(3, back(11), expected_on=MONDAY - timedelta(days=1)), activities=())
    assert [finding.level for finding in examine(facts, GROUND).findings] == [ACT, CARE, NOTE]
