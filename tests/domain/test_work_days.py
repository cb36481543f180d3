"""Working days, against counting them one by one."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.work_days import WorkDays, WorkYear

DAYS = st.dates(date(2025, 6, 1), date(2028, 3, 1))


def odd_year(year: int) -> WorkYear:
    """Return a year with a week off in May, one Sunday worked for it, and nothing known after 2026."""
    off = frozenset(date(year, 5, 1) + timedelta(days=place) for place in range(7))
    sunday = date(year, 5, 9) + timedelta(days=(6 - date(year, 5, 9).weekday()) % 7)
    return WorkYear(off, frozenset({sunday}), estimated=year > 2026)


WORK = WorkDays(odd_year)


def by_hand(day: date) -> bool:
    year = odd_year(day.year)
    return day in year.on or (day.isoweekday() <= 5 and day not in year.off)


@given(DAYS, DAYS)
def test_between_counts_each_working_day_from_the_start_to_before_the_end(start: date, end: date) -> None:
    expected, at = 0, start
    while at < end:
        expected += by_hand(at)
        at += timedelta(days=1)
    assert WORK.between(start, end) == expected


@given(DAYS, st.integers(-80, 80))
def test_shift_lands_on_a_working_day_that_many_away(day: date, by: int) -> None:
    landed = WORK.shift(day, by)
    if by == 0:
        assert landed == day
        return
    assert by_hand(landed)
    first, last = (day + timedelta(days=1), landed) if by > 0 else (landed, day - timedelta(days=1))
    assert WORK.between(first, last + timedelta(days=1)) == abs(by)


def test_a_span_that_reaches_a_year_not_decreed_is_estimated() -> None:
    assert not WORK.is_estimated(date(2026, 1, 1), date(2026, 12, 31))
    assert WORK.is_estimated(date(2026, 12, 1), date(2027, 1, 2))


def test_each_year_is_asked_for_once() -> None:
    asked: list[int] = []

    def year_of(year: int) -> WorkYear:
        asked.append(year)
        return WorkYear()

    work = WorkDays(year_of)
    assert work.between(date(2026, 11, 1), date(2027, 2, 1)) == work.between(date(2026, 11, 1), date(2027, 2, 1)) == 65
    assert asked == [2026, 2027]
