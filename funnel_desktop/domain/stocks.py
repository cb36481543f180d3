"""Stock per stage, the second table of the method: how many deals stand in each column at the end of a day.

Read from stage entries with the moves of one day netted out, by the day it happened. Parking does not interrupt an
entry, so resting deals stand here too. start + entered − left = end.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.stage_figures import Flow
from funnel_desktop.domain.stands import Stand, stands

Counts = tuple[int, ...]
"""One number for each of the eight columns."""


@dataclass(frozen=True, slots=True)
class StockLine:
    """One column over a period of days (after `first`, up to and including `last`), and the deals in it at the end."""

    stage: int
    start: int
    entered: int
    left: int
    end: int
    deals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class StockTrend:
    """Stocks at the ends of days, oldest first, and the table between the first of them and the last."""

    days: tuple[date, ...]
    counts: tuple[Counts, ...]
    lines: tuple[StockLine, ...]

    def of(self, stage: int) -> Counts:
        """Return the stocks of one column over the days."""
        return tuple(counts[stage - 1] for counts in self.counts)


def month_ends(today: date, months: int) -> tuple[date, ...]:
    """Return the last days of so many months before the present one, oldest first, and today."""
    found, day = [today], today
    for _ in range(months):
        day = day.replace(day=1) - timedelta(days=1)
        found.append(day)
    return tuple(reversed(found))


def stock_trend(flows: Iterable[Flow], days: Sequence[date]) -> StockTrend:
    """Return the stocks at the ends of these days (in order, at least one)."""
    placed = [(flow.deal_id, stand) for flow in flows for stand in stands(flow.entries)]
    counts = tuple(_counts(placed, day) for day in days)
    first, last = days[0], days[-1]
    return StockTrend(tuple(days), counts, tuple(_line(placed, number, first, last) for number in STAGES))


def _counts(placed: Sequence[tuple[str, Stand]], day: date) -> Counts:
    found = [0] * len(STAGES)
    for _, stand in placed:
        found[stand.stage - 1] += _stands_on(stand, day)
    return tuple(found)


def _line(placed: Sequence[tuple[str, Stand]], number: int, first: date, last: date) -> StockLine:
    here = [(key, stand) for key, stand in placed if stand.stage == number]
    return StockLine(
        number,
        sum(_stands_on(stand, first) for _, stand in here),
        sum(first < stand.entered_on <= last for _, stand in here),
        sum(stand.left_on is not None and first < stand.left_on <= last for _, stand in here),
        sum(_stands_on(stand, last) for _, stand in here),
        tuple(key for key, stand in here if _stands_on(stand, last)),
    )


def _stands_on(stand: Stand, day: date) -> bool:
    return stand.entered_on <= day and (stand.left_on is None or stand.left_on > day)
