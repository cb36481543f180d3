"""The user's hours: the plan, what was spent by state, what an hour brought, and when search starves."""

from datetime import date, timedelta
from typing import NamedTuple

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.hours import (
    WEEK,
    PlanDraft,
    WeekHours,
    Yield,
    by_state,
    checked_plan,
    monday_of,
    plan_for,
    weeks,
    yields,
)
from funnel_desktop.domain.method_records import WeekPlan
from funnel_desktop.domain.starving import Pace, SearchYear, Starving, starving
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage import board_queries, health_queries, hours_queries
from funnel_desktop.storage.entity_queries import every
from funnel_desktop.storage.store import Store

LATELY, LONG = 4, 26
"""Weeks: the pace of late, and what it is held against."""

SEARCH_STAGES = 2


class HoursView(NamedTuple):
    """The last weeks, the oldest first, the plan that holds now, what each state brought, and the warning if any."""

    weeks: tuple[WeekHours, ...]
    plan: WeekPlan | None
    yields: tuple[Yield, ...]
    yield_weeks: int
    starving: Starving | None
    currency: str


class Hours:
    """Hours of one file; `set_plan` returns the recorded change."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store, self._clock = store, clock
        self._recorder = Recorder(store, clock, new_id)

    def plan(self) -> WeekPlan | None:
        """Return the plan that holds this week, None before there is one."""
        return plan_for(every(self._store.connection, WeekPlan), monday_of(self._today()))

    def set_plan(self, draft: PlanDraft) -> Change:
        """Plan the hours from this week on; earlier weeks keep theirs. Raises as `hours.checked_plan`."""
        clean, monday = checked_plan(draft), monday_of(self._today())
        before = next((plan for plan in every(self._store.connection, WeekPlan) if plan.week_on == monday), None)
        after = WeekPlan(before.id if before else self._recorder.new_id(), monday, clean.minutes, clean.shares)
        edits = () if before == after else (Edit(before, after),)
        return self._recorder.record("hours.planned", {"minutes": clean.minutes, "shares": [*clean.shares]}, edits)

    def view(self, number: int = LATELY) -> HoursView:
        """Return plan against spent for the last weeks, the yield of the last 26, and whether search starves."""
        conn, day = self._store.connection, self._today()
        currency = file_settings(conn)["currency"]
        period = day - WEEK * LONG, day
        spent = hours_queries.spent(conn, (monday_of(day) - WEEK * LONG, day))
        plans = every(conn, WeekPlan)
        own = by_state(self._store.playbook, [each for each in spent if each.day > period[0]])
        moved = hours_queries.crossings(conn, period, currency), hours_queries.won(conn, period, currency)
        return HoursView(
            weeks=weeks(self._store.playbook, plans, spent, (day, number)),
            plan=plan_for(plans, monday_of(day)),
            yields=yields(self._store.playbook, own, *moved),
            yield_weeks=LONG,
            starving=starving(self._counted(day), day),
            currency=currency,
        )

    def _counted(self, day: date) -> SearchYear:
        """Return what search and the funnel have seen, and what stands in them now."""
        conn, period = self._store.connection, (day - WEEK * LONG, day)
        counts = health_queries.search_counts(conn, *period)
        totals = board_queries.totals(conn, day)
        searching = sum(total.count for total in totals if total.stage <= SEARCH_STAGES)
        return SearchYear(
            weeks=LONG,
            new=counts.new,
            up=counts.up,
            lost=counts.lost,
            closed=hours_queries.closed_from_funnel(conn, period),
            in_search=searching,
            in_funnel=sum(total.count for total in totals) - searching,
            pace=self._pace(day),
        )

    def _pace(self, day: date) -> Pace:
        """Return search's minutes of the last weeks against those since hours are noted, at most half a year."""
        conn = self._store.connection
        first = hours_queries.first_noted(conn) or day
        usually = min(LONG, (day - first + timedelta(days=1)) // WEEK)
        spent = hours_queries.spent(conn, (day - WEEK * max(usually, LATELY), day))
        search = [each for each in spent if self._store.playbook.state_of(each.stage) == "search"]
        recent = sum(each.minutes for each in search if each.day > day - WEEK * LATELY)
        whole = sum(each.minutes for each in search if each.day > day - WEEK * usually)
        return Pace(recent, LATELY, whole, usually)

    def _today(self) -> date:
        return file_day(self._store.connection, self._clock)
