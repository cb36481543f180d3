"""A list of two-line rows with keys: arrows choose, Enter or a double click opens, Esc goes back."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.people.row_delegate import RowDelegate
from ui.people.row_model import KEY, Row, RowModel


class RowList(QListView):
    """`chosen` follows the current row, `opened` is Enter, `clicked_key` a click; all carry the row's key."""

    chosen = Signal(str)
    opened = Signal(str)
    clicked_key = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._empty = ""
        self.rows = RowModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(theme, self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        theme.changed.connect(self.viewport().update)

    @property
    def key(self) -> str:
        """The current row's key, "" if there is none."""
        return str(self.currentIndex().data(KEY) or "")

    def show_rows(self, rows: Sequence[Row], current: str = "") -> None:
        """Show these rows; the one that was current, or the named one, is so again if it is among them."""
        wanted = current or self.key
        self.rows.set_rows(rows)
        self.choose(wanted)

    def choose(self, key: str) -> bool:
        """Make a row the current one and bring it into sight; False if it is not there."""
        index = self.rows.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)
        return index.isValid()

    @property
    def empty_text(self) -> str:
        """What stands in an empty list."""
        return self._empty

    def set_empty_text(self, text: str) -> None:
        """Say what stands in an empty list."""
        self._empty = text
        self.viewport().update()

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(str(current.data(KEY)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rows and self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("text3"))
            area = self.viewport().rect().adjusted(16, 14, -16, -14)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self._empty)
            painter.end()

    def _on_clicked(self, index: QModelIndex) -> None:
        self.clicked_key.emit(str(index.data(KEY)))
