from itertools import pairwise
from pathlib import Path

import pytest
from matplotlib.lines import Line2D
from matplotlib.patches import Circle, Rectangle
from pypdf import PdfReader
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication

from ui.charts.figures.fonts import properties
from ui.charts.figures.paint_renderer import paint_figure
from ui.charts.figures.sheet import new_figure


@pytest.fixture
def image(qapp: QApplication) -> QImage:  # noqa: ARG001 - fonts want an application
    figure = new_figure(100, 80)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, 100)
    axes.set_ylim(80, 0)
    axes.add_artist(Rectangle((10, 10), 20, 10, facecolor="#FF0000", edgecolor="none"))
    disc = axes.add_artist(Circle((70, 20), 12, facecolor="#0000FF", edgecolor="none"))
    disc.set_clip_path(Rectangle((70, 0), 50, 80, transform=axes.transData))
    axes.add_line(Line2D([10, 90], [50, 50], color="#00AA00", linewidth=2, linestyle=(0, (5, 5)), dash_capstyle="butt"))
    axes.text(10, 70, "口", fontproperties=properties(16, bold=True), color="#111111", va="center")
    axes.text(80, 60, "l l l", fontproperties=properties(16), rotation=90)
    made = QImage(100, 80, QImage.Format.Format_RGB32)
    made.fill(QColor("#FFFFFF"))
    painter = QPainter(made)
    paint_figure(figure, painter)
    painter.end()
    return made


def test_y_points_the_right_way_and_faces_are_filled(image: QImage) -> None:
    assert image.pixelColor(20, 15).name() == "#ff0000"
    assert image.pixelColor(50, 75).name() == "#ffffff"


def test_clips_cut(image: QImage) -> None:
    assert image.pixelColor(76, 20).name() == "#0000ff"
    assert image.pixelColor(64, 20).name() == "#ffffff"


def test_lines_are_dashed_in_their_own_width(image: QImage) -> None:
    row = [image.pixelColor(x, 50).name() for x in range(12, 88)]
    changes = sum(one != other for one, other in pairwise(row))
    assert changes >= 4
    assert image.pixelColor(12, 49).green() < 255
    assert image.pixelColor(12, 46).name() == "#ffffff"


def test_text_is_set_where_it_belongs(image: QImage) -> None:
    dark = [(x, y) for x in range(100) for y in range(55, 80) if image.pixelColor(x, y).lightness() < 90 and x < 50]
    assert min(x for x, _ in dark) in range(9, 14)
    assert max(x for x, _ in dark) < 28
    assert 66 <= sum(y for _, y in dark) / len(dark) <= 73


@pytest.mark.usefixtures("qapp")
def test_a_pdf_keeps_vectors_and_text(tmp_path: Path) -> None:
    figure = new_figure(100, 80)
    figure.text(0.1, 0.5, "项目立项", fontproperties=properties(12))
    writer = QPdfWriter(str(tmp_path / "figure.pdf"))
    painter = QPainter(writer)
    painter.scale(10, 10)
    paint_figure(figure, painter)
    painter.end()
    page = PdfReader(tmp_path / "figure.pdf").pages[0]
    assert "项目立项" in page.extract_text().replace(" ", "")
    assert not page.images
