"""A report as anybody would add one: this file, and its line in the registry (the tests' own line)."""

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ui.charts.chart_data import ChartData, ChartSeries
from ui.charts.chart_style import ChartStyle
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import (
    Block,
    Cell,
    Column,
    Document,
    FigureBlock,
    Footer,
    Heading,
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


def _draw(figure: "Figure", style: ChartStyle) -> None:
    from matplotlib.patches import Rectangle

    from ui.charts.figures.fonts import properties

    figure.add_artist(Rectangle((0.1, 0.2), 0.6, 0.4, facecolor=style.bars["funnel"].face))
    figure.text(0.1, 0.7, "图中的字", fontproperties=properties(12), color=style.text)


def blocks(name: str) -> tuple[Block, ...]:
    """Return one block of every simple kind."""
    rows = ((Cell(name, bold=True), Cell("1,234 万", value=12340000.5)), (Cell("=1+1"), Cell("", value=None)))
    days = ((Cell("到期"), Cell("11-23", value=date(2026, 11, 23))),)
    chart = ChartData("bar", ("一", "二"), (ChartSeries("数", (1.0, 2.5)),), "万")
    return (
        Heading("第一页", "说明"),
        FigureBlock(_draw, 120.0, "一根横条", chart),
        PageBreak(),
        Heading("第二页"),
        Table((Column("项目", wrap=True), Column("金额", align="right")), rows + days),
        Text("正文里的话"),
    )


def make(app: "App", ask: ReportAsk) -> Make:
    """Read the name of the deal, else of the file."""
    name = app.deals.detail(ask.deal_id).deal.name if ask.deal_id else app.file.path.stem

    def word(_locale: UiLocale, _setup: PageSetup) -> Document:
        head = PageHead("夹具报告", name, "2026-11-23", "{page}/{pages}")
        return Document("夹具", "2026-11-23", head, blocks(name), Footer("脚注"))

    return word


FIXTURE = Report("fixture", lambda: "Fixture", "file", make)
FIXTURE_OF_DEAL = replace(FIXTURE, key="fixture-deal", scope="deal")
