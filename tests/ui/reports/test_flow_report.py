"""The flow figures as a report: every figure with its numbers, on any paper, empty or full."""

from datetime import timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import InputError
from tests.services.conftest import add
from tests.services.test_flow_figures import ids
from tests.values import TODAY
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Columns, FigureBlock, Table, Text
from ui.reports.flow_report import FLOW_FIGURES
from ui.reports.page_setup import PageSetup
from ui.reports.pdf import render_pdf
from ui.reports.report import ReportAsk

assert add
assert ids


def flat(blocks: tuple[Block, ...]) -> list[Block]:
    found: list[Block] = []
    for block in blocks:
        parts = [one for part in block.parts for one in flat(part.blocks)] if isinstance(block, Columns) else [block]
        found += parts
    return found


def blocks(app: App, locale: UiLocale, *, landscape: bool = True) -> list[Block]:
    make = FLOW_FIGURES.make(app, ReportAsk())
    return flat(make(locale, PageSetup(landscape=landscape)).blocks)


@pytest.mark.usefixtures("ids")
@pytest.mark.parametrize("landscape", [True, False])
def test_every_figure_brings_its_numbers(app: App, locale: UiLocale, landscape: bool) -> None:
    figures = [block for block in blocks(app, locale, landscape=landscape) if isinstance(block, FigureBlock)]
    assert len(figures) == 9
    for figure in figures:
        assert figure.alternative
        assert figure.data is not None
        lengths = {len(series.values) for series in figure.data.series}
        assert lengths == {len(figure.data.categories)}
    funnel, velocity = figures[0].data, figures[1].data
    assert funnel is not None
    assert velocity is not None
    assert funnel.unit == "万元"
    assert velocity.categories[0] == "现在"


@pytest.mark.usefixtures("ids")
def test_the_tables_hold_numbers(app: App, locale: UiLocale) -> None:
    stages, losses, rates, leaks, stocks = [one for one in blocks(app, locale) if isinstance(one, Table)]
    assert [cell.text for cell in stages.rows[0][3:7]] == ["0%", "4", "2", "1"]
    assert (stages.rows[0][3].note, stages.rows[0][7].value) == ("0/4", 25.0)
    assert [cell.text for cell in losses.rows[0]] == ["输给对手", "1", "0", "1", "0", "0.001"]
    assert [cell.value for cell in rates.rows[1][2:]] == [1, 2, 50.0]
    assert any(row[2].note == "1/1" for row in leaks.rows)
    assert [cell.value for cell in stocks.rows[0][1:]] == [0, 4, 3, 1]


@pytest.mark.usefixtures("qapp")
def test_a_stage_of_unknown_amounts_has_none_on_paper_and_no_number_in_the_sheet(app: App, locale: UiLocale) -> None:
    app.deals.add(DealDraft("未知", amount=None))
    stages = next(one for one in blocks(app, locale) if isinstance(one, Table))
    assert (stages.rows[0][1].value, stages.rows[0][2].value) == (None, 1)
    assert stages.rows[0][1].text == locale.formats.main_number(None, "CNY")
    assert stages.rows[1][1].value == 0


def test_an_empty_file_says_so(app: App, locale: UiLocale, tmp_path: Path) -> None:
    texts = [block.text for block in blocks(app, locale) if isinstance(block, Text)]
    assert "期间内没有丢单。" in texts
    assert texts.count("期间内无结案。") == 4
    path = tmp_path / "flow.pdf"
    render_pdf(FLOW_FIGURES.make(app, ReportAsk()), path, locale)
    pages = PdfReader(path).pages
    assert "漏斗与流量指标" in pages[0].extract_text()
    assert len(pages) == 2


@pytest.mark.usefixtures("ids")
def test_it_is_printed(app: App, locale: UiLocale, tmp_path: Path) -> None:
    path = tmp_path / "flow.pdf"
    render_pdf(FLOW_FIGURES.make(app, ReportAsk()), path, locale)
    pages = PdfReader(path).pages
    assert len(pages) >= 4
    assert "转化口径：逐步通过" in pages[0].extract_text()


@pytest.mark.usefixtures("ids")
def test_it_is_printed_as_it_was_chosen(app: App, locale: UiLocale) -> None:
    ask = ReportAsk(part=f"count.stock.open.later.90.{TODAY - timedelta(days=30)}")
    document = FLOW_FIGURES.make(app, ask)(locale, PageSetup())
    assert document.head.right == "2026-10-24"
    assert "到达更后" in document.foot.text
    funnel = next(block for block in flat(document.blocks) if isinstance(block, FigureBlock))
    assert funnel.data is not None
    assert funnel.data.unit == ""
    assert [series.values[:4] for series in funnel.data.series] == [(4, 0, 0, 0), (0, 0, 0, 2)]
    with pytest.raises(InputError):
        FLOW_FIGURES.make(app, ReportAsk(part="nonsense"))
