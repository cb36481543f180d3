"""The waterfall: filled columns came into the open amount, outlined ones left it, dotted lines lead on.

What was lost is hatched, what rests is dashed, so that all is said without colour. The first line tells the days, the
unit and where the axis starts; every column is labelled, so there is no legend.
"""

from matplotlib.figure import Figure
from matplotlib.patches import PathPatch

from ui.charts.chart_style import ChartStyle
from ui.charts.figures import patterns
from ui.charts.figures.sheet import DPI, Sheet
from ui.charts.figures.text_room import shortened
from ui.charts.waterfall_bars import WaterfallBar, WaterfallBars

HEAD, FOOT, OVER, AXIS, RIGHT = 26.0, 24.0, 16.0, 54.0, 8.0
"""Room for the first line, the names, the labels over the highest column, the axis at the left, the right margin."""

PX, SMALL = 12.0, 10.5
FILL = 0.74
"""A column's share of its place."""

LEAST = 1.5
"""A step that is not nought is at least so many px high."""

_OVER_GRID = 2.5
"""Columns are drawn after lines and before texts."""

_LOOKS = {
    "start": ("text2", "none"),
    "end": ("text2", "none"),
    "new": ("accent", "none"),
    "reopened": ("accent", "none"),
    "resumed": ("accent", "none"),
    "grown": ("accent", "none"),
    "won": ("accent_tint", "accent"),
    "lost": ("danger_tint", "danger"),
    "shrunk": ("danger_tint", "danger"),
    "parked": ("sunken", "text3"),
    "removed": ("sunken", "text3"),
}
"""Face and outline of each column by the roles of the style."""


def draw_waterfall(figure: Figure, bars: WaterfallBars, style: ChartStyle) -> None:
    """Draw a waterfall into an empty figure; its columns are regions named by their kinds."""
    figure.set_facecolor(style.surface)
    plot = _Plot(figure, max(1, len(bars.bars)), style)
    _head(plot, bars)
    if bars.empty:
        middle = plot.width / 2, (HEAD + plot.height) / 2
        plot.sheet.text(middle, PX, bars.empty, align="center", ink=style.text2)
        return
    for tick in bars.ticks:
        plot.across(plot.y(tick.height), style.ink("border"))
        plot.sheet.text((AXIS - 6, plot.y(tick.height)), SMALL, tick.label, align="right", ink=style.text2)
    for at, one in enumerate(bars.bars[:-1]):
        y = plot.y(one.level)
        ends = (plot.right(at) if one.amount else plot.left(at), plot.left(at + 1))
        plot.sheet.line(ends, (y, y), style.ink("border_strong"), 0.9, dashed=True)
    for at, bar in enumerate(bars.bars):
        _column(plot, at, bar)
        _label(plot, at, bar)
        plot.sheet.region(bar.kind, (AXIS + at * plot.place, HEAD, plot.place, plot.height - HEAD))
    plot.across(plot.y(0), style.ink("border_strong"))
    if bars.base:
        _cut(plot)


class _Plot:
    """Where the columns stand on the sheet."""

    def __init__(self, figure: Figure, count: int, style: ChartStyle) -> None:
        self.width, self.height = (float(inches) * DPI for inches in figure.get_size_inches())
        self.sheet, self.count, self.style = Sheet(figure, self.height), count, style
        self.place = (self.width - AXIS - RIGHT) / count
        self._top, self._bottom = HEAD + OVER, self.height - FOOT

    def y(self, share: float) -> float:
        return self._bottom - share * (self._bottom - self._top)

    def left(self, at: int) -> float:
        return AXIS + (at + (1 - FILL) / 2) * self.place

    def right(self, at: int) -> float:
        return self.left(at) + FILL * self.place

    def middle(self, at: int) -> float:
        return AXIS + (at + 0.5) * self.place

    def across(self, y: float, ink: str) -> None:
        self.sheet.line((AXIS, self.width - RIGHT), (y, y), ink)


def _column(plot: _Plot, at: int, bar: WaterfallBar) -> None:
    """Draw a column over the grid; nothing for a step of nought."""
    if not bar.amount:
        return
    style, top, bottom = plot.style, plot.y(bar.high), plot.y(bar.low)
    rect = plot.left(at), min(top, bottom - LEAST), FILL * plot.place, max(bottom - top, LEAST)
    face, edge = (_color(style, role) for role in _LOOKS[bar.kind])
    box = plot.sheet.box(rect, face, edge, 0.0 if edge == "none" else 1.0)
    box.set(zorder=_OVER_GRID, linestyle=(0, (4.0, 2.5)) if bar.kind == "parked" else "solid")
    if bar.kind == "lost":
        hatch = PathPatch(patterns.lines(rect, style.pattern_size), fill=False, capstyle="butt")
        hatch.set(edgecolor=style.ink("danger_line"), linewidth=0.8, zorder=_OVER_GRID)
        plot.sheet.add(hatch)


def _label(plot: _Plot, at: int, bar: WaterfallBar) -> None:
    """Write the amount over a column and its name under it; a step of nought steps back."""
    room, style = 0.96 * plot.place, plot.style
    for words, y, loud in (
        (bar.label, plot.y(bar.high) - 10, bar.amount > 0),
        (bar.name, plot.height - FOOT / 2, bar.kind in {"start", "end"}),
    ):
        px = next((px for px in (PX, 11.0, 10.0, 9.0) if shortened(words, px, room, bold=loud)[0] == words), 8.0)
        shown, width = shortened(words, px, room, bold=loud)
        # No line of the grid goes through a figure.
        ground = plot.middle(at) - width / 2 - 1, y - px / 2, width + 2, px
        plot.sheet.box(ground, style.surface).set_zorder(_OVER_GRID - 0.1)
        ink = style.text if loud else style.text2
        plot.sheet.text((plot.middle(at), y), px, shown, align="center", bold=loud, ink=ink)


def _color(style: ChartStyle, role: str) -> str:
    return {"text2": style.text2, "none": "none"}.get(role) or style.ink(role)


def _head(plot: _Plot, bars: WaterfallBars) -> None:
    """Write the first line, and at its right that the columns add up."""
    room, style = plot.width - RIGHT, plot.style
    if bars.tag and not bars.empty:
        _, width = shortened(bars.tag, SMALL, room)
        left = room - width - 26
        plot.sheet.box((left, 2, width + 26, 19), style.ink("accent_tint"))
        plot.sheet.line((left + 7, left + 10, left + 16), (11.5, 15, 8), style.ink("accent"), 1.5)
        plot.sheet.text((left + 20, 11.5), SMALL, bars.tag, ink=style.ink("accent"))
        room = left - 8
    words, _ = shortened(bars.head, SMALL + 0.5, room)
    plot.sheet.text((2, 11.5), SMALL + 0.5, words, ink=style.text2)


def _cut(plot: _Plot) -> None:
    """Mark the two ends as cut: the columns that would reach down to nought have a slanting gap at their foot."""
    y = plot.y(0) - 6
    for at in (0, plot.count - 1):
        left, right = plot.left(at) - 2, plot.right(at) + 2
        plot.sheet.line((left, right), (y + 2, y - 2), plot.style.surface, 3.0).set_zorder(_OVER_GRID + 1)
