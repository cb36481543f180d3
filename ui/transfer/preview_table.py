"""The first rows as they stand in the spreadsheet, and above each column what it is, to be set by hand.

Every column is marked: its header was recognised, it was chosen by hand, or it is left out (then it is faint, too).
A cell for which its row cannot be taken in is red.
"""

import html
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.common.theme.marks import MARK_ROLES, mark_pixmap
from ui.common.theme.theme import Theme
from ui.transfer.choice_box import QuietBox
from ui.transfer.field_labels import FIELDS, field_label
from ui.transfer.import_view import ColumnView, ImportView

NARROW, WIDE = 130, 230
_LINE, _BOXES = 26, 32


class PreviewTable(QTableWidget):
    """`field_chosen(column, field)` asks for another mapping; "" leaves the column out."""

    field_chosen = Signal(int, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns: tuple[ColumnView, ...] = ()
        self._rows: tuple[tuple[str, ...], ...] = ()
        self._numbers: tuple[int, ...] = ()
        self._faults: Mapping[int, str] = {}
        self._boxes: list[QuietBox] = []
        self._fields = QStandardItemModel(self)
        self.setObjectName("import-preview")
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setProperty("kind", "sheet")
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(_LINE)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setHighlightSections(False)
        theme.changed.connect(self._fill)

    def show_view(self, view: ImportView) -> None:
        """Show its columns and rows; the keyboard stays where it is if the columns are the same."""
        same = [column.header for column in view.columns] == [column.header for column in self._columns]
        self._columns, self._rows, self._numbers = view.columns, view.rows, view.numbers
        self._faults = {row.number: row.header for row in view.rejected}
        if not same:
            self._build()
        self._fill()
        if not same:
            self._fit()

    def retranslate(self) -> None:
        """Name the fields in the language in force."""
        self.setAccessibleName(self.tr("Preview of the first rows"))
        keys = list(FIELDS)
        if self._fields.rowCount() != len(keys):
            self._fields.clear()
            for key in keys:
                item = QStandardItem()
                item.setData(key, Qt.ItemDataRole.UserRole)
                self._fields.appendRow(item)
        for at, key in enumerate(keys):
            self._fields.item(at).setText(field_label(key))
        self._fill()

    def _build(self) -> None:
        for at in range(len(self._boxes)):
            self.removeCellWidget(0, at)
        self.clear()
        self.setRowCount(1)
        self.setColumnCount(len(self._columns))
        self.setRowHeight(0, _BOXES)
        self._boxes = [self._box(at) for at in range(len(self._columns))]
        for at, box in enumerate(self._boxes):
            self.setCellWidget(0, at, box)

    def _box(self, at: int) -> QuietBox:
        box = QuietBox(f"import-column-{at + 1}", self)
        box.setModel(self._fields)
        box.setProperty("column", at)
        box.activated.connect(self._on_activated)
        return box

    @Slot()
    def _fill(self) -> None:
        self.setRowCount(len(self._rows) + 1)
        self.setVerticalHeaderLabels([self.tr("Row"), *map(str, self._numbers)])
        keys = list(FIELDS)
        for at, column in enumerate(self._columns):
            mark, state = self._state(column)
            head = QTableWidgetItem(
                QIcon(mark_pixmap(mark, self._theme.color(MARK_ROLES[mark]), 12, 2.0)), column.header
            )
            head.setToolTip(html.escape(f"{column.header} – {state}"))
            self.setHorizontalHeaderItem(at, head)
            self._boxes[at].setCurrentIndex(keys.index(column.field))
            self._boxes[at].setAccessibleName(f"{column.header}: {state}")
            self._fill_cells(at, column)

    def _fill_cells(self, at: int, column: ColumnView) -> None:
        ink = self._theme.color("text" if column.field else "text3")
        side = Qt.AlignmentFlag.AlignRight if column.is_number else Qt.AlignmentFlag.AlignLeft
        for row, cells in enumerate(self._rows, start=1):
            item = QTableWidgetItem(cells[at])
            number = self._numbers[row - 1]
            wrong = number in self._faults and self._faults[number] in {"", column.header}
            item.setForeground(self._theme.color("danger") if wrong else ink)
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            if len(cells[at]) > 14:
                item.setToolTip(html.escape(cells[at]))
            self.setItem(row, at, item)

    def _state(self, column: ColumnView) -> tuple[str, str]:
        if not column.field:
            return "na", self.tr("left out")
        return ("won", self.tr("recognised")) if column.known else ("done", self.tr("chosen by hand"))

    def _fit(self) -> None:
        """Give each column what its cells need, within reason."""
        self.resizeColumnsToContents()
        for at in range(len(self._columns)):
            self.setColumnWidth(at, max(NARROW, min(WIDE, self.columnWidth(at) + 8)))

    @Slot()
    def _on_activated(self) -> None:
        box = self.sender()
        if isinstance(box, QuietBox):
            self.field_chosen.emit(int(box.property("column")), str(box.currentData()))
