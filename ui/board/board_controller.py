"""Keeps the board true: reads the first cards, loads the rest, and after every change reads again what it touched.

It writes nothing. Moves, edits and deletions asked for on the board go to the controllers of those features.
"""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.services.search import SearchIndex
from ui.board.board_cards import BoardCards
from ui.board.board_filter import BoardFilter
from ui.board.board_view import BoardView
from ui.board.card_loader import CardLoader
from ui.board.filter_bar import FilterBar
from ui.common.change_bus import ChangeBus

if TYPE_CHECKING:
    from funnel_desktop.domain.change import Change
    from funnel_desktop.domain.playbook import Playbook
    from funnel_desktop.services.board import Board

MOST_SINGLE = 500
"""A change that touches more deals than this has the whole board read again."""


class BoardController(QObject):
    """Stands between the board's view and bar, and the services.

    `loaded` when all cards are shown, `searchable` when all of them can be found too.
    """

    loaded = Signal()
    searchable = Signal()
    failed = Signal(object)

    def __init__(self, view: BoardView, bar: FilterBar, board: "Board", bus: ChangeBus) -> None:
        super().__init__(view)
        self._view, self._bar = view, bar
        self._board, self._search = board, SearchIndex()
        self._states = {stage.number: stage.state for stage in view.playbook.stages}
        self._cards = BoardCards()
        self._filter = BoardFilter()
        self._found: Collection[str] | None = None
        self._loader = CardLoader(board, make_index, self)
        self._loader.arrived.connect(self._on_arrived)
        self._loader.indexed.connect(self._on_indexed)
        self._loader.failed.connect(self.failed)
        self._missed: set[str] = set()
        self._waiting: list[int] = []
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._show_next)
        self._today = ""
        self._whole = False
        bus.committed.connect(self._on_committed)
        bar.text_changed.connect(self._on_text)
        bar.filter_changed.connect(self._on_filter)
        bar.left.connect(view.selection.take_keys)
        view.filter_cleared.connect(bar.clear)

    def open(self) -> None:
        """Show figures and the first cards of each stage (before first paint)."""
        opening = self._board.opening()
        self._today = opening.today
        self._cards = BoardCards(opening.today)
        for column in opening.cards:
            self._cards.add(column)
        self._view.set_limits(self._board.limits())
        self._view.set_opening(opening)
        self._count()

    def load(self) -> None:
        """Bring all cards, in a thread (after first paint)."""
        self._missed = set()
        if not self._whole:
            self._search.build(self._cards)
        self._loader.start(self._today)

    def close(self) -> None:
        """Stop loading; call it before the file is closed."""
        self._loader.stop()
        self._turn.stop()

    def refresh_day(self) -> None:
        """Take over a new day, new paces and figures (midnight, another time zone or currency).

        On another day all cards are read again: a new quarter has no deal won in the last one.
        """
        opening = self._board.opening(0)
        paces = {stage: float(pace.days) for stage, pace in zip(STAGES, opening.paces, strict=True)}
        before, self._today = self._today, opening.today
        if self._whole and before != self._today:
            self.load()
        self._cards.count(opening.today)
        self._view.set_day(opening.today, paces)
        self._view.set_limits(self._board.limits())
        self._view.set_totals(opening.totals, opening.main_currency)
        self._show(STAGES)
        self._count()

    def set_playbook(self, _playbook: "Playbook") -> None:
        """Read all cards again: another playbook has altered them all."""
        self._read_again()

    def set_stage(self, stage: int | None) -> None:
        """Show one stage alone (a click in the funnel), or all again."""
        self._bar.set_stage(stage)

    def _on_arrived(self, cards: BoardCards) -> None:
        self._whole, self._cards = True, cards
        if cards.today != self._today:
            cards.count(self._today)
        cards.update(self._board.cards(self._missed))
        self._waiting = list(STAGES)
        self._show_next()

    def _show_next(self) -> None:
        """Show one more column of a board that has arrived: events have their turn before the next."""
        self._show((self._waiting.pop(0),))
        if self._waiting:
            self._turn.start()
            return
        self._count()
        self._loader.go_on()
        self.loaded.emit()

    def _on_indexed(self, index: SearchIndex) -> None:
        self._search = index
        self._search.update(self._board.cards(self._missed))
        self._missed = set()
        self._found = self._search.match(self._bar.text)
        if self._found is not None:
            self._show(STAGES)
        self.searchable.emit()

    def _on_committed(self, change: "Change", _initiator: object) -> None:
        # Imported here and below: an edit has come, so the entities are there; before the first paint they are not.
        from funnel_desktop.domain.records import Setting

        if change.touches(Setting):
            self.refresh_day()
        ids = change.deal_ids() | self._cards.of_customers(_customers(change))
        if len(ids) > MOST_SINGLE:
            self._read_again()
            return
        if not ids:
            return
        if self._loader.busy:
            self._missed |= ids
        fresh = self._board.cards(ids)
        stages = self._cards.update(fresh)
        self._search.update(fresh)
        self._found = self._search.match(self._bar.text)
        self._show(stages)
        self._view.set_limits(self._board.limits())
        self._view.set_totals(self._board.totals(), self._board.currency())
        self._count()
        if change.kind == "deal.added" and change.undoes is None:
            self._view.focus_card(next(iter(change.deal_ids())))

    def _on_text(self, text: str) -> None:
        found = self._search.match(text)
        if found is None and self._found is None:
            return
        self._found = found
        self._show(STAGES)

    def _on_filter(self, choice: BoardFilter) -> None:
        self._filter = choice
        self._show(STAGES)

    def _read_again(self) -> None:
        self.refresh_day()
        self.load()

    def _show(self, stages: Collection[int]) -> None:
        """Show what passes in these stages, and say how much does not."""
        on = self._filter.active or self._found is not None
        shown = {
            stage: self._cards.shown(stage, self._filter, self._states, self._found, self._today) for stage in stages
        }
        self._view.show_columns(shown, whole=self._whole and not on)
        visible = sum(len(view.cards.cards) for view in self._view.columns.values())
        self._view.set_filtered(self._bar.described if on else None, len(self._cards) - visible)

    def _count(self) -> None:
        self._bar.set_counts(self._cards.counts)


def make_index(cards: list[Card]) -> SearchIndex:
    """Return an index of these cards that has looked up every reading already, so that no keystroke waits for it."""
    index = SearchIndex()
    index.build(cards)
    index.match("a")
    return index


def _customers(change: "Change") -> frozenset[str]:
    """Return the customers whose cards may read otherwise after a change of customers or contacts."""
    from funnel_desktop.domain.people import Contact, Customer

    found: set[str] = set()
    for edit in change.edits:
        if isinstance(edit.entity, Customer):
            found.add(edit.entity.id)
        elif isinstance(edit.entity, Contact) and edit.entity.customer_id:
            found.add(edit.entity.customer_id)
    return frozenset(found)
