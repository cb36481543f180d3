"""Words a waterfall: names, signed amounts, the first line with its axis; and gives it as data for slides."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.day_end import GAINS, KINDS
from funnel_desktop.domain.waterfall import Waterfall
from ui.charts.chart_data import ChartData, ChartSeries
from ui.charts.waterfall_bars import WaterfallBar, WaterfallBars, waterfall_bars
from ui.common.formats import MINUS, Formats
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

NAMES = {
    "start": QT_TRANSLATE_NOOP("Waterfall", "Start"),
    "new": QT_TRANSLATE_NOOP("Waterfall", "New"),
    "reopened": QT_TRANSLATE_NOOP("Waterfall", "Reopened"),
    "resumed": QT_TRANSLATE_NOOP("Waterfall", "Resumed"),
    "grown": QT_TRANSLATE_NOOP("Waterfall", "Grown"),
    "shrunk": QT_TRANSLATE_NOOP("Waterfall", "Shrunk"),
    "won": QT_TRANSLATE_NOOP("Waterfall", "Won"),
    "lost": QT_TRANSLATE_NOOP("Waterfall", "Lost"),
    "parked": QT_TRANSLATE_NOOP("Waterfall", "Parked"),
    "removed": QT_TRANSLATE_NOOP("Waterfall", "Removed"),
    "end": QT_TRANSLATE_NOOP("Waterfall", "End"),
}
SERIES = {
    "Open": QT_TRANSLATE_NOOP("Waterfall", "Open"),
    "Up": QT_TRANSLATE_NOOP("Waterfall", "Up"),
    "Down": QT_TRANSLATE_NOOP("Waterfall", "Down"),
}
UNIFORM_FROM = 10
"""From so many main units on, every amount is written in that unit, so that a reader can add them up."""


def kind_name(kind: str) -> str:
    """Return what a column is called."""
    return QCoreApplication.translate("Waterfall", NAMES[kind])


def worded_waterfall(fall: Waterfall, span: tuple[date, date], locale: UiLocale) -> WaterfallBars:
    """Return everything the figure of a waterfall shows, in the language in force."""
    drawn, translate = waterfall_bars(fall), QCoreApplication.translate
    pen = _Pen(locale.formats, fall.currency, max(abs(bar.amount) for bar in drawn.bars))
    empty = translate("Waterfall", "Nothing was open on either day, and nothing moved.")
    return replace(
        drawn,
        bars=tuple(replace(bar, name=kind_name(bar.kind), label=pen.signed(bar)) for bar in drawn.bars),
        ticks=tuple(replace(tick, label=pen.money(tick.amount)) for tick in drawn.ticks),
        head=_head(drawn, span, pen, locale),
        tag="" if fall.rest else translate("Waterfall", "balances to the cent"),
        empty="" if any(bar.amount or bar.deal_ids for bar in fall.bars) or fall.start_count else empty,
    )


def speech(fall: Waterfall, span: tuple[date, date], locale: UiLocale) -> str:
    """Return a waterfall as a sentence, for whoever hears the screen."""
    shown = worded_waterfall(fall, span, locale)
    return f"{shown.head}: {locale.formats.listed([f'{bar.name} {bar.label}' for bar in shown.bars])}"


def tips(fall: Waterfall, locale: UiLocale) -> dict[str, str]:
    """Return what is told of each column: its whole amount, and how many deals are behind it."""
    formats, counts = locale.formats, {bar.kind: len(bar.deal_ids) for bar in fall.bars}
    counts |= {"start": fall.start_count, "end": fall.end_count}
    amounts = {bar.kind: bar.amount for bar in fall.bars} | {"start": fall.start, "end": fall.end}
    text = QCoreApplication.translate("Waterfall", "{name}: {amount}, {deals}")
    return {
        kind: text.format(
            name=kind_name(kind),
            amount=formats.money_plain(amounts[kind], fall.currency),
            deals=formats.count_deals(counts[kind]),
        )
        for kind in ("start", *KINDS, "end")
    }


def waterfall_data(fall: Waterfall, locale: UiLocale) -> ChartData:
    """Return a waterfall as stacked columns that stand on hidden ones, in the language's main unit."""
    ends = {"start", "end"}
    bars = [("start", fall.start), *((bar.kind, bar.amount) for bar in fall.bars), ("end", fall.end)]
    lifts, level = [], 0
    for kind, amount in bars:
        level = amount if kind in ends else level - (0 if kind in GAINS else amount)
        lifts.append(0 if kind in ends else level)
        level += amount if kind in GAINS else 0
    columns = {
        kind: tuple(amount if one in kinds else None for one, amount in bars)
        for kind, kinds in (("Open", ends), ("Up", set(GAINS)), ("Down", set(KINDS) - set(GAINS)))
    }
    number = _numbers(locale.formats, fall.currency)
    series = [ChartSeries("", number(lifts), hidden=True)]
    series += [
        ChartSeries(QCoreApplication.translate("Waterfall", SERIES[key]), number(columns[key])) for key in SERIES
    ]
    return ChartData(
        "stacked-column",
        tuple(kind_name(kind) for kind, _ in bars),
        tuple(series),
        locale.formats.main_unit(fall.currency),
    )


class _Pen:
    """Writes the amounts of one waterfall: all in the main unit where they are big enough, else each in its own."""

    def __init__(self, formats: Formats, currency: str, biggest: int) -> None:
        self._formats, self._currency = formats, currency
        self.uniform = formats.main_value(biggest, currency) >= UNIFORM_FROM

    @property
    def unit(self) -> str:
        """The one unit of all amounts, "" where each has its own."""
        return self._formats.main_unit(self._currency) if self.uniform else ""

    def money(self, amount: int) -> str:
        """Return an amount with its unit."""
        return self._formats.money(amount, self._currency)

    def signed(self, bar: WaterfallBar) -> str:
        """Return a column's amount as it stands over it: a step with its sign, nothing for a step of nought."""
        formats, currency = self._formats, self._currency
        number = formats.main_number(bar.amount, currency) if self.uniform else formats.money(bar.amount, currency)
        if bar.kind in {"start", "end"}:
            return number
        return f"{'+' if bar.kind in GAINS else MINUS}{number}" if bar.amount else "0"


def _head(drawn: WaterfallBars, span: tuple[date, date], pen: _Pen, locale: UiLocale) -> str:
    """Return the first line: the two days, the unit, and where the axis starts."""
    translate, formats = QCoreApplication.translate, locale.formats
    if drawn.base:
        axis = translate("Waterfall", "axis cut: it starts at {amount}").format(amount=pen.money(drawn.base))
    else:
        axis = translate("Waterfall", "axis starts at 0")
    days = f"{formats.day(span[0])} → {formats.day(span[1])}"
    return " · ".join(part for part in (days, pen.unit, axis) if part)


def _numbers(formats: Formats, currency: str) -> Callable[[Sequence[int | None]], tuple[float | None, ...]]:
    """Return what turns amounts into numbers of the main unit."""
    return lambda amounts: tuple(
        None if amount is None else float(formats.main_value(amount, currency)) for amount in amounts
    )
