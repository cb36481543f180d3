"""The page on which the user's own playbook is edited."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.shell.page_turner import BOARD

if TYPE_CHECKING:
    from ui.playbook.playbook_controller import PlaybookController
    from ui.shell.rooms import House

PLAYBOOK = "playbook"


class PlaybookRoom(QObject):
    """Makes the page when it is first shown, and reads it whenever it comes to the front."""

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._house = house
        self._controller: PlaybookController | None = None
        house.pages.add(PLAYBOOK, self._make)
        house.pages.turned.connect(self._on_turned)

    def _make(self) -> QWidget:
        from ui.playbook.playbook_controller import PlaybookController
        from ui.playbook.playbook_page import PlaybookPage

        house = self._house
        page = PlaybookPage(house.locale, house.theme, house.window.pages)
        hands = (house.editor, house.prompter, house.bus)
        self._controller = PlaybookController(page, house.app.playbooks, hands, (house.locale, house.theme))
        page.left.connect(self._on_left)
        return page

    @Slot(str)
    def _on_turned(self, name: str) -> None:
        if name == PLAYBOOK and self._controller is not None:
            self._controller.show()

    @Slot()
    def _on_left(self) -> None:
        if self._controller is None or self._controller.save_edited():
            self._house.pages.show(BOARD)
