"""One machine for a story of several days: its clock, its settings, its folder; the program starts and ends in it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.clock import FixedClock
from tests.e2e.hands import Hands
from ui.common.prompter import Prompter, QtPrompter
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.clockwork import Clockwork
from ui.shell.outside import Outside
from ui.shell.shell import Shell


def windows(window: QMainWindow, locale: UiLocale) -> Prompter:
    """Return the prompter of the real program: every question is a window that the hands answer."""
    return QtPrompter(window, locale)


def refuse(path: Path) -> None:
    """Open no second window: a story has one."""
    raise AssertionError(path)


@dataclass
class World:
    """What outlives the program."""

    qtbot: QtBot
    app: QApplication
    clock: FixedClock
    new_id: Callable[[], str]
    settings: UiSettings
    folder: Path
    shell: Shell | None = None

    def start(self, file: str = "") -> Hands:
        """Start the program, as a rule on the file that was open last, and return the hands at its window."""
        outside = Outside(self.clock, self.new_id, refuse, windows, lambda: self.folder, lambda: self.folder)
        shell = self.shell = Shell(self.app, self.settings, outside)
        shell.start(file)
        with self.qtbot.waitSignal(shell.window.painted, timeout=10_000):
            shell.window.show()
        self.qtbot.waitUntil(lambda: shell.workspace is not None and shell.workspace.is_loaded, timeout=10_000)
        shell.window.activateWindow()
        self.qtbot.waitUntil(shell.window.isActiveWindow)
        return Hands(self.qtbot, shell.window)

    def end(self) -> None:
        """Close the window as its cross does, and let the program go."""
        shell = self.shell
        if shell is None:
            return
        self.shell = None
        shell.window.close()
        shell.close_quietly()
        shell.window.deleteLater()
        shell.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def wake_on(self, day: int) -> None:
        """Let it be nine in the morning of a day of November 2026 in Shanghai (31 = December), the program notice."""
        self.clock.instant = datetime(2026, 11, 1, 1, tzinfo=UTC) + timedelta(day - 1)
        if self.shell is not None and self.shell.workspace is not None:
            clockwork = self.shell.workspace.findChild(Clockwork)
            assert clockwork is not None
            with self.qtbot.waitSignal(clockwork.new_day):
                clockwork.look()
