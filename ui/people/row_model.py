"""A list of two-line rows: customers, deals and contacts are shown alike. The model holds faces, never entities."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

FACE = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()


class Row(NamedTuple):
    """What a row shows: bold title and figure above, words and figure below, a tag in a tone before the words.

    `tone` is "search", "funnel", "best", "accent" or "danger" ("" = no tag is drawn, whatever it says).
    """

    key: str
    title: str
    right: str = ""
    below: str = ""
    below_right: str = ""
    tag: str = ""
    tone: str = ""


class RowModel(QAbstractListModel):
    """Rows as data; a screen reader hears all that a row shows."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._at: dict[str, int] = {}

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown, in order."""
        return self._rows

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._at = {row.key: at for at, row in enumerate(self._rows)}
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Return where a key stands, an invalid index where it does not."""
        return self.index(self._at[key]) if key in self._at else QModelIndex()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == FACE:
            return row
        if role == KEY:
            return row.key
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in row[1:6] if part)
        return None
