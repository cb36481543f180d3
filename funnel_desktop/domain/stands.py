"""Stage entries with the moves of one day netted out (method: moves of one day net out).

Two readings of the same entries: `stands` says where a deal stood and how long, `transitions` what it passed and when.
A column crossed within one day is passed, not stood in; a move and its return on one day leave no trace.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from funnel_desktop.domain.entities import Parking, StageEntry


class Stand(NamedTuple):
    """A netted stay in a column on the days [entered_on, left_on); `left_on` None = stands there still."""

    stage: int
    entered_on: date
    arrival: str
    left_on: date | None = None


class Transition(NamedTuple):
    """One day's net move: the column on the eve (None = not open then) and at the day's end.

    `inflow` are the columns entered or jumped over from below, begun in or reopened in; empty for a move back.
    """

    day: date
    before: int | None
    after: int
    inflow: range


def stands(entries: Iterable[StageEntry]) -> tuple[Stand, ...]:
    """Return the netted stands of one deal, from its entries in order."""
    found: list[Stand] = []
    for entry in entries:
        if entry.left_on == entry.entered_on:
            continue
        last = found[-1] if found else None
        if last and last.stage == entry.stage and last.left_on == entry.entered_on:
            found[-1] = last._replace(left_on=entry.left_on)
        else:
            found.append(Stand(entry.stage, entry.entered_on, entry.arrival, entry.left_on))
    return tuple(found)


def transitions(entries: Sequence[StageEntry]) -> tuple[Transition, ...]:
    """Return the net move of every day on which one deal entered a column, in order."""
    found: list[Transition] = []
    eve: StageEntry | None = None
    for day, group in groupby(entries, key=lambda entry: entry.entered_on):
        todays = tuple(group)
        before = eve.stage if eve and (eve.left_on is None or eve.left_on >= day) else None
        after = todays[-1].stage
        if before != after:
            found.append(Transition(day, before, after, _inflow(before, after, todays[0])))
        eve = todays[-1]
    return tuple(found)


def _inflow(before: int | None, after: int, first: StageEntry) -> range:
    if before is not None:
        return range(before + 1, after + 1)
    if first.arrival == "taken_over":
        return range(first.stage + 1, after + 1)
    # Begun or reopened: what it passed on that day counts too, and on a way back the column it ended in.
    return range(min(first.stage, after), after + 1)


def counting_since(entries: Sequence[StageEntry], parkings: Sequence[Parking]) -> date | None:
    """Return the day from which a deal's time in its column counts: when its stand began, later by its rests since.

    The last parking not ended early is left out: it may still run, and ends without an event (`Card.days_in_stage`
    takes it off). None without entries.
    """
    if not entries:
        return None
    since = entries[-1].entered_on
    for entry in reversed(entries[:-1]):
        if entry.left_on != since:
            break
        if entry.stage == entries[-1].stage:
            since = entry.entered_on
        elif entry.entered_on != since:
            break
    last = next((parking for parking in reversed(parkings) if parking.ended_on is None), None)
    rests = [parking for parking in parkings if parking is not last]
    return since + timedelta(days=parked_days(rests, since, date.max)) if rests else since


def parked_days(parkings: Iterable[Parking], start: date, end: date) -> int:
    """Return how many days of [start, end) lie within a parking."""
    total, reached = 0, start
    for first, last in sorted(map(parked_span, parkings)):
        low, high = max(first, reached), min(last, end)
        if low < high:
            total, reached = total + (high - low).days, high
    return total


def parked_span(parking: Parking) -> tuple[date, date]:
    """Return [first, last) of a parking: until its wake day, or the day it was ended if that came first."""
    if parking.ended_on is None:
        return parking.parked_on, parking.wake_on
    return parking.parked_on, min(parking.wake_on, parking.ended_on)


def is_parked(parkings: Iterable[Parking], day: date) -> bool:
    """Tell whether a parking covers a day: parked on [day, wake day)."""
    return any(first <= day < last for first, last in map(parked_span, parkings))


def stay_days(stand: Stand, parkings: Iterable[Parking], today: date) -> int:
    """Return the calendar days of a stand up to today if it lasts, without the parked ones."""
    end = today if stand.left_on is None else stand.left_on
    return max(0, (end - stand.entered_on).days) - parked_days(parkings, stand.entered_on, end)
