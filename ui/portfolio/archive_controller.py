"""Keeps the archive true: read when it comes into sight and after a change; search and filters work in memory."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from funnel_desktop.domain.archive import ArchiveLine, archive_figures, years_of
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.services.archive import ArchiveSearch
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.portfolio.archive_page import ArchivePage

if TYPE_CHECKING:
    from funnel_desktop.services.archive import Archive


class ArchiveController(QObject):
    """`move_requested` carries the request to reopen a deal."""

    move_requested = Signal(object)

    def __init__(self, page: ArchivePage, archive: "Archive", editor: Editor, bus: ChangeBus) -> None:
        super().__init__(page)
        self._stale = True
        self._page, self._archive, self._editor = page, archive, editor
        self._lines: list[ArchiveLine] = []
        self._search = ArchiveSearch(())
        self._currency = ""
        page.filtered.connect(self._on_filtered)
        page.reopened.connect(self._on_reopened)
        page.appeared.connect(self._on_appeared)
        bus.committed.connect(self._on_committed)

    @Slot()
    def show(self) -> None:
        """Read the deals if anything has changed, and let the keys begin at the table."""
        self._on_appeared()
        self._page.table.setFocus()

    def _read(self) -> None:
        self._stale = False
        self._lines = self._archive.lines()
        self._currency = self._archive.currency
        self._search = ArchiveSearch(self._lines)
        self._page.show_years(years_of(self._lines))
        self._on_filtered()

    @Slot()
    def _on_filtered(self) -> None:
        found, choice = self._search.match(self._page.search.text()), self._page.choice
        lines = [line for line in self._lines if choice.shows(line) and (found is None or line.card.id in found)]
        self._page.show_lines(lines, archive_figures(lines, self._currency), self._currency, len(self._lines))

    @Slot(str)
    def _on_reopened(self, deal_id: str) -> None:
        self.move_requested.emit(MoveRequest((deal_id,), MoveKind.REOPEN))

    @Slot()
    def _on_appeared(self) -> None:
        if self._stale:
            self._editor.run(self._read, self)

    @Slot(object, object)
    def _on_committed(self, _change: object, _initiator: object) -> None:
        self._stale = True
        if self._page.isVisible():
            self._on_appeared()
