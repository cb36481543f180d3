"""Writes money, days and counts the way the language does; the patterns are data (`resources/i18n/formats.toml`).

Money comes in integer minor units with an ISO currency (None = unknown, which is not 0); days come as ISO text ("" =
none) or `date`; instants as aware `datetime`. Nothing here knows Qt, a file or the clock.
"""

import tomllib
from collections.abc import Mapping
from datetime import date, datetime, tzinfo
from decimal import ROUND_HALF_UP, Decimal
from functools import cache
from typing import Any

from funnel_desktop.domain.money import exponent, to_major
from funnel_desktop.paths import resource

LANGUAGES = ("zh_CN", "en")
MINUS = "−"
_MOST_DECIMALS = 9


class Formats:
    """The patterns of one language."""

    def __init__(self, language: str) -> None:
        table = _table()
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._symbols: Mapping[str, str] = table["symbols"]
        self._words: Mapping[str, Any] = table[self.language]

    def symbol(self, currency: str) -> str:
        """Return the sign of a currency: "¥", "US$"; an unlisted one keeps its code and a space."""
        return self._symbols.get(currency, f"{currency} ")

    def money(self, minor: int | None, currency: str, *, main: bool = False) -> str:
        """Return an amount in short: "¥1,280万", "¥12.8M", "¥ 未定"; `main` keeps to the language's main unit."""
        symbol = self.symbol(currency)
        if minor is None:
            return str(self._words["unknown"]).format(symbol=symbol.strip())
        sign, value = (MINUS if minor < 0 else ""), abs(to_major(minor, currency))
        main = main and value > 0
        units = [self._words["main_unit"]] if main else self._words["units"]
        for threshold, suffix, decimals, *divisor in units:
            if main or value >= threshold:
                return f"{sign}{symbol}{self._scaled(value, divisor[0] if divisor else threshold, decimals)}{suffix}"
        return f"{sign}{symbol}{_grouped(value, 0)}"

    def main_number(self, minor: int | None, currency: str) -> str:
        """Return an amount in the language's main unit without sign and unit: "1,280"; "–" for unknown.

        What would round to nothing keeps the decimals that show it is something ("0.0001").
        """
        if minor is None:
            return "–"
        divisor, _, decimals = self._words["main_unit"][:3]
        value = abs(to_major(minor, currency)) / divisor
        while value and decimals < _MOST_DECIMALS and value < Decimal(1).scaleb(-decimals) / 2:
            decimals += 1
        return f"{MINUS if minor < 0 else ''}{_grouped(value, decimals)}"

    def main_value(self, minor: int, currency: str) -> Decimal:
        """Return an amount as an exact number of the language's main unit."""
        return to_major(minor, currency) / int(self._words["main_unit"][0])

    def sheet_value(self, minor: int | None, currency: str) -> float | None:
        """Return an amount as a number in the language's main unit, for a spreadsheet or a chart; None if unknown."""
        return None if minor is None else float(self.main_value(minor, currency))

    def main_unit(self, currency: str) -> str:
        """Return the name of the main unit of a currency: "万元", "¥M"."""
        suffix = str(self._words["main_unit"][1])
        return str(self._words["main_unit_names"].get(currency, f"{self.symbol(currency).strip()}{suffix}"))

    def money_plain(self, minor: int | None, currency: str) -> str:
        """Return an amount to the last digit with its sign: "¥12,800,000"; decimals only where there are any."""
        if minor is None:
            return self.money(None, currency)
        return f"{MINUS if minor < 0 else ''}{self.symbol(currency)}{self.amount(abs(minor), currency)}"

    def amount(self, minor: int | None, currency: str) -> str:
        """Return the bare number for an input field: "12,800,000" or "12,800,000.50"; unknown is empty."""
        if minor is None:
            return ""
        value = to_major(minor, currency)
        return _grouped(value, 0 if value == value.to_integral_value() else exponent(currency)).replace("-", MINUS)

    def day_short(self, day: str | date) -> str:
        """Return a day without its year: "11-24", "24 Nov"; "" stays empty."""
        return self._day("day_short", day)

    def day(self, day: str | date) -> str:
        """Return a day with its year: "2026-11-24", "24 Nov 2026"."""
        return self._day("day", day)

    def day_long(self, day: str | date) -> str:
        """Return a day as prose has it: "2026年11月24日", "24 Nov 2026"."""
        return self._day("day_long", day)

    def month(self, day: str | date) -> str:
        """Return the month of a day: "2027-03", "Mar 2027"."""
        return self._day("month", day)

    def weekday(self, day: str | date) -> str:
        """Return the name of the weekday."""
        return str(self._words["weekdays"][_date(day).weekday()])

    def weekday_short(self, day: str | date) -> str:
        """Return the weekday in short: "周二", "Tue"."""
        return str(self._words["weekdays_short"][_date(day).weekday()])

    def hours(self, minutes: int) -> str:
        """Return minutes as hours with at most one decimal: "9.5", "12"."""
        return f"{Decimal(minutes) / 60:.1f}".removesuffix(".0")

    def quarter(self, quarter: str) -> str:
        """Return a quarter given as "2026Q4": "2026年第4季度", "Q4 2026"."""
        return str(self._words["quarter"]).format(year=quarter[:4], quarter=quarter[5:])

    def time(self, instant: datetime, zone: tzinfo | None = None) -> str:
        """Return the local hour and minute of an aware instant: "10:42"."""
        return instant.astimezone(zone).strftime("%H:%M")

    def percent(self, value: float) -> str:
        """Return whole per cents of a value on the scale 0…100: "25%"."""
        return f"{Decimal(str(value)).quantize(Decimal(1), ROUND_HALF_UP)}%".replace("-", MINUS)

    def number(self, value: float, decimals: int = 0) -> str:
        """Return a number with grouped thousands."""
        return _grouped(Decimal(str(value)), decimals).replace("-", MINUS)

    def count_deals(self, count: int) -> str:
        """Return "13 单" or "13 deals"."""
        return str(self._words["deals_one" if count == 1 else "deals"]).format(n=f"{count:,}")

    def days(self, count: int) -> str:
        """Return calendar days in short: "23天", "23d"."""
        return str(self._words["days"]).format(n=count)

    def late(self, count: int) -> str:
        """Return how late something is: "逾3天", "3d late"."""
        return str(self._words["late"]).format(n=count)

    def listed(self, words: "list[str] | tuple[str, ...]") -> str:
        """Return words as a list: "甲、乙", "a, b"."""
        return str(self._words["list_separator"]).join(words)

    def _day(self, pattern: str, day: str | date) -> str:
        if not day:
            return ""
        value = _date(day)
        name = self._words["months"][value.month - 1]
        return str(self._words[pattern]).format(year=value.year, month=value.month, day=value.day, month_name=name)

    def _scaled(self, value: Decimal, divisor: int, decimals: int) -> str:
        text = _grouped(value / divisor, decimals)
        if self._words["keep_zeros"] or "." not in text:
            return text
        # A whole number needs no decimals; any other keeps them all, so that figures under each other agree.
        whole = text.rstrip("0")
        return whole[:-1] if whole.endswith(".") else text


def _date(day: str | date) -> date:
    return day if isinstance(day, date) else date.fromisoformat(day)


def _grouped(value: Decimal, decimals: int) -> str:
    # "f": without it a value of seven decimals is written in powers of ten.
    return f"{value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP):,f}"


def language_name(language: str) -> str:
    """Return a language's name in that language itself."""
    return str(_table()["language_names"][language])


@cache
def _table() -> Mapping[str, Any]:
    return tomllib.loads(resource("i18n", "formats.toml").read_text("utf-8"))
