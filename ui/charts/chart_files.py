"""A chart out of the program: as SVG (lines and texts, never a picture), as PNG, and both on the clipboard.

The figure is drawn anew by its figure function, so that a chart given to others is the chart that was printed.
"""

import io
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageWriter, QPainter

from ui.charts.chart_style import ChartStyle
from ui.common.fonts import FALLBACKS, OWN_FAMILY

if TYPE_CHECKING:
    from matplotlib.figure import Figure

SVG_MIME = "image/svg+xml"
OWN_MIME = "application/x-funnel-chart"
"""What tells our chart from another program's on the clipboard."""

MARGIN = 12.0
"""The white around a chart that stands alone, in px."""

_DPI = 72
_PNG_RATIO = 3.0
"""A picture of 288 dots an inch."""

_FAMILIES = re.compile(rf"'{re.escape(OWN_FAMILY)}'(, '[^']+')*")


@dataclass(frozen=True, slots=True)
class Sketch:
    """A chart ready to be drawn: its figure function, its size in px, its style and what it shows in words."""

    draw: Callable[["Figure", ChartStyle], object]
    width: float
    height: float
    style: ChartStyle
    title: str = ""


def chart_svg(sketch: Sketch) -> bytes:
    """Return the chart as SVG; its texts stay texts, in the program's font or the reader's nearest."""
    import matplotlib as mpl
    from matplotlib.transforms import Bbox

    stream = io.BytesIO()
    with mpl.rc_context({"svg.fonttype": "none", "svg.hashsalt": "funnel"}):
        # None takes an entry away, but matplotlib knows no figure without a title.
        metadata = {"Date": None, "Creator": None, "Title": sketch.title}
        sheet = Bbox([[-MARGIN, -MARGIN], [sketch.width + MARGIN, sketch.height + MARGIN]])
        room = Bbox(sheet.get_points() / _DPI)
        _drawn(sketch).savefig(stream, format="svg", metadata=metadata, bbox_inches=room)
    families = ", ".join(f"'{name}'" for name in (OWN_FAMILY, *FALLBACKS))
    return _FAMILIES.sub(f"{families}, sans-serif", stream.getvalue().decode()).encode()


def chart_image(sketch: Sketch, ratio: float = _PNG_RATIO) -> QImage:
    """Return the chart as a picture, `ratio` dots to the px."""
    from ui.charts.figures.paint_renderer import paint_figure

    width, height = sketch.width + 2 * MARGIN, sketch.height + 2 * MARGIN
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(96 * ratio / 0.0254))
    image.setDotsPerMeterY(round(96 * ratio / 0.0254))
    image.fill(QColor(sketch.style.surface))
    painter = QPainter(image)
    painter.scale(ratio, ratio)
    painter.translate(MARGIN, MARGIN)
    paint_figure(_drawn(sketch), painter)
    painter.end()
    return image


def chart_png(sketch: Sketch) -> bytes:
    """Return the chart as a PNG file's bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(chart_image(sketch))
    return bytes(buffer.data().data())


def copy_chart(sketch: Sketch) -> None:
    """Put the chart on the clipboard. When the program ends the picture stays there, and the SVG goes.

    Data made in Python must not be on the clipboard when Python has ended: Qt would look for it then, and crash.
    """
    QGuiApplication.clipboard().setMimeData(chart_mime(sketch))
    app = QGuiApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(leave_picture)


def leave_picture() -> None:
    """Leave of a copied chart only what the clipboard keeps by itself."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.mimeData().hasFormat(OWN_MIME):
        clipboard.setImage(clipboard.image())


def chart_mime(sketch: Sketch) -> QMimeData:
    """Return the chart for the clipboard: a picture for programs that want one, SVG for those that know it."""
    found = QMimeData()
    found.setImageData(chart_image(sketch))
    found.setData(SVG_MIME, QByteArray(chart_svg(sketch)))
    found.setData(OWN_MIME, QByteArray(b"1"))
    return found


def _drawn(sketch: Sketch) -> "Figure":
    from ui.charts.figures.sheet import new_figure

    figure = new_figure(sketch.width, sketch.height)
    figure.set_facecolor(sketch.style.surface)
    sketch.draw(figure, sketch.style)
    return figure
