"""The pages of an open file by name: each made when it is first shown, its tab and its menu entry kept in step."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from ui.shell.main_window import MainWindow

BOARD = "board"


class PageTurner(QObject):
    """Shows pages. `turned` tells the name of the page that has come to the front, `made` a page just made.

    A page is one row of the command table ("page-today"); a room that has it says here how it is made.
    """

    turned = Signal(str)
    made = Signal(object)

    def __init__(self, window: MainWindow, file_name: str, tools: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._file_name, self._tools = window, file_name, tools
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: dict[str, QWidget] = {}
        window.actions_table.group("page").triggered.connect(self._on_chosen)

    def add(self, name: str, make: Callable[[], QWidget]) -> None:
        """Say how a page is made; its maker is asked once, when the page is first shown."""
        self._makers[name] = make

    def page(self, name: str) -> QWidget:
        """Return a page, made if need be."""
        if name not in self._pages:
            self._pages[name] = self._makers[name]()
            self.made.emit(self._pages[name])
        return self._pages[name]

    @property
    def current(self) -> str:
        """The name of the page in front, "" while a deal's page or none is."""
        shown = self._window.pages.currentWidget()
        return next((name for name, page in self._pages.items() if page is shown), "")

    @Slot(str)
    def show(self, name: str) -> None:
        """Bring a page to the front; the board's own tools go with the board."""
        self._window.show_page(self.page(name), file_name=self._file_name)
        self._window.actions_table.choose("page", name)
        self._tools.setVisible(name == BOARD)
        self.turned.emit(name)

    def _on_chosen(self, action: QAction) -> None:
        if str(action.data()) in self._makers:
            self.show(str(action.data()))
