"""What a deal counts for at the end of a day, and what a day has done to it (method, "Waterfall").

Every change of a day passes through *open*: a deal parked on the eve and lost today is resumed, then lost. Moves of one
day net out, for only the ends of two days are compared.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from funnel_desktop.domain.entities import Closing, Deal, Parking

GAINS = ("new", "reopened", "resumed", "grown")
LOSSES = ("shrunk", "won", "lost", "parked", "removed")
KINDS = (*GAINS, *LOSSES)
"""Every kind of step, in the order of the waterfall."""


@dataclass(frozen=True, slots=True)
class Held:
    """What is recorded of a deal's fate; `deal` None = it is not there."""

    deal: Deal | None = None
    closing: Closing | None = None
    parkings: tuple[Parking, ...] = ()

    def resting_on(self, day: date) -> bool:
        """Tell whether the deal rests on a day: by its last parking that was not ended, as its card says."""
        last = next((each for each in reversed(self.parkings) if each.ended_on is None), None)
        return last is not None and last.parked_on <= day < last.wake_on


class DayEnd(NamedTuple):
    """A deal at the end of a day: `status` open, parked, won or lost; `amount` in minor units, None = unknown."""

    status: str
    amount: int | None
    currency: str
    brought_in_closed: bool


class Step(NamedTuple):
    """What a day adds to the open amount (`GAINS`) or takes from it (`LOSSES`), in one currency, never below 0."""

    kind: str
    currency: str
    amount: int | None


def day_end(held: Held, day: date) -> DayEnd | None:
    """Return what a deal counts for at the end of a day, None if it is not there."""
    deal = held.deal
    if deal is None:
        return None
    hand = "parked" if held.resting_on(day) else "open"
    status = held.closing.outcome if held.closing is not None else hand
    return DayEnd(status, deal.amount, deal.currency, deal.brought_in_closed)


def steps(before: DayEnd | None, after: DayEnd | None) -> list[Step]:
    """Return what one day has done to a deal: into the open, another amount, out of the open, in that order.

    A deal brought in already closed is no movement; another currency is the whole amount gone and come.
    """
    if after is None:
        return _removed(before)
    if before is None:
        if after.brought_in_closed and after.status in {"won", "lost"}:
            return []
        return [Step("new", after.currency, after.amount), *_left(after)]
    if before.status == after.status:
        return _resized(before, after) if after.status == "open" else []
    return [*_entered(before), *_resized(before, after), *_left(after)]


def _removed(before: DayEnd | None) -> list[Step]:
    if before is None or before.status in {"won", "lost"}:
        return []
    return [*_entered(before), Step("removed", before.currency, before.amount)]


def _entered(before: DayEnd) -> list[Step]:
    """Return how a deal came into the open from what it was on the eve."""
    kind = {"open": "", "parked": "resumed"}.get(before.status, "reopened")
    return [Step(kind, before.currency, before.amount)] if kind else []


def _left(after: DayEnd) -> list[Step]:
    """Return how a deal left the open for what it is at the day's end."""
    return [] if after.status == "open" else [Step(after.status, after.currency, after.amount)]


def _resized(before: DayEnd, after: DayEnd) -> list[Step]:
    """Return how the amount changed; unknown → known is grown (method)."""
    if before.currency != after.currency:
        gone, come = Step("shrunk", before.currency, before.amount), Step("grown", after.currency, after.amount)
        return [step for step in (gone, come) if step.amount]
    difference = (after.amount or 0) - (before.amount or 0)
    if not difference:
        return []
    return [Step("grown" if difference > 0 else "shrunk", after.currency, abs(difference))]


def watched_days(changes: Iterable[tuple[date, Held]], start: Held, first: date, last: date) -> list[date]:
    """Return the days after `first`, up to `last`, on which a deal may count for something else than on the eve.

    They are the days of its changes (which may lie on `first` itself) and those on which a rest ends, or by a file from
    elsewhere begins, by its date.
    """
    held = [start]
    days = set()
    for day, each in changes:
        days.add(day)
        held.append(each)
    dates = {day for each in held for parking in each.parkings for day in (parking.parked_on, parking.wake_on)}
    return sorted(days | {day for day in dates if first < day <= last})
