import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui import funnel_values
from ui.charts.chart_host import ChartHost
from ui.charts.funnel_words import dock_bars
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@pytest.fixture
def host(theme: Theme, locale: UiLocale, qtbot: QtBot) -> ChartHost:
    made = ChartHost(theme, "funnel-chart")
    qtbot.addWidget(made)
    made.resize(302, 226)
    made.set_bars(dock_bars(funnel_values.view(), locale))
    made.show()
    qtbot.waitUntil(lambda: made.is_ready)
    return made


def point_of(stage: int) -> QPoint:
    return QPoint(160, 28 * stage - 14)


def test_plain_bars_stand_in_until_matplotlib_has_come(theme: Theme, locale: UiLocale, qtbot: QtBot) -> None:
    tasks = TaskRunner()
    host = ChartHost(theme, "funnel-chart", tasks)
    qtbot.addWidget(host)
    host.resize(302, 226)
    host.set_bars(dock_bars(funnel_values.view(), locale))
    waiting = host.grab().toImage()
    assert not host.is_ready
    assert waiting.pixelColor(151, 12) == theme.color("search")
    assert inked(waiting, range(40)), "the names of the stages"
    assert inked(waiting, range(262, 302)), "their figures"
    assert host.as_image().pixelColor(300, 24) == theme.color("chrome")
    with qtbot.waitSignal(host.drawn, timeout=20_000):
        host.show()
    assert host.grab().toImage() != waiting
    tasks.close()


def inked(image: QImage, columns: range) -> bool:
    """Tell whether anything is written in the row of the first stage, in these columns."""
    return len({image.pixelColor(x, y).rgb() for x in columns for y in range(24)}) > 2


def test_it_imports_nothing_before_it_is_seen() -> None:
    script = (
        "import sys\n"
        "import ui.charts.chart_host, ui.funnel.funnel_controller, ui.reports.report_controller\n"
        "sys.exit(any(name in sys.modules for name in ('matplotlib', 'numpy', 'PySide6.QtPrintSupport')))"
    )
    subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[3], check=True, timeout=50)


@pytest.mark.parametrize("stage", [1, 4, 8])
def test_a_click_names_the_stage(stage: int, host: ChartHost, qtbot: QtBot) -> None:
    with qtbot.waitSignal(host.stage_clicked) as clicked:
        QTest.mouseClick(host, Qt.MouseButton.LeftButton, pos=point_of(stage))
    assert clicked.args == [stage]
    assert host.stage_at(QPointF(-3, 10)) == 0


def test_keys_walk_and_choose(host: ChartHost, qtbot: QtBot) -> None:
    QTest.keyClick(host, Qt.Key.Key_Up)
    for _ in range(2):
        QTest.keyClick(host, Qt.Key.Key_Down)
    with qtbot.waitSignal(host.stage_clicked) as clicked:
        QTest.keyClick(host, Qt.Key.Key_Return)
    assert clicked.args == [3]


def test_it_follows_values_size_and_theme(host: ChartHost, theme: Theme, locale: UiLocale) -> None:
    first = host.grab().toImage()
    host.set_bars(dock_bars(funnel_values.view(measure="count"), locale))
    counted = host.grab().toImage()
    host.set_bars(dock_bars(funnel_values.view(), locale))
    assert counted != first
    assert host.grab().toImage() == first
    theme.set_mode("dark")
    assert host.grab().toImage().pixelColor(2, 2) == theme.color("chrome")
    theme.set_mode("light")
    host.resize(360, 226)
    assert host.grab().toImage().width() == 360
    host.resize(302, 226)
    assert host.grab().toImage() == first


def test_the_chosen_stage_is_framed(host: ChartHost, theme: Theme) -> None:
    def jade(image: QImage) -> int:
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        return sum(image.pixelColor(x, y) == theme.color("accent") for x, y in points)

    assert jade(host.grab().toImage()) == 0
    host.set_selected(6)
    assert jade(host.grab().toImage()) > 100
    host.set_selected(0)
    assert jade(host.grab().toImage()) == 0


def test_it_goes_to_the_clipboard_as_a_picture(host: ChartHost) -> None:
    QTest.keyClick(host, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert b"<text" in QGuiApplication.clipboard().mimeData().data("image/svg+xml").data()
    image = QGuiApplication.clipboard().image()
    assert image.width() == 604
    assert image.size() == host.as_image().size()


def test_it_tells_its_figures_to_those_who_do_not_see(host: ChartHost) -> None:
    told = host.accessibleDescription()
    assert "4 业绩展示" in told
    assert "¥1.77亿" in told


def test_it_is_sharp_on_a_dense_screen(host: ChartHost) -> None:
    image = host.as_image(1.25)
    assert image.width() == round(302 * 1.25)
    assert image.devicePixelRatio() == 1.25
