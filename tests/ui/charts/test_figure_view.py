import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from ui.charts.chart_style import MEANINGS, ChartStyle, color_print_style, grey_print_style
from ui.charts.figure_view import FigureView, Picture
from ui.charts.walking import neighbour
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme

if TYPE_CHECKING:
    from matplotlib.figure import Figure


@dataclass(frozen=True)
class Halves:
    """Two coloured halves of the figure, `left` of the width."""

    left: float = 0.5


def draw_halves(figure: "Figure", values: Halves, style: ChartStyle) -> None:
    from matplotlib.patches import Rectangle

    for name, x, width, role in (
        ("left", 0.0, values.left, "accent"),
        ("right", values.left, 1 - values.left, "danger"),
    ):
        box = Rectangle((x, 0), width, 1, transform=figure.transFigure, facecolor=style.ink(role), gid=name)
        figure.add_artist(box)


PICTURE = Picture(draw_halves, Halves(), "two halves", {"left": "the <left> half", "right": "the right half"})


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> FigureView:
    made = FigureView(theme, "halves", height=100)
    qtbot.addWidget(made)
    made.resize(200, 100)
    made.show_picture(PICTURE)
    made.show()
    qtbot.waitUntil(lambda: made.is_ready and bool(made.regions))
    return made


def test_it_shows_any_figure_and_follows_values_theme_and_size(view: FigureView, theme: Theme) -> None:
    image = view.grab().toImage()
    assert image.pixelColor(50, 50) == theme.color("accent")
    assert image.pixelColor(150, 50) == theme.color("danger")
    view.show_picture(Picture(draw_halves, Halves(0.9)))
    assert view.grab().toImage().pixelColor(150, 50) == theme.color("accent")
    theme.set_mode("dark")
    assert view.grab().toImage().pixelColor(50, 50) == theme.color("accent")
    view.resize(400, 100)
    assert view.grab().toImage().pixelColor(300, 50) == theme.color("accent")
    assert view.regions["right"].left() == pytest.approx(360)
    theme.set_mode("light")


def test_the_same_picture_again_is_no_work(view: FigureView) -> None:
    drawn: list[bool] = []
    view.drawn.connect(lambda: drawn.append(True))
    view.show_picture(Picture(draw_halves, Halves(), "two halves", dict(PICTURE.tips)))
    view.grab()
    assert drawn == []
    assert view.picture == PICTURE


def test_a_click_names_its_region(view: FigureView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.region_clicked) as clicked:
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(150, 20))
    assert clicked.args == ["right"]
    assert view.region_at(QPointF(-5, 5)) == ""
    QTest.mouseMove(view, QPoint(20, 20))
    assert view.cursor().shape() == Qt.CursorShape.PointingHandCursor


def test_keys_walk_the_regions_and_choose(view: FigureView, qtbot: QtBot) -> None:
    view.setFocus()
    view.activateWindow()
    qtbot.waitUntil(view.hasFocus)
    assert view.accessibleDescription() == "two halves"
    before = view.grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.accessibleDescription() == "the right half"
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.grab().toImage() != before, "the frame has gone on"
    with qtbot.waitSignal(view.region_clicked) as clicked:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert clicked.args == ["right"]
    QTest.keyClick(view, Qt.Key.Key_Up)
    assert view.accessibleDescription() == "the <left> half"
    QTest.keyClick(view, Qt.Key.Key_A)


def test_it_is_copied_by_key_and_by_menu(view: FigureView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.image().width() == 3 * (200 + 24)
    assert b"<svg" in bytes(clipboard.mimeData().data("image/svg+xml").data())
    clipboard.clear()
    view.save_wanted.connect(lambda *_: None)
    at = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.mapToGlobal(at))
    QApplication.sendEvent(view, event)
    menu = view.findChild(QMenu, "figure-menu")
    assert menu is not None
    copy, png, svg = menu.actions()
    copy.trigger()
    assert not clipboard.image().isNull()
    for key, action in (("png", png), ("svg", svg)):
        with qtbot.waitSignal(view.save_wanted) as wanted:
            action.trigger()
        assert wanted.args[0] == key
        assert wanted.args[1].width == 200
    menu.close()


def test_a_region_tells_about_itself(view: FigureView) -> None:
    at = QPoint(20, 20)
    QApplication.sendEvent(view, QHelpEvent(QHelpEvent.Type.ToolTip, at, view.mapToGlobal(at)))
    assert QToolTip.text() == "the &lt;left&gt; half"
    QToolTip.hideText()


def test_nothing_to_show_is_empty_ground(view: FigureView, theme: Theme) -> None:
    view.show_picture(None)
    assert view.sketch() is None
    view.copy()
    view._want_file("png")
    assert view.grab().toImage().pixelColor(50, 50) == theme.color("surface")
    assert view.accessibleDescription() == ""
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert view.sizeHint().height() == 100


def test_matplotlib_comes_in_a_thread(theme: Theme, qtbot: QtBot) -> None:
    tasks = TaskRunner()
    view = FigureView(theme, "halves", tasks, height=100)
    qtbot.addWidget(view)
    view.show_picture(PICTURE)
    with qtbot.waitSignal(view.drawn, timeout=20_000):
        view.show()
    tasks.close()


def test_it_imports_nothing_before_it_is_seen() -> None:
    script = "import sys, ui.charts.figure_view\nsys.exit('matplotlib' in sys.modules or 'numpy' in sys.modules)"
    subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=True, timeout=50)


@pytest.mark.parametrize("style", [color_print_style(), grey_print_style()])
def test_every_style_knows_every_meaning(style: ChartStyle) -> None:
    assert all(style.ink(role).startswith("#") for role in MEANINGS)


def test_the_keys_go_to_the_nearest_in_their_direction() -> None:
    def at(x: float, y: float) -> QRectF:
        return QRectF(x, y, 10, 10)

    table = {"a1": at(0, 0), "b1": at(20, 0), "a2": at(0, 20), "b2": at(20, 20), "wide": QRectF(0, 40, 60, 10)}
    ways = {"right": (1, 0), "left": (-1, 0), "down": (0, 1), "up": (0, -1)}

    def gone(start: str, *steps: str) -> str:
        for step in steps:
            start = neighbour(table, start, *ways[step])
        return start

    assert gone("", "down") == "a1"
    assert gone("a1", "right") == "b1"
    assert gone("b1", "down") == "b2"
    assert gone("b2", "left") == "a2"
    assert gone("b2", "down") == "wide"
    assert gone("a1", "right", "down", "left", "up") == "a1"
    assert gone("wide", "down") == "wide"
    assert gone("a1", "up") == "a1"
