"""A whole shell per test, with a world of its own: recorded answers, launched paths, folders in tmp_path."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.clock import FixedClock
from tests.ui.recording import RecordingPrompter
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.actions import Actions
from ui.shell.main_window import MainWindow
from ui.shell.outside import Outside
from ui.shell.shell import Shell


@dataclass
class World:
    """What a shell did to the world outside."""

    folder: Path
    prompter: RecordingPrompter
    settings: UiSettings
    launched: list[Path] = field(default_factory=list)


@pytest.fixture
def world(tmp_path: Path) -> World:
    settings = UiSettings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.language, settings.theme = "zh_CN", "light"
    return World(tmp_path / "documents", RecordingPrompter(), settings)


@pytest.fixture
def make_shell(
    qapp: QApplication, world: World, clock: FixedClock, new_id: Callable[[], str]
) -> Iterator[Callable[[], Shell]]:
    made: list[Shell] = []

    def answers(_window: QMainWindow, _locale: UiLocale) -> RecordingPrompter:
        return world.prompter

    def make() -> Shell:
        outside = Outside(
            clock, new_id, world.launched.append, answers, lambda: world.folder, lambda: world.folder / "logs"
        )
        made.append(Shell(qapp, world.settings, outside))
        return made[-1]

    yield make
    for shell in made:
        shell.window.close_guard = None
        shell.close_quietly()
        shell.window.close()
        shell.window.deleteLater()
        shell.deleteLater()


@pytest.fixture
def open_shell(make_shell: Callable[[], Shell], file: Path, qtbot: QtBot) -> Shell:
    """A shell on the fresh file, painted and wired."""
    shell = make_shell()
    shell.start(str(file))
    with qtbot.waitSignal(shell.window.painted):
        shell.window.show()
    qtbot.waitUntil(lambda: shell.workspace is not None and shell.workspace.is_wired)
    return shell


@pytest.fixture
def window(qtbot: QtBot, locale: UiLocale, theme: Theme) -> MainWindow:
    made = MainWindow(locale, theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def actions(window: MainWindow) -> Actions:
    return window.actions_table
