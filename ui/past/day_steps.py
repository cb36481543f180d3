"""Days before and after a day: a day, a week, a month of the calendar. Pure."""

from calendar import monthrange
from datetime import date, timedelta

STEPS = ("month", "week", "day")
"""What one may step by, the longest first."""


def stepped(day: date, step: str, way: int) -> date:
    """Return the day one step before (`way` −1) or after (1); a month keeps the day of the month where it can."""
    if step == "month":
        months = day.year * 12 + day.month - 1 + way
        year, month = divmod(months, 12)
        return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
    return day + way * timedelta(days={"week": 7, "day": 1}[step])
