"""Keeps the page of two days true: compares what is asked for, and again after a change while it is in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.portfolio.compare_bar import CompareAsk, eve_of
from ui.portfolio.compare_page import ComparePage

if TYPE_CHECKING:
    from funnel_desktop.services.waterfall import Waterfalls


class CompareController(QObject):
    """Between the page and the service."""

    def __init__(self, page: ComparePage, waterfalls: "Waterfalls", editor: Editor, bus: ChangeBus) -> None:
        super().__init__(page)
        self._page, self._waterfalls, self._editor = page, waterfalls, editor
        self._ask: CompareAsk | None = None
        page.bar.asked.connect(self.compare)
        bus.committed.connect(self._on_committed)

    @Slot()
    def show(self) -> None:
        """Compare what was compared last; at first since the last pack, or this quarter where none was printed."""
        self._page.bar.set_pack(printed=self._waterfalls.last_pack() is not None)
        if self._ask is None:
            today = self._waterfalls.today()
            span = "quarter" if self._waterfalls.last_pack() is None else "pack"
            self._ask = CompareAsk(span, eve_of(span, today), today)
        self.compare(self._ask)
        self._page.table.setFocus()

    @Slot(object)
    def compare(self, ask: CompareAsk) -> None:
        """Compare two days and show them."""
        self._ask = ask
        self._editor.run(self._compare, self)

    def _compare(self) -> None:
        if self._ask is None:
            return
        pack = self._waterfalls.last_pack() if self._ask.span == "pack" else None
        found = self._waterfalls.since(pack) if pack else self._waterfalls.between(self._ask.first, self._ask.last)
        self._page.show_comparison(
            found, self._ask._replace(first=found.first, last=found.last), self._waterfalls.currency()
        )

    @Slot(object, object)
    def _on_committed(self, _change: object, _initiator: object) -> None:
        if self._page.isVisible():
            self._editor.run(self._compare, self)
