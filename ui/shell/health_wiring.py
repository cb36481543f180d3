"""The room of the page Health: its page when first shown, and the ways that lead out of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from ui.shell.rooms import House
    from ui.today.health_controller import HealthController

NAME = "health"


class HealthRoom(QObject):
    """Owns the controller once the page has been made."""

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._house = house
        self._controller: HealthController | None = None
        house.pages.add(NAME, self._make)
        house.pages.turned.connect(self._on_turned)

    def close(self) -> None:
        """Ask the file nothing more."""
        if self._controller is not None:
            self._controller.close()

    def _make(self) -> QWidget:
        from ui.today.health_controller import HealthController
        from ui.today.health_page import HealthPage

        house, app = self._house, self._house.app
        page = HealthPage(house.locale, house.theme, house.window.pages)
        self._controller = HealthController(page, (app.health, app.board.today), house.prompter, house.bus)
        page.list.opened.connect(house.ways.open_deal)
        page.back_requested.connect(partial(house.pages.show, "board"))
        page.print_requested.connect(self._on_print)
        return page

    @Slot(str)
    def _on_turned(self, name: str) -> None:
        if name == NAME and self._controller is not None:
            self._controller.show()
            self._controller.page.list.setFocus()

    @Slot()
    def _on_print(self) -> None:
        self._house.ways.preview("health", "")
