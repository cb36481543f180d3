"""The funnel page's chart: drawn whole whatever the figures, every number a region of its own."""

import pytest
from matplotlib.figure import Figure
from matplotlib.text import Text
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from tests.ui import funnel_values
from ui.charts.chart_style import ChartStyle, color_print_style, grey_print_style, screen_style
from ui.charts.figures.funnel_sheet import draw_funnel_sheet
from ui.charts.figures.paint_renderer import paint_figure
from ui.charts.figures.regions import named_regions
from ui.charts.figures.sheet import new_figure
from ui.charts.funnel_bars import STATE_OF_BAR
from ui.charts.funnel_sheet import HEIGHT, FunnelSheet, SheetCell, SheetColumn, SheetRow
from ui.common.theme.tokens import DARK, LIGHT

STYLES = (screen_style(LIGHT, "surface"), screen_style(DARK, "surface"), color_print_style(), grey_print_style())


def row(stage: int, claimed: float, proved: float, name: str = "项目立项", amount: str = "¥3.52亿") -> SheetRow:
    cells = (
        SheetCell(amount, "claimed", bold=True),
        SheetCell("60%", "passed_on", True, "6/10", "cliff" if stage == 3 else ""),
        SheetCell("3天", "stands", False, "n = 2", "slow" if stage == 2 else "small"),
        SheetCell("—"),
    )
    return SheetRow(stage, STATE_OF_BAR[stage - 1], name, "发现问题,提出需求", claimed, proved, amount, cells)


def sheet(rows: tuple[SheetRow, ...]) -> FunnelSheet:
    columns = (
        SheetColumn("金额", 78),
        SheetColumn("转化", 58),
        SheetColumn("天数", 46, apart=True),
        SheetColumn("流失", 40),
    )
    return FunnelSheet("我方步骤 / 客户动作", "已到达该步或更后", "实心 证实", columns, rows, "转化口径：逐步通过")


WHOLE = sheet(tuple(row(stage, 1 - stage / 10, 0.9 - stage / 10) for stage in range(1, 9)))


def drawn(values: FunnelSheet, style: ChartStyle = STYLES[0], width: int = 1000) -> tuple[Figure, QImage]:
    figure = new_figure(width, HEIGHT)
    draw_funnel_sheet(figure, values, style)
    image = QImage(width, round(HEIGHT), QImage.Format.Format_RGB32)
    image.fill(QColor(style.surface))
    painter = QPainter(image)
    paint_figure(figure, painter)
    painter.end()
    return figure, image


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("style", STYLES)
def test_filled_is_proved_and_outlined_claimed(style: ChartStyle) -> None:
    figure, image = drawn(sheet((row(6, 1.0, 0.5), row(7, 0.2, 0.2))), style)
    bars = named_regions(figure)
    claimed, proved = bars["claimed:6"], bars["proved:6"]
    middle = round(claimed[1] + claimed[3] / 2)
    assert image.pixelColor(round(proved[0]) + 4, middle) == QColor(style.bars["best"].face)
    assert image.pixelColor(round(proved[0]) - 6, middle) == QColor(style.bars["best"].claimed_face)


@pytest.mark.usefixtures("qapp")
def test_every_figure_is_a_region() -> None:
    regions = named_regions(drawn(WHOLE)[0])
    assert {f"{kind}:{stage}" for kind in ("claimed", "proved", "passed_on", "stands") for stage in range(1, 9)} == {
        *regions
    }
    left, _, width, _ = regions["stands:8"]
    assert left + width <= 1000


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("width", [620, 1000, 1900])
def test_long_names_and_great_sums_stay_in_their_places(width: int) -> None:
    rows = tuple(row(stage, 1.0, 0.01, funnel_values.LONG, "¥1,000.00亿") for stage in range(1, 9))
    figure, _ = drawn(sheet(rows), width=width)
    for text in figure.findobj(Text):
        box = text.get_window_extent()
        assert box.x0 >= -1
        assert box.x1 <= width + 1, text.get_text()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("claimed", [1.0, 0.97, 0.5])
def test_a_figure_beside_a_bar_stays_out_of_the_columns(claimed: float) -> None:
    figure, _ = drawn(sheet((row(1, claimed, 0.0, amount="US$1,000.00B"),)), width=640)
    boxes = [text.get_window_extent() for text in figure.findobj(Text) if text.get_text() == "US$1,000.00B"]
    inside, amount = sorted(boxes, key=lambda box: box.x0)
    assert inside.x1 + 8 <= amount.x0


@pytest.mark.usefixtures("qapp")
def test_nothing_is_nothing() -> None:
    empty = tuple(SheetRow(n, STATE_OF_BAR[n - 1], "步", "客户", 0, 0, "", (SheetCell("—"),) * 4) for n in range(1, 9))
    assert named_regions(drawn(sheet(empty))[0]) == {}


def test_a_style_writes_in_its_bars(qapp: QApplication) -> None:
    assert qapp is not None
    assert [style.bars["best"].inside for style in STYLES] == ["#1A2330", "#1A2330", "#1A2330", "#FFFFFF"]
