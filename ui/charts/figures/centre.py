"""The map of a buying centre as a figure: the screen's boxes, lines and cells, for paper and pictures.

Everything is said without colour too: squares are for us and discs against, a dashed box was not met, the coach's has a
heavy line, a bar at the left is as high as a person's influence, and a reporting line as wide as what it carries.
"""

from collections.abc import Sequence

from matplotlib.artist import Artist
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, FancyBboxPatch, Patch, Rectangle
from matplotlib.text import Text
from matplotlib.transforms import Affine2D

from funnel_desktop.domain.centre import CentreMap, Rect
from funnel_desktop.domain.part_drafts import INFLUENCES
from ui.charts.centre_faces import CentreFace, CentreValues, CentreWindow
from ui.charts.chart_style import ChartStyle
from ui.charts.figures.fonts import properties
from ui.charts.figures.text_room import shortened

DPI = 72
PAD, CELL, PITCH = 10.0, 8.0, 11.0
BAR_EDGE = 6.0
CELLS = 4 * PITCH + CELL


def draw_centre_map(figure: Figure, values: CentreValues, window: CentreWindow, style: ChartStyle) -> None:
    """Draw a buying centre into an empty figure, as large as it holds; `window` says where its boxes stand."""
    width, height = (float(inches) * DPI for inches in figure.get_size_inches())
    scale = min(width / window.drawn.width, height / max(1.0, window.drawn.height))
    _Sheet(figure, scale, style).draw(window.drawn, values)


class _Sheet:
    """Puts artists on a figure in px of the drawing from its top left corner."""

    def __init__(self, figure: Figure, scale: float, style: ChartStyle) -> None:
        self._figure, self._scale, self._style = figure, scale, style
        height = float(figure.get_size_inches()[1])
        self._to_inches = Affine2D().scale(scale / DPI, -scale / DPI).translate(0, height)

    def draw(self, drawn: CentreMap, values: CentreValues) -> None:
        for level in drawn.levels:
            label = level.label
            self._line((label.x, drawn.width - label.x), (level.rule_y, level.rule_y), 0.6, self._style.connector)
            self._text(label, label.y + label.height / 2, values.levels[level.level], 11.0, color=self._style.text2)
            if level.hint is not None:
                middle = level.hint.y + level.hint.height / 2
                self._text(level.hint, middle, values.hints[level.level], 11.0, color=self._style.text2)
        for line in sorted(drawn.lines, key=lambda line: line.influence):
            xs, ys = [x for x, _ in line.points], [y for _, y in line.points]
            self._line(xs, ys, 0.8 + 0.5 * max(0, line.influence - 1), self._style.text2)
        for box in drawn.boxes:
            self._box(box.rect, values.faces[box.id])

    def _box(self, rect: Rect, face: CentreFace) -> None:
        patch = FancyBboxPatch(
            (rect.x, rect.y), rect.width, rect.height, boxstyle="round,pad=0,rounding_size=5", facecolor="#FFFFFF"
        )
        patch.set_edgecolor(self._style.text if face.coach else self._style.text2)
        patch.set_linewidth((1.6 if face.coach else 0.8) * self._scale)
        if not face.met:
            patch.set_linestyle((0, (3.0, 2.0)))
        self._add(patch)
        height = (rect.height - 2 * BAR_EDGE) * face.influence / INFLUENCES[-1]
        bar = Rectangle((rect.x + 3, rect.bottom - BAR_EDGE - height), 3, height)
        bar.set(facecolor=self._style.text2, edgecolor="none")
        self._add(bar)
        inner = Rect(rect.x + PAD, rect.y, rect.width - 2 * PAD, rect.height)
        used = self._text(inner, rect.y + 17, face.name, 13.0, bold=True)
        beside = Rect(inner.x + used + 4, inner.y, inner.width - used - 4, inner.height)
        self._text(beside, rect.y + 17, face.title, 11.0, color=self._style.text2)
        under = Rect(inner.x, inner.y, inner.width - CELLS - 6, inner.height)
        self._text(under, rect.y + 39, face.under, 11.0, color=self._style.text2)
        self._cells(inner.right - CELLS, rect.y + 39 - CELL / 2, face.attitude)

    def _cells(self, x: float, y: float, attitude: int | None) -> None:
        for step in range(-2, 3):
            filled = attitude is not None and min(0, attitude) <= step <= max(0, attitude)
            left = x + (step + 2) * PITCH
            against = filled and attitude is not None and attitude < 0
            patch: Patch = (
                Circle((left + CELL / 2, y + CELL / 2), CELL / 2) if against else Rectangle((left, y), CELL, CELL)
            )
            role = "" if not attitude else "danger" if attitude < 0 else "accent"
            ink = self._style.ink(role) if role else self._style.text2
            patch.set(facecolor=ink if filled else "none", edgecolor=ink if filled else self._style.text2)
            patch.set_linewidth(0.7 * self._scale)
            self._add(patch)

    def _line(self, xs: Sequence[float], ys: Sequence[float], width: float, color: str) -> None:
        self._add(Line2D(xs, ys, linewidth=width * self._scale, color=color, solid_capstyle="butt"))

    def _text(self, room: Rect, middle: float, words: str, px: float, *, bold: bool = False, color: str = "") -> float:
        """Write one line, shortened to its room, and return its width."""
        shown, width = shortened(words, px, room.width, bold=bold)
        if shown:
            face = properties(px * self._scale, bold=bold)
            text = Text(room.x, middle, shown, va="center_baseline", fontproperties=face, parse_math=False)
            text.set_color(color or self._style.text)
            self._add(text)
        return width

    def _add(self, artist: Artist) -> None:
        artist.set_transform(self._to_inches + self._figure.dpi_scale_trans)
        self._figure.add_artist(artist)
