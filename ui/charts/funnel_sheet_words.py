"""Words the funnel's table: a `TableView` and a language become the sheet that the figure draws, and its tips."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.funnel_table import StageRow
from funnel_desktop.domain.funnel_table_view import TableView
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.spread import SMALL
from ui.charts.funnel_bars import shares
from ui.charts.funnel_sheet import FunnelSheet, SheetCell, SheetColumn, SheetMark, SheetRow
from ui.charts.funnel_words import NO_FIGURE, percent
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

translate = QCoreApplication.translate

KINDS: Mapping[str, str] = {
    "claimed": QT_TRANSLATE_NOOP("FunnelTable", "claimed"),
    "proved": QT_TRANSLATE_NOOP("FunnelTable", "proved"),
    "inflow": QT_TRANSLATE_NOOP("FunnelTable", "inflow"),
    "outflow": QT_TRANSLATE_NOOP("FunnelTable", "outflow"),
    "lost": QT_TRANSLATE_NOOP("FunnelTable", "loss"),
    "parked": QT_TRANSLATE_NOOP("FunnelTable", "parked"),
    "stay": QT_TRANSLATE_NOOP("FunnelTable", "stay"),
    "passed_on": QT_TRANSLATE_NOOP("FunnelTable", "went on"),
    "stands": QT_TRANSLATE_NOOP("FunnelTable", "finished stands"),
}
"""What the deals behind a number are called."""

SHAPES: Mapping[tuple[str, str], str] = {
    ("open", "reached"): QT_TRANSLATE_NOOP("FunnelTable", "Reached this stage or later"),
    ("open", "stock"): QT_TRANSLATE_NOOP("FunnelTable", "Standing in this stage"),
    ("passed", "reached"): QT_TRANSLATE_NOOP("FunnelTable", "Came in or passed in the period"),
    ("passed", "stock"): QT_TRANSLATE_NOOP("FunnelTable", "Of these, still in this stage"),
}

RULES: Mapping[str, str] = {
    "every": QT_TRANSLATE_NOOP(
        "FunnelTable", "Conversion: passed every stage (of those that stood in it, those that then stood in the next)"
    ),
    "later": QT_TRANSLATE_NOOP("FunnelTable", "Conversion: reached any later stage (outflow ÷ inflow)"),
}

SAME: Mapping[str, str] = {"amount": "claimed", "count": "claimed", "loss_rate": "lost"}
"""Figures that are about the same deals as another."""


class Worded(NamedTuple):
    """The chart in one language: the values to draw, what is said about each region, the whole in words."""

    sheet: FunnelSheet
    tips: Mapping[str, str]
    speech: str


def worded(text: str) -> str:
    """Return a text of the table in the language in force."""
    return QCoreApplication.translate("FunnelTable", text)


def hours(minutes: int, locale: UiLocale) -> str:
    """Return minutes as hours: "12.5 h"."""
    return translate("FunnelTable", "{n} h").format(n=locale.formats.number(minutes / 60, 1))


def measured(value: int, view: TableView, locale: UiLocale) -> str:
    """Return a bar's value in the measure that was asked for."""
    if view.query.measure == "count":
        return locale.formats.count_deals(value)
    if view.query.measure == "hours":
        return hours(value, locale)
    return locale.formats.money(value, view.currency)


def table_words(view: TableView, paces: tuple[Pace, ...], locale: UiLocale) -> Worded:
    """Return the table in the language in force; `paces` are the user's own usual stays."""
    lengths = shares(tuple((row.claimed, row.proved) for row in view.rows))
    rows, tips = [], dict[str, str]()
    for row, pair, pace in zip(view.rows, lengths, paces, strict=True):
        rows.append(_row(row, view, pair, pace, locale))
        tips |= _tips(row, view, pace, locale)
    query = view.query
    sheet = FunnelSheet(
        translate("FunnelTable", "Our stage / the customer"),
        worded(SHAPES[query.population, query.shape]),
        translate("FunnelTable", "filled proved · outlined claimed only"),
        _columns(),
        tuple(rows),
        caption(view, locale),
    )
    return Worded(sheet, tips, "; ".join(tips[f"claimed:{row.stage}"] for row in view.rows if row.claimed))


def caption(view: TableView, locale: UiLocale) -> str:
    """Return the line under the table: the rule's name, the period, and how many are in no conversion below."""
    period, day = view.query.period, locale.formats.day
    parts = [worded(RULES[view.query.rule])]
    flow = translate("FunnelTable", "flows {start} – {end}")
    parts.append(flow.format(start=day(period.start), end=day(period.end)))
    if view.begun_below:
        begun = translate("FunnelTable", "{n} began above stage 1")
        parts.append(begun.format(n=view.begun_below))
    return " · ".join(parts)


def _columns() -> tuple[SheetColumn, ...]:
    return (
        SheetColumn(translate("FunnelTable", "Amount"), 78),
        SheetColumn(translate("FunnelTable", "Deals"), 46),
        SheetColumn(translate("FunnelTable", "Conv."), 58),
        SheetColumn(translate("FunnelTable", "In"), 46, apart=True),
        SheetColumn(translate("FunnelTable", "Out"), 46),
        SheetColumn(translate("FunnelTable", "Lost"), 46),
        SheetColumn(translate("FunnelTable", "Lost %"), 54),
        SheetColumn(translate("FunnelTable", "Parked"), 48),
        SheetColumn(translate("FunnelTable", "Stay"), 46),
        SheetColumn(translate("FunnelTable", "Days there"), 74, apart=True),
    )


def _row(row: StageRow, view: TableView, pair: tuple[float, float], pace: Pace, locale: UiLocale) -> SheetRow:
    return SheetRow(
        row.stage,
        row.state,
        locale.words.stage_short(row.stage),
        locale.words.customer_step(row.stage),
        *pair,
        measured(row.proved if view.query.measure != "count" else row.claimed, view, locale) if row.claimed else "",
        (*_cells(row, view, locale), _days(row, pace, locale)),
    )


def _cells(row: StageRow, view: TableView, locale: UiLocale) -> tuple[SheetCell, ...]:
    flow, number = row.flow, locale.formats.number
    known = row.count > row.unknown
    amount = locale.formats.money(row.amount, view.currency) if known else locale.formats.money(None, view.currency)

    def counted(kind: str, value: int) -> SheetCell:
        return SheetCell(number(value) if flow.inflow else NO_FIGURE, kind if value else "")

    conversion = row.conversion
    mark: SheetMark = "cliff" if row.cliff else "small" if conversion and conversion[1] < SMALL else ""
    ratio = f"{conversion[0]}/{conversion[1]}" if conversion else ""
    kind = "passed_on" if view.query.rule == "every" else "outflow"
    return (
        SheetCell(amount if row.count else NO_FIGURE, "amount" if row.count else "", bold=True),
        SheetCell(number(row.count), "count" if row.count else ""),
        SheetCell(percent(conversion, locale), kind if conversion and conversion[0] else "", True, ratio, mark),
        counted("inflow", flow.inflow),
        counted("outflow", flow.outflow),
        counted("lost", flow.lost),
        SheetCell(percent(row.loss_rate, locale), "loss_rate" if flow.lost else ""),
        counted("parked", flow.parked),
        counted("stay", flow.stay),
    )


def _days(row: StageRow, pace: Pace, locale: UiLocale) -> SheetCell:
    stays = row.stays
    if stays is None:
        return SheetCell(NO_FIGURE)
    note = f"{stays.first}–{stays.third}" if not stays.is_small else f"n = {stays.number}"
    mark: SheetMark = "small" if stays.is_small else "slow" if stays.median > pace.days else ""
    return SheetCell(locale.formats.days(stays.median), "stands", False, note, mark)


def _tips(row: StageRow, view: TableView, pace: Pace, locale: UiLocale) -> dict[str, str]:
    """Return what each figure of a row says in full."""
    name = f"{row.stage} {locale.words.stage_short(row.stage)}"
    claimed, proved = measured(row.claimed, view, locale), measured(row.proved, view, locale)
    deals = locale.formats.count_deals(row.count)
    bar = translate("FunnelTable", "{name}: claimed {claimed}, proved {proved}, {deals}")
    tips = {"claimed": bar.format(name=name, claimed=claimed, proved=proved, deals=deals) + _beside(row, locale)}
    tips |= dict.fromkeys(("proved", "amount", "count"), tips["claimed"])
    figure = translate("FunnelTable", "{name}: {kind} {deals}")
    for kind in ("inflow", "outflow", "lost", "parked", "stay"):
        count = locale.formats.count_deals(getattr(row.flow, kind))
        tips[kind] = figure.format(name=name, kind=worded(KINDS[kind]), deals=count)
    tips["loss_rate"] = tips["lost"]
    if row.flow.moved_back:
        back = translate("FunnelTable", ", of which {n} moved back")
        tips["stay"] += back.format(n=row.flow.moved_back)
    passed = translate("FunnelTable", "{name}: {part} of {whole} went on")
    if row.conversion:
        tips["passed_on"] = passed.format(name=name, part=row.conversion[0], whole=row.conversion[1])
        if row.cliff:
            tips["passed_on"] += translate("FunnelTable", "; the sharpest drop of the funnel")
    if row.stays:
        tips["stands"] = _stay_tip(row, name, pace, locale)
    return {f"{kind}:{row.stage}": tip for kind, tip in tips.items()}


def _beside(row: StageRow, locale: UiLocale) -> str:
    """Return what stands beside a sum: deals without an amount, other currencies."""
    parts = []
    if row.unknown:
        unknown = translate("FunnelTable", "{n} without an amount")
        parts.append(unknown.format(n=row.unknown))
    parts += [f"+{locale.formats.money(amount, code)}" for code, amount in row.others.items()]
    return "".join(f" · {part}" for part in parts)


def _stay_tip(row: StageRow, name: str, pace: Pace, locale: UiLocale) -> str:
    stays = row.stays
    if stays is None:
        return ""
    days = locale.formats.days
    half = translate("FunnelTable", "{name}: half of {n} finished stands took at most {median}")
    quarters = translate("FunnelTable", ", a quarter at most {first}, three quarters at most {third}")
    text = half.format(name=name, n=stays.number, median=days(stays.median))
    text += quarters.format(first=days(stays.first), third=days(stays.third))
    own = translate("FunnelTable", "; your median {days}")
    allowed = translate("FunnelTable", "; the playbook allows {days}")
    return text + (own if pace.own else allowed).format(days=days(pace.days))
