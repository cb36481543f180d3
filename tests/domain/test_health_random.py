"""Random histories: the program's findings against those of plain loops, figure by figure."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.entities import Activity, CoachStatement, DealContact
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import Finding, Ground
from funnel_desktop.domain.health_check import examine
from funnel_desktop.domain.work_days import WorkDays, WorkYear
from funnel_desktop.domain.work_pace import finished_work_stays, work_paces
from tests.domain.plain_health import Plain, healthy
from tests.domain.test_random_histories import LAST, play, steps
from tests.domain.world import PLAYBOOK, day

OFF = frozenset(day(number) for number in (1, 12, 13, 14, 15, 30, 61))
WORK = WorkDays(lambda _: WorkYear(off=OFF))

FIGURES: dict[str, Callable[[Finding], tuple[object, ...]]] = {
    "ahead": lambda found: (found.params["by"], found.params["item"]),
    "behind": lambda found: (found.params["by"], found.params["item"]),
    "debt": lambda found: (found.keys("keys"),),
    "stale": lambda found: tuple(found.params[name] for name in ("days", "usual", "own", "finished")),
    "contact_late": lambda found: (found.params["days"], found.params["limit"]),
    "no_progress": lambda found: (found.params["months"], found.params["since"]),
    "expected_past": lambda found: (found.params["days"],),
    "next_late": lambda found: (found.params["days"],),
    "window_closed": lambda found: (found.params["days"],),
    "window": lambda found: (found.params["left"], found.params["need"]),
    "one_source": lambda found: (found.params["k"], found.params["n"]),
    "coach_untested": lambda found: (found.params["statements"],),
}

days = st.integers(0, LAST + 60).map(day)
lives = st.fixed_dictionaries(
    {
        "begun": st.integers(1, 8),
        "history": steps,
        "priority": st.sampled_from(["", "A", "B", "C"]),
        "expected_on": st.none() | days,
        "tender_on": st.none() | days,
        "sources": st.lists(st.sampled_from(["", "p", "q"]), min_size=1, max_size=4),
        "activities": st.lists(
            st.tuples(st.sampled_from(["visit", "call", "task"]), st.none() | days, st.none() | days), max_size=4
        ),
        "statements": st.lists(st.sampled_from(["", "true", "false"]), max_size=2),
        "roles": st.sampled_from([(), ("coach",), ("technical", "coach")]),
        "indicators": st.lists(st.tuples(st.integers(1, 8), st.sampled_from(["done", "na", "open"])), max_size=8),
    }
)


def living(life: dict[str, Any]) -> DealFacts:
    """Return the facts of one random deal; every check names a source, or nobody."""
    from funnel_desktop.domain.entities import IndicatorCheck

    facts = play(life["begun"], life["history"]).facts()
    named = [life["sources"][number % len(life["sources"])] or None for number in range(99)]
    checks = tuple(replace(check, contact_id=named[at]) for at, check in enumerate(facts.milestone_checks))
    said = tuple(
        IndicatorCheck(f"c{at}", "d", f"i{number}", at + 1, state, day(at), named[at + 1])
        for at, (number, state) in enumerate(life["indicators"])
    )
    return replace(
        facts,
        deal=replace(
            facts.deal,
            priority=life["priority"],
            expected_on=life["expected_on"],
            tender_on=life["tender_on"],
        ),
        milestone_checks=checks,
        indicator_checks=said,
        activities=tuple(
            Activity(f"a{at}", "d", kind, planned_on=planned, done_on=done)
            for at, (kind, planned, done) in enumerate(life["activities"])
        ),
        people=(DealContact("x", "d", "p", roles=life["roles"]),),
        statements=tuple(
            CoachStatement(f"s{at}", "d", "p", day(1), "x", verdict) for at, verdict in enumerate(life["statements"])
        ),
    )


@settings(max_examples=150, deadline=None)
@given(lives, st.lists(lives, max_size=6), st.integers(LAST, LAST + 80))
def test_findings_agree_with_plain_loops(life: dict[str, Any], others: list[dict[str, Any]], on: int) -> None:
    today = day(on)
    facts, peers = living(life), [living(other) for other in others]
    everyone = [facts, *peers]
    stays = [stay for each in everyone for stay in finished_work_stays(each.entries, each.parkings, WORK)]
    ground = Ground(PLAYBOOK, WORK, work_paces(PLAYBOOK, stays), today, {"p": "P", "q": "Q"})
    health = examine(facts, ground)
    told: Plain = {
        finding.code: (finding.level, FIGURES.get(finding.code, lambda _: ())(finding)) for finding in health.findings
    }
    assert told == healthy(facts, everyone, OFF, today)
    assert [finding.level for finding in health.findings] == sorted((f.level for f in health.findings), reverse=True)


@given(st.dates(date(2025, 1, 1), date(2027, 12, 31)), st.dates(date(2025, 1, 1), date(2027, 12, 31)))
def test_the_plain_calendar_is_the_calendar(start: date, end: date) -> None:
    counted = sum(
        (start + timedelta(days=number)).isoweekday() < 6 and start + timedelta(days=number) not in OFF
        for number in range((end - start).days)
    )
    assert WORK.between(start, end) == counted
