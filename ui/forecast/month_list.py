"""One month's cards: chosen singly or several, dragged to another month, or sent there by Ctrl and the arrows."""

import json
import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from funnel_desktop.domain.card import Card
from ui.common.theme.theme import Theme
from ui.forecast.month_card import FACE, MonthCardDelegate, MonthFace

MIME = "application/x-funnel-months"
_ROOT = QModelIndex()
_FACED = (FACE, int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole))
_WAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


def decode(mime: QMimeData) -> tuple[str, ...]:
    """Return the ids of dragged cards; nothing for foreign data or cards of another window's file."""
    try:
        values = json.loads(bytes(mime.data(MIME).data()))
    except ValueError:
        return ()
    return tuple(map(str, values[1:])) if values[:1] == [os.getpid()] else ()


class MonthModel(QAbstractListModel):
    """The cards of one column in order; their faces are made when they come into sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.cards: tuple[Card, ...] = ()
        self._face: Callable[[Card], MonthFace] | None = None

    def show_cards(self, cards: Sequence[Card], face: Callable[[Card], MonthFace]) -> None:
        """Show these cards."""
        self.beginResetModel()
        self.cards, self._face = tuple(cards), face
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.cards)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self.cards[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return card.name
        if self._face is None or role not in _FACED:
            return None
        face = self._face(card)
        return face if role == FACE else face.speech

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else found | Qt.ItemFlag.ItemIsDropEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the ids of the cards, in order, meant for this process alone."""
        mime = QMimeData()
        keys = [self.cards[row].id for row in sorted(index.row() for index in indexes)]
        mime.setData(MIME, QByteArray(json.dumps([os.getpid(), *keys]).encode()))
        return mime


class MonthList(QListView):
    """`dropped` and `sent` carry ids (and −1 or +1); `left` asks for the neighbour; `opened` carries an id."""

    dropped = Signal(object)
    sent = Signal(object, int)
    left = Signal(int)
    opened = Signal(str)
    hovered = Signal(bool)

    def __init__(self, theme: Theme, key: str, *, takes: bool) -> None:
        super().__init__()
        self.setObjectName(f"month-{key}")
        self.setProperty("kind", "rows")
        self._takes = takes
        self.rows = MonthModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(MonthCardDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(takes)
        self.setDropIndicatorShown(False)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.doubleClicked.connect(self._on_double)
        theme.changed.connect(self.viewport().update)

    def ids(self) -> tuple[str, ...]:
        """Return the chosen cards in order."""
        return tuple(self.rows.cards[row].id for row in sorted(index.row() for index in self.selectedIndexes()))

    def choose(self, keys: Sequence[str]) -> bool:
        """Choose these cards, the first of them current; False if none is here."""
        wanted = set(keys)
        rows = [row for row, card in enumerate(self.rows.cards) if card.id in wanted]
        if rows:
            self.setCurrentIndex(self.rows.index(rows[0]))
            for row in rows[1:]:
                self.selectionModel().select(self.rows.index(row), self.selectionModel().SelectionFlag.Select)
        return bool(rows)

    def enter(self) -> None:
        """Take the keys, at the first card unless one is chosen."""
        if self.rows.cards and not self.currentIndex().isValid():
            self.setCurrentIndex(self.rows.index(0))
        self.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl and an arrow send the chosen cards, an arrow alone goes to the neighbour, Enter opens."""
        way = _WAYS.get(Qt.Key(event.key()))
        if way is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self.ids():
                self.sent.emit(self.ids(), way)
        elif way is not None:
            self.left.emit(way)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.ids():
            self.opened.emit(self.ids()[0])
        else:
            super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._judge(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._judge(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hovered.emit(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Ask for the cards to be moved here; nothing moves by itself."""
        self.hovered.emit(False)
        keys = decode(event.mimeData())
        if not (self._takes and keys):
            event.ignore()
            return
        event.acceptProposedAction()
        self.dropped.emit(keys)

    def _judge(self, event: QDragMoveEvent) -> None:
        possible = self._takes and bool(decode(event.mimeData()))
        self.hovered.emit(possible)
        if possible:
            event.acceptProposedAction()
        else:
            event.ignore()

    @Slot(QModelIndex)
    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.cards[index.row()].id)
