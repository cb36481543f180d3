"""The lists of a deal: evidence, people, activities, history, documents, details; page and dock show the same ones."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.history_line import HistoryLine
from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.deals.activity_rows import activity_rows
from ui.deals.detail_rows import detail_rows, document_head, document_rows
from ui.deals.evidence_rows import evidence_rows
from ui.deals.history_rows import history_rows
from ui.deals.overview_rows import overview_rows
from ui.deals.people_rows import people_rows
from ui.deals.review_rows import review_rows
from ui.deals.row import Row
from ui.deals.row_list import RowList
from ui.deals.row_menu import RowMenu
from ui.deals.tool_rows import tool_rows

NAMES = ("overview", "evidence", "people", "activities", "history", "documents", "details", "tools", "plan", "review")


class DealLists(QObject):
    """Makes the lists of one view and fills them. `wished(intent, key)`: "open-activity" and its id, and so on.

    `joined`: the documents stand with the details, where there is no room for a list of their own.
    """

    wished = Signal(str, str)

    def __init__(self, locale: UiLocale, theme: Theme, playbook: Playbook, prefix: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._locale, self._theme, self._playbook = locale, theme, playbook
        self.joined = False
        self._lists = {name: RowList(theme, f"{prefix}-{name}", parent) for name in NAMES}
        for made in self._lists.values():
            made.opened.connect(self._on_opened)
            made.acted.connect(self._on_acted)
            made.removed.connect(self._on_removed)
            made.traced.connect(self._on_traced)
            made.menu_wanted.connect(self._on_menu)
        self._lists["evidence"].folded.connect(self._on_folded)
        self._unfolded: set[str] = set()
        self._panel: DealPanel | None = None

    def set_playbook(self, playbook: Playbook) -> None:
        """List by another playbook from now on."""
        self._playbook = playbook

    def __getitem__(self, name: str) -> RowList:
        """Return the list of a name of `NAMES`."""
        return self._lists[name]

    def show_panel(self, panel: DealPanel) -> None:
        """Fill every list but the history."""
        self._panel = panel
        locale = self._locale
        self._lists["overview"].set_rows(overview_rows(panel, locale))
        self._lists["evidence"].set_rows(evidence_rows(panel, self._playbook, locale, self._unfolded))
        self._lists["people"].set_rows(people_rows(panel, locale))
        self._lists["activities"].set_rows(activity_rows(panel, locale))
        self._lists["tools"].set_rows(tool_rows(panel, self._playbook, locale))
        self._lists["review"].set_rows(review_rows(panel, locale))
        documents, details = document_rows(panel, locale), detail_rows(panel, self._playbook, locale)
        self._lists["documents"].set_rows(documents)
        self._lists["details"].set_rows([document_head(), *documents, *details] if self.joined else details)

    def show_history(self, lines: Sequence[HistoryLine], *, more: bool) -> None:
        """Fill the history."""
        self._lists["history"].set_rows(history_rows(lines, self._locale, more=more))

    def name(self, texts: Sequence[str]) -> None:
        """Give the lists their accessible names, in the order of `NAMES`."""
        for made, text in zip(self._lists.values(), texts, strict=True):
            made.setAccessibleName(text)

    @Slot(object)
    def _on_opened(self, row: Row) -> None:
        self.wished.emit(f"open-{row.subject}", row.key)

    @Slot(object)
    def _on_acted(self, row: Row) -> None:
        self.wished.emit(f"act-{row.subject}" if row.action else f"open-{row.subject}", row.key)

    @Slot(object)
    def _on_removed(self, row: Row) -> None:
        self.wished.emit(f"remove-{row.subject}", row.key)

    @Slot(object, bool)
    def _on_folded(self, row: Row, unfold: bool) -> None:  # noqa: FBT001 - as the signal has it
        """Show or put away what was believed of a milestone or sign; a belief itself folds its own."""
        key = row.key.partition(" ")[0]
        (self._unfolded.add if unfold else self._unfolded.discard)(key)
        if self._panel is not None:
            rows = evidence_rows(self._panel, self._playbook, self._locale, self._unfolded)
            self._lists["evidence"].set_rows(rows)

    @Slot(object)
    def _on_traced(self, row: Row) -> None:
        self.wished.emit(f"ledger-{row.subject}", row.key)

    @Slot(object, QPoint)
    def _on_menu(self, row: Row, at: QPoint) -> None:
        owner = self.parent()
        menu = RowMenu(row, self._theme, owner if isinstance(owner, QWidget) else None)
        menu.chosen.connect(self.wished)
        menu.popup(at)
