"""A table of deals: two lines a cell, sorted by a click on a head, walked by keys, opened by Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.portfolio.cell_delegate import HEIGHT, CellDelegate
from ui.portfolio.table_model import ColumnSpec, DealModel, TableRow


class DealTable(QTableView):
    """`opened` carries the key of a row that is opened, `chosen` of the one the keys are at ("" for none)."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, columns: Sequence[ColumnSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme, self._columns = theme, tuple(columns)
        self._empty = ""
        self.rows = DealModel(tuple(columns), self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(theme, self.font(), self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heads.setSectionsClickable(True)
        heads.setSortIndicatorShown(True)
        heads.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        heads.sortIndicatorChanged.connect(self._on_sort)
        self.doubleClicked.connect(self._on_double)
        theme.changed.connect(self._on_theme)
        self._on_theme()

    @property
    def key(self) -> str:
        """The row the keys are at, "" for none."""
        return self.rows.key_at(self.currentIndex().row())

    def set_heads(self, texts: Sequence[str]) -> None:
        """Word the heads."""
        self.rows.set_heads(texts)

    def set_empty_text(self, text: str) -> None:
        """Say what stands in an empty table."""
        self._empty = text
        self.viewport().update()

    def show_rows(self, rows: Sequence[TableRow]) -> None:
        """Show other rows in the order chosen; the current one stays so where it is still there, else the first is."""
        here = self.key
        self.rows.set_rows(rows)
        self._choose(here)
        self.chosen.emit(self.key)

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid() and current.row() != previous.row():
            self.chosen.emit(self.rows.key_at(current.row()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the row; letters are the page's, not a search within the first column."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key:
            self.opened.emit(self.key)
            return
        if event.text().isalpha():
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the open columns what is left, by their shares."""
        super().resizeEvent(event)
        scale = self._theme.scale
        fixed = sum(round(column.width * scale) for column in self._columns)
        shares = sum(column.share for column in self._columns if not column.width)
        left = max(80 * shares, self.viewport().width() - fixed)
        for at, column in enumerate(self._columns):
            self.setColumnWidth(at, round(column.width * scale) or left * column.share // shares)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.rows.rowCount() and self._empty:
            painter = QPainter(self.viewport())
            painter.setPen(self._theme.color("text3"))
            area = self.viewport().rect().adjusted(24, 28, -24, -20)
            flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(area, flags, self._empty)

    def _choose(self, key: str) -> None:
        at = self.rows.row_of(key)
        if self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(max(0, at), 0))

    @Slot(int, Qt.SortOrder)
    def _on_sort(self, column: int, order: Qt.SortOrder) -> None:
        here = self.key
        self.rows.sort(column, order)
        self._choose(here)

    @Slot(QModelIndex)
    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.key_at(index.row()))

    @Slot()
    def _on_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(round(HEIGHT * self._theme.scale))
        self.viewport().update()
