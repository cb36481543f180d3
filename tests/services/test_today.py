"""Today is a day of the file's zone; quarters are calendar quarters."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.services.today import quarter_of, today


@pytest.mark.parametrize(("zone", "day"), [("Asia/Shanghai", 24), ("UTC", 23), ("America/New_York", 23)])
def test_the_day_depends_on_the_zone(zone: str, day: int) -> None:
    assert today(FixedClock(datetime(2026, 11, 23, 16, 30, tzinfo=UTC)), zone) == date(2026, 11, day)


def test_the_last_quarter_ends_with_the_year() -> None:
    assert quarter_of(date(2026, 12, 31)) == ("2026Q4", date(2026, 10, 1), date(2026, 12, 31))


@given(st.dates(date(1990, 1, 1), date(2099, 12, 31)))
def test_every_day_is_in_its_quarter_and_quarters_meet(day: date) -> None:
    quarter = quarter_of(day)
    assert quarter.start <= day <= quarter.end
    assert quarter.start.day == 1
    assert quarter_of(quarter.end + timedelta(1)).start == quarter.end + timedelta(1)
    assert 90 <= (quarter.end - quarter.start).days + 1 <= 92
    assert quarter.key == f"{day.year}Q{(day.month + 2) // 3}"
