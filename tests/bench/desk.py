"""The real program around a copied file, in this process, with nobody before the screen."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings, QSize
from PySide6.QtWidgets import QApplication, QMainWindow

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.ids import new_uuid7
from tests.bench.stopwatch import settle, wait_for
from tests.ui.recording import RecordingPrompter
from tests.values import NOW
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.outside import Outside
from ui.shell.shell import Shell
from ui.shell.wiring import Workspace

SIZE = QSize(1366, 740)


class Desk:
    """A shell on an open file; `workspace` is its inside."""

    def __init__(self, file: Path, folder: Path) -> None:
        self.app = QApplication.instance() or QApplication(sys.argv[:1])
        settings = UiSettings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))
        settings.language, settings.theme = "zh_CN", "light"
        self.prompter = RecordingPrompter()
        outside = Outside(FixedClock(NOW), new_uuid7, _nobody, self._answers, lambda: folder, lambda: folder)
        assert isinstance(self.app, QApplication)
        self.shell = Shell(self.app, settings, outside)
        self.shell.window.resize(SIZE)
        self.shell.start(str(file))
        self.searchable = False
        self.workspace._board.searchable.connect(self._on_searchable)

    @property
    def workspace(self) -> Workspace:
        """What belongs to the open file."""
        assert self.shell.workspace is not None, self.prompter.codes
        return self.shell.workspace

    def show(self) -> None:
        """Show the window and wait for its first paint."""
        self.shell.window.show()
        wait_for(lambda: self.workspace.is_wired)

    def load(self) -> None:
        """Wait until every card is loaded and can be found, and matplotlib has come."""
        wait_for(lambda: self.searchable)
        chart = self.workspace._dock.panel.chart
        wait_for(lambda: chart.is_ready)
        settle(100)
        assert not self.prompter.errors, self.prompter.codes

    def close(self) -> None:
        """Close without a backup."""
        self.shell.window.close_guard = None
        self.shell.close_quietly()
        self.shell.window.close()

    def _on_searchable(self) -> None:
        self.searchable = True

    def _answers(self, _window: QMainWindow, _locale: UiLocale) -> RecordingPrompter:
        return self.prompter


@contextmanager
def loaded(file: Path, folder: Path) -> Iterator[Desk]:
    """Give a desk with everything loaded, and close it."""
    desk = Desk(file, folder)
    desk.show()
    desk.load()
    try:
        yield desk
    finally:
        desk.close()


def _nobody(path: Path) -> None:
    """Launch nothing."""
    del path
