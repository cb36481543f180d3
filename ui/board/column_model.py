"""The cards of one stage as a list model. It never changes itself: a drop only says what is wanted.

`set_cards` is the one way in; it applies the smallest steps, so that selection and scroll position stay.
"""

from collections.abc import Callable, Sequence
from enum import IntEnum
from itertools import compress, count
from operator import is_not, itemgetter

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from ui.board.card_mime import CARDS, decode, encode
from ui.board.column_diff import Insert, Step, diff, same_ends
from ui.board.placing import place_at

Index = QModelIndex | QPersistentModelIndex
Spoken = Callable[[Card], str]

_CLOSED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_OPEN = _CLOSED | Qt.ItemFlag.ItemIsDragEnabled
_ID = itemgetter(Card._fields.index("id"))

MOST_STEPS = 60
"""More steps than this cost more than starting anew."""


FEW = 4
"""Up to so many cards are looked for one by one."""


class CardRole(IntEnum):
    """Own data roles."""

    ID = Qt.ItemDataRole.UserRole + 1


class ColumnModel(QAbstractListModel):
    """Cards of one stage in order; `drop_requested` carries the `MoveRequest` a drop asks for."""

    drop_requested = Signal(object)

    def __init__(self, stage: int, spoken: Spoken, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.whole = False
        self._spoken = spoken
        self._cards: list[Card] = []
        self._ids: list[str] = []  # beside the cards, since a list of words is looked through at once
        self._refused: frozenset[str] = frozenset()

    @property
    def cards(self) -> Sequence[Card]:
        """The cards shown, in order."""
        return self._cards

    def set_cards(self, cards: Sequence[Card], *, whole: bool) -> None:
        """Show these cards; `whole` tells that nothing of the column is missing (loaded, and not filtered)."""
        self.whole = whole
        old, new = self._cards, list(cards)
        head, tail = same_ends(old, new)
        steps = diff(list(map(_ID, old[head : len(old) - tail])), list(map(_ID, new[head : len(new) - tail])))
        if steps is None or len(steps) > MOST_STEPS:
            self.beginResetModel()
            self._cards, self._ids = new, list(map(_ID, new))
            self.endResetModel()
            return
        for step in steps:
            self._take(step, head, new)
        self._refresh(new, head, tail)

    def _take(self, step: Step, head: int, new: list[Card]) -> None:
        """Take one step, its rows counted from `head`, where the columns begin to differ."""
        first = head + step.row
        last = first + step.many - 1
        if isinstance(step, Insert):
            self.beginInsertRows(QModelIndex(), first, last)
            self._cards[first:first] = new[first : last + 1]
            self._ids[first:first] = map(_ID, new[first : last + 1])
            self.endInsertRows()
        else:
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._cards[first : last + 1]
            del self._ids[first : last + 1]
            self.endRemoveRows()

    def card_at(self, row: int) -> Card | None:
        """Return the card of a row; not by `data`, since Qt would turn a named tuple into a list on the way."""
        return self._cards[row] if 0 <= row < len(self._cards) else None

    def row_of(self, card_id: str) -> int:
        """Return the row of a card, -1 if it is not shown."""
        try:
            return self._ids.index(card_id)
        except ValueError:
            return -1

    def rows_of(self, ids: frozenset[str]) -> list[int]:
        """Return the rows of those of these cards that are shown here."""
        if len(ids) <= FEW:
            return sorted(row for card_id in ids if (row := self.row_of(card_id)) >= 0)
        return list(compress(count(), map(ids.__contains__, self._ids)))

    def refuse(self, ids: frozenset[str]) -> None:
        """Name the cards no drag may move (won ones: they are reopened first)."""
        self._refused = ids

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._cards)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = index.row()
        if not 0 <= row < len(self._cards):
            return None
        card = self._cards[row]
        if role == CardRole.ID:
            return card.id
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(card)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _OPEN if self._cards[index.row()].status == "open" else _CLOSED

    @override
    def mimeTypes(self) -> list[str]:
        return [CARDS]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = sorted({index.row() for index in indexes})
        return encode(tuple(self._cards[row].id for row in rows))

    @override
    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    @override
    def canDropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        return self.request_for(data, action, row) is not None

    @override
    def dropMimeData(self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index) -> bool:
        request = self.request_for(data, action, row)
        if request is None:
            return False
        self.drop_requested.emit(request)
        return True

    def request_for(self, data: QMimeData, action: Qt.DropAction, row: int) -> MoveRequest | None:
        """Return what a drop at `row` (-1 = after the last) asks for, None if it is not possible or changes nothing."""
        ids = decode(data)
        if not ids or action != Qt.DropAction.MoveAction or self._refused.intersection(ids):
            return None
        row = len(self._cards) if row < 0 else min(row, len(self._cards))
        if self._stays(ids, row):
            return None
        return MoveRequest(ids, MoveKind.STAGE, self.stage, place_at(self._cards, row, ids, whole=self.whole))

    def _stays(self, ids: tuple[str, ...], row: int) -> bool:
        """Tell whether these cards stand here already, together and in this order, just where they would land."""
        first = self.row_of(ids[0])
        if first < 0 or not first <= row <= first + len(ids):
            return False
        return tuple(card.id for card in self._cards[first : first + len(ids)]) == ids

    def _refresh(self, new: list[Card], head: int, tail: int) -> None:
        """Take over changed values between the like ends, and tell the smallest stretch that holds them."""
        end = len(new) - tail
        other = list(map(is_not, self._cards[head:end], new[head:end]))
        self._cards = new
        if True in other:
            last = end - 1 - other[::-1].index(True)
            self.dataChanged.emit(self.index(head + other.index(True)), self.index(last))
