"""A list about a deal: walks by keys, opens with Enter, acts with Space, deletes with Del, and says each row aloud."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.deals.row import Row
from ui.deals.row_delegate import RowDelegate
from ui.deals.row_model import RowModel, row_at


class RowList(QListView):
    """Shows rows. `opened`, `acted` (button, mark, Space), `removed` and `traced` carry the row.

    `menu_wanted` carries its place too, `folded` whether it is to be unfolded (Right) or folded (Left).
    """

    opened = Signal(object)
    acted = Signal(object)
    removed = Signal(object)
    traced = Signal(object)
    folded = Signal(object, bool)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", "rows")
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self._drawing = RowDelegate(theme, self.font(), self)
        self.setItemDelegate(self._drawing)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QListView.Shape.NoFrame)
        theme.changed.connect(self.viewport().update)

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the one that was current stays so where it is still there, and the place is kept."""
        if tuple(rows) == self.rows.rows:
            return
        here = self.current()
        place = self.verticalScrollBar().value()
        self.rows.set_rows(rows)
        if here is not None:
            self._choose(next((at for at, row in enumerate(rows) if _same(row, here)), -1))
        self.verticalScrollBar().setValue(place)

    def current(self) -> Row | None:
        """Return the row the keys are at."""
        index = self.currentIndex()
        return row_at(index) if index.isValid() else None

    def choose(self, subject: str, key: str) -> bool:
        """Take the keys to a row; False if it is not there."""
        at = next((n for n, row in enumerate(self.rows.rows) if (row.subject, row.key) == (subject, key)), -1)
        self._choose(at)
        return at >= 0

    def _choose(self, at: int) -> None:
        if at >= 0:
            self.setCurrentIndex(self.rows.index(at))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Let the keys begin at the first row that can be chosen."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self._choose(next((at for at, row in enumerate(self.rows.rows) if row.kind in {"item", "add"}), -1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space acts, Del removes, Ctrl+L asks what was believed."""
        row = self.current()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if row is not None and control and event.key() == Qt.Key.Key_L:
            self.traced.emit(row)
            return
        if row is not None and event.key() in {Qt.Key.Key_Right, Qt.Key.Key_Left}:
            self.folded.emit(row, event.key() == Qt.Key.Key_Right)
            return
        signals = {
            Qt.Key.Key_Return: self.opened,
            Qt.Key.Key_Enter: self.opened,
            Qt.Key.Key_Space: self.acted,
            Qt.Key.Key_Delete: self.removed,
        }
        found = signals.get(Qt.Key(event.key()))
        if row is not None and found is not None and not control:
            found.emit(row)
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act where a row's button or mark is clicked, open an offer to add."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton or not index.isValid():
            return
        row, area, at = row_at(index), self.visualRect(index), event.position().toPoint()
        if self._drawing.button_rect(row, area).contains(at) or self._drawing.mark_rect(row, area).contains(at):
            self.acted.emit(row)
        elif row.kind == "add":
            self.opened.emit(row)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is double-clicked."""
        index: QModelIndex = self.indexAt(event.position().toPoint())
        if index.isValid() and row_at(index).kind == "item":
            self.opened.emit(row_at(index))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse, or of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if index.isValid() and row_at(index).kind == "item":
            at = self.visualRect(index).bottomLeft() + QPoint(24, -8) if by_key else event.pos()
            self.menu_wanted.emit(row_at(index), self.viewport().mapToGlobal(at))


def _same(row: Row, other: Row) -> bool:
    return bool(row.key) and (row.subject, row.key) == (other.subject, other.key)
