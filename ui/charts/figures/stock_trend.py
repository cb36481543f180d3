"""Stocks over the months: eight small charts on one scale from nought, each labelled at its end."""

from matplotlib.figure import Figure
from matplotlib.patches import Polygon

from ui.charts.chart_style import ChartStyle
from ui.charts.figures.sheet import Sheet
from ui.charts.figures.text_room import shortened
from ui.charts.flow_values import StockChart, StockPanel

_TEXT, _SMALL, _GAP, _INSET = 12.0, 10.0, 6.0, 5.0
_ACROSS = 820.0
"""From this width on all eight stand side by side, below it four and four."""


def draw_stock_trend(figure: Figure, values: StockChart, style: ChartStyle) -> None:
    """Draw the small charts into an empty figure."""
    width, height = (float(inches) * 72 for inches in figure.get_size_inches())
    figure.set_facecolor(style.surface)
    columns = 8 if width >= _ACROSS else 4
    rows = -(-len(values.panels) // columns)
    wide, high = (width + _GAP) / columns - _GAP, (height + _GAP) / rows - _GAP
    drawing = _Panels(Sheet(figure, height), values, style)
    for index, panel in enumerate(values.panels):
        row, column = divmod(index, columns)
        drawing.draw(panel, column * (wide + _GAP), row * (high + _GAP), (wide, high))


class _Panels:
    """Draws one small chart after the other."""

    def __init__(self, sheet: Sheet, values: StockChart, style: ChartStyle) -> None:
        self._sheet, self._values, self._style = sheet, values, style

    def draw(self, panel: StockPanel, left: float, top: float, size: tuple[float, float]) -> None:
        """Draw a panel whose top left corner is there."""
        sheet, style, (width, height) = self._sheet, self._style, size
        sheet.region(panel.key, (left, top, width, height))
        left, width = left + _INSET, width - 2 * _INSET
        look = style.bars[panel.state]
        sheet.box((left, top + 2, 16, 16), look.claimed_face, look.claimed_edge, 0.6)
        sheet.text((left + 8, top + 10), _SMALL + 1, str(panel.stage), align="center", bold=True, ink=style.text)
        label = shortened(panel.label, _TEXT, width - 22, bold=True)[0]
        sheet.text((left + 21, top + 10), _TEXT, label, bold=True, ink=style.text)
        floor, ceiling, right = top + height - 18, top + 44, left + width - 4
        sheet.text((left, top + 31), 15.0, panel.last, bold=True, ink=style.text)
        sheet.text((left + width, top + 31), _SMALL + 1, panel.change, align="right", ink=style.text2)
        steps = max(1, len(panel.values) - 1)
        scale = (floor - ceiling) / max(1, self._values.top)
        points = [(left + at * (right - left) / steps, floor - n * scale) for at, n in enumerate(panel.values)]
        area = Polygon([(left, floor), *points, (points[-1][0], floor)], closed=True, linewidth=0)
        area.set_facecolor(look.claimed_face)
        sheet.add(area)
        sheet.line((left, left + width), (floor, floor), style.ink("border_strong"), 0.8)
        sheet.line([x for x, _ in points], [y for _, y in points], look.edge, 1.8)
        x, y = points[-1]
        sheet.box((x - 3, y - 3, 6, 6), look.face, look.edge, 1)
        faint = style.ink("text3")
        sheet.text((left, floor + 9), _SMALL, self._values.first, ink=faint)
        sheet.text((left + width, floor + 9), _SMALL, self._values.last, align="right", ink=faint)
