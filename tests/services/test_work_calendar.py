"""The Chinese working year, against what the State Council decreed for 2025 and 2026."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.services.work_calendar import china_year, work_days

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 1, 2), False),  # in lieu of the Sunday after
        (date(2026, 1, 4), True),
        (date(2026, 2, 14), True),  # Saturday before the Spring Festival
        (date(2026, 2, 17), False),
        (date(2026, 9, 25), False),  # Mid-Autumn
        (date(2026, 10, 7), False),
        (date(2026, 10, 10), True),
        (date(2026, 11, 23), True),
        (date(2026, 11, 28), False),
        (date(2025, 1, 28), False),  # New Year's Eve of the lunar year
    ],
)
def test_days_off_and_days_worked_for_them(day: date, worked: bool) -> None:
    assert work_days().is_work_day(day) is worked


def test_a_year_without_a_decree_has_its_statutory_holidays_and_says_it_is_estimated() -> None:
    far = china_year(2045)
    assert far.estimated
    assert not far.on
    assert date(2045, 10, 2) in far.off
    assert not china_year(2026).estimated


def test_october_2026_has_18_working_days() -> None:
    assert work_days().between(date(2026, 10, 1), date(2026, 11, 1)) == 18


def test_no_other_country_is_read() -> None:
    """In a process of its own, since another test may have brought the whole library."""
    code = (
        "import sys; from datetime import date; from funnel_desktop.services.work_calendar import work_days;"
        "assert work_days().is_work_day(date(2026, 10, 10)); work_days().is_work_day(date(2027, 1, 4));"
        "print(sum(name.startswith('holidays.countries.') for name in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "1"
