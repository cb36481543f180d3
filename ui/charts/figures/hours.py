"""Hours by week: a row a state, an upright bar a week in the state's pattern, the plan as a tick across it."""

from matplotlib.figure import Figure

from ui.charts.chart_style import ChartStyle
from ui.charts.figures.sheet import DPI, Sheet
from ui.charts.hours_values import HourChart, HourRow

_LEFT, _FOOT, _OVER, _GAP = 120.0, 18.0, 14.0, 10.0
_TEXT, _SMALL = 12.0, 10.0
_FILL = 0.6
"""A bar's share of its week's place."""


def draw_hours(figure: Figure, chart: HourChart, style: ChartStyle) -> None:
    """Draw plan and spent hours into an empty figure; every row has the same scale."""
    figure.set_facecolor(style.surface)
    width, height = (float(inches) * DPI for inches in figure.get_size_inches())
    sheet, tall = Sheet(figure, height), (height - _FOOT) / max(1, len(chart.rows))
    place = (width - _LEFT) / max(1, len(chart.weeks))
    for at, row in enumerate(chart.rows):
        _row(sheet, row, (at * tall, tall, place, width), style)
    for at, week in enumerate(chart.weeks):
        middle = _LEFT + (at + 0.5) * place
        sheet.text((middle, height - _FOOT / 2), _SMALL, week, align="center", ink=style.text2)


def _row(sheet: Sheet, row: HourRow, room: tuple[float, float, float, float], style: ChartStyle) -> None:
    top, tall, place, width = room
    base, most = top + tall - _GAP, tall - _GAP - _OVER
    sheet.text((0, top + _OVER + 8), _TEXT, row.name, bold=True, ink=style.text)
    sheet.text((0, top + _OVER + 24), _SMALL, row.note, ink=style.text2)
    sheet.line((_LEFT, width), (base, base), style.ink("border_strong"), 1)
    for at, bar in enumerate(row.bars):
        left, high = _LEFT + at * place + place * (1 - _FILL) / 2, most * bar.spent
        if high > 0:
            sheet.bar((left, base - high, place * _FILL, high), style.bars[row.state], style)
        if bar.planned is not None:
            level = base - most * bar.planned
            sheet.line((left - 3, left + place * _FILL + 3), (level, level), style.text, 1.6)
        lift = max(high, most * (bar.planned or 0) if bar.planned and bar.planned > bar.spent else high)
        sheet.text((left + place * _FILL / 2, base - lift - 9), _SMALL, bar.words, align="center", ink=style.text2)
