"""The influence window and the plan backwards from the tender or the signing day (method, "The influence window").

Once the tender is out (the customer's step 5) its plan hardly changes any more; so steps 1–4 are laid back from the
tender, 5–8 from the signing day. Each step takes its usual days (the user's own median, else the playbook's days; the
plan says which), less what the deal has stood in the present one. Due days are working days. What cannot be reached in
time is said so, with by how many working days.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import NamedTuple

from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import SETTLED, debt
from funnel_desktop.domain.work_days import WorkDays

LAST_CHANCE = 4
"""The last stage at which the specification can be influenced cheaply."""
LAST = 8


class Span(NamedTuple):
    """The days [start, end] a stage has in the plan; `usual` its usual days, `own` if those are the user's median."""

    stage: int
    start: date
    end: date
    usual: int
    own: bool


class Step(NamedTuple):
    """A milestone with the working day it is due; `late` working days too late already (0 = it can be reached)."""

    key: str
    stage: int
    due: date
    late: int
    owed: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """A deal's plan. `tender_on` None: neither told nor to be estimated; `guessed`: it is the plan's own estimate.

    `late` are the working days by which the present stage should have begun its rest before today; `squeezed` the
    calendar days that are missing between tender and signing. `window` working days are left to influence the
    specification (0 = closed). `estimated`: a year of the plan has holidays that are not decreed yet.
    """

    today: date
    tender_on: date | None
    signing_on: date | None
    guessed: bool = False
    spans: tuple[Span, ...] = ()
    steps: tuple[Step, ...] = ()
    late: int = 0
    squeezed: int = 0
    window: int = 0
    estimated: bool = False

    @property
    def has_dates(self) -> bool:
        """Whether there was a day to plan back from."""
        return bool(self.spans)


class PlanGround(NamedTuple):
    """What a plan stands on: usual stays by stage, days stood in the present one, the working days, today."""

    paces: Sequence[Pace]
    stood: int
    calendar: WorkDays
    today: date


def backward_plan(playbook: Playbook, facts: DealFacts, ground: PlanGround) -> Plan:
    """Return the plan of a deal; without any date to plan back from, and once closed, it has no steps."""
    deal, here, playbook = facts.deal, facts.deal.stage, playbook.of_deal(facts.entries)
    if facts.closing is not None or (deal.tender_on is None and deal.expected_on is None):
        return Plan(ground.today, deal.tender_on, deal.expected_on)
    spans, squeezed = _spans(here, deal.tender_on, deal.expected_on, _lengths(playbook, facts, ground))
    shaped = tuple(Span(n, start, end, ground.paces[n - 1].days, ground.paces[n - 1].own) for n, start, end in spans)
    guessed = deal.tender_on is None and here <= LAST_CHANCE
    tender = next((span.end for span in shaped if span.stage == LAST_CHANCE), None) if guessed else deal.tender_on
    first, last = shaped[0].start, shaped[-1].end
    closed = tender is None or here > LAST_CHANCE
    return Plan(
        today=ground.today,
        tender_on=tender,
        guessed=guessed,
        signing_on=deal.expected_on,
        spans=shaped,
        steps=_steps(playbook, facts, shaped, ground),
        late=ground.calendar.between(first, ground.today),
        squeezed=squeezed,
        window=0 if closed or tender is None else ground.calendar.between(ground.today, tender),
        estimated=ground.calendar.is_estimated(min(first, ground.today), max(last, ground.today)),
    )


def _lengths(playbook: Playbook, facts: DealFacts, ground: PlanGround) -> dict[int, int]:
    """Return the calendar days each remaining stage still takes, at least one; none where all of it is done."""
    here, states = facts.deal.stage, {key: check.state for key, check in facts.milestones.items()}
    days = {}
    for stage in range(here, LAST + 1):
        left = any(states.get(key) not in SETTLED for key in playbook.milestone_keys(stage))
        rest = ground.paces[stage - 1].days - (ground.stood if stage == here else 0)
        days[stage] = max(1, rest) if left else 0
    return days


def _spans(
    here: int, tender: date | None, signing: date | None, lengths: Mapping[int, int]
) -> tuple[list[tuple[int, date, date]], int]:
    """Return (stage, start, end) of the remaining stages, and the days missing between tender and signing."""
    before, after = range(here, LAST_CHANCE + 1), range(max(here, LAST_CHANCE + 1), LAST + 1)
    if tender is None or not before:
        anchor = signing if signing is not None else tender
        return (_back(range(here, LAST + 1), anchor, lengths) if anchor else []), 0
    first = _back(before, tender, lengths)
    need = sum(lengths[stage] for stage in after)
    if signing is None:
        return first + _back(after, tender + timedelta(need), lengths), 0
    have = max(0, (signing - tender).days)
    if have >= need:
        return first + _back(after, signing, lengths), 0
    return first + _squeezed(after, tender, have, lengths), need - have


def _back(stages: range, end: date, lengths: Mapping[int, int]) -> list[tuple[int, date, date]]:
    found = []
    for stage in reversed(stages):
        start = end - timedelta(lengths[stage])
        found.append((stage, start, end))
        end = start
    return found[::-1]


def _squeezed(stages: range, start: date, have: int, lengths: Mapping[int, int]) -> list[tuple[int, date, date]]:
    """Return the stages in fewer days than they usually take, each in proportion."""
    need, ends, done = sum(lengths[stage] for stage in stages), [start], 0
    for stage in stages:
        done += lengths[stage]
        ends.append(start + timedelta(done * have // max(1, need)))
    return [(stage, *pair) for stage, pair in zip(stages, pairwise(ends), strict=True)]


def _steps(playbook: Playbook, facts: DealFacts, spans: Sequence[Span], ground: PlanGround) -> tuple[Step, ...]:
    """Return what is owed, due at once, then the open milestones spread evenly over their stage."""
    states = {key: check.state for key, check in facts.milestones.items()}
    here, today, calendar = facts.deal.stage, ground.today, ground.calendar
    found: list[Step] = []
    stages = {milestone.key: milestone.stage for milestone in playbook.milestones}
    for key in debt(playbook, states, here, facts.deal.taken_over):
        due = today if calendar.is_work_day(today) else calendar.shift(today, 1)
        found.append(Step(key, stages[key], due, 0, owed=True))
    for span in spans:
        keys = [key for key in playbook.milestone_keys(span.stage) if states.get(key) not in SETTLED]
        for nth, key in enumerate(keys, start=1):
            due = span.start + timedelta((span.end - span.start).days * nth // len(keys))
            due = due if calendar.is_work_day(due) else calendar.shift(due, -1)
            found.append(Step(key, span.stage, due, calendar.between(due, today), owed=False))
    return tuple(found)
