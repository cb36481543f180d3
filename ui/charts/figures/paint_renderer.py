"""A matplotlib renderer that paints on a QPainter: paths, clips and text stay vectors on any paint device.

One matplotlib point is one unit of the painter. It paints what our figures use: paths with face, outline, dashes and
clips, and text in the program's own font (searchable in a PDF). Pictures, mathematical text and matplotlib's own
hatches (which SVG turns into pictures, performance, trap 4) are none of it: our patterns are drawn as paths.
"""

from functools import lru_cache
from typing import Any

from matplotlib.backend_bases import GraphicsContextBase, RendererBase
from matplotlib.figure import Figure
from matplotlib.font_manager import FontProperties
from matplotlib.path import Path
from matplotlib.transforms import Affine2D, Transform
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen
from typing_extensions import override

from ui.common.fonts import FALLBACKS, OWN_FAMILY

PRECISION = 20
"""Text is measured and set at this multiple of its size and scaled back, so that it is alike on every device."""

_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "projecting": Qt.PenCapStyle.SquareCap,
    "round": Qt.PenCapStyle.RoundCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.MiterJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
}
_MOVE, _LINE, _CLOSE = int(Path.MOVETO), int(Path.LINETO), int(Path.CLOSEPOLY)
_CURVES = {int(Path.CURVE3): 1, int(Path.CURVE4): 2}
"""How many further points a curve's first point is followed by."""


class PaintRenderer(RendererBase):
    """Paints one figure of `width` × `height` points through a painter whose origin is the figure's top left."""

    def __init__(self, painter: QPainter, width: float, height: float) -> None:
        super().__init__()
        self._painter = painter
        self._size = (width, height)
        self._flip = Affine2D().scale(1, -1).translate(0, height)

    @override
    def get_canvas_width_height(self) -> tuple[float, float]:
        return self._size

    @override
    def points_to_pixels(self, points: Any) -> Any:
        return points

    @override
    def draw_path(self, gc: GraphicsContextBase, path: Path, transform: Transform, rgbFace: Any = None) -> None:
        painter = self._painter
        painter.save()
        self._clip(gc)
        painter.setPen(_pen(gc))
        if rgbFace is None and _is_strokes(path):
            ends = _points(path, transform + self._flip)
            painter.drawLines([QLineF(*start, *end) for start, end in zip(ends[::2], ends[1::2], strict=True)])
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush if rgbFace is None else QBrush(_color(rgbFace)))
            painter.drawPath(_painter_path(path, transform + self._flip))
        painter.restore()

    @override
    def draw_text(
        self,
        gc: GraphicsContextBase,
        x: float,
        y: float,
        s: str,
        prop: FontProperties,
        angle: float,
        ismath: Any = False,
        mtext: Any = None,
    ) -> None:
        painter = self._painter
        painter.save()
        self._clip(gc)
        painter.translate(x, y)
        painter.rotate(-angle)
        painter.scale(1 / PRECISION, 1 / PRECISION)
        painter.setPen(_color(gc.get_rgb()))
        painter.setFont(_font(prop))
        painter.drawText(QPointF(0, 0), s)
        painter.restore()

    @override
    def get_text_width_height_descent(self, s: str, prop: FontProperties, ismath: Any) -> tuple[float, float, float]:
        metrics = _metrics(prop.get_size_in_points(), _is_bold(prop))
        width, descent = metrics.horizontalAdvance(s), metrics.descent()
        return width / PRECISION, (metrics.ascent() + descent) / PRECISION, descent / PRECISION

    def _clip(self, gc: GraphicsContextBase) -> None:
        rectangle = gc.get_clip_rectangle()
        if rectangle is not None:
            x, y, width, height = rectangle.bounds
            area = QRectF(x, self._size[1] - y - height, width, height)
            self._painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
        path: Any
        path, transform = gc.get_clip_path()
        if path is not None and transform is not None:
            self._painter.setClipPath(_painter_path(path, transform + self._flip), Qt.ClipOperation.IntersectClip)


def paint_figure(figure: Figure, painter: QPainter) -> None:
    """Paint a figure of 72 dots per inch with its top left corner at the painter's origin."""
    width, height = (float(inches) * 72 for inches in figure.get_size_inches())
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    figure.draw(PaintRenderer(painter, width, height))
    painter.restore()


def text_width(text: str, px: float, *, bold: bool = False) -> float:
    """Return how wide a text is painted, in px."""
    return _metrics(px, bold).horizontalAdvance(text) / PRECISION


def _codes(path: Path) -> list[int]:
    codes: Any = path.codes
    if codes is None:
        return [_MOVE, *[_LINE] * (len(path) - 1)]
    return [int(code) for code in codes]


def _points(path: Path, transform: Transform) -> list[tuple[float, float]]:
    moved: Any = transform.transform(path.vertices)
    return [(float(x), float(y)) for x, y in moved]


def _is_strokes(path: Path) -> bool:
    """Tell whether a path is nothing but separate straight lines: these are painted in one call."""
    codes = _codes(path)
    return len(codes) > 2 and codes == [_MOVE, _LINE] * (len(codes) // 2)


def _painter_path(path: Path, transform: Transform) -> QPainterPath:
    result = QPainterPath()
    points, codes = iter(_points(path, transform)), iter(_codes(path))
    for code in codes:
        x, y = next(points)
        if code == _MOVE:
            result.moveTo(x, y)
        elif code == _LINE:
            result.lineTo(x, y)
        elif code == _CLOSE:
            result.closeSubpath()
        elif code in _CURVES:
            more = [QPointF(*next(points)) for _ in range(_CURVES[code]) if next(codes)]
            (result.quadTo if len(more) == 1 else result.cubicTo)(QPointF(x, y), *more)
    return result


def _pen(gc: GraphicsContextBase) -> QPen:
    width = gc.get_linewidth()
    if not width:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(_color(gc.get_rgb()), width)
    pen.setCapStyle(_CAPS[str(gc.get_capstyle())])
    pen.setJoinStyle(_JOINS[str(gc.get_joinstyle())])
    dashes: Any
    offset, dashes = gc.get_dashes()
    if dashes is not None:
        pen.setDashPattern([float(dash) / width for dash in dashes])
        pen.setDashOffset(float(offset or 0) / width)
    return pen


def _color(rgba: Any) -> QColor:
    return QColor.fromRgbF(*(float(part) for part in rgba))


def _is_bold(prop: FontProperties) -> bool:
    weight = prop.get_weight()
    return weight in {"bold", "heavy"} if isinstance(weight, str) else int(weight) >= 600


def _font(prop: FontProperties) -> QFont:
    return _sized(prop.get_size_in_points(), _is_bold(prop))


@lru_cache(maxsize=32)
def _sized(px: float, bold: bool) -> QFont:  # noqa: FBT001 - the cache's key
    font = QFont()
    font.setFamilies([OWN_FAMILY, *FALLBACKS])
    font.setPixelSize(round(px * PRECISION))
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@lru_cache(maxsize=32)
def _metrics(px: float, bold: bool) -> QFontMetricsF:  # noqa: FBT001 - the cache's key
    return QFontMetricsF(_sized(px, bold))
