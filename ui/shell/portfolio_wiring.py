"""The pages that list deals: who is ahead of the customer and who behind, the archive, two days side by side."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from ui.shell.page_turner import BOARD

if TYPE_CHECKING:
    from ui.shell.rooms import House

POSITIONS, ARCHIVE, COMPARE = "positions", "archive", "compare"


class PortfolioRoom(QObject):
    """Makes each page when it is first shown, and reads it whenever it comes to the front."""

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._house = house
        self._shows: dict[str, Callable[[], None]] = {}
        house.pages.add(POSITIONS, self._make_positions)
        house.pages.add(ARCHIVE, self._make_archive)
        house.pages.add(COMPARE, self._make_compare)
        house.pages.turned.connect(self._on_turned)

    def _make_positions(self) -> QWidget:
        from ui.portfolio.positions_controller import PositionsController
        from ui.portfolio.positions_page import PositionsPage

        house = self._house
        page = PositionsPage(house.locale, house.theme, house.app.playbook.indicators, house.window.pages)
        controller = PositionsController(page, house.app.positions, house.editor, house.bus)
        controller.move_requested.connect(house.ways.begin_move)
        page.opened.connect(house.ways.open_deal)
        page.left.connect(self._on_left)
        page.printed.connect(self._on_print_positions)
        self._shows[POSITIONS] = controller.show
        return page

    def _make_archive(self) -> QWidget:
        from ui.portfolio.archive_controller import ArchiveController
        from ui.portfolio.archive_page import ArchivePage

        house = self._house
        page = ArchivePage(house.locale, house.theme, house.window.pages)
        controller = ArchiveController(page, house.app.archive, house.editor, house.bus)
        controller.move_requested.connect(house.ways.begin_move)
        page.opened.connect(house.ways.open_deal)
        page.left.connect(self._on_left)
        page.printed.connect(self._on_print_review)
        self._shows[ARCHIVE] = controller.show
        return page

    def _make_compare(self) -> QWidget:
        from ui.portfolio.compare_bar import CompareBar
        from ui.portfolio.compare_controller import CompareController
        from ui.portfolio.compare_page import ComparePage

        house = self._house
        bar = CompareBar(house.locale, house.theme, house.app.waterfall.today())
        page = ComparePage(house.locale, house.theme, bar, house.tasks, house.window.pages)
        controller = CompareController(page, house.app.waterfall, house.editor, house.bus)
        page.opened.connect(house.ways.open_deal)
        page.printed.connect(self._on_print_comparison)
        page.left.connect(self._on_left)
        self._shows[COMPARE] = controller.show
        return page

    @Slot(str)
    def _on_turned(self, name: str) -> None:
        if name in self._shows:
            self._shows[name]()

    @Slot()
    def _on_left(self) -> None:
        self._house.pages.show(BOARD)

    @Slot()
    def _on_print_positions(self) -> None:
        self._house.ways.preview(POSITIONS, "")

    @Slot(str)
    def _on_print_comparison(self, part: str) -> None:
        self._house.ways.preview(f"comparison:{part}" if part else "comparison", "")

    @Slot(str)
    def _on_print_review(self, deal_id: str) -> None:
        self._house.ways.preview("post-mortem", deal_id)
