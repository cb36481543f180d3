"""The rows that cannot be taken in: row, column, reason; and a button that saves them to be put right."""

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.common.row_problems import problem_text
from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from funnel_desktop.services.importing.records import Rejected

_HEIGHT = 132


class RejectedList(QWidget):
    """`save_wanted` when the button is pressed; hidden while every row is taken in."""

    save_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Rejected, ...] = ()
        self._total = 0
        self._title = TextLabel(theme, 13, bold=True, role="danger", parent=self)
        self._more = TextLabel(theme, 12, role="text2", parent=self)
        self.save = QPushButton(self)
        self.save.setObjectName("import-save-rejected")
        self.save.setProperty("extent", "small")
        self.save.clicked.connect(self.save_wanted)
        self._table = self._make_table()
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._more, 1)
        head.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._table)

    def show_rows(self, rows: "tuple[Rejected, ...]", total: int) -> None:
        """Show the first of `total` rejected rows."""
        self._rows, self._total = rows, total
        self.setVisible(bool(rows))
        self.retranslate()

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        shown = len(self._rows)
        self._title.setText(self.tr("Rows that cannot be taken in: {count}").format(count=self._total))
        self._more.setText(self.tr("the first {count} are shown").format(count=shown) if shown < self._total else "")
        self.save.setText(self.tr("Save rejected rows…"))
        self.save.setAccessibleName(self.tr("Save rejected rows…"))
        self._table.setAccessibleName(self.tr("Rejected rows"))
        self._table.setHorizontalHeaderLabels([self.tr("Row"), self.tr("Column"), self.tr("Reason")])
        self._table.setRowCount(shown)
        for at, row in enumerate(self._rows):
            for column, text in enumerate((str(row.number), row.header or "–", problem_text(row))):
                item = QTableWidgetItem(text)
                item.setToolTip(html.escape(text) if column == 2 else "")
                self._table.setItem(at, column, item)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 3, self)
        table.setObjectName("import-rejected")
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        table.setProperty("kind", "sheet")
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.verticalHeader().setVisible(False)
        table.verticalHeader().setDefaultSectionSize(24)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(header.defaultAlignment().AlignLeft | header.defaultAlignment().AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.resizeSection(0, 70)
        header.resizeSection(1, 180)
        table.setFixedHeight(_HEIGHT)
        return table
