"""Reads a new deal out of one line: "空压站改造, 安渡造船, 520万, 明年3月"; what comes after the name, in any order.

The characters below are what the parser must know, not text for people. Nothing typed is lost: what is neither amount
nor month is the customer, and what is left over after that becomes the note. Without commas, amount and month are taken
off the end of the line, and a name in two words is name and customer where that customer is known or it is Chinese.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.money_text import parse_amount
from funnel_desktop.domain.month_text import parse_month

LONGEST = 200
"""Characters of a name."""

_PARTS = re.compile(r"[，;；\t\n]|(?<!\d),|,(?!\d{3}(?!\d))")
_ABOUT = re.compile(r"^(?:大?约|about|approx\.?|ca\.?|~|≈)\s*|\s*(?:左右|上下|or so)$")
_LIKE_AMOUNT = re.compile(r"^[-−(]?\s*(?:[¥￥$€£]|[a-z]{2,3}\$?\s*)?[-−]?\d", re.IGNORECASE)
_CURRENCIES = (
    ("USD", re.compile(r"us\$|usd|\$|美元|美金")),
    ("EUR", re.compile(r"€|eur|欧元")),
    ("GBP", re.compile(r"£|gbp|英镑")),
    ("HKD", re.compile(r"hk\$|hkd|港元|港币")),
    ("JPY", re.compile(r"jpy|日元")),
    ("CNY", re.compile(r"cny|rmb|人民币")),
)
_NAMED_CURRENCY = re.compile(r"美元|美金|欧元|英镑|港元|港币|日元|hk\$")
_LEAST_BARE = 1000
"""A smaller number at the end of a line without commas belongs to the name ("泵站 2")."""


@dataclass(frozen=True, slots=True)
class Capture:
    """What was understood: amount in major units of `currency` ("" = the main one); `problems` forbid adding it."""

    name: str = ""
    customer: str = ""
    amount: Decimal | None = None
    currency: str = ""
    expected_on: date | None = None
    note: str = ""
    problems: tuple[DomainError, ...] = field(default=(), compare=False)


def parse_capture(text: str, today: date, is_customer: Callable[[str], bool] = lambda _: False) -> Capture:
    """Return what a line says; `is_customer` knows the names there are, which are never read as amount or month."""
    parts = [part.strip() for part in _PARTS.split(text)]
    if len(parts) > 1:
        first, *rest = parts
        found = _read(Capture(first), [part for part in rest if part], today, is_customer)
    else:
        found = _from_words(text.split(), today, is_customer)
    return _checked(found)


def _read(found: Capture, parts: Sequence[str], today: date, is_customer: Callable[[str], bool]) -> Capture:
    for part in parts:
        if not found.customer and is_customer(part):
            found = replace(found, customer=part)
            continue
        taken = _taken(found, part, today)
        if taken is not None:
            found = taken
        elif not found.customer:
            found = replace(found, customer=part)
        else:
            found = replace(found, note="\n".join(filter(None, (found.note, part))))
    return found


def _taken(found: Capture, part: str, today: date) -> Capture | None:
    """Return the capture with a part taken as its month or amount; None if it is neither, or there is one already."""
    try:
        month = None if found.expected_on else parse_month(part, today)
    except DomainError as error:
        return replace(found, problems=(*found.problems, error))
    if month is not None:
        return replace(found, expected_on=month)
    if found.amount is not None or not _LIKE_AMOUNT.match(_bare(part)):
        return None
    return _with_amount(found, part)


def _with_amount(found: Capture, part: str) -> Capture | None:
    bare = _bare(part)
    currency = next((code for code, sign in _CURRENCIES if sign.search(bare.casefold())), "")
    try:
        amount = parse_amount(_NAMED_CURRENCY.sub("", bare.casefold()), field="amount")
    except DomainError as error:
        if error.code == "amount.text":
            return None
        return replace(found, problems=(*found.problems, error))
    return replace(found, amount=amount, currency=currency)


def _from_words(words: list[str], today: date, is_customer: Callable[[str], bool]) -> Capture:
    """Read a line without commas: amount and month off its end, the rest is the name, and perhaps the customer."""
    found, rest = Capture(), list(words)
    while len(rest) > 1:
        for count in range(min(3, len(rest) - 1), 0, -1):
            taken = _taken(found, " ".join(rest[-count:]), today)
            if taken is not None and (taken.amount is None or found.amount is not None or _is_sum(taken, rest[-1])):
                found, rest = taken, rest[:-count]
                break
        else:
            break
    at = next((at for at in range(1, len(rest)) if is_customer(" ".join(rest[at:]))), 0)
    if not at and len(rest) == 2 and not (rest[0] + rest[1]).isascii():
        at = 1
    return replace(found, name=" ".join(rest[:at] if at else rest), customer=" ".join(rest[at:]) if at else "")


def _is_sum(taken: Capture, word: str) -> bool:
    """Tell whether a number at the end of a line is meant as an amount: it states a unit, or is large enough."""
    return not word.isdecimal() or (taken.amount or 0) >= _LEAST_BARE


def _checked(found: Capture) -> Capture:
    problems = list(found.problems)
    if not found.name:
        problems.insert(0, DomainError("deal.name_needed", field="name"))
    for name in ("name", "customer"):
        length = len(getattr(found, name))
        if length > LONGEST:
            problems.append(DomainError("deal.text_long", field=name, limit=LONGEST, length=length))
    return replace(found, problems=tuple(problems))


def _bare(part: str) -> str:
    return _ABOUT.sub("", _ABOUT.sub("", unicodedata.normalize("NFKC", part).strip())).strip()
