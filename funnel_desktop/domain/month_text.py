"""Reads a month as people say it: "明年3月", "下个月", "年底", "一季度", "Mar 2027", "Q1 2027", "2027-03"; or a day.

The characters below are what the parser must know, not text for people. A month is its last day, a quarter the last day
of its last month; a month without a year is the next one to come, this month included.
"""

import re
import unicodedata
from calendar import monthrange
from datetime import date

from funnel_desktop.domain.day_text import FIRST, LAST
from funnel_desktop.domain.errors import DomainError

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_WHOLE = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
_MONTHS = {name: at + 1 for at, name in enumerate(_NAMES)} | {name: at + 1 for at, name in enumerate(_WHOLE)}
_MONTHS["sept"] = 9
_DIGITS = {digit: at + 1 for at, digit in enumerate("一二三四五六七八九十")} | {"十一": 11, "十二": 12}
_YEARS = {"今年": 0, "本年": 0, "明年": 1, "后年": 2, "this year": 0, "next year": 1}
_STEPS = {"本月": 0, "这个月": 0, "当月": 0, "下月": 1, "下个月": 1, "下下个月": 2, "this month": 0, "next month": 1}
_ENDS = frozenset({"年底", "年末", "end of year", "year end"})
_YEAR = r"(?P<year>今年|本年|明年|后年|(?:\d{4}|\d{2})年)?"
_CHINESE = re.compile(_YEAR + r"(?P<month>\d{1,2}|十[一二]?|[一二三四五六七八九])月(?:份|初|中旬?|底|末|上旬|下旬)?")
_QUARTER = re.compile(_YEAR + r"第?(?P<quarter>[一二三四1-4])季度?末?")
_YEAR_END = re.compile(_YEAR + r"(?P<end>年?[底末])")
_WESTERN_QUARTER = re.compile(r"q(?P<quarter>[1-4])(?:\s*/?\s*(?P<year>\d{4}|next year|this year))?")
_QUARTER_LAST = re.compile(r"(?P<year>\d{4})\s*-?q(?P<quarter>[1-4])")
_NAMED = re.compile(r"(?P<month>[a-z]{3,9})\.?(?:[\s,-]+(?:of\s+)?'?(?P<year>\d{4}|\d{2}|next year|this year))?")
_NAMED_LAST = re.compile(r"(?P<year>\d{4}|next year|this year)[\s,-]+(?P<month>[a-z]{3,9})")
_NUMBERS = re.compile(r"(?P<year>\d{4})[-/](?P<month>\d{1,2})(?:[-/](?P<day>\d{1,2}))?")
_TURNED = re.compile(r"(?P<month>\d{1,2})/(?P<year>\d{4})")
_FULL = re.compile(r"(?P<year>\d{4})年(?P<month>\d{1,2})月(?P<day>\d{1,2})[日号]?")
_PATTERNS = (
    _FULL,
    _CHINESE,
    _QUARTER,
    _YEAR_END,
    _WESTERN_QUARTER,
    _QUARTER_LAST,
    _NUMBERS,
    _TURNED,
    _NAMED_LAST,
    _NAMED,
)


def parse_month(text: str, today: date, *, field: str = "expected_on") -> date | None:
    """Return the last day of the month a text names (or the day it names), None if it names none.

    Raises DomainError with `field`: "day.text" for a day or month that no calendar has, "day.absurd" for a year that
    cannot be meant.
    """
    plain = re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text)).casefold().strip()
    bare = plain.replace(" ", "") if not plain.isascii() else plain
    step = _STEPS.get(bare)
    if step is not None:
        return _month_end(today.year, today.month + step)
    if bare in _ENDS:
        return date(today.year, 12, 31)
    for pattern in _PATTERNS:
        match = pattern.fullmatch(bare)
        if match is not None and (found := _named(match.groupdict())) is not None:
            return _checked(*found, today, field, text)
    return None


def _named(parts: dict[str, str | None]) -> tuple[str, int, int] | None:
    """Return year as written ("" = none), month and day (0 = its last one); None if the word is no month."""
    year = parts.get("year") or ""
    if parts.get("quarter"):
        quarter = str(parts["quarter"])
        return year, 3 * (_DIGITS.get(quarter) or int(quarter)), 0
    if parts.get("end"):
        return (year, 12, 0) if year or len(str(parts["end"])) > 1 else None
    word = str(parts["month"])
    month = int(word) if word.isdecimal() else _DIGITS.get(word) or _MONTHS.get(word)
    return None if month is None else (year, month, int(parts.get("day") or 0))


def _checked(year: str, month: int, day: int, today: date, field: str, text: str) -> date:
    try:
        number = _year(year, month, today)
        found = date(number, month, day) if day else date(number, month, monthrange(number, month)[1])
    except ValueError:
        raise DomainError("day.text", field=field, text=text.strip()) from None
    if not FIRST <= found <= LAST:
        raise DomainError("day.absurd", field=field, text=text.strip())
    return found


def _year(year: str, month: int, today: date) -> int:
    if not year:
        return today.year + (month < today.month)
    if year in _YEARS:
        return today.year + _YEARS[year]
    number = int(year.removesuffix("年"))
    return number if number > 99 else 2000 + number


def _month_end(year: int, month: int) -> date:
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return date(year, month, monthrange(year, month)[1])
