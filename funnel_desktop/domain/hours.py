"""Planned and spent hours by funnel state, and what an hour brought (method: shares of time are the user's own).

Time is in whole minutes, weeks begin on Monday. An activity's minutes belong to the state its deal stood in at the end
of the day it was done. The method has no figures for the three shares, so without a plan there is none: nothing is
filled in for the user.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.method_records import WeekPlan
from funnel_desktop.domain.playbook import STATES, Playbook

WEEK = timedelta(weeks=1)
MOST_MINUTES = 7 * 24 * 60
"""A week has no more."""

Minutes = tuple[int, int, int]
"""Minutes of search, in the funnel and best few, in this order."""

BOUNDARIES = (3, 6)
"""The first columns of in the funnel and of best few: into them a deal leaves the state before."""


class Spent(NamedTuple):
    """Minutes of one activity done on a day in a column."""

    day: date
    stage: int
    minutes: int


class Stand(NamedTuple):
    """An entry into a column, as time is put down by it."""

    entered_on: date
    stage: int


class WeekHours(NamedTuple):
    """One week: planned minutes by state (None: no plan yet) and spent ones."""

    week_on: date
    planned: Minutes | None
    spent: Minutes


class Crossing(NamedTuple):
    """A deal that moved up on a day; `amount` in minor units of the main currency, None = unknown or another one."""

    deal_id: str
    before: int
    after: int
    amount: int | None


class Yield(NamedTuple):
    """What a state brought in a period: minutes spent, deals carried on out of it, and the weighted value they gained.

    `gained` is in minor units of the main currency; `unknown` deals have no amount in it.
    """

    state: str
    minutes: int
    deals: int
    gained: int
    unknown: int

    @property
    def per_hour(self) -> int | None:
        """Weighted value gained per hour, rounded half up to the minor unit; None where no time was noted."""
        return (self.gained * 120 + self.minutes) // (2 * self.minutes) if self.minutes else None


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """The hours form: minutes a week and three whole per cents."""

    minutes: int
    shares: tuple[int, int, int]


def checked_plan(draft: PlanDraft) -> PlanDraft:
    """Return the draft. Raises DomainError "hours.minutes", "hours.share" or "hours.shares", each with its field."""
    if not 0 < draft.minutes <= MOST_MINUTES:
        raise DomainError("hours.minutes", field="minutes", minutes=draft.minutes)
    for state, share in zip(STATES, draft.shares, strict=True):
        if not 0 <= share <= 100:
            raise DomainError("hours.share", field=state, share=share)
    if sum(draft.shares) != 100:
        raise DomainError("hours.shares", field=STATES[0], total=sum(draft.shares))
    return draft


def monday_of(day: date) -> date:
    """Return the Monday of a day's week."""
    return day - timedelta(days=day.weekday())


def plan_for(plans: Iterable[WeekPlan], week_on: date) -> WeekPlan | None:
    """Return the plan that holds in a week: the last one that began by then."""
    return max((plan for plan in plans if plan.week_on <= week_on), key=lambda plan: plan.week_on, default=None)


def planned_minutes(plan: WeekPlan) -> Minutes:
    """Return a plan's minutes by state: rounded half up, the last state takes what is left."""
    search, funnel = ((plan.minutes * share * 2 + 100) // 200 for share in plan.shares[:2])
    return search, funnel, plan.minutes - search - funnel


def stage_on(stands: Sequence[Stand], day: date) -> int:
    """Return the column a deal stood in at the end of a day, by its entries in order; before the first its first."""
    return next((stand.stage for stand in reversed(stands) if stand.entered_on <= day), stands[0].stage)


def weeks(
    playbook: Playbook, plans: Sequence[WeekPlan], spent: Sequence[Spent], span: tuple[date, int]
) -> tuple[WeekHours, ...]:
    """Return the last weeks up to the one of a day, the oldest first; `span` is (day, how many weeks)."""
    day, number = span
    last = monday_of(day)
    mondays = [last - WEEK * back for back in reversed(range(number))]
    found = []
    for monday in mondays:
        plan = plan_for(plans, monday)
        own = [each for each in spent if monday <= each.day < monday + WEEK]
        found.append(WeekHours(monday, None if plan is None else planned_minutes(plan), by_state(playbook, own)))
    return tuple(found)


def by_state(playbook: Playbook, spent: Iterable[Spent]) -> Minutes:
    """Return minutes by state."""
    sums = dict.fromkeys(STATES, 0)
    for each in spent:
        sums[playbook.state_of(each.stage)] += each.minutes
    search, funnel, best = (sums[state] for state in STATES)
    return search, funnel, best


def yields(
    playbook: Playbook, spent: Minutes, crossings: Iterable[Crossing], won: Iterable[Crossing]
) -> tuple[Yield, ...]:
    """Return what each state brought: a deal counts once for a state it left upwards in the period.

    Leaving search is worth amount × (rate[2] − rate[0]), leaving the funnel × (rate[5] − rate[2]), a win ×
    (rate[8] − rate[5]): the share of its value that the state's steps prove.
    """
    moved = tuple(crossings)
    ends = [{each.deal_id: each for each in moved if each.before < first <= each.after} for first in BOUNDARIES]
    left = (*ends, {each.deal_id: each for each in won})
    edges = (0, *(first - 1 for first in BOUNDARIES), 8)
    rates = playbook.rates
    found = []
    for place, (state, minutes, deals) in enumerate(zip(STATES, spent, left, strict=True)):
        worth = rates[edges[place + 1]] - rates[edges[place]]
        known = [each.amount for each in deals.values() if each.amount is not None]
        gained = sum((amount * worth * 2 + 100) // 200 for amount in known)
        found.append(Yield(state, minutes, len(deals), gained, len(deals) - len(known)))
    return tuple(found)
