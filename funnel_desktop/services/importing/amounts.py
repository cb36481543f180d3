"""Amounts as spreadsheets write them, exact, in major units; what could be read two ways is said to be so.

The characters below are what the parser must know, not text for people. A point followed by exactly three digits
("1.234") is ambiguous until the column shows which mark is the decimal one; a single comma before three digits is a
thousands mark, as everywhere in Chinese and English sheets, unless the column shows otherwise.
"""

import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from funnel_desktop.services.importing.numerals import read_numeral
from funnel_desktop.services.importing.table import Cell, CellError
from funnel_desktop.services.importing.vocabulary import empty_words, values

AMBIGUOUS, RANGE, INVALID = "ambiguous", "range", "invalid"

_PLAIN = re.compile(r"-?\d+(?:\.\d{1,2})?")
_SCIENTIFIC = re.compile(r"\d+(?:\.\d+)?e[+-]?\d{1,2}")
_RANGE = re.compile(r"\d\s*[万亿kmb元]*\s*(?:-|~|–|—|至|到|\bto\b)\s*[^\d\s]?\s*\d")
_UNIT = re.compile(r"(.*?)(万亿|千万|百万|[万萬亿億千]|million|thousand|mio|mm|mn|bn|[kmb])", re.DOTALL)
_POWERS = {
    "万亿": 12, "亿": 8, "億": 8, "千万": 7, "百万": 6, "万": 4, "萬": 4, "千": 3, "k": 3, "thousand": 3, "m": 6, "mm": 6,
    "mn": 6, "mio": 6, "million": 6, "b": 9, "bn": 9,
}  # fmt: skip
_YUAN = re.compile(r"(?:元整|元正|圆整|元|圆|块)$")
_GROUPS = re.compile(r"\d{1,3}(?:,\d{2,4})+")
_POINT_GROUPS = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_INNER = re.compile(r"[\s_'’`]")
_ENDING = re.compile(r"(?P<mark>[.,])(?P<digits>\d+)\D*$")


class Amount(NamedTuple):
    """An exact amount and the currency its sign names ("" = none), or a `problem`; all empty: the cell was empty."""

    value: Decimal | None
    currency: str = ""
    problem: str = ""
    scaled: bool = False
    """Whether the cell stated its own unit (万, M), so that the column's unit does not apply again."""


EMPTY = Amount(None)


def read_amount(cell: Cell, decimal: str = "") -> Amount:
    """Return the amount of a cell; `decimal` is the column's decimal mark, "" where nothing shows it."""
    if isinstance(cell, str) and not isinstance(cell, CellError):
        return _from_text(cell, decimal)
    if cell is None:
        return EMPTY
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Amount(Decimal(repr(cell)))
    return Amount(None, problem=INVALID)


def decide_decimal(cells: Iterable[Cell]) -> str:
    """Return "." or "," where some cell shows it as decimal mark and none shows the other; else ""."""
    seen = {mark for cell in cells if isinstance(cell, str) and (mark := _shown_mark(cell))}
    return seen.pop() if len(seen) == 1 else ""


def _shown_mark(text: str) -> str:
    match = _ENDING.search(text)
    if match is None:
        return ""
    mark, other = match["mark"], "," if match["mark"] == "." else "."
    before = text[: match.start()]
    if mark in before:
        return ""
    return mark if other in before or len(match["digits"]) != 3 else ""


def _from_text(raw: str, decimal: str) -> Amount:
    text = raw.strip()
    if _PLAIN.fullmatch(text):
        return Amount(Decimal(text))
    text = unicodedata.normalize("NFKC", text).casefold().replace("−", "-").strip()
    if text in empty_words() or not text:
        return EMPTY
    if "%" in text:
        return Amount(None, problem=INVALID)
    if _RANGE.search(text):
        return Amount(None, problem=RANGE)
    text, negative = _sign(text)
    text, currency = _currency(text)
    text, negative_inside = _sign(text)
    scaled, value, problem = _number(_YUAN.sub("", text), decimal)
    if value is None:
        return Amount(None, problem=problem)
    return Amount(-value if negative or negative_inside else value, currency, scaled=scaled)


def _sign(text: str) -> tuple[str, bool]:
    if text.startswith("(") and text.endswith(")"):
        return text[1:-1].strip(), True
    if text.endswith("-") and not text.startswith("-"):
        return text[:-1].strip(), True
    return text.removeprefix("+").removeprefix("-").strip(), text.startswith("-")


def _currency(text: str) -> tuple[str, str]:
    """Take a currency's sign or code off either end; a bare 元 says no more than the unit."""
    for sign, code in sorted(values("currency").items(), key=lambda item: -len(item[0])):
        if text.startswith(sign) and sign != "元":
            return text[len(sign) :].strip(), code
        if text.endswith(sign) and sign != "元":
            return text[: -len(sign)].strip(), code
    return text, ""


def _number(text: str, decimal: str) -> tuple[bool, Decimal | None, str]:
    """Return whether a unit was stated, the value, and the problem if there is none."""
    numeral = read_numeral(text)
    if numeral is not None:
        return True, numeral, ""
    bare = _INNER.sub("", text)
    if _SCIENTIFIC.fullmatch(bare):
        return False, Decimal(bare), ""
    power = 0
    match = _UNIT.fullmatch(bare)
    if match is not None:
        bare, power = match[1], _POWERS[match[2]]
        decimal = decimal or "."
    digits, problem = _digits(bare, decimal)
    return match is not None, None if problem else Decimal(digits).scaleb(power), problem


def _digits(text: str, decimal: str) -> tuple[str, str]:
    """Return plain digits with a point, or a problem."""
    commas, points = text.count(","), text.count(".")
    if not text.replace(",", "").replace(".", "").isdecimal():
        return "", INVALID
    if commas and points:
        return _mixed(text)
    if commas:
        return _only_commas(text, commas, decimal)
    if points > 1:
        return (text.replace(".", ""), "") if _POINT_GROUPS.fullmatch(text) else ("", INVALID)
    if points:
        return _one_point(text, decimal)
    return text, ""


def _mixed(text: str) -> tuple[str, str]:
    mark = max(",.", key=text.rfind)
    whole, _, rest = text.rpartition(mark)
    thousands = "," if mark == "." else "."
    grouped = whole.replace(".", ",") if thousands == "." else whole
    if mark in whole or not _GROUPS.fullmatch(grouped):
        return "", INVALID
    return f"{whole.replace(thousands, '')}.{rest}", ""


def _only_commas(text: str, commas: int, decimal: str) -> tuple[str, str]:
    whole, _, rest = text.rpartition(",")
    if commas > 1:
        return (text.replace(",", ""), "") if _GROUPS.fullmatch(text) else ("", INVALID)
    if len(rest) == 3 and 1 <= len(whole) <= 3 and decimal != ",":
        return whole + rest, ""
    if decimal == ".":
        return (whole + rest, "") if len(rest) == 4 else ("", AMBIGUOUS)
    return f"{whole or '0'}.{rest}", ""


def _one_point(text: str, decimal: str) -> tuple[str, str]:
    whole, _, rest = text.partition(".")
    if len(rest) == 3 and 1 <= len(whole) <= 3 and whole.strip("0"):
        if decimal == ",":
            return whole + rest, ""
        if not decimal:
            return "", AMBIGUOUS
    return f"{whole or '0'}.{rest or '0'}", ""
