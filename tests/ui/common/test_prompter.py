"""The prompter with windows: answers come by callback, nothing blocks, and the boxes go when they are answered."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.errors import StorageError
from ui.common.prompter import QtPrompter
from ui.common.ui_locale import UiLocale


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def real(window: QWidget, locale: UiLocale) -> QtPrompter:
    return QtPrompter(window, locale)


def box(window: QWidget, name: str) -> QMessageBox:
    found = window.findChild(QMessageBox, name)
    assert found is not None
    return found


def test_a_refusal_says_what_and_what_to_do(window: QWidget, real: QtPrompter) -> None:
    real.error(StorageError("file.full"))
    shown = box(window, "error-box")
    assert shown.isVisible()
    assert shown.text() == "磁盘已满，什么也没有写入。"
    assert "腾出空间" in shown.informativeText()
    shown.close()


@pytest.mark.parametrize(("button", "answers"), [("confirm-yes", ["yes"]), ("confirm-cancel", [])])
def test_only_yes_goes_on(window: QWidget, real: QtPrompter, button: str, answers: list[str]) -> None:
    given: list[str] = []
    real.confirm("Really?", "It goes.", lambda: given.append("yes"), yes="Delete")
    asked = box(window, "confirm-box")
    pressed = asked.findChild(QPushButton, button)
    assert pressed is not None
    pressed.click()
    assert given == answers
    assert not asked.isVisible()


@pytest.fixture
def native_dialogs_off(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"  # it has no file dialog of its own, so Qt's is shown


@pytest.mark.usefixtures("native_dialogs_off")
@pytest.mark.parametrize("ask", ["open_path", "save_path"])
def test_the_chosen_path_is_handed_over(
    qtbot: QtBot, window: QWidget, real: QtPrompter, tmp_path: Path, ask: str
) -> None:
    file = tmp_path / "a.funnel"
    file.touch()
    paths: list[str] = []
    calls: dict[str, Callable[[], None]] = {
        "open_path": lambda: real.open_path("Open", "Funnel files (*.funnel)", paths.append),
        "save_path": lambda: real.save_path("Save", str(file), "Funnel files (*.funnel)", paths.append),
    }
    calls[ask]()
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(file))
    dialog.close()
    assert paths == [str(file)]
    qtbot.waitUntil(lambda: window.findChild(QFileDialog) is None)


@pytest.mark.usefixtures("native_dialogs_off")
def test_a_new_place_is_offered_in_the_nearest_folder_that_exists(
    window: QWidget, real: QtPrompter, tmp_path: Path
) -> None:
    real.save_path("Save", str(tmp_path / "not" / "yet" / "My deals.funnel"), "Funnel files (*.funnel)", print)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert Path(dialog.directory().path()) == tmp_path
    assert dialog.selectedFiles() == [str(tmp_path / "My deals.funnel")]
    dialog.fileSelected.emit(str(tmp_path / "a.funnel"))
    dialog.close()
    real.open_path("Open", "Funnel files (*.funnel)", print)
    again = window.findChildren(QFileDialog)[-1]
    assert Path(again.directory().path()) == tmp_path
    again.close()


@pytest.mark.usefixtures("native_dialogs_off", "window")
def test_the_file_dialog_speaks_chinese_throughout(window: QWidget, real: QtPrompter) -> None:
    real.open_path("打开", "漏斗文件 (*.funnel)", print)
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    labels = [label.text() for label in dialog.findChildren(QLabel) if label.text()]
    assert len(labels) >= 3
    assert [text for text in labels if text.isascii()] == []
    dialog.close()


def test_a_question_is_words_alone(window: QWidget, real: QtPrompter) -> None:
    real.confirm("Really?", "It goes.", lambda: None)
    asked = box(window, "confirm-box")
    assert asked.iconPixmap().isNull()
    asked.close()
