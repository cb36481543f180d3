"""The periods a flow figure can be asked for, by name, seen from a day (method: default the last 12 months)."""

from datetime import date, timedelta

from funnel_desktop.domain.stage_figures import Period

YEAR_DAYS = 365
"""The last 12 months are the last 365 days, the present day included (method, "Velocity")."""

PERIODS = ("year", "90", "quarter", "last-quarter", "calendar-year")


def named_period(name: str, observed: date) -> Period:
    """Return a period judged on an observation day, which it does not outlast.

    "year" and "90" end on that day, "quarter" and "calendar-year" began with it, "last-quarter" is over. Raises
    KeyError for another name.
    """
    quarter = date(observed.year, (observed.month - 1) // 3 * 3 + 1, 1)
    before = quarter - timedelta(days=1)
    starts = {
        "year": observed - timedelta(days=YEAR_DAYS - 1),
        "90": observed - timedelta(days=89),
        "quarter": quarter,
        "last-quarter": date(before.year, (before.month - 1) // 3 * 3 + 1, 1),
        "calendar-year": date(observed.year, 1, 1),
    }
    return Period(starts[name], before if name == "last-quarter" else observed, observed)
