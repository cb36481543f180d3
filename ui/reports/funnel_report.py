"""The funnel page: its values become blocks, in the order they are read at a meeting.

Landscape has the funnel beside the changes, portrait above them and one column less (the customer's present step,
which follows from the confirmed one).
"""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.funnel_page import FunnelPage
from ui.charts.chart_style import ChartStyle, print_style
from ui.charts.funnel_words import funnel_data, page_bars, rule_words
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import (
    Block,
    Cell,
    Column,
    Columns,
    Document,
    Footer,
    FormLines,
    FunnelFigure,
    Heading,
    Kpi,
    KpiRow,
    Legend,
    LegendItem,
    PageHead,
    Part,
    Table,
    Text,
)
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Printed, Report, ReportAsk
from ui.reports.report_words import kind_mark, kind_words, movement_amount, movement_note, movement_value
from ui.reports.top_deals import top_deals_table

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.change import Change

translate = QCoreApplication.translate


def _make(app: "App", _ask: ReportAsk) -> Make:
    return partial(funnel_document, app.reports.funnel_page())


def _note(app: "App", printed: Printed) -> "Change":
    return app.reports.printed(printed.title)


FUNNEL_PAGE = Report("funnel-page", lambda: translate("Reports", "Funnel page"), "file", _make, _note)


def funnel_document(page: FunnelPage, locale: UiLocale, setup: PageSetup) -> Document:
    """Return the funnel page as a document for a choice of paper."""
    form = FormLines(
        translate("FunnelReport", "Decisions"),
        (translate("FunnelReport", "Who"), translate("FunnelReport", "By when")),
        count=2,
    )
    title = page.title or translate("FunnelReport", "Sales funnel")
    return Document(
        title,
        page.today,
        _head(page, title, locale),
        (kpi_row(page, locale), *funnel_blocks(page, locale, setup), form),
        _foot(page),
    )


def funnel_blocks(page: FunnelPage, locale: UiLocale, setup: PageSetup) -> tuple[Block, ...]:
    """Return the page's body without its figures: funnel, changes, the ten highest deals."""
    style = print_style(greyscale=setup.greyscale)
    heading = Heading(translate("FunnelReport", "The ten highest by proved value"))
    table = top_deals_table(page, locale, customer_step=setup.landscape)
    top = table if page.top else Text(translate("FunnelReport", "No open deals yet."), 10.5)
    return (*_middle(page, locale, style, landscape=setup.landscape), heading, top)


def _head(page: FunnelPage, title: str, locale: UiLocale) -> PageHead:
    name = translate("FunnelReport", "Sales funnel")
    since = translate("FunnelReport", "compared with the print of {day}").format(day=locale.formats.day(page.since))
    parts = [
        title if title != name else "",
        page.owner,
        since if page.since else translate("FunnelReport", "first print"),
    ]
    page_text = translate("FunnelReport", "Page {page} of {pages}")
    return PageHead(name, " · ".join(part for part in parts if part), locale.formats.day(page.today), page_text)


def kpi_row(page: FunnelPage, locale: UiLocale) -> KpiRow:
    """Return the five figures of the page."""
    view, formats = page.funnel, locale.formats
    unit = formats.main_unit(view.currency)

    def number(minor: int | None) -> str:
        return formats.main_number(minor, view.currency)

    def money(label: str, minor: int, note: str) -> Kpi:
        words = " · ".join(part for part in (unit, note) if part)
        return Kpi(label, number(minor), words, formats.sheet_value(minor, view.currency))

    before = translate("FunnelReport", "last print {value}").format(value=number(page.weighted_before))
    missing = translate("FunnelReport", "not proved {value}").format(value=number(view.weighted - view.proved))
    goal = translate("FunnelReport", "no goal set")
    if page.goal:
        share = formats.percent(100 * page.won_quarter / page.goal)
        goal = translate("FunnelReport", "goal {goal} · {share}").format(goal=number(page.goal), share=share)
    worth = [f"{number(view.amount)} {unit}", *(formats.money(minor, code) for code, minor in page.beside)]
    hand = " · ".join(worth) + " · " + translate("FunnelReport", "parked beside {n}").format(n=view.parked)
    if view.unknown:
        hand += " · " + translate("FunnelReport", "unknown amount {n}").format(n=view.unknown)
    steps = translate("FunnelReport", "{n} out of step · {debts} with debt").format(
        n=page.out_of_step, debts=page.debts
    )
    return KpiRow(
        (
            money(
                translate("FunnelReport", "Weighted value (claimed)"),
                view.weighted,
                before if page.weighted_before is not None else "",
            ),
            money(translate("FunnelReport", "Weighted value (proved)"), view.proved, missing),
            money(translate("FunnelReport", "Won this quarter"), page.won_quarter, goal),
            Kpi(translate("FunnelReport", "In hand"), formats.count_deals(view.count), hand, view.count),
            Kpi(
                translate("FunnelReport", "To act on"),
                translate("FunnelReport", "{n} overdue").format(n=page.overdue),
                steps,
                page.overdue,
            ),
        )
    )


def _middle(page: FunnelPage, locale: UiLocale, style: ChartStyle, *, landscape: bool) -> tuple[Block, ...]:
    states = tuple(LegendItem(state, locale.words.state_name(state)) for state in ("search", "funnel", "best"))
    claimed = LegendItem("claimed", translate("FunnelReport", "claimed only, not proved"))
    funnel: tuple[Block, ...] = (
        Heading(translate("FunnelReport", "Funnel")),
        FunnelFigure(page_bars(page.funnel, locale), style, funnel_data(page.funnel, locale)),
        Legend((*states, claimed), style),
    )
    changes = _changes(page, locale, _row_height(page, landscape=landscape))
    return (Columns((Part(0.52, funnel), Part(0.48, changes))),) if landscape else (*funnel, *changes)


def _row_height(page: FunnelPage, *, landscape: bool) -> float:
    """Return the height at which the changes end where the funnel beside them ends."""
    lines = len(page.movements) + bool(page.more)
    return min(27.5, max(20.0, 275 / max(1, lines))) if landscape else 20.0


def _changes(page: FunnelPage, locale: UiLocale, row_height: float) -> tuple[Block, ...]:
    total = len(page.movements) + page.more
    unit = locale.formats.main_unit(page.funnel.currency)
    note = translate("FunnelReport", "{n} in all, in {unit}").format(n=total, unit=unit)
    heading = Heading(translate("FunnelReport", "Changes since the last print"), note)
    if not page.since:
        words = translate("FunnelReport", "This is the first print. The next one shows what has changed since.")
        return (Heading(heading.text), Text(words, 10.5))
    if not page.movements:
        return (heading, Text(translate("FunnelReport", "Nothing has changed."), 10.5))
    rows = tuple(
        (
            Cell(marks=(kind_mark(movement),)),
            Cell(kind_words(movement), bold=True),
            Cell(movement.name, bold=True, note=movement_note(movement, locale, page.funnel.currency)),
            Cell(
                movement_amount(movement, locale, page.funnel.currency),
                value=movement_value(movement, locale, page.funnel.currency),
            ),
        )
        for movement in page.movements
    )
    columns = (Column(), Column(), Column(wrap=True, least=120.0), Column(align="right"))
    table = Table(columns, rows, row_height=row_height, heads=False)
    if not page.more:
        return (heading, table)
    return (heading, table, Text(translate("FunnelReport", "and {n} more").format(n=page.more)))


def _foot(page: FunnelPage) -> Footer:
    rule = rule_words(page.funnel)
    if page.funnel.begun_below:
        rule += " · " + translate("FunnelReport", "{n} deals began above stage 1").format(n=page.funnel.begun_below)
    gap = translate("FunnelReport", "ahead = our stage − 1 − confirmed, behind = confirmed − our stage, else in step")
    legend = (
        LegendItem("done", translate("FunnelReport", "done")),
        LegendItem("open", translate("FunnelReport", "open")),
        LegendItem("na", translate("FunnelReport", "not applicable")),
        LegendItem("debt", translate("FunnelReport", "debt")),
        LegendItem("ahead", translate("FunnelReport", "ahead of the customer")),
        LegendItem("behind", translate("FunnelReport", "behind the customer")),
    )
    return Footer(f"{rule} · {gap}", legend)
