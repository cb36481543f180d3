"""Today and its quarter, in the file's own time zone (method: a day is local in the file's own zone)."""

from datetime import date
from typing import NamedTuple

from funnel_desktop.domain.clock import Clock, local_day


class Quarter(NamedTuple):
    """A quarter of a year: its key ("2026Q4") and its first and last day."""

    key: str
    start: date
    end: date


def today(clock: Clock, time_zone: str) -> date:
    """Return the present day in an IANA time zone."""
    return local_day(clock.now(), time_zone)


def quarter_of(day: date) -> Quarter:
    """Return the calendar quarter a day lies in."""
    number = (day.month - 1) // 3
    start = date(day.year, number * 3 + 1, 1)
    following = date(day.year + 1, 1, 1) if number == 3 else date(day.year, number * 3 + 4, 1)
    return Quarter(f"{day.year}Q{number + 1}", start, date.fromordinal(following.toordinal() - 1))
