"""Days as spreadsheets write them. The order of day and month is decided for a whole column by evidence, never guessed.

What is written is what is taken: an instant keeps the day it states, without shifting time zones, so that the same file
means the same day everywhere. Epoch milliseconds are UTC. A quarter, a month alone or a word is no day.
"""

import re
import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from funnel_desktop.services.importing.table import Cell, CellError

FIRST, LAST = date(1970, 1, 1), date(2099, 12, 31)
"""Days outside are slips of the keyboard."""

_TIME = r"(?:[Tt\s].*|上午.*|下午.*)?"
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?" + _TIME)
_YEAR_LAST = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})" + _TIME)
_RUN = re.compile(r"(?:19|20)\d{6}")
_NUMBER = re.compile(r"\d{5}(?:\.\d+)?")
_MILLISECONDS = re.compile(r"\d{12,13}")
_DAY_NAME = re.compile(r"(\d{1,2})[-\s.]+([a-z]{3,9})[-\s.,]+(\d{4}|\d{2})" + _TIME)
_NAME_DAY = re.compile(r"([a-z]{3,9})[-\s.]+(\d{1,2})(?:st|nd|rd|th)?[-\s.,]+(\d{4})" + _TIME)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")

AMBIGUOUS, INVALID, ABSURD = "ambiguous", "invalid", "absurd"


class Day(NamedTuple):
    """A day, or why there is none: `problem` "ambiguous", "invalid" or "absurd"; both empty: the cell was empty."""

    day: date | None
    problem: str = ""


EMPTY = Day(None)


def read_day(cell: Cell, order: str = "", *, epoch_1904: bool = False) -> Day:
    """Return the day of a cell; `order` "dmy" or "mdy" settles 03/05/2024, "" leaves it ambiguous."""
    if isinstance(cell, (CellError, bool)):
        return Day(None, INVALID)
    if isinstance(cell, date):
        return _checked(cell)
    if isinstance(cell, int | float):
        return _from_number(cell, epoch_1904=epoch_1904)
    text = unicodedata.normalize("NFKC", cell or "").strip().casefold()
    if not text:
        return EMPTY
    try:
        return _from_text(text, order, epoch_1904=epoch_1904)
    except (ValueError, OverflowError):
        return Day(None, INVALID)


def decide_order(cells: Iterable[Cell]) -> str:
    """Return "dmy" or "mdy" where some cell can only be read so and none only the other way; else ""."""
    seen: set[str] = set()
    for cell in cells:
        match = _YEAR_LAST.fullmatch(cell.strip()) if isinstance(cell, str) else None
        if match is not None and match[2] != ".":
            first, second = int(match[1]), int(match[3])
            if first > 12 >= second:
                seen.add("dmy")
            elif second > 12 >= first:
                seen.add("mdy")
    return seen.pop() if len(seen) == 1 else ""


def serial_day(number: float, *, epoch_1904: bool = False) -> date | None:
    """Return the day of a spreadsheet's serial number; None for 0, for 1900-02-29, which never was, and beyond 9999."""
    whole = int(number)
    if epoch_1904:
        start = date(1904, 1, 1)
    elif whole < 61:
        start = date(1899, 12, 31)
    else:
        start = date(1899, 12, 30)
    if whole < 1 or whole > 2_900_000 or (whole == 60 and not epoch_1904):
        return None
    return start + timedelta(days=whole)


def _checked(day: date | None) -> Day:
    if day is None:
        return Day(None, INVALID)
    if isinstance(day, datetime):
        day = day.date()
    return Day(day) if FIRST <= day <= LAST else Day(None, ABSURD)


def _from_number(number: float, *, epoch_1904: bool) -> Day:
    if isinstance(number, int) and _RUN.fullmatch(str(number)):
        return _from_text(str(number), "", epoch_1904=epoch_1904)
    if number >= 10**11:
        return _from_text(str(int(number)), "", epoch_1904=epoch_1904)
    return _checked(serial_day(number, epoch_1904=epoch_1904))


def _from_text(text: str, order: str, *, epoch_1904: bool) -> Day:
    if match := _YEAR_FIRST.fullmatch(text):
        return _checked(date(int(match[1]), int(match[2]), int(match[3])))
    if match := _YEAR_LAST.fullmatch(text):
        return _year_last(int(match[1]), int(match[3]), match[4], "dmy" if match[2] == "." else order)
    if _RUN.fullmatch(text):
        return _checked(date(int(text[:4]), int(text[4:6]), int(text[6:])))
    if _NUMBER.fullmatch(text):
        return _checked(serial_day(float(text), epoch_1904=epoch_1904))
    if _MILLISECONDS.fullmatch(text):
        return _checked(datetime.fromtimestamp(int(text) / 1000, UTC))
    if match := _DAY_NAME.fullmatch(text):
        return _named(match[3], match[2], int(match[1]))
    if match := _NAME_DAY.fullmatch(text):
        return _named(match[3], match[1], int(match[2]))
    return Day(None, INVALID)


def _year_last(first: int, second: int, year_text: str, order: str) -> Day:
    year = int(year_text) + (2000 if len(year_text) == 2 else 0)
    if first > 12:
        order = "dmy"
    elif second > 12:
        order = "mdy"
    elif first == second:
        order = order or "dmy"
    if not order:
        return Day(None, AMBIGUOUS)
    month, day = (second, first) if order == "dmy" else (first, second)
    return _checked(date(year, month, day))


def _named(year_text: str, month_name: str, day: int) -> Day:
    if month_name[:3] not in _MONTHS:
        return Day(None, INVALID)
    year = int(year_text) + (2000 if len(year_text) == 2 else 0)
    return _checked(date(year, _MONTHS.index(month_name[:3]) + 1, day))
