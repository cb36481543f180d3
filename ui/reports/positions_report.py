"""Who is ahead of the customer and who behind, for how long, what is at risk, and what to do next: one table a side."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.positions import PositionLine, Positions
from ui.common.gap_words import gap_mark, gap_next, gap_says, gap_short
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    Footer,
    Gap,
    Heading,
    Kpi,
    KpiRow,
    LegendItem,
    PageHead,
    Table,
    Text,
)
from ui.reports.money_cells import money_cell
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate


def _make(app: "App", _ask: ReportAsk) -> Make:
    return partial(positions_document, app.positions.report(), app.playbook.indicators)


POSITIONS = Report("positions", lambda: translate("PositionsReport", "Ahead and behind"), "file", _make)


def positions_document(report: Positions, keys: tuple[str, ...], locale: UiLocale, _setup: PageSetup) -> Document:
    """Return the report; `keys` are those of the eight indicators."""
    title = translate("PositionsReport", "Ahead of the customer, behind the customer")
    blocks: list[Block] = [_kpis(report, locale)]
    for side, heading in (
        (1, translate("PositionsReport", "Ahead of the customer")),
        (-1, translate("PositionsReport", "Behind the customer")),
    ):
        lines = report.of_side(side)
        blocks += [Gap(8), Heading(heading, gap_says(side))]
        nobody = Text(translate("PositionsReport", "No open deal."), 10.5)
        blocks.append(_table(lines, keys, locale) if lines else nobody)
    page = translate("PositionsReport", "Page {page} of {pages}")
    head = PageHead(
        title, translate("PositionsReport", "Open deals that are not parked"), locale.formats.day(report.today), page
    )
    return Document(title, report.today.isoformat(), head, tuple(blocks), _foot())


def _kpis(report: Positions, locale: UiLocale) -> KpiRow:
    formats = locale.formats

    def at_risk(side: int) -> str:
        text = translate("PositionsReport", "{amount} claimed without proof")
        return text.format(amount=formats.money(report.risk(side), report.currency))

    beside = translate("PositionsReport", "{n} parked beside").format(n=report.parked)
    return KpiRow(
        (
            Kpi(
                translate("PositionsReport", "Ahead"),
                formats.count_deals(len(report.of_side(1))),
                at_risk(1),
                len(report.of_side(1)),
            ),
            Kpi(
                translate("PositionsReport", "Behind"),
                formats.count_deals(len(report.of_side(-1))),
                at_risk(-1),
                len(report.of_side(-1)),
            ),
            Kpi(translate("PositionsReport", "In step"), formats.count_deals(report.in_step), beside, report.in_step),
        )
    )


def _table(lines: tuple[PositionLine, ...], keys: tuple[str, ...], locale: UiLocale) -> Table:
    columns = (
        Column(translate("PositionsReport", "Gap")),
        Column(translate("PositionsReport", "Deal"), wrap=True, least=110),
        Column(translate("PositionsReport", "Our step")),
        Column(translate("PositionsReport", "Customer's step")),
        Column(translate("PositionsReport", "Since"), align="right"),
        Column(translate("PositionsReport", "Days"), align="right"),
        Column(translate("PositionsReport", "At risk"), align="right"),
        Column(translate("PositionsReport", "What to do next"), wrap=True, least=150),
    )
    return Table(columns, tuple(_row(line, keys, locale) for line in lines))


def _row(line: PositionLine, keys: tuple[str, ...], locale: UiLocale) -> tuple[Cell, ...]:
    card, words, formats = line.card, locale.words, locale.formats
    step = card.b + 1
    return (
        Cell(gap_short(line.gap), marks=(gap_mark(line.gap),)),
        Cell(card.name, bold=True, note=card.customer),
        Cell(f"{card.stage} {words.stage_short(card.stage)}"),
        Cell(f"{step} {words.customer_short(step)}" if step in STAGES else ""),
        Cell(formats.day_short(line.since), value=line.since),
        Cell(formats.number(line.days), value=line.days),
        money_cell(line.risk, card.currency, formats),
        Cell(gap_next(line.gap, line.missing, line.milestone, locale, keys)),
    )


def _foot() -> Footer:
    text = translate(
        "PositionsReport",
        "Ahead = our stage − 1 − confirmed, behind = confirmed − our stage. Moves count from the day they happened, "
        "evidence from the day it was recorded; a run begins on the first day at whose end the deal was on this side.",
    )
    legend = (
        LegendItem("ahead", translate("PositionsReport", "ahead of the customer")),
        LegendItem("behind", translate("PositionsReport", "behind the customer")),
    )
    return Footer(text, legend)
