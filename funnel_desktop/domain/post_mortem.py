"""The post-mortem of a closed deal, written by its own journal: nobody fills it in.

It tells the moves with what was waived and why, the twin gap at the end of each move's day (moves by the day they
happened, evidence by the day it was recorded), what proved false, the last evidence, and what that says.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from funnel_desktop.domain.centre_rules import CentreWarning, centre_warnings
from funnel_desktop.domain.checks import Check
from funnel_desktop.domain.entities import Closing, CoachStatement, Parking, StageEntry
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import SETTLED, customer_stage, gap

LAST_EVIDENCE = 3
"""So many pieces of evidence are told as the last ones."""


@dataclass(frozen=True, slots=True)
class PostStep:
    """Something that happened to the deal.

    `kind` is a stage entry's arrival, "parked", "lost" or "won"; `stage` the column entered or kept, `days` those since
    the previous entry (None for the first), `gap` the twin gap at the end of the day, `waived` and `reason` what was
    left behind on leaving, or why it was parked or lost; `until` the wake day of a parking.
    """

    day: date
    kind: str
    stage: int
    gap: int | None = None
    days: int | None = None
    waived: tuple[str, ...] = ()
    reason: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """A milestone left behind unproved: why, when, and whether it was made up for later."""

    key: str
    on: date
    reason: str
    made_up: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """What the post-mortem says, as a code with its number.

    "ahead", "behind" (by n at the end), "never_made_up" (n milestones waived for good), "proved_false" (n pieces of
    evidence withdrawn), "coach_false" (n statements), "silent" (n days between the last contact and the end).
    """

    code: str
    n: int


@dataclass(frozen=True, slots=True)
class PostMortem:
    """Everything it tells; `days` are calendar days from the deal's beginning to its end."""

    closing: Closing
    days: int
    gap: int
    steps: tuple[PostStep, ...]
    left: tuple[Left, ...]
    withdrawn: tuple[Check, ...]
    evidence: tuple[Check, ...]
    false_words: tuple[CoachStatement, ...]
    findings: tuple[Finding, ...] = ()
    warnings: tuple[CentreWarning, ...] = ()


def post_mortem(
    playbook: Playbook, facts: DealFacts, recorded: Mapping[str, date], earlier: Iterable[Closing] = ()
) -> PostMortem | None:
    """Return the post-mortem of a closed deal, None for an open one.

    `recorded` has the day each check was recorded, by its id; `earlier` are the closings it was reopened from. One that
    was brought in closed teaches nothing: its evidence was never asked for.
    """
    closing = facts.closing
    if closing is None:
        return None
    clock = _Clock(playbook, facts, recorded)
    steps = [*_entries(facts.entries, clock), *_parked(facts.parkings)]
    steps += [_ended(each, facts, clock) for each in (*earlier, closing)]
    checks: list[Check] = [*facts.milestone_checks, *facts.indicator_checks]
    last: list[Check] = [*facts.milestones.values(), *facts.indicators.values()]
    held = [check for check in last if check.state == "done"]
    told = PostMortem(
        closing=closing,
        days=max(0, (closing.closed_on - facts.deal.began_on).days),
        gap=clock.gap(closing.stage, closing.closed_on),
        steps=tuple(sorted(steps, key=lambda step: step.day)),
        left=_left(facts),
        withdrawn=tuple(check for check in checks if check.state == "withdrawn"),
        evidence=tuple(sorted(held, key=lambda c: (c.happened_on, c.id), reverse=True)[:LAST_EVIDENCE]),
        false_words=tuple(each for each in facts.statements if each.verdict == "false"),
    )
    if facts.deal.brought_in_closed:
        return told
    return replace(told, findings=_findings(told, facts), warnings=centre_warnings(facts))


class _Clock:
    """The customer's stage as the file knew it at the end of a day."""

    def __init__(self, playbook: Playbook, facts: DealFacts, recorded: Mapping[str, date]) -> None:
        self._playbook = playbook
        self._signs = [(recorded.get(sign.id, sign.happened_on), sign) for sign in facts.indicator_checks]

    def gap(self, stage: int, day: date) -> int:
        states = {sign.key: sign.state for on, sign in self._signs if on <= day}
        return gap(stage, customer_stage(self._playbook, states))


def _entries(entries: Sequence[StageEntry], clock: _Clock) -> Iterable[PostStep]:
    before: StageEntry | None = None
    for entry in entries:
        days = None if before is None else (entry.entered_on - before.entered_on).days
        waived, reason = ((), "") if before is None else (before.waived, before.waiver)
        at = clock.gap(entry.stage, entry.entered_on)
        yield PostStep(entry.entered_on, entry.arrival, entry.stage, at, days, waived, reason)
        before = entry


def _parked(parkings: Iterable[Parking]) -> Iterable[PostStep]:
    for parking in parkings:
        until = parking.wake_on if parking.ended_on is None else min(parking.wake_on, parking.ended_on)
        yield PostStep(parking.parked_on, "parked", 0, reason=parking.reason, until=until)


def _ended(closing: Closing, facts: DealFacts, clock: _Clock) -> PostStep:
    last = facts.entries[-1] if facts.entries else None
    days = None if last is None else max(0, (closing.closed_on - last.entered_on).days)
    waived = last.waived if last is not None and closing is facts.closing else ()
    reason = closing.reason or (last.waiver if last is not None and waived else "")
    at = clock.gap(closing.stage, closing.closed_on)
    return PostStep(closing.closed_on, closing.outcome, closing.stage, at, days, waived, reason)


def _left(facts: DealFacts) -> tuple[Left, ...]:
    """Return every milestone that was waived, in order, each once by its last waiver."""
    states = {key: check.state for key, check in facts.milestones.items()}
    found: dict[str, Left] = {}
    for entry in facts.entries:
        for key in entry.waived:
            on = entry.left_on or entry.entered_on
            found[key] = Left(key, on, entry.waiver, states.get(key) in SETTLED)
    return tuple(found.values())


def _findings(told: PostMortem, facts: DealFacts) -> tuple[Finding, ...]:
    contacts = [activity.done_on for activity in facts.activities if activity.done_on is not None]
    silent = (told.closing.closed_on - max(contacts)).days if contacts else 0
    lost = told.closing.outcome == "lost"
    numbers = (
        ("ahead", max(0, told.gap) if lost else 0),
        ("behind", max(0, -told.gap) if lost else 0),
        ("never_made_up", sum(not left.made_up for left in told.left)),
        ("proved_false", len(told.withdrawn)),
        ("coach_false", len(told.false_words)),
        ("silent", silent if lost else 0),
    )
    return tuple(Finding(code, n) for code, n in numbers if n > 0)
