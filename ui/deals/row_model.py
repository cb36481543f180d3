"""A list of rows for a view."""

import html
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from ui.deals.row import Row

ROW = int(Qt.ItemDataRole.UserRole)
Index = QModelIndex | QPersistentModelIndex


class RowModel(QAbstractListModel):
    """Holds rows; headings and notes cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.rows[index.row()]
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return chosen if row.kind in {"item", "add"} else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.speech
        if role == Qt.ItemDataRole.ToolTipRole and row.kind == "item":
            lines = [line for line in (f"{row.title} {row.suffix}".strip(), row.detail) if line]
            return f"<p>{'<br>'.join(html.escape(line).replace(chr(10), '<br>') for line in lines)}</p>"
        return None


def row_at(index: Index) -> Row:
    """Return the row of an index."""
    return cast("Row", index.data(ROW))
