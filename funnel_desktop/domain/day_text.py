"""Reads a day as people type it: "2026-11-24", "2026年11月24日", "20261124", "11-24", "2027-03", "+7", or a word.

The words ("today" and its kin) come from the caller, since they are the interface's language; they map to days from
today. A month without a day is its last day; a day without a year is the next one to come, or the last one gone where
`past` is asked for.
"""

import re
import unicodedata
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, timedelta

from funnel_desktop.domain.errors import DomainError

FIRST, LAST = date(1990, 1, 1), date(2099, 12, 31)
"""Days outside are taken for slips of the keyboard."""

_FULL = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})\D?")
_RUN = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MONTH = re.compile(r"(\d{4})\D(\d{1,2})\D?")
_SHORT = re.compile(r"(\d{1,2})\D(\d{1,2})\D?")
_STEP = re.compile(r"([+-]\d{1,4})([dwm]?)")


def parse_day(
    text: str, today: date, words: Mapping[str, int], *, past: bool = False, field: str = "day"
) -> date | None:
    """Return the day, None for an empty text (unknown). Raises DomainError "day.text" or "day.absurd" with `field`."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).casefold().replace("−", "-")
    if not plain:
        return None
    try:
        day = _day(plain, today, words, past=past)
    except (ValueError, OverflowError):
        day = None
    if day is None:
        raise DomainError("day.text", field=field, text=text.strip())
    if not FIRST <= day <= LAST:
        raise DomainError("day.absurd", field=field, text=text.strip())
    return day


def _day(plain: str, today: date, words: Mapping[str, int], *, past: bool) -> date | None:
    if plain in words:
        return today + timedelta(days=words[plain])
    if match := _FULL.fullmatch(plain) or _RUN.fullmatch(plain):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _STEP.fullmatch(plain):
        return _stepped(today, int(match[1]), match[2])
    if match := _MONTH.fullmatch(plain):
        return _month_end(int(match[1]), int(match[2]))
    if match := _SHORT.fullmatch(plain):
        return _nearest(int(match[1]), int(match[2]), today, past=past)
    return None


def _stepped(today: date, count: int, unit: str) -> date:
    if unit == "m":
        months = today.year * 12 + today.month - 1 + count
        year, month = divmod(months, 12)
        return date(year, month + 1, min(today.day, monthrange(year, month + 1)[1]))
    return today + timedelta(days=count * (7 if unit == "w" else 1))


def _month_end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])


def _nearest(month: int, day: int, today: date, *, past: bool) -> date:
    """Return that day of this year or of the one beside it, on the side of today that is asked for."""
    this = date(today.year, month, day)
    if (this <= today) if past else (this >= today):
        return this
    return date(today.year - 1 if past else today.year + 1, month, day)
