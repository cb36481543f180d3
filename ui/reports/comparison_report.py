"""Two days side by side on paper: per currency the waterfall, and under it what happened to each deal.

Without a part it is the time since the last printed pack, or this quarter where none was printed; the part
"2026-08-24..2026-11-23" names any two days.
"""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.money import to_major
from funnel_desktop.domain.span import quarter_of
from funnel_desktop.domain.waterfall import Comparison, Line, Waterfall
from ui.charts.chart_style import ChartStyle
from ui.charts.line_words import mark_of, signed, stages, what_happened
from ui.charts.waterfall_bars import WaterfallBars
from ui.charts.waterfall_words import speech, waterfall_data, worded_waterfall
from ui.common.formats import MINUS
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    FigureBlock,
    Footer,
    Gap,
    Heading,
    Kpi,
    KpiRow,
    PageBreak,
    PageHead,
    Table,
    Text,
)
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate

HEIGHT = 170.0


def days_part(first: date, last: date) -> str:
    """Return the part of the report's key that names two days."""
    return f"{first.isoformat()}..{last.isoformat()}"


def _make(app: "App", ask: ReportAsk) -> Make:
    main = app.waterfall.currency()
    return partial(comparison_document, _compared(app, ask.part), main)


COMPARISON = Report("comparison", lambda: translate("ComparisonReport", "Two days side by side"), "file", _make)


def _compared(app: "App", part: str) -> Comparison:
    """Return the comparison a part asks for. Raises InputError report.days, DomainError past.future."""
    if part:
        first, _, last = part.partition("..")
        try:
            return app.waterfall.between(date.fromisoformat(first), date.fromisoformat(last))
        except ValueError as error:
            raise InputError("report.days", part=part) from error
    pack = app.waterfall.last_pack()
    if pack is not None:
        return app.waterfall.since(pack)
    today = app.waterfall.today()
    return app.waterfall.between(quarter_of(today).eve, today)


def comparison_document(found: Comparison, main: str, locale: UiLocale, _setup: PageSetup) -> Document:
    """Return the report, the file's main currency first."""
    falls = sorted(found.falls, key=lambda fall: (fall.currency != main, fall.currency)) or [found.fall(main)]
    blocks: list[Block] = []
    for at, fall in enumerate(falls):
        blocks += [PageBreak()] if at else []  # so that figures stay with the chart they belong to
        blocks += _currency(found, fall, locale)
    title = translate("ComparisonReport", "What changed between two days")
    days = f"{locale.formats.day(found.first)} → {locale.formats.day(found.last)}"
    page = translate("ComparisonReport", "Page {page} of {pages}")
    return Document(
        title,
        found.last.isoformat(),
        PageHead(title, days, locale.formats.day(found.last), page),
        tuple(blocks),
        Footer(_foot()),
    )


def _currency(found: Comparison, fall: Waterfall, locale: UiLocale) -> list[Block]:
    span = found.first, found.last
    values = worded_waterfall(fall, span, locale)
    data = waterfall_data(fall, locale)
    lines = [line for line in found.lines if line.currency == fall.currency]
    nothing = Text(translate("ComparisonReport", "Nothing happened to any deal between these two days."), 10.5)
    return [
        _kpis(fall, locale),
        Gap(8),
        FigureBlock(partial(_draw, values), HEIGHT, speech(fall, span, locale), data),
        Gap(6),
        Heading(translate("ComparisonReport", "What happened to each deal"), locale.formats.count_deals(_deals(lines))),
        _table(lines, locale) if lines else nothing,
    ]


def _deals(lines: list[Line]) -> int:
    return len({line.deal_id for line in lines})


def _draw(values: WaterfallBars, figure: "Figure", style: ChartStyle) -> None:
    from ui.charts.figures.waterfall import draw_waterfall

    draw_waterfall(figure, values, style)


def _kpis(fall: Waterfall, locale: UiLocale) -> KpiRow:
    formats, currency = locale.formats, fall.currency
    change = fall.end - fall.start
    amounts = {bar.kind: bar for bar in fall.bars}

    def kpi(label: str, minor: int, note: str, sign: str = "") -> Kpi:
        return Kpi(label, sign + formats.money(minor, currency), note, float(to_major(minor, currency)))

    def of(kind: str) -> tuple[int, str]:
        return amounts[kind].amount, formats.count_deals(len(amounts[kind].deal_ids))

    share = translate("ComparisonReport", "{percent} of the start")
    note = share.format(percent=formats.percent(100 * abs(change) / fall.start)) if fall.start else ""
    sign = "+" if change > 0 else MINUS if change < 0 else ""
    return KpiRow(
        (
            kpi(translate("ComparisonReport", "Open at the start"), fall.start, formats.count_deals(fall.start_count)),
            kpi(translate("ComparisonReport", "New"), *of("new")),
            kpi(translate("ComparisonReport", "Won"), *of("won")),
            kpi(translate("ComparisonReport", "Lost"), *of("lost")),
            kpi(translate("ComparisonReport", "Open at the end"), fall.end, formats.count_deals(fall.end_count)),
            kpi(translate("ComparisonReport", "Change"), abs(change), note, sign),
        )
    )


def _table(lines: list[Line], locale: UiLocale) -> Table:
    columns = (
        Column(translate("ComparisonReport", "What happened")),
        Column(translate("ComparisonReport", "Deal"), wrap=True, least=140),
        Column(translate("ComparisonReport", "Stage"), wrap=True, least=80),
        Column(translate("ComparisonReport", "Amount"), align="right"),
        Column(translate("ComparisonReport", "Before"), align="right"),
        Column(translate("ComparisonReport", "Recorded"), align="right"),
    )
    return Table(columns, tuple(_row(line, locale) for line in lines))


def _row(line: Line, locale: UiLocale) -> tuple[Cell, ...]:
    formats = locale.formats
    before = formats.money(line.before, line.currency) if line.from_stage else ""
    return (
        Cell(what_happened(line.kind), marks=(mark_of(line.kind),)),
        Cell(line.name, bold=True, note=line.customer),
        Cell(stages(line, locale)),
        Cell(signed(line, locale), bold=True, value=_number(line.amount, line.currency)),
        Cell(before, value=_number(line.before, line.currency)),
        Cell(formats.day_short(line.day), value=line.day),
    )


def _number(minor: int | None, currency: str) -> float | None:
    return None if minor is None else float(to_major(minor, currency))


def _foot() -> str:
    return translate(
        "ComparisonReport",
        "By the days things were recorded; moves of one day net out. Start + new + reopened + resumed + grown "
        "− shrunk − won − lost − parked − removed = end, to the cent. Unknown amounts are in no sum.",
    )
