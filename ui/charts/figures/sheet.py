"""A figure as a sheet of px from its top left corner: texts in our font, boxes, lines, patterns, named regions.

Axes would only cost time (a third of a drawing) and bring nothing to a figure whose places we reckon ourselves.
"""

from collections.abc import Sequence

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

DPI = 72

Point = tuple[float, float]


def new_figure(width: float, height: float) -> Figure:
    """Return an empty figure of so many px, at 72 dots per inch."""
    register_own_font()
    return Figure(figsize=(width / DPI, height / DPI), dpi=DPI)


class Sheet:
    """Puts artists on a figure `height` px high; y points down."""

    def __init__(self, figure: Figure, height: float) -> None:
        self._figure = figure
        self._to_inches = Affine2D().scale(1 / DPI, -1 / DPI).translate(0, height / DPI)

    def add(self, *artists: Artist) -> None:
        """Place artists whose coordinates are px of the sheet."""
        for artist in artists:
            artist.set_transform(self._to_inches + self._figure.dpi_scale_trans)
            self._figure.add_artist(artist)

    def text(
        self, at: Point, px: float, words: str = "", *, align: str = "left", bold: bool = False, ink: str = ""
    ) -> Text:
        """Write at a point: the middle of the line's height, and its left, center or right end."""
        face = properties(px, bold=bold)
        text = Text(*at, words, ha=align, va="center_baseline", fontproperties=face, parse_math=False)
        if ink:
            text.set_color(ink)
        self.add(text)
        return text

    def box(self, rect: patterns.Rect, face: str = "none", edge: str = "none", width: float = 0.0) -> Rectangle:
        """Draw a box (left, top, width, height)."""
        patch = Rectangle((0, 0), 0, 0)
        self.add(patch)
        place(patch, rect, face, edge, width)
        return patch

    def region(self, name: str, rect: patterns.Rect) -> None:
        """Give a part of the sheet a name that can be clicked; nothing of it is seen."""
        self.box(rect).set_gid(name)

    def line(
        self, xs: Sequence[float], ys: Sequence[float], ink: str, width: float = 0.7, *, dashed: bool = False
    ) -> Line2D:
        """Draw a line through points."""
        line = Line2D(list(xs), list(ys), linewidth=width, color=ink, linestyle=(0, (2, 2)) if dashed else "-")
        self.add(line)
        return line

    def bar(self, rect: patterns.Rect, look: BarStyle, style: ChartStyle) -> None:
        """Draw a solid bar of a state: face, pattern, outline; nothing where it has no length."""
        if rect[2] <= 0:
            return
        clip = self.box(rect, look.face)
        pattern = PathPatch(Path([(0.0, 0.0)]))
        self.add(pattern)
        fill_pattern(pattern, rect, look, style)
        pattern.set_clip_path(clip)
        self.box(rect, "none", look.edge, style.edge_width)


def place(patch: Rectangle, rect: patterns.Rect, face: str, edge: str, width: float) -> None:
    """Give a box its place and look; one of no length is not drawn."""
    left, top, length, height = rect
    patch.set_bounds(left, top, length, height)
    patch.set(facecolor=face, edgecolor=edge, linewidth=width, visible=length > 0)


def fill_pattern(patch: PathPatch, rect: patterns.Rect, look: BarStyle, style: ChartStyle) -> None:
    """Draw the pattern of a state over a bar; a solid state, and a bar too narrow for it, have none."""
    drawn = look.pattern != "solid" and rect[2] > style.pattern_size
    patch.set_visible(drawn)
    if not drawn:
        return
    tile = style.pattern_size
    if look.pattern == "lines":
        path, width, cap = patterns.lines(rect, tile), style.line_width, "butt"
    else:
        path, width, cap = patterns.dots(rect, tile, style.dot_radius), 2 * style.dot_radius, "round"
    patch.set_path(path)
    patch.set(fill=False, edgecolor=look.ink, linewidth=width, capstyle=cap)
