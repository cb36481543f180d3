"""The health of the funnel and of every open deal on paper: the rule, the figure and the threshold on every line."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.health import ACT, Finding
from funnel_desktop.domain.week_list import HealthRow
from ui.common.finding_words import finding_line, finding_mark, finding_short, item_name
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
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate


def _make(app: "App", _ask: ReportAsk) -> Make:
    rows = app.health.rows()
    return partial(health_document, rows, app.health.illnesses(rows), app.board.today().isoformat())


HEALTH = Report("health", lambda: translate("HealthReport", "Health of deals and funnel"), "file", _make)


def health_document(
    rows: Sequence[HealthRow], ills: Sequence[Finding], today: str, locale: UiLocale, _setup: PageSetup
) -> Document:
    """Return the report: what the funnel suffers from, then each deal with a finding, the method's order first."""
    found = [row for row in rows if row.health.findings]
    blocks: list[Block] = [_kpis(rows, locale), Gap(8), Heading(translate("HealthReport", "The funnel"))]
    if ills:
        lines = ((Cell(finding_short(ill, locale), bold=True), Cell(finding_line(ill, locale))) for ill in ills)
        blocks.append(Table((Column(), Column(wrap=True, least=200)), tuple(lines), heads=False))
    else:
        blocks.append(Text(translate("HealthReport", "None of the four illnesses is found."), 10.5))
    blocks += [Gap(8), Heading(translate("HealthReport", "The deals"), _order(rows, locale))]
    blocks.append(_deals(found, locale) if found else Text(translate("HealthReport", "Nothing is found."), 10.5))
    page = translate("HealthReport", "Page {page} of {pages}")
    title = translate("HealthReport", "Health of deals and funnel")
    beside = translate("HealthReport", "Open deals that are not parked")
    return Document(title, today, PageHead(title, beside, locale.formats.day(today), page), tuple(blocks), _foot())


def _kpis(rows: Sequence[HealthRow], locale: UiLocale) -> KpiRow:
    count = locale.formats.count_deals
    act = sum(row.health.level == ACT for row in rows)
    clean = sum(not row.health.findings for row in rows)
    told = sum(len(row.health.findings) for row in rows)
    return KpiRow(
        (
            Kpi(translate("HealthReport", "Act now"), count(act), "", act),
            Kpi(translate("HealthReport", "Nothing found"), count(clean), "", clean),
            Kpi(translate("HealthReport", "Looked at"), count(len(rows)), "", len(rows)),
            Kpi(translate("HealthReport", "Findings"), locale.formats.number(told), "", told),
        )
    )


def _order(rows: Sequence[HealthRow], locale: UiLocale) -> str:
    states = dict.fromkeys(row.state for row in rows)
    return " → ".join(locale.words.state_name(state) for state in states)


def _deals(rows: Sequence[HealthRow], locale: UiLocale) -> Table:
    columns = (
        Column(translate("HealthReport", "Deal"), wrap=True, least=120),
        Column(translate("HealthReport", "Step")),
        Column(translate("HealthReport", "Next"), wrap=True, least=90),
        Column(),
        Column(translate("HealthReport", "Why"), wrap=True, least=240),
    )
    lines: list[tuple[Cell, ...]] = []
    for row in rows:
        for place, finding in enumerate(row.health.findings):
            lines.append((*_deal(row, locale, first=place == 0), *_finding(finding, locale)))
    return Table(columns, tuple(lines))


def _deal(row: HealthRow, locale: UiLocale, *, first: bool) -> tuple[Cell, ...]:
    """Return the cells of the deal itself: only on the first of its lines."""
    if not first:
        return Cell(), Cell(), Cell()
    card = row.card
    return (
        Cell(card.name, bold=True, note=card.customer),
        Cell(f"{card.stage} {locale.words.stage_short(card.stage)}"),
        Cell(item_name(row.health.step.key, locale)),
    )


def _finding(finding: Finding, locale: UiLocale) -> tuple[Cell, ...]:
    mark, _ = finding_mark(finding)
    return (
        Cell(marks=(mark,)),
        Cell(finding_line(finding, locale), bold=finding.level == ACT),
    )


def _foot() -> Footer:
    text = translate(
        "HealthReport",
        "Bold: act now. Days in a step are working days by the Chinese calendar, against your own median from five "
        "finished stays on. Parked deals are left out.",
    )
    legend = (
        LegendItem("ahead", translate("HealthReport", "ahead of the customer")),
        LegendItem("behind", translate("HealthReport", "behind the customer")),
        LegendItem("debt", translate("HealthReport", "debt")),
    )
    return Footer(text, legend)
