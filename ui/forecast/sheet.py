"""A table of figures walked by keys: words at the left, figures at the right, and room for one painted column."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.theme import Theme

ROW = 30
PICTURE = int(Qt.ItemDataRole.UserRole)
"""The role of what a row's painted column shows."""

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class SheetRow(NamedTuple):
    """One row: its key, its cells, what its painted column shows, the words of its tooltip, whether it leads."""

    key: str
    cells: tuple[str, ...]
    picture: object = None
    tip: str = ""
    bold: bool = False


class SheetModel(QAbstractTableModel):
    """Rows of texts; columns in `left` begin at the left."""

    def __init__(self, theme: Theme, left: frozenset[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._left = theme, left
        self.heads: tuple[str, ...] = ()
        self.rows: tuple[SheetRow, ...] = ()

    def show_rows(self, heads: Sequence[str], rows: Sequence[SheetRow]) -> None:
        """Show these rows under these heads."""
        self.beginResetModel()
        self.heads, self.rows = tuple(heads), tuple(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        return self._side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == PICTURE:
            return row.picture
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.tip
        if role == Qt.ItemDataRole.FontRole:
            return font(self._theme.px(13), bold=row.bold)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(text for text in row.cells if text)
        return self._side(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _side(self, column: int) -> int:
        return int(_LEFT if column in self._left else _RIGHT)


class Sheet(QTableView):
    """`chosen` follows the current row, `opened` is Enter or a double click; both carry the row's key."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, theme: Theme, name: str, widths: Sequence[int], left: frozenset[int]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("kind", "sheet")
        self._theme, self._widths = theme, tuple(widths)
        self.rows = SheetModel(theme, left, self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setVisible(False)
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(20)
        self.doubleClicked.connect(self._on_double)

    @property
    def key(self) -> str:
        """The current row's key, "" if there is none."""
        row = self.currentIndex().row()
        return self.rows.rows[row].key if 0 <= row < len(self.rows.rows) else ""

    def show_rows(self, heads: Sequence[str], rows: Sequence[SheetRow]) -> None:
        """Show rows; the one that was current is so again without being told, else the first."""
        before = self.key
        self.blockSignals(True)
        self.rows.show_rows(heads, rows)
        for column, width in enumerate(self._widths):
            mode = QHeaderView.ResizeMode.Fixed if width else QHeaderView.ResizeMode.Stretch
            self.horizontalHeader().setSectionResizeMode(column, mode)
            if width:
                wanted = max(self.sizeHintForColumn(column), self.horizontalHeader().sectionSizeHint(column))
                self.horizontalHeader().resizeSection(column, max(wanted + 8, self._theme.px(width)))
        at = next((at for at, row in enumerate(rows) if row.key == before), 0)
        if rows:
            self.selectRow(at)
        self.blockSignals(False)
        self.viewport().update()

    def whole_height(self) -> int:
        """Return the height at which no row is hidden."""
        rows = len(self.rows.rows) * self.verticalHeader().defaultSectionSize()
        return self.horizontalHeader().sizeHint().height() + rows + 4

    @override
    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(self.rows.rows[current.row()].key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.key:
            self.opened.emit(self.key)
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(self.rows.rows[index.row()].key)
