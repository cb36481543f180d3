"""The Chinese working year from the `holidays` library: public holidays, days in lieu, weekend days worked for them.

The State Council decrees a year's days in lieu late in the year before; until the library knows them a year holds the
statutory holidays alone and is *estimated*. One calendar for everything that counts working days.
"""

import sys
from functools import cache
from importlib.util import find_spec
from types import ModuleType

from funnel_desktop.domain.work_days import WorkDays, WorkYear

COUNTRIES = "holidays.countries"


def china_year(year: int) -> WorkYear:
    """Return the working year of mainland China."""
    # A tenth of a second to import: on first use, never before paint.
    _leave_out_other_countries()
    from holidays.countries.china import China, ChinaStaticHolidays

    known = China(years=year)  # type: ignore[no-untyped-call]  # its constructor has no annotations
    return WorkYear(
        off=frozenset(day for day in known if day.weekday() < 5),
        on=frozenset(day for day in known.weekend_workdays if day.year == year),
        estimated=year not in ChinaStaticHolidays.special_public_holidays,
    )


@cache
def work_days() -> WorkDays:
    """Return the one counter of working days; what it learns of a year it keeps while the program runs."""
    return WorkDays(china_year)


def _leave_out_other_countries() -> None:
    """Put a bare package in the place of the library's, whose import would read the calendars of 250 countries.

    With PySide beside it, which looks at every module that is imported, that takes half a second; one takes 0.1.
    """
    if COUNTRIES in sys.modules:
        return
    found = find_spec(COUNTRIES)
    if found is not None:
        bare = ModuleType(COUNTRIES)
        bare.__path__ = list(found.submodule_search_locations or ())
        bare.__spec__ = found
        sys.modules[COUNTRIES] = bare
