"""Charts as PowerPoint's own: they can be edited there, and their sheet holds what the page shows and nothing more."""

from typing import TYPE_CHECKING, Any

from ui.charts.chart_data import ChartData
from ui.reports.outputs.deck import INK, clean, color_of, name_fonts

if TYPE_CHECKING:
    from pptx.chart.chart import Chart
    from pptx.slide import Slide

_KINDS = {
    "bar": "BAR_CLUSTERED",
    "stacked-bar": "BAR_STACKED",
    "column": "COLUMN_CLUSTERED",
    "stacked-column": "COLUMN_STACKED",
    "line": "LINE_MARKERS",
}
_FACES = ("3A3A3A", "FFFFFF", "9A9A9A", "D0D0D0", "666666")
"""The fills of the series in order: filled is proved, outlined only claimed."""

_GUARD = "\u200b"
"""Keeps a text that begins like a formula a text in the chart's sheet; it takes no room."""


def add_chart(slide: "Slide", data: ChartData, box: tuple[float, float, float, float], title: str) -> None:
    """Put a native chart at (left, top, width, height) inches."""
    from pptx.chart.data import CategoryChartData
    from pptx.enum.chart import XL_CHART_TYPE
    from pptx.util import Inches

    values = CategoryChartData(number_format="#,##0.##" if _is_broken(data) else "#,##0")
    values.categories = [_text(category) for category in data.categories]
    for series in data.series:
        values.add_series(_text(f"{series.name} {data.unit}".strip() if not series.hidden else " "), series.values)
    kind = getattr(XL_CHART_TYPE, _KINDS[data.kind])
    frame = slide.shapes.add_chart(kind, *(Inches(side) for side in box), values)
    frame.name = clean(title)
    _dress(frame.chart, data)


def _dress(chart: "Chart", data: ChartData) -> None:
    from pptx.enum.chart import XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
    from pptx.util import Pt

    chart.font.size = Pt(11)
    chart.font.color.rgb = color_of(INK)
    name_fonts(chart.font)
    chart.has_title = False
    chart.has_legend = sum(not series.hidden for series in data.series) > 1
    if chart.has_legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.category_axis.reverse_order = data.kind.endswith("bar")
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    chart.category_axis.format.line.color.rgb = color_of("888888")
    chart.value_axis.visible = data.kind == "line"
    chart.value_axis.has_major_gridlines = False
    if data.kind != "line":
        chart.plots[0].gap_width = 40
    for at, (series, shown) in enumerate(zip(data.series, chart.plots[0].series, strict=True)):
        _dress_series(shown, _FACES[at % len(_FACES)], hidden=series.hidden, filled=data.kind != "line")


def _dress_series(series: Any, face: str, *, hidden: bool, filled: bool) -> None:
    from pptx.util import Pt

    if hidden:
        series.format.fill.background()
        series.format.line.fill.background()
        return
    if filled:
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = color_of(face)
    series.format.line.color.rgb = color_of("222222")
    series.format.line.width = Pt(0.75)
    labels = series.data_labels
    labels.show_value = True
    labels.number_format, labels.number_format_is_linked = "#,##0;-#,##0;;" if filled else "#,##0", False
    labels.font.size = Pt(10)
    labels.font.color.rgb = color_of("FFFFFF" if filled and face == _FACES[0] else INK)


def _is_broken(data: ChartData) -> bool:
    return any(value is not None and value != int(value) for series in data.series for value in series.values)


def _text(text: str) -> str:
    return _GUARD + clean(text) if text.startswith(("=", "+", "-", "@")) else clean(text)
