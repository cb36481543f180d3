"""The flow figures on paper, slides and sheets: the funnel's table, velocity, win rates, losses, leaks, stocks."""

from collections.abc import Mapping, Sequence
from functools import partial
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain import table_ask
from funnel_desktop.domain.flow_view import FlowView
from funnel_desktop.domain.funnel_table import TableQuery
from funnel_desktop.domain.funnel_table_view import TableView
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.starving import Starving
from ui.charts import flow_data, flow_words
from ui.charts.chart_data import ChartData
from ui.charts.chart_style import ChartStyle
from ui.charts.drawing import draw_bars, draw_leaks, draw_sheet, draw_stocks
from ui.charts.figure_view import Draw
from ui.charts.flow_values import PANEL, BarList, LeakMap
from ui.charts.flow_words import Section
from ui.charts.funnel_sheet import HEIGHT
from ui.charts.funnel_sheet_words import caption, table_words
from ui.common.ui_locale import UiLocale
from ui.reports import flow_tables
from ui.reports.blocks import (
    Block,
    Columns,
    Document,
    FigureBlock,
    Footer,
    Gap,
    Heading,
    PageBreak,
    PageHead,
    Part,
    Text,
)
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate


class FlowPages:
    """What the report is made of, already read."""

    def __init__(
        self, table: TableView, flow: FlowView, paces: tuple[Pace, ...], starving: Starving | None, title: str
    ) -> None:
        self.table, self.flow, self.paces, self.starving, self.title = table, flow, paces, starving, title

    @property
    def states(self) -> Mapping[int, str]:
        """The funnel state of each stage."""
        return {row.stage: row.state for row in self.table.rows}


def _make(app: "App", ask: ReportAsk) -> Make:
    """Read the figures of the choice that the key carries, as of its day."""
    today = app.flow_figures.today()
    query = table_ask.read(ask.part, today)
    if query.period.observed == today:
        return partial(flow_document, _read(app, query))
    past = app.past.on(query.period.observed)
    try:
        return partial(flow_document, _read(past, query))
    finally:
        past.close()


def _read(app: "App", query: TableQuery) -> FlowPages:
    return FlowPages(
        app.funnel_table.view(query),
        app.flow_figures.view(query.period),
        app.board.paces(),
        app.hours.view().starving,
        app.settings.title or app.file.path.stem,
    )


FLOW_FIGURES = Report("flow-figures", lambda: translate("Reports", "Flow figures"), "file", _make)


def flow_document(pages: FlowPages, locale: UiLocale, setup: PageSetup) -> Document:
    """Return the report: the funnel first, then a page of what closed deals teach, then the stocks."""
    title = translate("FlowReport", "Funnel and flow figures")
    period, day = pages.flow.period, locale.formats.day
    span = translate("FlowReport", "{start} – {end}").format(start=day(period.start), end=day(period.end))
    page = translate("FlowReport", "Page {page} of {pages}")
    head = PageHead(title, f"{pages.title} · {span}", day(period.observed), page)
    landscape = setup.landscape
    parts = (
        _funnel(pages, locale),
        _pair(_velocity(pages, locale), _losses(pages, locale), landscape=landscape),
        _win_rates(pages, locale, landscape=landscape),
        (*_leaks(pages, locale, landscape=landscape), Gap(8), *_stocks(pages, locale, landscape=landscape)),
    )
    blocks = [*parts[0]]
    for before, part in pairwise(parts):
        # A page of nothing but "no deal was closed" is no page: what follows goes on below.
        blocks += [PageBreak() if _has_figure(before) else Gap(12), *part]
    return Document(title, period.observed.isoformat(), head, tuple(blocks), Footer(caption(pages.table, locale)))


def _has_figure(blocks: Sequence[Block]) -> bool:
    return any(
        any(_has_figure(part.blocks) for part in block.parts)
        if isinstance(block, Columns)
        else isinstance(block, FigureBlock)
        for block in blocks
    )


def _funnel(pages: FlowPages, locale: UiLocale) -> tuple[Block, ...]:
    words = table_words(pages.table, pages.paces, locale)
    figure = _figure(draw_sheet, words.sheet, HEIGHT, words.speech, flow_data.sheet_data(pages.table, locale))
    heading = Heading(translate("FlowReport", "Stage figures"))
    return (
        Heading(translate("FlowReport", "Funnel")),
        figure,
        Gap(8),
        heading,
        flow_tables.stage_table(pages.table, locale),
    )


def _pair(left: tuple[Block, ...], right: tuple[Block, ...], *, landscape: bool) -> tuple[Block, ...]:
    """Return blocks side by side where the page is wide, else under each other."""
    return (Columns((Part(0.5, left), Part(0.5, right))),) if landscape else (*left, Gap(8), *right)


def _velocity(pages: FlowPages, locale: UiLocale) -> tuple[Block, ...]:
    view = pages.flow
    section = flow_words.velocity_section(view.velocity, view, locale)
    data = flow_data.velocity_data(view.velocity, view.currency, locale) if view.velocity else None
    formula = Text(flow_words.velocity_formula(view.velocity, view.currency, locale), 10)
    return (
        Heading(translate("FlowReport", "Velocity and its levers")),
        formula,
        *_shown(draw_bars, section, "", data),
        Gap(8),
        *_win_rate(view, "state", locale),
    )


def _losses(pages: FlowPages, locale: UiLocale) -> tuple[Block, ...]:
    view = pages.flow
    section = flow_words.loss_section(view, locale)
    nothing = translate("FlowReport", "Nothing was lost in the period.")
    shown = _shown(draw_bars, section, nothing, flow_data.loss_data(view.causes, locale))
    table = (Gap(4), flow_tables.loss_table(view, locale)) if view.causes else ()
    heading = Heading(translate("FlowReport", "Why deals are lost"))
    return (heading, *shown, *table, Gap(8), *_win_rate(view, "competitor", locale))


def _win_rate(view: FlowView, dimension: str, locale: UiLocale) -> tuple[Block, ...]:
    section = flow_words.win_rate_section(view, dimension, locale)
    nothing = translate("FlowReport", "Nothing was closed in the period.")
    data = flow_data.win_rate_data(view.win_shares[dimension], dimension, locale)
    return (Heading(_win_rate_heads()[dimension]), *_shown(draw_bars, section, nothing, data))


def _win_rates(pages: FlowPages, locale: UiLocale, *, landscape: bool) -> tuple[Block, ...]:
    view = pages.flow
    figures = (*_win_rate(view, "source", locale), Gap(8), *_win_rate(view, "industry", locale))
    if view.win_rate is None:
        return figures
    return _pair(figures, (flow_tables.win_rate_table(view, locale),), landscape=landscape)


def _win_rate_heads() -> dict[str, str]:
    return {
        "state": translate("FlowReport", "Win rate by state reached"),
        "source": translate("FlowReport", "Win rate by source"),
        "industry": translate("FlowReport", "Win rate by industry"),
        "competitor": translate("FlowReport", "Win rate by rival"),
    }


def _leaks(pages: FlowPages, locale: UiLocale, *, landscape: bool) -> tuple[Block, ...]:
    view = pages.flow
    note = translate("FlowReport", "left behind unproved, of the deals that passed the stage")
    heading = Heading(translate("FlowReport", "Leak map"), note)
    section = flow_words.leak_section(view, pages.states, locale)
    nothing = translate("FlowReport", "No closed deal of the period has left a milestone behind.")
    shown = _shown(draw_leaks, section, nothing, flow_data.leak_data(view, locale))
    if not view.leaks:
        return heading, *shown
    return heading, *_pair(shown, (flow_tables.leak_table(view, locale),), landscape=landscape)


def _stocks(pages: FlowPages, locale: UiLocale, *, landscape: bool) -> tuple[Block, ...]:
    view = pages.flow
    section = flow_words.stock_section(view, pages.states, locale)
    note = translate("FlowReport", "twelve months, with parked deals")
    height = PANEL if landscape else 2 * PANEL + 16
    return (
        Heading(translate("FlowReport", "Stock per stage"), note),
        Text(flow_words.dry_words(pages.starving, locale), 10),
        _figure(draw_stocks, section.values, height, section.speech, flow_data.stock_data(view, locale)),
        Gap(4),
        flow_tables.stock_table(view, locale),
    )


def _shown(draw: Draw, section: Section, empty: str, data: ChartData | None) -> tuple[Block, ...]:
    """Return a section's figure, or the sentence that there is nothing to draw."""
    values = section.values
    if not section.deals or not isinstance(values, BarList | LeakMap):
        return (Text(empty, 10),) if empty else ()
    return (_figure(draw, values, values.height, section.speech, data),)


def _figure(draw: Draw, values: object, height: float, speech: str, data: ChartData | None) -> FigureBlock:
    def drawn(figure: "Figure", style: ChartStyle) -> None:
        draw(figure, values, style)

    return FigureBlock(drawn, height, speech, data)
