"""Every format holds what the page says: real numbers, native charts and tables, lines and text instead of pictures."""

import io
import re
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import openpyxl
import pptx
import pytest
from defusedxml.ElementTree import fromstring
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.errors import FunnelError
from tests.ui import funnel_values
from tests.ui.reports.fixture_report import blocks
from ui.charts.chart_data import ChartData, ChartSeries
from ui.charts.chart_files import SVG_MIME, chart_mime, copy_chart
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Cell, Column, Document, FigureBlock, Footer, Heading, PageHead, Table, Text
from ui.reports.engine import Pages, lay_out
from ui.reports.funnel_report import funnel_document
from ui.reports.outputs.formats import OUTPUTS, write_output
from ui.reports.outputs.reading import sections, sketches
from ui.reports.page_setup import PageSetup
from ui.reports.preview_dialog import PreviewDialog


def document(*inside: Block) -> Document:
    return Document(
        "夹具", "2026-11-23", PageHead("夹具报告", "副题", "2026-11-23", "{page}/{pages}"), inside, Footer("脚注")
    )


def laid(made: Document) -> Pages:
    return lay_out(made, PageSetup())


@pytest.fixture
def fixture_pages(qapp: object) -> Pages:  # noqa: ARG001 - fonts want an application
    return laid(document(*blocks("一号泵站")))


@pytest.fixture
def funnel_pages(locale: UiLocale) -> Pages:
    return laid(funnel_document(funnel_values.page(), locale, PageSetup()))


def written(pages: Pages, key: str, folder: Path) -> bytes:
    (path,) = write_output(pages, key, folder / f"out.{key}")
    return path.read_bytes()


def words_in(content: bytes) -> str:
    """Return every text of an Office file, of the workbooks inside it too."""
    found = []
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        for name in package.namelist():
            inside = package.read(name)
            found.append(words_in(inside) if name.endswith(".xlsx") else inside.decode("utf-8", "replace"))
    return "\n".join(found)


def test_tables_are_sheets_with_numbers_days_and_texts(fixture_pages: Pages, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(fixture_pages, "xlsx", tmp_path)))
    assert book.sheetnames == ["第一页", "第二页"]
    chart, table = book["第一页"], book["第二页"]
    assert [[cell.value for cell in row] for row in chart.rows] == [[None, "数 万"], ["一", 1], ["二", 2.5]]
    assert [cell.value for cell in table[1]] == ["项目", "金额"]
    assert table["B2"].value == 12340000.5
    assert table["B4"].value == datetime(2026, 11, 23)  # noqa: DTZ001 - as openpyxl reads a day
    assert table["B4"].number_format == "yyyy-mm-dd"
    assert (table["A3"].value, table["A3"].data_type) == ("=1+1", "s")
    assert book.properties.title == "夹具"


def test_the_funnel_page_gives_figures_not_words(funnel_pages: Pages, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(written(funnel_pages, "xlsx", tmp_path)))
    assert book.sheetnames[:2] == ["关键数字", "漏斗"]
    assert book["关键数字"]["B1"].value == 10792
    top = book[book.sheetnames[-1]]
    assert (top["D2"].value, top["E2"].value, top["E2"].number_format) == (1680, 0.9, "0%")


@pytest.mark.parametrize("names", [("同名", "同名", "同名"), ("a/b:c*[d]?", "x" * 40, "X" * 40), ("", "'", " ")])
def test_sheet_names_are_what_excel_allows(names: Sequence[str], qapp: object, tmp_path: Path) -> None:  # noqa: ARG001
    inside: list[Block] = []
    for name in names:
        inside += [Heading(name), Table((Column("a"),), ((Cell("1", value=1),),))]
    book = openpyxl.load_workbook(io.BytesIO(written(laid(document(*inside)), "xlsx", tmp_path)))
    assert len(book.sheetnames) == 3
    assert len({name.casefold() for name in book.sheetnames}) == 3
    assert all(0 < len(name) <= 31 and not re.search(r"[\\/*?:\[\]]", name) for name in book.sheetnames)


def test_a_report_without_tables_is_an_empty_sheet(qapp: object, tmp_path: Path) -> None:  # noqa: ARG001
    book = openpyxl.load_workbook(io.BytesIO(written(laid(document(Text("只有字"))), "xlsx", tmp_path)))
    assert book.sheetnames == ["夹具报告"]


def test_slides_hold_native_charts_and_tables_and_no_picture(funnel_pages: Pages, tmp_path: Path) -> None:
    content = written(funnel_pages, "pptx", tmp_path)
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
    assert not [name for name in names if re.search(r"media|\.(png|jpe?g|emf|wmf)$", name)]
    deck = pptx.Presentation(io.BytesIO(content))
    assert round(deck.slide_width / deck.slide_height, 3) == 1.778
    shapes = [shape for slide in deck.slides for shape in slide.shapes]
    charts = [shape.chart for shape in shapes if shape.has_chart]
    assert [plot.name for plot in charts[0].plots[0].series] == ["证实 万元", "仅主张 万元"]
    assert tuple(charts[0].plots[0].series[0].values)[:2] == (35196, 31630)
    tables = [shape.table for shape in shapes if shape.has_table]
    assert tables[-1].cell(1, 1).text == "输油泵橇三套"
    assert all(shape.left >= 0 and shape.left + shape.width <= deck.slide_width for shape in shapes)
    assert all(shape.top + shape.height <= deck.slide_height for shape in shapes)
    text = words_in(content)
    assert 'typeface="Microsoft YaHei"' in text
    assert "Steve Canny" not in text


def long_table(rows: int) -> Table:
    columns = (Column("序号", align="right"), Column("项目", wrap=True), Column("说明", wrap=True))
    return Table(
        columns, tuple((Cell(str(at), value=at), Cell("超长名称" * 50), Cell("x & <y>")) for at in range(rows))
    )


def test_a_long_table_repeats_its_heads_on_every_slide(qapp: object, tmp_path: Path) -> None:  # noqa: ARG001
    deck = pptx.Presentation(io.BytesIO(written(laid(document(Heading("表"), long_table(60))), "pptx", tmp_path)))
    assert len(deck.slides) > 3
    count = 0
    for slide in deck.slides:
        (table,) = (shape.table for shape in slide.shapes if shape.has_table)
        assert table.cell(0, 1).text == "项目"
        count += len(table.rows) - 1
        frame = next(shape for shape in slide.shapes if shape.has_table)
        assert frame.top + sum(row.height for row in table.rows) <= deck.slide_height
    assert count == 60
    assert deck.slides[1].shapes.title.text == "表（续）" or "continued" in deck.slides[1].shapes.title.text


@pytest.mark.parametrize("kind", ["bar", "stacked-bar", "column", "stacked-column", "line"])
def test_every_kind_of_chart_is_native(kind: Any, qapp: object, tmp_path: Path) -> None:  # noqa: ARG001
    series = (ChartSeries("底", (0.0, 1.0), hidden=True), ChartSeries("=SUM(A1)", (1.5, None)))
    (chart,) = (block for block in blocks("x") if isinstance(block, FigureBlock))
    given = replace(chart, data=ChartData(kind, ("=1+1", "二"), series))
    content = written(laid(document(Heading("图"), given)), "pptx", tmp_path)
    deck = pptx.Presentation(io.BytesIO(content))
    (found,) = (shape.chart for shape in deck.slides[0].shapes if shape.has_chart)
    assert found.plots[0].categories[1] == "二"
    workbook = openpyxl.load_workbook(io.BytesIO(found.part.chart_workbook.xlsx_part.blob))
    sheet = workbook.active
    assert sheet is not None
    assert [cell.data_type for row in sheet.rows for cell in row if isinstance(cell.value, str)].count("f") == 0


def test_a_figure_without_figures_is_told_in_words(qapp: object, tmp_path: Path) -> None:  # noqa: ARG001
    (chart,) = (block for block in blocks("x") if isinstance(block, FigureBlock))
    pages = laid(document(Heading("图"), replace(chart, data=None), Text("")))
    assert "一根横条" in words_in(written(pages, "pptx", tmp_path))
    assert len(pptx.Presentation(io.BytesIO(written(laid(document()), "pptx", tmp_path))).slides) == 1


def test_svg_is_lines_and_text(funnel_pages: Pages, tmp_path: Path) -> None:
    svg = written(funnel_pages, "svg", tmp_path)
    names = [element.tag.rpartition("}")[2] for element in fromstring(svg).iter()]
    assert "image" not in names
    texts = [element.text for element in fromstring(svg).iter() if element.tag.endswith("}text")]
    assert "1 项目立项" in texts
    assert "35,196" in texts
    assert svg == written(funnel_pages, "svg", tmp_path)


def test_png_is_the_chart_at_print_size(funnel_pages: Pages, tmp_path: Path) -> None:
    image = QImage.fromData(written(funnel_pages, "png", tmp_path))
    assert image.width() > 1800
    assert image.pixelColor(2, 2).lightness() == 255


def test_further_charts_are_numbered_and_none_is_said(fixture_pages: Pages, qapp: object, tmp_path: Path) -> None:  # noqa: ARG001
    both = laid(document(*blocks("a"), *blocks("b")))
    assert [path.name for path in write_output(both, "svg", tmp_path / "c.svg")] == ["c.svg", "c-2.svg"]
    with pytest.raises(FunnelError) as caught:
        write_output(laid(document(Text("x"))), "png", tmp_path / "none.png")
    assert caught.value.code == "report.no_chart"
    with pytest.raises(FunnelError) as caught:
        write_output(fixture_pages, "xlsx", tmp_path / "missing" / "x.xlsx")
    assert caught.value.code == "report.not_written"


def test_reading_order_goes_column_by_column(funnel_pages: Pages) -> None:
    found = [section.heading.text for section in sections(funnel_pages.document.blocks)]
    assert found == ["", "漏斗", "自上次以来的变化", "证实加权最高的十单"]


def test_a_copied_chart_is_picture_and_vector(funnel_pages: Pages) -> None:
    (chart,) = sketches(funnel_pages.document.blocks, greyscale=False)
    mime = chart_mime(chart)
    assert mime.hasImage()
    assert b"<text" in mime.data(SVG_MIME).data()


def test_the_preview_offers_every_format(locale: UiLocale, theme: Theme, qtbot: QtBot) -> None:
    dialog = PreviewDialog(locale, theme, partial(funnel_document, funnel_values.page(), locale), PageSetup())
    qtbot.addWidget(dialog)
    dialog._on_export()
    menu = dialog.findChild(QMenu, "preview-export-menu")
    assert menu is not None
    actions = {action.objectName(): action for action in menu.actions() if action.objectName()}
    assert [*actions] == [*(f"export-{output.key}" for output in OUTPUTS), "copy-chart-1"]
    with qtbot.waitSignal(dialog.save_wanted) as saved:
        actions["export-pptx"].trigger()
    assert saved.args == ["pptx", dialog.pages]
    with qtbot.waitSignal(dialog.copy_wanted) as copied:
        actions["copy-chart-1"].trigger()
    assert copied.args is not None
    menu.close()
    copy_chart(copied.args[0])
    assert QGuiApplication.clipboard().mimeData().hasFormat(SVG_MIME)


def test_a_high_row_begins_a_slide_rather_than_stick_out_of_one(qapp: object, tmp_path: Path) -> None:  # noqa: ARG001
    columns = (Column("项目", wrap=True), Column("怎么做", wrap=True))
    low = Table(columns, tuple((Cell("低"), Cell("低")) for _ in range(12)))
    high = Table(columns, ((Cell("长" * 200), Cell("做" * 900)),))
    deck = pptx.Presentation(io.BytesIO(written(laid(document(low, high)), "pptx", tmp_path)))
    bottoms = [shape.top + shape.height for slide in deck.slides for shape in slide.shapes if shape.has_table]
    assert len(bottoms) == 2
    assert max(bottoms) <= deck.slide_height
