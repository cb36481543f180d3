"""Carries out the board's commands: keys and menu entries become the same requests a drag makes."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, QPoint, Signal

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import STAGES
from ui.board.board_requests import request_for
from ui.board.board_selection import BoardSelection
from ui.board.column_view import ColumnView
from ui.board.keyboard import Command, Deed


class BoardCommands(QObject):
    """Turns a `Command` given in a column into a signal; `today` is asked for anew each time (midnight)."""

    move_requested = Signal(object)
    open_requested = Signal(str)
    edit_requested = Signal(str)
    customer_requested = Signal(str)
    add_requested = Signal(int)
    delete_requested = Signal(object)
    cleared = Signal()

    def __init__(
        self, columns: Mapping[int, ColumnView], selection: BoardSelection, today: Callable[[], str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._columns, self._selection, self._today = columns, selection, today
        for view in columns.values():
            view.commanded.connect(self.run)

    def chosen(self, stage: int) -> list[Card]:
        """Return the chosen cards; with none chosen, the current card of the column."""
        cards = self._selection.cards()
        if cards:
            return cards
        view = self._columns[stage]
        card = view.cards.card_at(view.currentIndex().row())
        return [card] if card else []

    def under(self, stage: int, at: QPoint) -> list[Card]:
        """Return the cards a menu at this place of a column is for; a card not chosen is chosen first."""
        view = self._columns[stage]
        index = view.indexAt(at)
        if not index.isValid():
            return []
        if not view.selectionModel().isSelected(index):
            self._selection.only(stage, index.row())
        return self._selection.cards()

    def run(self, stage: int, command: Command) -> None:
        """Do what a command says, given in the column of `stage`."""
        simple = {Deed.NEW: self._new, Deed.COLUMN: self._step_column, Deed.GO_STAGE: self._go, Deed.CLEAR: self._clear}
        if command.deed in simple:
            simple[command.deed](stage, command.value)
            return
        cards = self.chosen(stage)
        if cards:
            self._on_cards(stage, command, cards)
        elif command.deed is Deed.STAGE:
            self._go(stage, command.value)

    def _on_cards(self, stage: int, command: Command, cards: list[Card]) -> None:
        if command.deed is Deed.OPEN:
            self.open_requested.emit(cards[0].id)
        elif command.deed is Deed.EDIT:
            self.edit_requested.emit(cards[0].id)
        elif command.deed is Deed.CUSTOMER:
            self.customer_requested.emit(cards[0].id)
        elif command.deed is Deed.DELETE:
            self.delete_requested.emit(tuple(card.id for card in cards))
        else:
            model = self._columns[cards[0].stage if cards[0].stage in self._columns else stage].cards
            request = request_for(command, cards, model.cards, whole=model.whole, today=self._today())
            if request is not None:
                self.move_requested.emit(request)

    def _new(self, stage: int, _: int) -> None:
        self.add_requested.emit(stage)

    def _clear(self, _stage: int, _: int) -> None:
        if self._selection.ids():
            self._selection.clear()
        else:
            self.cleared.emit()

    def _go(self, _stage: int, target: int) -> None:
        self._selection.only(target, self._columns[target].first_visible_row())

    def _step_column(self, stage: int, way: int) -> None:
        """Go to the next column that has a card, at the same height on the screen."""
        here = self._columns[stage]
        offset = here.visualRect(here.currentIndex()).center().y() if here.currentIndex().isValid() else 0
        for target in range(stage + way, STAGES[0] - 1 if way < 0 else STAGES[-1] + 1, way):
            view = self._columns[target]
            if view.cards.cards:
                row = (view.verticalScrollBar().value() + max(0, offset)) // view.row_height
                self._selection.only(target, row)
                return
