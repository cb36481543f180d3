"""Periods by name: where they begin and end, also across a new year."""

from datetime import date

import pytest

from funnel_desktop.domain.periods import PERIODS, named_period
from funnel_desktop.domain.stage_figures import Period

AUTUMN, WINTER = date(2026, 11, 29), date(2026, 2, 15)


@pytest.mark.parametrize(
    ("name", "observed", "first", "last"),
    [
        ("year", AUTUMN, date(2025, 11, 30), AUTUMN),
        ("90", AUTUMN, date(2026, 9, 1), AUTUMN),
        ("quarter", AUTUMN, date(2026, 10, 1), AUTUMN),
        ("quarter", date(2026, 10, 1), date(2026, 10, 1), date(2026, 10, 1)),
        ("last-quarter", AUTUMN, date(2026, 7, 1), date(2026, 9, 30)),
        ("last-quarter", WINTER, date(2025, 10, 1), date(2025, 12, 31)),
        ("calendar-year", WINTER, date(2026, 1, 1), WINTER),
    ],
)
def test_a_period(name: str, observed: date, first: date, last: date) -> None:
    assert named_period(name, observed) == Period(first, last, observed)


def test_every_name_is_known() -> None:
    assert all(named_period(name, AUTUMN).observed == AUTUMN for name in PERIODS)
    with pytest.raises(KeyError):
        named_period("month", AUTUMN)
