"""The pages that need no file: welcome, made only when it is shown; the eight steps and the about page as dialogs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog

from funnel_desktop.services.playbook import load_playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ui.common.error_text import ErrorText


class Pages(QObject):
    """Makes those pages and hands on what is asked for on them."""

    import_requested = Signal()
    new_requested = Signal()
    sample_requested = Signal()
    file_given = Signal(str)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)

    def __init__(self, window: MainWindow, locale: UiLocale, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._locale = locale
        self._theme = theme
        self._recent: tuple[str, ...] = ()

    def set_recent(self, paths: Sequence[str]) -> None:
        """List the files opened lately, in the menu and on the welcome page."""
        self._recent = tuple(paths)
        self._window.menu.set_recent(paths)

    def show_welcome(self, error: "ErrorText | None") -> None:
        """Show the welcome page, with the reason why a file could not be opened if there is one."""
        # A start with a file never shows this page, so it does not pay for it.
        from ui.shell.welcome import WelcomePage

        page = self._window.findChild(WelcomePage)
        if page is None:
            page = WelcomePage(self._locale, self._theme, self._window)
            for name in ("import_requested", "new_requested", "sample_requested", "file_given"):
                getattr(page, name).connect(getattr(self, name))
            page.language_chosen.connect(self.language_chosen)
            page.theme_chosen.connect(self.theme_chosen)
        page.set_recent(self._recent)
        page.show_error(error)
        self._window.show_page(page)

    def show_steps(self) -> None:
        """Show the eight steps."""
        from ui.shell.steps_dialog import StepsDialog

        self._open(StepsDialog(load_playbook(), self._locale, self._theme, self._window))

    def show_about(self) -> None:
        """Show what this program is."""
        from ui.shell.about_dialog import AboutDialog

        self._open(AboutDialog(self._locale, self._theme, self._window))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
