"""Rails of eight steps below each other: a disc for what is proved, a ring within a ring for where one stands."""

from collections.abc import Sequence

from matplotlib.figure import Figure
from matplotlib.patches import Circle

from ui.charts.chart_style import ChartStyle
from ui.charts.figures.sheet import DPI, Sheet
from ui.charts.figures.text_room import shortened
from ui.charts.rail_values import RAIL_HEIGHT, Rail, Stop

TITLE, RADIUS, PX, SMALL = 84.0, 8.5, 10.5, 9.0


def draw_rails(figure: Figure, rails: Sequence[Rail], style: ChartStyle) -> None:
    """Draw rails over the whole width of an empty figure, each `RAIL_HEIGHT` px high."""
    width, height = (float(inches) * DPI for inches in figure.get_size_inches())
    figure.set_facecolor(style.surface)
    sheet = Sheet(figure, height)
    for at, rail in enumerate(rails):
        y = at * RAIL_HEIGHT + 14
        pitch = (width - TITLE) / max(1, len(rail.stops))
        sheet.text((0, y), PX, rail.title, bold=True, ink=style.text)
        centres = [TITLE + pitch * (number + 0.5) for number in range(len(rail.stops))]
        sheet.line((centres[0], centres[-1]), (y, y), style.connector, 1.2)
        for number, (x, stop) in enumerate(zip(centres, rail.stops, strict=True), start=1):
            _stop(sheet, (x, y), number, stop, style)
            words, _ = shortened(stop.name, SMALL, pitch - 6)
            bold = stop.state == "here"
            sheet.text((x, y + 19), SMALL, words, align="center", bold=bold, ink=style.text if bold else style.text2)


def _stop(sheet: Sheet, at: tuple[float, float], number: int, stop: Stop, style: ChartStyle) -> None:
    proved, here = stop.state == "proved", stop.state == "here"
    look = style.bars["best"]
    face = look.face if proved else style.surface
    edge = look.edge if stop.state != "open" else style.connector
    if here:
        sheet.add(Circle(at, RADIUS + 3, facecolor=style.surface, edgecolor=edge, linewidth=1.4))
    dashes = (0, (2, 1.5)) if stop.state == "claimed" else "-"
    sheet.add(Circle(at, RADIUS, facecolor=face, edgecolor=edge, linewidth=1.2, linestyle=dashes))
    sheet.text(at, SMALL, str(number), align="center", bold=True, ink=style.surface if proved else style.text)
