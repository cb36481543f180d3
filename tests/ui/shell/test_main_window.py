"""The window: painted is told once, the toast keeps its place and its time, closing asks first."""

import pytest
from PySide6.QtCore import QEvent, QPointF, QTimer
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.main_window import MINIMUM, MainWindow
from ui.shell.toast import GAP, HEIGHT, STAY_MS


@pytest.mark.parametrize("opaque", [True, False])
def test_the_first_paint_is_told_once(qtbot: QtBot, window: MainWindow, opaque: bool) -> None:
    page = QWidget()
    page.setAutoFillBackground(opaque)
    window.show_page(page)
    with qtbot.waitSignal(window.painted):
        window.show()
    with qtbot.assertNotEmitted(window.painted, wait=50):
        window.repaint()


def test_the_title_names_the_file_and_the_program(window: MainWindow, locale: UiLocale) -> None:
    window.show_page(QWidget(), file_name="华东区2026.funnel")
    assert window.windowTitle() == "华东区2026.funnel — 销售漏斗"
    locale.set_language("en")
    assert window.windowTitle() == "华东区2026.funnel — Sales Funnel"
    window.show_page(QWidget())
    assert window.windowTitle() == "Sales Funnel"


def test_bars_are_there_with_a_file_only(window: MainWindow) -> None:
    window.show_page(QWidget())
    window.show()
    assert not window.app_bar.isVisible()
    window.show_page(QWidget(), file_name="a.funnel")
    assert window.app_bar.isVisible()
    assert window.status.isVisible()
    assert window.minimumSize() == MINIMUM


def test_closing_asks_first(window: MainWindow) -> None:
    answers = [False, True]
    window.close_guard = lambda: answers.pop(0)
    window.show()
    assert not window.close()
    assert window.isVisible()
    assert window.close()
    assert not window.isVisible()


def told(window: MainWindow, *, undoable: bool = True) -> None:
    window.show_page(QWidget(), file_name="a.funnel")
    window.show()
    window.toast.tell("已推进：热网循环泵变频 → 5 方案确认", undoable=undoable)


def timer(window: MainWindow) -> QTimer:
    (found,) = window.toast.findChildren(QTimer)
    return found


def test_a_toast_stands_at_the_bottom_centre_for_six_seconds(window: MainWindow) -> None:
    told(window)
    toast = window.toast
    assert toast.isVisible()
    assert toast.height() == HEIGHT == 36
    assert window.pages.height() - toast.geometry().bottom() - 1 == GAP
    assert abs(toast.geometry().center().x() - window.pages.width() / 2) <= 1
    assert timer(window).isActive()
    assert timer(window).interval() == STAY_MS == 6000
    window.resize(1500, 800)
    assert abs(toast.geometry().center().x() - window.pages.width() / 2) <= 1
    timer(window).timeout.emit()
    assert not toast.isVisible()


def test_a_toast_stays_above_the_page_that_is_turned_to(window: MainWindow) -> None:
    other = QWidget()
    window.show_page(other, file_name="a.funnel")
    told(window)
    window.show_page(other, file_name="a.funnel")
    above = [child for child in window.pages.children() if isinstance(child, QWidget)]
    assert above[-1] is window.toast
    window.toast.hide()


def test_a_text_longer_than_the_page_leaves_undo_in_sight(window: MainWindow) -> None:
    window.show_page(QWidget(), file_name="a.funnel")
    window.show()
    window.toast.tell("长" * 400, undoable=True)
    assert window.pages.rect().contains(window.toast.geometry())
    assert window.toast.accessibleName() == "长" * 400
    window.toast.hide()


def test_a_toast_stays_while_the_mouse_is_on_it(window: MainWindow) -> None:
    told(window)
    at = QPointF(1, 1)
    window.toast.enterEvent(QEnterEvent(at, at, at))
    assert not timer(window).isActive()
    window.toast.leaveEvent(QEvent(QEvent.Type.Leave))
    assert timer(window).isActive()
    window.toast.hide()
    timer(window).stop()


def test_its_button_undoes_and_its_cross_closes(qtbot: QtBot, window: MainWindow) -> None:
    told(window)
    window.actions_table["edit-undo"].setEnabled(True)
    undo = window.toast.findChild(QPushButton, "toast-undo")
    cross = window.toast.findChild(QToolButton, "toast-close")
    assert undo is not None
    assert cross is not None
    with qtbot.waitSignal(window.actions_table["edit-undo"].triggered):
        undo.click()
    assert not window.toast.isVisible()
    told(window, undoable=False)
    assert not undo.isVisible()
    cross.click()
    assert not window.toast.isVisible()


def test_a_toast_is_inverted_and_speaks_the_language(window: MainWindow, locale: UiLocale, theme: Theme) -> None:
    told(window)
    assert window.toast.grab().toImage().pixelColor(200, 3) == theme.color("text")
    theme.set_mode("dark")
    assert window.toast.grab().toImage().pixelColor(200, 3) == theme.color("text")
    locale.set_language("en")
    undo = window.toast.findChild(QPushButton, "toast-undo")
    assert undo is not None
    assert undo.text().startswith("Undo")
    theme.set_mode("light")
