"""Months and quarters of the calendar: the periods a forecast is made for."""

from calendar import monthrange
from datetime import date, timedelta
from typing import NamedTuple


class Span(NamedTuple):
    """A run of days, both ends included, and its key: "2026Q4" for a quarter, "2026-11" for a month."""

    key: str
    start: date
    end: date

    @property
    def eve(self) -> date:
        """The day before it begins."""
        return self.start - timedelta(days=1)

    def holds(self, day: str) -> bool:
        """Tell whether an ISO day lies in it; "" (no day) does not."""
        return self.start.isoformat() <= day <= self.end.isoformat()


def month_of(day: date) -> Span:
    """Return the calendar month a day lies in."""
    last = monthrange(day.year, day.month)[1]
    return Span(f"{day.year}-{day.month:02d}", day.replace(day=1), day.replace(day=last))


def quarter_of(day: date) -> Span:
    """Return the calendar quarter a day lies in."""
    first = (day.month - 1) // 3 * 3 + 1
    end = month_of(date(day.year, first + 2, 1)).end
    return Span(f"{day.year}Q{first // 3 + 1}", date(day.year, first, 1), end)


def months_from(day: date, count: int) -> tuple[Span, ...]:
    """Return so many months in a row, the first of them the one a day lies in."""
    found = [month_of(day)]
    while len(found) < count:
        found.append(month_of(found[-1].end + timedelta(days=1)))
    return tuple(found)


def quarters_from(day: date, count: int) -> tuple[Span, ...]:
    """Return so many quarters in a row, the first of them the one a day lies in."""
    found = [quarter_of(day)]
    while len(found) < count:
        found.append(quarter_of(found[-1].end + timedelta(days=1)))
    return tuple(found)


def quarters_before(day: date, count: int) -> tuple[Span, ...]:
    """Return so many finished quarters, oldest first, the last of them the one before the day's own."""
    found: list[Span] = []
    at = quarter_of(day)
    while len(found) < count:
        at = quarter_of(at.eve)
        found.insert(0, at)
    return tuple(found)
