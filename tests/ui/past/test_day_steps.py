"""Steps of a day, a week, a month: over ends of months and years."""

from datetime import date

import pytest

from ui.past.day_steps import stepped


@pytest.mark.parametrize(
    ("day", "step", "way", "wanted"),
    [
        (date(2026, 3, 31), "month", -1, date(2026, 2, 28)),
        (date(2024, 3, 31), "month", -1, date(2024, 2, 29)),
        (date(2026, 1, 5), "month", -1, date(2025, 12, 5)),
        (date(2026, 12, 31), "month", 1, date(2027, 1, 31)),
        (date(2026, 1, 3), "week", -1, date(2025, 12, 27)),
        (date(2026, 2, 28), "day", 1, date(2026, 3, 1)),
    ],
)
def test_a_step(day: date, step: str, way: int, wanted: date) -> None:
    assert stepped(day, step, way) == wanted
