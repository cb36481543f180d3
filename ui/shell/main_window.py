"""The window: bar above, page in the middle, status below, toast over all. It knows no business and no service."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.actions import Actions
from ui.shell.app_bar import AppBar
from ui.shell.menus import MainMenu
from ui.shell.paint_probe import PaintProbe
from ui.shell.status_bar import StatusBar
from ui.shell.toast import Toast

MINIMUM = QSize(1180, 640)
FIRST_SIZE = QSize(1366, 740)
"""A laptop's 768 lines less the system's title bar of 28."""


class MainWindow(QMainWindow):
    """The one top-level window. `painted` comes once, after the first paint.

    `close_guard` is asked before the window goes; False keeps it open.
    """

    painted = Signal()

    def __init__(self, locale: UiLocale, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("main-window")
        self.setMinimumSize(MINIMUM)
        self.resize(FIRST_SIZE)
        self._file_name = ""
        self.was_painted = False
        self.close_guard: Callable[[], bool] | None = None
        self.actions_table = Actions(locale, theme, self)
        self.addActions(self.actions_table.all())
        self.app_bar = AppBar(self.actions_table, locale, theme, self)
        self.menu = MainMenu(self.actions_table, locale, self)
        self.app_bar.set_menu(self.menu.menu)
        self.status = StatusBar(locale, theme, self)
        self.pages = QStackedWidget(self)
        self.toast = Toast(locale, theme, self.pages)
        self.toast.undo_requested.connect(self.actions_table["edit-undo"].trigger)
        self._probe = PaintProbe(self)
        self._probe.painted.connect(self._on_painted)
        self._lay_out()
        self.retranslate()
        locale.changed.connect(self.retranslate)

    def show_page(self, page: QWidget, *, file_name: str = "") -> None:
        """Bring a page to the front: a file's page with the bars, the welcome page (no file) without them."""
        if self.pages.indexOf(page) < 0:
            self.pages.addWidget(page)
        self.pages.setCurrentWidget(page)
        self.toast.raise_()
        self._file_name = file_name
        self.app_bar.setVisible(bool(file_name))
        self.status.setVisible(bool(file_name))
        self.actions_table.set_file_open(is_open=bool(file_name))
        self.retranslate()

    def retranslate(self) -> None:
        """Write the title in the language in force."""
        product = self.tr("Sales Funnel")
        self.setWindowTitle(f"{self._file_name} — {product}" if self._file_name else product)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Have the probe painted last."""
        super().showEvent(event)
        self._probe.raise_()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the toast in its place."""
        super().resizeEvent(event)
        self.toast.place()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the open file be closed first."""
        if self.close_guard is None or self.close_guard():
            super().closeEvent(event)
        else:
            event.ignore()

    def _on_painted(self) -> None:
        self.was_painted = True
        self.painted.emit()

    def _lay_out(self) -> None:
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.app_bar)
        column.addWidget(self.pages, 1)
        column.addWidget(self.status)
        self.setCentralWidget(centre)
