"""The welcome page asks for what the person chose, takes files that are dropped, and says why one was refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ui.common.error_text import ErrorText
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.drop_area import SHOWN, DropArea
from ui.shell.welcome import WelcomePage
from ui.shell.welcome_parts import WIDTH, StageStrip


@pytest.fixture
def page(qtbot: QtBot, locale: UiLocale, theme: Theme) -> WelcomePage:
    made = WelcomePage(locale, theme)
    qtbot.addWidget(made)
    made.resize(1366, 740)
    made.show()
    return made


def drop_area(page: WelcomePage) -> DropArea:
    found = page.findChild(DropArea)
    assert found is not None
    return found


def carrying(*paths: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(path) for path in paths])
    return mime


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("welcome-import", "import_requested"),
        ("welcome-new", "new_requested"),
        ("welcome-sample", "sample_requested"),
    ],
)
def test_each_offer_asks_for_its_own(qtbot: QtBot, page: WelcomePage, button: str, signal: str) -> None:
    found = page.findChild(QPushButton, button)
    assert found is not None
    assert found.accessibleName()
    with qtbot.waitSignal(getattr(page, signal)):
        found.click()


@pytest.mark.parametrize(
    ("cell", "signal", "value"),
    [("welcome-language-en", "language_chosen", "en"), ("welcome-theme-dark", "theme_chosen", "dark")],
)
def test_language_and_colours_are_chosen_here(
    qtbot: QtBot, page: WelcomePage, cell: str, signal: str, value: str
) -> None:
    found = page.findChild(QRadioButton, cell)
    assert found is not None
    with qtbot.waitSignal(getattr(page, signal)) as told:
        found.click()
    assert told.args == [value]


def test_a_dropped_file_is_handed_on(qtbot: QtBot, page: WelcomePage, tmp_path: Path) -> None:
    area, mime = drop_area(page), carrying(str(tmp_path / "deals.csv"))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
    area.dragEnterEvent(enter)
    assert enter.isAccepted()
    with qtbot.waitSignal(page.file_given) as told:
        area.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))
    assert told.args == [str(tmp_path / "deals.csv")]


def test_several_files_or_none_are_not_taken(qtbot: QtBot, page: WelcomePage) -> None:
    area = drop_area(page)
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for mime in (carrying("/a.csv", "/b.csv"), QMimeData()):
        enter = QDragEnterEvent(QPoint(9, 9), copy, mime, left, none)
        enter.ignore()
        area.dragEnterEvent(enter)
        assert not enter.isAccepted()
        with qtbot.assertNotEmitted(page.file_given):
            area.dropEvent(QDropEvent(QPointF(9, 9), copy, mime, left, none))


def test_the_area_shows_that_it_would_take_the_file(page: WelcomePage, theme: Theme) -> None:
    area, mime = drop_area(page), carrying("/a.csv")
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    area.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), copy, mime, left, none))
    assert area.grab().toImage().pixelColor(20, 100) == theme.color("accent_tint")
    area.dragLeaveEvent(QDragLeaveEvent())
    assert area.grab().toImage().pixelColor(20, 100) != theme.color("accent_tint")


def test_files_opened_lately_are_offered(qtbot: QtBot, page: WelcomePage) -> None:
    page.set_recent([f"/d/{number}.funnel" for number in range(SHOWN + 2)])
    links = [button for button in drop_area(page).findChildren(QPushButton) if button.isVisible()]
    assert [link.text() for link in links] == [f"{number}.funnel" for number in range(SHOWN)]
    with qtbot.waitSignal(page.file_given) as told:
        links[2].click()
    assert told.args == ["/d/2.funnel"]
    page.set_recent([])
    assert not links[0].isVisible()


def test_a_refused_file_is_explained_until_the_next_try(page: WelcomePage) -> None:
    box = page.findChild(QFrame, "welcome-error")
    assert box is not None
    assert not box.isVisible()
    page.show_error(ErrorText("<b>坏了</b>", "打开备份。"))
    assert box.isVisible()
    assert [label.text() for label in box.findChildren(QLabel)] == ["<b>坏了</b>", "打开备份。"]
    assert {label.textFormat() for label in box.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    page.show_error(None)
    assert not box.isVisible()


def test_nothing_is_wider_than_drawn_in_either_language(page: WelcomePage, locale: UiLocale) -> None:
    for language in ("zh_CN", "en"):
        locale.set_language(language)
        strip = page.findChild(StageStrip)
        assert strip is not None
        assert strip.width() == WIDTH == 980
        assert page.horizontalScrollBar().maximum() == 0
        assert locale.words.stage_short(8) in strip.accessibleName()
        assert not page.grab().isNull()


def test_the_page_follows_the_colours(page: WelcomePage, theme: Theme) -> None:
    light = page.grab().toImage()
    theme.set_mode("dark")
    dark = page.grab().toImage()
    assert dark.pixelColor(5, 5) == theme.color("window")
    assert dark != light
    theme.set_mode("light")
