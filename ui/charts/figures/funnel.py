"""The funnel: eight straight bars about one axis, thin lines between them; solid is proved, outlined only claimed.

One figure function for screen, print, PDF and PNG. After the first drawing `FunnelArtists.update` sets the artists
anew instead of rebuilding them (performance, P7). One figure unit is one px; y points down.
"""

from collections.abc import Sequence
from itertools import pairwise

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from ui.charts.chart_style import BarStyle, ChartStyle
from ui.charts.figures import patterns
from ui.charts.figures.fonts import properties, register_own_font
from ui.charts.funnel_bars import STATE_OF_BAR, FunnelBar, FunnelBars, FunnelLayout

DPI = 72


def new_figure(width: float, height: float) -> Figure:
    """Return an empty figure of so many px, at 72 dots per inch."""
    register_own_font()
    return Figure(figsize=(width / DPI, height / DPI), dpi=DPI)


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
        self._sheet = _Sheet(figure, layout)
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


class _Sheet:
    """Puts artists on a figure in px from its top left corner; axes would only cost time (a third of a drawing)."""

    def __init__(self, figure: Figure, layout: FunnelLayout) -> None:
        self._figure = figure
        self._to_inches = Affine2D().scale(1 / DPI, -1 / DPI).translate(0, layout.height / DPI)

    def add(self, *artists: Artist) -> None:
        for artist in artists:
            artist.set_transform(self._to_inches + self._figure.dpi_scale_trans)
            self._figure.add_artist(artist)


class _Row:
    """The artists of one stage."""

    def __init__(self, sheet: _Sheet, layout: FunnelLayout, index: int) -> None:
        self._layout, self._index = layout, index
        self._claimed = Rectangle((0, 0), 0, 0)
        self._proved = Rectangle((0, 0), 0, 0)
        self._pattern = PathPatch(Path([(0.0, 0.0)]))
        self._outline = Rectangle((0, 0), 0, 0, fill=False)
        sheet.add(self._claimed, self._proved, self._pattern, self._outline)
        middle = layout.bar_top(index) + layout.bar_height / 2
        name_y = middle if not layout.head_room else middle - 6
        self._name = _text(sheet, 0, name_y, layout.text_px, "left", bold=layout.bold_names)
        self._detail = _text(sheet, 0, middle + 7, layout.small_px, "left")
        self._figures = [
            _text(sheet, right, middle, layout.text_px, "right", bold=layout.bold_first and column == 0)
            for column, right in enumerate(layout.figure_rights)
        ]

    def update(self, bar: FunnelBar, style: ChartStyle) -> None:
        look = style.bars[bar.state]
        claimed, proved = self._rect(bar.claimed), self._rect(bar.proved)
        _place(self._claimed, claimed, look.claimed_face, look.claimed_edge, style.edge_width)
        _place(self._proved, proved, look.face, "none", 0)
        _place(self._outline, proved, "none", look.edge, style.edge_width)
        self._fill(look, proved, style)
        self._name.set_text(bar.name)
        self._name.set_color(style.text if self._layout.bold_names else style.text2)
        self._detail.set_text(bar.detail)
        self._detail.set_color(style.text2)
        for text, words in zip(self._figures, bar.figures, strict=True):
            text.set_text(words)
            text.set_color(style.text)

    def _fill(self, look: BarStyle, rect: patterns.Rect, style: ChartStyle) -> None:
        drawn = look.pattern != "solid" and rect[2] > style.pattern_size
        self._pattern.set_visible(drawn)
        if not drawn:
            return
        tile = style.pattern_size
        if look.pattern == "lines":
            path, width, cap = patterns.lines(rect, tile), style.line_width, "butt"
        else:
            path, width, cap = patterns.dots(rect, tile, style.dot_radius), 2 * style.dot_radius, "round"
        self._pattern.set_path(path)
        self._pattern.set(fill=False, edgecolor=look.ink, linewidth=width, capstyle=cap)
        self._pattern.set_clip_path(self._proved)

    def _rect(self, share: float) -> patterns.Rect:
        layout = self._layout
        length = layout.bar_width * share
        return layout.centre - length / 2, layout.bar_top(self._index), length, layout.bar_height


def _heads(sheet: _Sheet, layout: FunnelLayout) -> list[Text]:
    y = layout.top - 8
    if not layout.head_room:
        return []
    left = _text(sheet, 0, y, layout.small_px + 0.5, "left")
    middle = _text(sheet, layout.centre, y, layout.small_px + 0.5, "center")
    rights = [_text(sheet, right, y, layout.small_px + 0.5, "right") for right in layout.figure_rights]
    return [left, middle, *rights]


def _text(sheet: _Sheet, x: float, y: float, px: float, align: str, *, bold: bool = False) -> Text:
    text = Text(x, y, "", ha=align, va="center_baseline", fontproperties=properties(px, bold=bold), parse_math=False)
    sheet.add(text)
    return text


def _place(patch: Rectangle, rect: patterns.Rect, face: str, edge: str, width: float) -> None:
    left, top, length, height = rect
    patch.set_bounds(left, top, length, height)
    patch.set(facecolor=face, edgecolor=edge, linewidth=width, visible=length > 0)
