"""The rows of a table of deals as plain values, and the model that sorts them."""

import html
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
CELL = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True)
class ColumnSpec:
    """A column: how wide in px, figures at the right; one without a width takes its `share` of what is left."""

    key: str
    width: int = 0
    right: bool = False
    share: int = 1


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell: its text, a line under it, a status mark before it, and what it is sorted by (its text if None)."""

    text: str = ""
    under: str = ""
    mark: str = ""
    role: str = "text"
    bold: bool = False
    sort: float | str | None = None

    @property
    def order(self) -> tuple[bool, float, str]:
        """The cell's place among its like: numbers before texts."""
        if isinstance(self.sort, int | float):
            return False, self.sort, ""
        return True, 0.0, self.text if self.sort is None else self.sort


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row: the deal's id and its cells."""

    key: str
    cells: tuple[TableCell, ...]


class DealModel(QAbstractTableModel):
    """Holds rows in the order they were given, or sorted by one column."""

    def __init__(self, columns: Sequence[ColumnSpec], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._heads: tuple[str, ...] = ()
        self._given: tuple[TableRow, ...] = ()
        self._rows: tuple[TableRow, ...] = ()
        self._sorted = (-1, Qt.SortOrder.AscendingOrder)

    @property
    def shown(self) -> tuple[TableRow, ...]:
        """The rows in the order they stand."""
        return self._rows

    def set_heads(self, texts: Sequence[str]) -> None:
        """Word the heads."""
        self._heads = tuple(texts)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self._columns) - 1)

    def set_rows(self, rows: Sequence[TableRow]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self._given = tuple(rows)
        self._arrange()
        self.endResetModel()

    def key_at(self, row: int) -> str:
        """Return a row's key, "" for none."""
        return self._rows[row].key if 0 <= row < len(self._rows) else ""

    def row_of(self, key: str) -> int:
        """Return where a key stands, −1 if it is not there."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), -1)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; −1 is the order given."""
        self._sorted = (column, order)
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if self._columns[section].right else Qt.AlignmentFlag.AlignLeft
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        cell = self._rows[index.row()].cells[index.column()]
        if role == CELL:
            return cell, self._columns[index.column()].right
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        both = [part for part in (cell.text, cell.under) if part]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(both)
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<p>{'<br>'.join(html.escape(part) for part in both)}</p>" if both else None
        return None

    def _arrange(self) -> None:
        column, order = self._sorted
        self._rows = self._given
        if 0 <= column < len(self._columns):
            down = order == Qt.SortOrder.DescendingOrder
            self._rows = tuple(sorted(self._given, key=lambda row: row.cells[column].order, reverse=down))
