"""Money as whole minor units of an ISO currency: how many digits a currency has, and exact conversion both ways."""

from decimal import ROUND_HALF_UP, Decimal

_EXPONENTS = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"), 0),
    **dict.fromkeys(("RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
}
"""ISO 4217: digits after the point where there are not two."""


def exponent(currency: str) -> int:
    """Return how many decimal digits a currency has (yuan 2, yen 0)."""
    return _EXPONENTS.get(currency, 2)


def to_minor(value: Decimal, currency: str) -> int:
    """Return an amount of major units in minor units, rounded half up (away from zero below it)."""
    return int(value.scaleb(exponent(currency)).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def to_major(minor: int, currency: str) -> Decimal:
    """Return minor units as an exact number of major units."""
    return Decimal(minor).scaleb(-exponent(currency))


def is_currency(text: str) -> bool:
    """Tell whether a text has the form of an ISO 4217 code: three capital Latin letters."""
    return len(text) == 3 and text.isascii() and text.isalpha() and text.isupper()
