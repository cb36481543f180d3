"""The funnel: eight straight bars about one axis, thin lines between them; solid is proved, outlined only claimed.

One figure function for screen, print, PDF and PNG. After the first drawing `FunnelArtists.update` sets the artists
anew instead of rebuilding them (performance, P7). One figure unit is one px; y points down.
"""

from collections.abc import Sequence
from itertools import pairwise

from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text

from ui.charts.chart_style import BarStyle, ChartStyle
from ui.charts.figures import patterns
from ui.charts.figures.sheet import Sheet, fill_pattern, new_figure, place
from ui.charts.funnel_bars import STATE_OF_BAR, FunnelBar, FunnelBars, FunnelLayout

__all__ = ["FunnelArtists", "draw_funnel", "new_figure"]


def draw_funnel(figure: Figure, bars: FunnelBars, layout: FunnelLayout, style: ChartStyle) -> "FunnelArtists":
    """Draw the funnel into an empty figure and return its artists."""
    artists = FunnelArtists(figure, layout, style)
    artists.update(bars)
    return artists


class FunnelArtists:
    """The artists of one funnel figure, in one order: connectors, bars with their patterns, texts."""

    def __init__(self, figure: Figure, layout: FunnelLayout, style: ChartStyle) -> None:
        self._figure = figure
        self.layout = layout
        self._sheet = Sheet(figure, layout.height)
        self._connectors = [self._line() for _ in range(2 * (len(STATE_OF_BAR) - 1))]
        self._rows = [_Row(self._sheet, layout, index) for index in range(len(STATE_OF_BAR))]
        self._heads = _heads(self._sheet, layout)
        self.restyle(style)

    def restyle(self, style: ChartStyle) -> None:
        """Take on another style (the theme has changed); call `update` afterwards."""
        self._style = style
        self._figure.set_facecolor(style.surface)
        for line in self._connectors:
            line.set_color(style.connector)
        for text in self._heads:
            text.set_color(style.text2)

    def update(self, bars: FunnelBars) -> None:
        """Show other bars with the same artists."""
        for row, bar in zip(self._rows, bars.bars, strict=True):
            row.update(bar, self._style)
        for text, words in zip(self._heads, (bars.head_names, bars.head_bars, *bars.head_figures), strict=False):
            text.set_text(words)
        self._connect([bar.claimed for bar in bars.bars])

    def _connect(self, lengths: Sequence[float]) -> None:
        layout = self.layout
        for index, (upper, lower) in enumerate(pairwise(lengths)):
            y_from = layout.bar_top(index) + layout.bar_height
            y_to = layout.bar_top(index + 1)
            for side, line in zip((-1, 1), self._connectors[2 * index : 2 * index + 2], strict=True):
                half = side * layout.bar_width / 2
                line.set_data([layout.centre + half * upper, layout.centre + half * lower], [y_from, y_to])
                line.set_visible(upper > 0 and lower > 0)

    def _line(self) -> Line2D:
        line = Line2D([0.0, 0.0], [0.0, 0.0], linewidth=0.7)
        self._sheet.add(line)
        return line


class _Row:
    """The artists of one stage."""

    def __init__(self, sheet: Sheet, layout: FunnelLayout, index: int) -> None:
        self._layout, self._index = layout, index
        self._claimed = Rectangle((0, 0), 0, 0)
        self._proved = Rectangle((0, 0), 0, 0)
        self._pattern = PathPatch(Path([(0.0, 0.0)]))
        self._outline = Rectangle((0, 0), 0, 0, fill=False)
        sheet.add(self._claimed, self._proved, self._pattern, self._outline)
        middle = layout.bar_top(index) + layout.bar_height / 2
        name_y = middle if not layout.head_room else middle - 6
        self._name = sheet.text((0, name_y), layout.text_px, align="left", bold=layout.bold_names)
        self._detail = sheet.text((0, middle + 7), layout.small_px, align="left")
        self._figures = [
            sheet.text((right, middle), layout.text_px, align="right", bold=layout.bold_first and column == 0)
            for column, right in enumerate(layout.figure_rights)
        ]

    def update(self, bar: FunnelBar, style: ChartStyle) -> None:
        look = style.bars[bar.state]
        claimed, proved = self._rect(bar.claimed), self._rect(bar.proved)
        place(self._claimed, claimed, look.claimed_face, look.claimed_edge, style.edge_width)
        place(self._proved, proved, look.face, "none", 0)
        place(self._outline, proved, "none", look.edge, style.edge_width)
        self._fill(look, proved, style)
        self._name.set_text(bar.name)
        self._name.set_color(style.text if self._layout.bold_names else style.text2)
        self._detail.set_text(bar.detail)
        self._detail.set_color(style.text2)
        for text, words in zip(self._figures, bar.figures, strict=True):
            text.set_text(words)
            text.set_color(style.text)

    def _fill(self, look: BarStyle, rect: patterns.Rect, style: ChartStyle) -> None:
        fill_pattern(self._pattern, rect, look, style)
        if self._pattern.get_visible():
            self._pattern.set_clip_path(self._proved)

    def _rect(self, share: float) -> patterns.Rect:
        layout = self._layout
        length = layout.bar_width * share
        return layout.centre - length / 2, layout.bar_top(self._index), length, layout.bar_height


def _heads(sheet: Sheet, layout: FunnelLayout) -> list[Text]:
    y = layout.top - 8
    if not layout.head_room:
        return []
    left = sheet.text((0, y), layout.small_px + 0.5, align="left")
    middle = sheet.text((layout.centre, y), layout.small_px + 0.5, align="center")
    rights = [sheet.text((right, y), layout.small_px + 0.5, align="right") for right in layout.figure_rights]
    return [left, middle, *rights]
