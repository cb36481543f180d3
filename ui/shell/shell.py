"""The running program around one file: welcome page or board, the commands that need no file, the way out.

What belongs to an open file is built by `wiring`; this room opens it, shows it, and closes it again.
"""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import FunnelError, StorageError
from funnel_desktop.services.words import load_words
from ui.common.fonts import font, install_fonts
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.asking import Asking
from ui.shell.choices import Choices, text_scale, theme_mode
from ui.shell.file_desk import SUFFIX, FileDesk
from ui.shell.main_window import MainWindow
from ui.shell.outside import Outside
from ui.shell.pages import Pages
from ui.shell.single_instance import FirstInstance, bring_first_forward
from ui.shell.wiring import Workspace

if TYPE_CHECKING:
    from ui.common.error_text import ErrorText


TURN = 0.0005
"""Seconds after which a thread at work lets the window have its turn (Python: 0.005, ten of which make a gap)."""


class Shell(QObject):
    """Owns the window and what is open in it."""

    def __init__(self, app: QApplication, settings: UiSettings, outside: Outside) -> None:
        super().__init__(app)
        sys.setswitchinterval(TURN)
        install_fonts()
        app.setFont(font())
        self._settings = settings
        self._outside = outside
        self.theme = Theme(theme_mode(settings))
        self.theme.set_scale(text_scale(settings))
        self.theme.apply(app)
        self.locale = UiLocale(app, load_words, settings.language)
        self.window = MainWindow(self.locale, self.theme)
        self.prompter = outside.prompter(self.window, self.locale)
        self.tasks = TaskRunner(self)
        self.desk = FileDesk(outside, self.tasks, self)
        self.asking = Asking(self.prompter, outside.documents, self)
        self.workspace: Workspace | None = None
        self.pages = Pages(self.window, self.locale, self.theme, self)
        self._first: FirstInstance | None = None
        self._table_to_import = ""
        self._choices = Choices(self.window.actions_table, settings, self.locale, self.theme, self)
        self._connect()
        if not settings.geometry.isEmpty():
            self.window.restoreGeometry(settings.geometry)

    def start(self, path: str) -> bool:
        """Open a file, the last one or the welcome page; False if the file's own window came forward instead."""
        wanted = path or self._settings.last_file
        self.pages.set_recent(self._settings.recent_files)
        if not wanted:
            self.pages.show_welcome(None)
            return True
        if path == "" and not Path(wanted).exists():
            self._settings.forget_file(wanted)
        self.desk.open(Path(wanted))
        return self.workspace is not None or not self._first_came(Path(wanted))

    def give(self, path: str) -> None:
        """Take a file that was dropped, chosen or asked for: a funnel file is opened, anything else imported."""
        target = Path(path)
        if target.suffix.lower() != SUFFIX:
            self._import_from(path)
        elif self.workspace is None:
            self.desk.open(target)
            self._first_came(target)
        elif self.workspace.path.resolve() == target.resolve():
            self.come_forward()
        else:
            self._outside.launch(target)

    def come_forward(self) -> None:
        """Show the window before all others."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def close_file(self) -> bool:
        """Back up and close what is open; False if the backup failed and the person has been asked what to do."""
        if self.workspace is not None:
            try:
                self.workspace.back_up()
            except StorageError as error:
                text = self._sentence(error)
                self.prompter.confirm(text.what, text.todo, self._close_anyway, yes=self.tr("Close without a backup"))
                return False
        self._close_now()
        return True

    def close_quietly(self) -> None:
        """Close what is open without a backup (it was only looked at) and leave the application as it was found."""
        self._close_now()
        self.locale.uninstall()

    def _set_icon(self) -> None:
        from ui.shell.logo import logo_icon

        self.window.setWindowIcon(logo_icon(self.theme))

    def _connect(self) -> None:
        actions, window = self.window.actions_table, self.window
        actions["file-new"].triggered.connect(self.asking.new_file)
        actions["file-open"].triggered.connect(self.asking.file)
        actions["file-sample"].triggered.connect(self._on_sample)
        actions["file-import"].triggered.connect(self.asking.table)
        actions["app-quit"].triggered.connect(window.close)
        actions["help-steps"].triggered.connect(self.pages.show_steps)
        actions["help-about"].triggered.connect(self.pages.show_about)
        window.menu.recent_chosen.connect(self.give)
        window.close_guard = self.close_file
        window.painted.connect(self._set_icon)
        self.theme.changed.connect(self._set_icon)
        self._choices.density_chosen.connect(self._on_density)
        welcome = self.pages
        welcome.import_requested.connect(self.asking.table)
        welcome.new_requested.connect(self.asking.new_file)
        welcome.sample_requested.connect(self._on_sample)
        welcome.file_given.connect(self.give)
        welcome.language_chosen.connect(self._choices.set_language)
        welcome.theme_chosen.connect(self._choices.set_theme)
        self.asking.chosen.connect(self.give)
        self.asking.place_chosen.connect(self._on_place)
        self.desk.opened.connect(self._on_opened)
        self.desk.refused.connect(self._on_refused)
        self.desk.made.connect(self._on_made)

    def _on_opened(self, app: App) -> None:
        path = str(app.file.path.resolve())
        self._settings.remember_file(path)
        self.workspace = Workspace(app, self.window, self.locale, self.theme, self.prompter, self.tasks)
        self.workspace.file_given.connect(self.give)
        self.workspace.show_first()
        self.pages.set_recent(self._settings.recent_files)
        if self.window.was_painted:
            self._wire()
        else:
            self.window.painted.connect(self._wire)

    def _wire(self) -> None:
        if self.workspace is None:
            return
        self.workspace.wire(self._settings)
        self._first = FirstInstance(self.workspace.path, self)
        self._first.asked.connect(self.come_forward)
        if self._table_to_import:
            self.workspace.import_table(self._table_to_import)
            self._table_to_import = ""

    def _on_density(self, density: str) -> None:
        if self.workspace is not None:
            self.workspace.set_density(density)

    def _on_refused(self, error: FunnelError) -> None:
        if self.workspace is not None:
            self.prompter.error(error)
        else:
            self.pages.show_welcome(self._sentence(error))

    def _sentence(self, error: FunnelError) -> "ErrorText":
        # Imported on use: a start that goes well does not read the tables of sentences.
        from ui.common.error_text import sentence

        return sentence(error, self.locale.formats)

    def _first_came(self, path: Path) -> bool:
        """Tell whether a file that could not be opened is open in another window of ours, now in front."""
        return self.workspace is None and path.exists() and bring_first_forward(path)

    def _on_sample(self) -> None:
        self.desk.make_sample(self.asking.sample_path(), self.locale.language)

    def _on_made(self, path: Path) -> None:
        self.give(str(path))

    def _on_place(self, place: str, table: str) -> None:
        """Make a new file: here if none is open, else for a process of its own; then import into it."""
        made = self.desk.create(Path(place))
        if made is None:
            return
        if self.workspace is None:
            self._table_to_import = table
            self._on_opened(made)
        else:
            made.file.close(back_up=False)
            self._outside.launch(made.file.path)

    def _import_from(self, path: str) -> None:
        if self.workspace is not None:
            self.workspace.import_table(path)
        else:
            self.asking.place_for(path)

    def _close_anyway(self) -> None:
        self._close_now()
        # Not at once: the answer may come while the window is still busy with the close that asked.
        QTimer.singleShot(0, self.window.close)

    def _close_now(self) -> None:
        self.tasks.close()
        if self.workspace is not None:
            self.workspace.close()
            self.workspace = None
        if self._first is not None:
            self._first.close()
            self._first = None
        self._settings.geometry = self.window.saveGeometry()
        self._settings.sync()
