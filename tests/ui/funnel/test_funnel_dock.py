import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui import funnel_values
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segmented
from ui.funnel.funnel_dock import FunnelDock


class Row(QWidget):
    """A board's row: something wide, and the dock."""

    def __init__(self, locale: UiLocale, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self.board = QWidget()
        self.dock = FunnelDock(locale, theme)
        row.addWidget(self.board, 1)
        row.addWidget(self.dock)


@pytest.fixture
def row(locale: UiLocale, theme: Theme, qtbot: QtBot) -> Row:
    made = Row(locale, theme)
    qtbot.addWidget(made)
    made.resize(1366, 672)
    made.dock.set_view(funnel_values.view())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_a_small_window_has_the_rail_and_the_board_keeps_the_rest(row: Row) -> None:
    assert row.dock.width() == row.dock.rail.width() == 48
    assert row.board.width() == 1366 - 48
    assert not row.dock.panel.isVisible()


def test_the_panel_floats_over_the_last_columns(row: Row) -> None:
    row.dock.toggle()
    panel = row.dock.panel
    assert panel.isVisible()
    assert panel.parentWidget() is row
    assert panel.geometry().getRect() == (1366 - 48 - 330, 0, 330, 672)
    assert row.board.width() == 1366 - 48
    row.resize(1200, 600)
    assert panel.geometry().getRect() == (1200 - 48 - 330, 0, 330, 600)


def test_click_and_escape_unfold_and_fold(row: Row) -> None:
    QTest.mouseClick(row.dock.rail, Qt.MouseButton.LeftButton)
    assert row.dock.panel.isVisible()
    QTest.keyClick(row.dock.panel, Qt.Key.Key_Escape)
    assert not row.dock.is_open
    assert not row.dock.panel.isVisible()


def test_a_drag_closes_it_by_itself(row: Row) -> None:
    row.dock.toggle()
    row.dock.give_way()
    assert not row.dock.panel.isVisible()
    row.dock.toggle()
    dragged = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    row.dock.panel.dragEnterEvent(dragged)
    assert not row.dock.panel.isVisible()


def test_a_wide_window_docks_it(row: Row, qtbot: QtBot) -> None:
    row.resize(1600, 900)
    dock = row.dock
    assert (dock.width(), dock.panel.width()) == (376, 376)
    assert dock.panel.parentWidget() is dock
    assert dock.panel.isVisible()
    assert not dock.rail.isVisible()
    qtbot.waitUntil(lambda: row.board.width() == 1600 - 376)
    dock.give_way()
    assert dock.panel.isVisible()
    dock.toggle()
    assert dock.width() == 48
    qtbot.waitUntil(lambda: row.board.width() == 1600 - 48)
    dock.toggle()
    row.resize(1366, 672)
    assert dock.width() == 48
    assert not dock.panel.isVisible()


def text(row: Row, name: str) -> str:
    found = row.findChild(QLabel, name)
    assert found is not None
    return found.text()


def test_the_figures_and_what_they_say(row: Row, locale: UiLocale) -> None:
    row.dock.toggle()
    assert text(row, "funnel-weighted-value") == "¥10,792万"
    assert text(row, "funnel-proved-value") == "¥9,802万"
    assert text(row, "funnel-win-rate-value") == "30%"
    assert text(row, "funnel-cycle-value") == "214天"
    assert "42%" in text(row, "funnel-worst-text")
    assert text(row, "funnel-behind-text").startswith("3 单")
    locale.set_language("en")
    assert text(row, "funnel-cycle-value") == "214d"
    assert text(row, "funnel-behind-text") == "3 deals whose customer has gone ahead of us."


def test_an_empty_file_says_so(row: Row) -> None:
    row.dock.set_view(funnel_values.view(funnel_values.NOTHING))
    row.dock.toggle()
    assert text(row, "funnel-win-rate-value") == "—"
    assert text(row, "funnel-cycle-value") == "—"
    assert "42%" not in text(row, "funnel-worst-text")
    assert row.grab().width() == 1366


def test_the_measure_is_asked_for(row: Row, qtbot: QtBot) -> None:
    row.dock.toggle()
    measure = row.findChild(Segmented, "funnel-measure")
    assert measure is not None
    with qtbot.waitSignal(row.dock.measure_chosen) as chosen:
        measure.choose("count")
    assert chosen.args == ["count"]


def test_the_rail_is_painted_without_matplotlib(row: Row, theme: Theme) -> None:
    image = row.dock.rail.grab().toImage()
    colours = {image.pixelColor(24, y).name() for y in range(image.height())}
    assert {theme.color(state).name() for state in ("search", "funnel", "best")} <= colours
    assert "10,792" in row.dock.rail.accessibleDescription()


def test_everything_has_a_name_for_those_who_do_not_see(row: Row) -> None:
    dock = row.dock
    assert dock.rail.accessibleName()
    assert dock.panel.accessibleName()
    assert dock.panel.chart.accessibleName()
    names = [widget.objectName() for widget in (dock, dock.rail, dock.panel, dock.panel.chart, dock.panel.measure)]
    assert names == ["funnel-dock", "funnel-rail", "funnel-panel", "funnel-chart", "funnel-measure"]
