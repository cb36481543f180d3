"""The figure functions by another name that imports matplotlib only when one is called: for widgets and for blocks."""

from typing import TYPE_CHECKING

from ui.charts.chart_style import ChartStyle
from ui.charts.flow_values import BarList, LeakMap, StockChart
from ui.charts.funnel_sheet import FunnelSheet
from ui.charts.waterfall_bars import WaterfallBars

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def draw_sheet(figure: "Figure", values: FunnelSheet, style: ChartStyle) -> None:
    """Draw the table that is the funnel."""
    from ui.charts.figures.funnel_sheet import draw_funnel_sheet

    draw_funnel_sheet(figure, values, style)


def draw_fall(figure: "Figure", values: WaterfallBars, style: ChartStyle) -> None:
    """Draw a waterfall."""
    from ui.charts.figures.waterfall import draw_waterfall

    draw_waterfall(figure, values, style)


def draw_bars(figure: "Figure", values: BarList, style: ChartStyle) -> None:
    """Draw bars under each other."""
    from ui.charts.figures.bar_list import draw_bar_list

    draw_bar_list(figure, values, style)


def draw_leaks(figure: "Figure", values: LeakMap, style: ChartStyle) -> None:
    """Draw the leak map."""
    from ui.charts.figures.leak_map import draw_leak_map

    draw_leak_map(figure, values, style)


def draw_stocks(figure: "Figure", values: StockChart, style: ChartStyle) -> None:
    """Draw the stocks of the months."""
    from ui.charts.figures.stock_trend import draw_stock_trend

    draw_stock_trend(figure, values, style)
