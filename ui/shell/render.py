"""The screens of a file as pictures, drawn without a display: for a look before a first start, and for documents."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from funnel_desktop.domain.clock import SystemClock
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.ids import new_uuid7
from ui.common.prompter import Prompter, QtPrompter
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.outside import Outside
from ui.shell.shell import Shell

SIZES = (QSize(1366, 740), QSize(1920, 1052))
LANGUAGES = ("zh_CN", "en")
MODES = ("light", "dark")
SETTLE_MS = 1500
"""Long enough for the loader and the first chart."""


def render_screens(file: Path, folder: Path) -> list[Path]:
    """Draw board, open funnel, checklist and welcome page in both languages and colours; return the pictures' paths.

    Raises what opening a file raises. The file is not changed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    made: list[Path] = []
    for language in LANGUAGES:
        for mode in MODES:
            with TemporaryDirectory() as home:
                made += _Studio(app, Path(home), language, mode).draw(file, folder)
    return made


class _Studio:
    """One shell in one language and colour, with settings of its own that nobody keeps."""

    def __init__(self, app: QApplication, home: Path, language: str, mode: str) -> None:
        settings = UiSettings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
        settings.language, settings.theme = language, mode
        outside = Outside(SystemClock(), new_uuid7, _nobody, _prompter, lambda: home, lambda: home)
        self._shell = Shell(app, settings, outside)
        self._suffix = f"{language}-{mode}"

    def draw(self, file: Path, folder: Path) -> Iterator[Path]:
        """Draw every screen and close the shell again."""
        shell = self._shell
        shell.window.resize(SIZES[0])
        shell.start("")
        yield self._grab(shell.window, folder / f"welcome-{self._suffix}.png", settle=50)
        shell.desk.open(file)
        for size in SIZES:
            shell.window.resize(size)
            yield self._grab(shell.window, folder / f"board-{size.width()}-{self._suffix}.png")
        yield from self._small_screens(folder)
        shell.window.close_guard = None
        shell.close_quietly()
        shell.window.close()
        shell.locale.uninstall()
        shell.deleteLater()

    def _small_screens(self, folder: Path) -> Iterator[Path]:
        shell, workspace = self._shell, self._shell.workspace
        shell.window.resize(SIZES[0])
        shell.window.actions_table["view-funnel"].trigger()
        yield self._grab(shell.window, folder / f"funnel-{self._suffix}.png")
        shell.window.actions_table["view-funnel"].trigger()
        if workspace is None:
            return
        dialog = workspace.begin_move(lambda ids: MoveRequest(ids, MoveKind.STAGE, 5), stage=3)
        if dialog is not None:
            yield self._grab(dialog, folder / f"checklist-{self._suffix}.png", settle=200)
            dialog.reject()

    def _grab(self, widget: QWidget, path: Path, *, settle: int = SETTLE_MS) -> Path:
        widget.show()
        loop = QEventLoop()
        QTimer.singleShot(settle, loop.quit)
        loop.exec()
        widget.grab().save(str(path))
        return path


def _nobody(path: Path) -> None:
    """Launch nothing: a picture opens no other window."""


def _prompter(window: QMainWindow, locale: UiLocale) -> Prompter:
    return QtPrompter(window, locale)
