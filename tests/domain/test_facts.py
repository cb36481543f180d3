"""What is read off the facts of a deal: the check that holds, the present stand, the rest, the next action."""

from dataclasses import replace
from datetime import date

from funnel_desktop.domain.entities import Activity, Deal, IndicatorCheck, MilestoneCheck, Parking, StageEntry
from funnel_desktop.domain.facts import DealFacts

DAY, LATER = date(2026, 11, 1), date(2026, 11, 9)
FACTS = DealFacts(Deal("d", "Fans", DAY))


def test_the_last_check_of_a_key_holds() -> None:
    first = MilestoneCheck("a", "d", "m1a", 1, "done", DAY)
    last = replace(first, id="b", nth=2, state="withdrawn")
    sign = IndicatorCheck("i", "d", "i1", 1, "done", DAY)
    facts = replace(FACTS, milestone_checks=(first, last), indicator_checks=(sign,))
    assert facts.milestones == {"m1a": last}
    assert facts.indicators == {"i1": sign}


def test_the_present_stand_has_not_ended() -> None:
    left = StageEntry("a", "d", 1, 1, DAY, "begun", LATER)
    here = StageEntry("b", "d", 2, 2, LATER, "forward")
    assert replace(FACTS, entries=(left, here)).entry == here
    assert replace(FACTS, entries=(left,)).entry is None


def test_the_rest_is_the_last_not_ended_early() -> None:
    ended = Parking("b", "d", LATER, date(2026, 12, 1), "r", ended_on=LATER)
    running = Parking("a", "d", DAY, LATER, "r")
    assert replace(FACTS, parkings=(running, ended)).parking == running
    assert replace(FACTS, parkings=(ended,)).parking is None


def test_the_next_action_is_the_earliest_planned_and_not_done() -> None:
    done = Activity("a", "d", "visit", planned_on=DAY, done_on=DAY)
    later = Activity("b", "d", "task", planned_on=LATER)
    soon = Activity("c", "d", "task", planned_on=DAY)
    twin = Activity("d", "d", "task", planned_on=DAY)
    loose = Activity("e", "d", "task")
    assert replace(FACTS, activities=(done, later, twin, soon, loose)).next_action == soon
    assert replace(FACTS, activities=(done, loose)).next_action is None


def test_a_deal_names_itself() -> None:
    assert FACTS.deal.deal_id == "d"
