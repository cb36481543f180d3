"""Which cards of the whole board are chosen, across its columns, and which one the keys are at."""

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, Signal

from funnel_desktop.domain.card import Card
from ui.board.column_view import ColumnView


class BoardSelection(QObject):
    """Joins the columns' selections; `changed` carries the chosen ids in the board's order."""

    changed = Signal(object)

    def __init__(self, columns: Mapping[int, ColumnView], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._told: tuple[str, ...] = ()
        self._quiet = False
        for view in columns.values():
            view.picked.connect(self._on_picked)
            view.selectionModel().selectionChanged.connect(self._on_changed)

    def cards(self) -> list[Card]:
        """Return the chosen cards, column by column from the top."""
        return [view.cards.cards[row] for view in self._columns.values() for row in view.chosen_rows()]

    def ids(self) -> tuple[str, ...]:
        """Return their ids."""
        return tuple(card.id for card in self.cards())

    def current(self) -> tuple[int, str]:
        """Return stage and id of the card the keys are at; (0, "") if no column has them.

        While a dialog is open, the column is meant that gets the keys back.
        """
        for stage, view in self._columns.items():
            if view.window().focusWidget() is view:
                card = view.cards.card_at(view.currentIndex().row())
                return stage, card.id if card else ""
        return 0, ""

    def only(self, stage: int, row: int) -> None:
        """Choose one card alone and take the keys there."""
        self._clear_others(stage)
        self._columns[stage].go_to(row)

    def take_keys(self) -> None:
        """Take the keyboard where a card is chosen, else where the first card is."""
        views = list(self._columns.values())
        holding = [view for view in views if view.chosen_rows()] or [view for view in views if view.cards.cards]
        view = (holding or views)[0]
        view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not view.currentIndex().isValid():
            view.go_to(0, select=False)

    def clear(self) -> None:
        """Choose nothing."""
        for view in self._columns.values():
            view.clearSelection()

    @contextmanager
    def kept(self, stages: Collection[int]) -> Iterator[None]:
        """Keep what is chosen while these columns get new contents; the keys follow a card to its new column."""
        ids, current = frozenset(self.ids()), self.current()
        self._quiet = True
        try:
            yield
            # Cards that stayed are still chosen: Qt sees to that.
            lost = ids.difference(self.ids())
            for stage in stages if lost else ():
                if self._columns[stage].cards.rows_of(lost):
                    self._columns[stage].choose(ids, current[1])
            self._follow(current, stages)
        finally:
            self._quiet = False
        self._on_changed()

    def _follow(self, current: tuple[int, str], stages: Collection[int]) -> None:
        home, card_id = current
        if not card_id or self._columns[home].cards.row_of(card_id) >= 0:
            return
        for stage in stages:
            row = self._columns[stage].cards.row_of(card_id)
            if row >= 0:
                self._columns[stage].go_to(row, select=False)

    def _clear_others(self, stage: int) -> None:
        for other, view in self._columns.items():
            if other != stage:
                view.clearSelection()

    def _on_picked(self, stage: int, keep: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not keep:
            self._clear_others(stage)

    def _on_changed(self) -> None:
        if self._quiet:
            return
        ids = self.ids()
        if ids != self._told:
            self._told = ids
            self.changed.emit(ids)
