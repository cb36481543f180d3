"""Working days: counted between two days, and counted on from a day (method: stale checks and backward plans only).

Which days are worked is told year by year by whoever knows the calendar (`services.work_calendar`); a year whose
holidays have not been decreed yet says that it is *estimated*.
"""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import accumulate
from typing import NamedTuple

_DAY = timedelta(days=1)
_SATURDAY = 5


class WorkYear(NamedTuple):
    """One year: weekdays that are `off`, weekend days that are worked (`on`), and whether that is only estimated."""

    off: frozenset[date] = frozenset()
    on: frozenset[date] = frozenset()
    estimated: bool = False


class WorkDays:
    """Counts working days by the years a calendar tells of; each year is asked for once."""

    def __init__(self, year_of: Callable[[int], WorkYear]) -> None:
        self._year_of = year_of
        self._years: dict[int, WorkYear] = {}
        self._counts: dict[int, tuple[int, ...]] = {}

    def is_work_day(self, day: date) -> bool:
        """Tell whether a day is worked."""
        year = self._year(day.year)
        return day in year.on or (day.weekday() < _SATURDAY and day not in year.off)

    def is_estimated(self, first: date, last: date) -> bool:
        """Tell whether a year of [first, last] has holidays that are not decreed yet."""
        return any(self._year(number).estimated for number in range(first.year, last.year + 1))

    def between(self, start: date, end: date) -> int:
        """Return how many working days lie in [start, end); 0 where the end is not after the start."""
        if end <= start:
            return 0
        whole = sum(self._before(year)[-1] for year in range(start.year, end.year))
        return whole + self._before(end.year)[_place(end)] - self._before(start.year)[_place(start)]

    def shift(self, day: date, by: int) -> date:
        """Return the by-th working day after a day, before it where `by` is negative; the day itself for 0."""
        step = _DAY if by > 0 else -_DAY
        left = abs(by)
        while left:
            day += step
            left -= self.is_work_day(day)
        return day

    def _year(self, number: int) -> WorkYear:
        if number not in self._years:
            self._years[number] = self._year_of(number)
        return self._years[number]

    def _before(self, year: int) -> tuple[int, ...]:
        """Return for each day of a year how many working days of the year come before it; last the whole year's."""
        if year not in self._counts:
            first = date(year, 1, 1)
            length = (date(year, 12, 31) - first).days + 1
            worked = (self.is_work_day(first + timedelta(days=place)) for place in range(length))
            self._counts[year] = tuple(accumulate(worked, initial=0))
        return self._counts[year]


def _place(day: date) -> int:
    """Return the place of a day in its year, 0 = the first of January."""
    return day.timetuple().tm_yday - 1
