"""Reads an amount as people type it: "1280万", "1.99亿", "1亿2000万", "12.8M", "￥12,800,000元".

The characters below are what the parser must know, not text for people. The result is an exact `Decimal` of the major
unit (yuan, dollars); `money.to_minor` makes minor units of it. A comma is only ever a thousands mark, in groups of
three or four digits, so "12,80" is refused rather than guessed.
"""

import re
import unicodedata
from decimal import Decimal

from funnel_desktop.domain.errors import DomainError

LARGEST = Decimal(10) ** 13
"""Amounts from here on are a slip of the keyboard (10 000 000 000 000 of the major unit)."""

_CHINESE = {"千": 3, "仟": 3, "万": 4, "萬": 4, "百万": 6, "千万": 7, "亿": 8, "億": 8, "万亿": 12}
_WESTERN = {"k": 3, "m": 6, "mn": 6, "mio": 6, "million": 6, "b": 9, "bn": 9, "billion": 9}
_POWERS = _CHINESE | _WESTERN | {"": 0}
_SIGNS = re.compile(r"^(?:cny|rmb|usd|us\$|eur|gbp|hkd|hk\$|jpy|¥|\$|€|£|人民币)|(?:元整|元|圆|块|cny|rmb|usd|eur)$")
_PART = re.compile(
    r"(\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+|\d+)?(\.\d+)?"
    r"(百万|千万|万亿|[千仟万萬亿億]|million|billion|mio|mn|bn|[kmb])?"
)


def parse_amount(text: str, *, field: str = "amount") -> Decimal | None:
    """Return the amount in major units, None for an empty text (unknown, which is not 0).

    Raises DomainError "amount.text" (not an amount), "amount.negative" or "amount.large", each with `field` and `text`.
    """
    plain = re.sub(r"[\s_'’]", "", unicodedata.normalize("NFKC", text)).casefold().replace("−", "-")
    if not plain:
        return None
    minus = _SIGNS.sub("", plain).startswith(("-", "("))
    bare = plain.lstrip("+-(").rstrip(")")
    value = _sum_of_parts(_SIGNS.sub("", _SIGNS.sub("", bare)).lstrip("+-"))
    if value is None:
        raise DomainError("amount.text", field=field, text=text.strip())
    if minus and value:
        raise DomainError("amount.negative", field=field, text=text.strip())
    if value >= LARGEST:
        raise DomainError("amount.large", field=field, text=text.strip())
    return value


def _sum_of_parts(number: str) -> Decimal | None:
    """Add up "1亿2000万": each part needs a smaller unit than the one before; only the last may go without one."""
    total, position, last_power = Decimal(0), 0, 99
    while position < len(number):
        match = _PART.match(number, position)
        if match is None or not (match[1] or match[2]):
            return None
        power = _POWERS[match[3] or ""]
        if power >= last_power:
            return None
        total += Decimal((match[1] or "0").replace(",", "") + (match[2] or "")).scaleb(power)
        position, last_power = match.end(), power
    return total if number else None
