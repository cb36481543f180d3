"""The screens of a file as pictures, drawn without a display: for a look before a first start, and for documents."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEventLoop, QSettings, QSize, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import SystemClock
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.ids import new_uuid7
from ui.board.board_view import BoardView
from ui.common.formats import LANGUAGES
from ui.common.prompter import Prompter, QtPrompter
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.outside import Outside
from ui.shell.page_turner import BOARD
from ui.shell.shell import Shell
from ui.shell.wiring import Workspace

SIZES = (QSize(1366, 740), QSize(1920, 1052))
"""A laptop's and a desk's screen less the system's title bar of 28."""

MODES = ("light", "dark")
LOOK_MS = 20
PATIENCE_MS = 10_000
SETTLE_MS = 400
DEAL_STAGE = 4
"""From where the deal that is drawn is taken."""


def render_screens(
    file: Path,
    folder: Path,
    *,
    languages: Sequence[str] = LANGUAGES,
    sizes: Sequence[QSize] = SIZES,
    modes: Sequence[str] = MODES,
) -> Iterator[Path]:
    """Draw every screen of a file into a folder, yield each picture's path when it is there; the file is not changed.

    Board at each size, open funnel, every page, a deal, the checklist, the dialogs for a new deal, settings and import,
    welcome, and the funnel page as PDF in each language. Raises what opening a file raises,
    StorageError report.not_written where there can be no such folder. Needs a QApplication.
    """
    app = QCoreApplication.instance()
    if not isinstance(app, QApplication):
        raise TypeError("pictures need a QApplication")
    # Looked at before anything is drawn: a file that cannot be opened leaves no half a set of pictures.
    open_app(file, clock=SystemClock(), new_id=new_uuid7).file.close(back_up=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError("report.not_written", path=str(folder), reason=error.strerror or str(error)) from error
    for language in languages:
        for mode in modes:
            with TemporaryDirectory() as home:
                studio = _Studio(app, Path(home), language, mode)
                try:
                    yield from studio.draw(file, folder, sizes)
                    if mode == modes[0]:
                        yield studio.page(folder)
                finally:
                    studio.leave()


class _Studio:
    """One shell in one language and colour, with settings of its own that nobody keeps."""

    def __init__(self, app: QApplication, home: Path, language: str, mode: str) -> None:
        settings = UiSettings(QSettings(str(home / "settings.ini"), QSettings.Format.IniFormat))
        settings.language, settings.theme = language, mode
        outside = Outside(SystemClock(), new_uuid7, _nobody, _prompter, lambda: home, lambda: home)
        self._home = home
        self._shell = Shell(app, settings, outside)
        self._suffix = f"{language}-{mode}"

    def draw(self, file: Path, folder: Path, sizes: Sequence[QSize]) -> Iterator[Path]:
        """Draw every screen."""
        shell = self._shell
        shell.window.resize(sizes[0])
        shell.start("")
        shell.window.show()
        _until(lambda: shell.window.was_painted)
        yield self._picture(shell.window, folder, "welcome")
        shell.desk.open(file)
        workspace = shell.workspace
        if workspace is None:
            return
        workspace.stop_clock()  # a picture makes no backup
        _until(lambda: workspace.is_loaded)
        for size in sizes:
            shell.window.resize(size)
            _until(lambda: workspace.is_drawn)
            yield self._picture(shell.window, folder, f"board-{size.width()}")
        shell.window.resize(sizes[0])
        shell.window.actions_table["view-funnel"].trigger()
        _until(lambda: workspace.is_drawn)
        yield self._picture(shell.window, folder, "funnel")
        shell.window.actions_table["view-funnel"].trigger()
        yield from self._pages(workspace, folder)
        yield from self._dialogs(workspace, folder)

    def _pages(self, workspace: Workspace, folder: Path) -> Iterator[Path]:
        """Draw every page but the board, and a deal."""
        window = self._shell.window
        actions, board = window.actions_table, window.findChild(BoardView)
        for action in actions.group("page").actions():
            if action.data() != BOARD:
                action.trigger()
                _settle()
                yield self._picture(window, folder, f"page-{action.data()}")
        actions[f"page-{BOARD}"].trigger()
        cards = workspace.app.board.opening(1).cards[DEAL_STAGE - 1]
        if cards and board is not None:
            board.open_requested.emit(cards[0].id)
            _settle()
            yield self._picture(window, folder, "deal")
            actions[f"page-{BOARD}"].trigger()

    def page(self, folder: Path) -> Path:
        """Write the funnel page as PDF."""
        from ui.reports.pdf import render_pdf
        from ui.reports.registry import REPORTS
        from ui.reports.report import ReportAsk

        path = folder / f"funnel-page-{self._shell.locale.language}.pdf"
        if self._shell.workspace is not None:
            render_pdf(REPORTS[0].make(self._shell.workspace.app, ReportAsk()), path, self._shell.locale)
        return path

    def leave(self) -> None:
        """Close the shell and leave the application as it was."""
        shell = self._shell
        shell.window.close_guard = None
        shell.close_quietly()
        shell.window.close()
        shell.window.deleteLater()
        shell.deleteLater()

    def _dialogs(self, workspace: Workspace, folder: Path) -> Iterator[Path]:
        def two_steps_on(ids: tuple[str, ...]) -> MoveRequest:
            return MoveRequest(ids, MoveKind.STAGE, 5)

        table = self._home / f"{workspace.path.stem}.xlsx"
        workspace.app.exporter().write(table, self._shell.locale.language)
        begin: dict[str, Callable[[], object]] = {
            "checklist": lambda: workspace.begin_move(two_steps_on, stage=3),
            "new-deal": self._shell.window.actions_table["deal-add"].trigger,
            "settings": self._shell.window.actions_table["file-settings"].trigger,
            "import": lambda: workspace.import_table(str(table)),
        }
        for name, start in begin.items():
            start()
            _until(lambda: self._dialog() is not None)
            dialog = self._dialog()
            if dialog is not None:
                _settle()
                yield self._picture(dialog, folder, name)
                dialog.reject()

    def _dialog(self) -> QDialog | None:
        shown = [dialog for dialog in self._shell.window.findChildren(QDialog) if dialog.isVisible()]
        return shown[0] if shown else None

    def _picture(self, widget: QWidget, folder: Path, name: str) -> Path:
        path = folder / f"{name}-{self._suffix}.png"
        QCoreApplication.sendPostedEvents()
        widget.grab().save(str(path))
        return path


def _until(is_so: Callable[[], bool]) -> None:
    """Let events run until it is so, or the patience is used up."""
    loop = QEventLoop()
    look, end = QTimer(), QTimer()
    look.timeout.connect(lambda: loop.quit() if is_so() else None)
    end.setSingleShot(True)
    end.timeout.connect(loop.quit)
    look.start(LOOK_MS)
    end.start(PATIENCE_MS)
    loop.exec()
    look.stop()


def _settle() -> None:
    """Let a page or a dialog read its values and draw its charts, which it does when it has the time."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()


def _nobody(path: Path) -> None:
    """Launch nothing: a picture opens no other window."""


def _prompter(window: QMainWindow, locale: UiLocale) -> Prompter:
    return QtPrompter(window, locale)
