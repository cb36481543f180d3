"""The preview of an import: what was read, what each column is, what each stage word means, what would happen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.transfer.field_labels import field_label
from ui.transfer.import_view import ImportView
from ui.transfer.stage_words import StageWords


class ImportDialog(QDialog):
    """`field_chosen(column, field)` and `target_chosen(word, target)` ask for another mapping; `submitted` imports."""

    field_chosen = Signal(int, str)
    target_chosen = Signal(str, str)
    submitted = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, view: ImportView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 620)
        self._locale, self._view = locale, view
        self._title = TextLabel(theme, 15, bold=True, parent=self)
        self._how = TextLabel(theme, 12, role="text2", parent=self)
        self._hint = TextLabel(theme, 12, role="text2", parent=self)
        self._table = self._make_table()
        self._words = StageWords(locale, theme, self)
        self._words.chosen.connect(self.target_chosen)
        self._counts = TextLabel(theme, 13, bold=True, parent=self)
        self._problems = QPlainTextEdit(self)
        self._problems.setObjectName("import-problems")
        self._problems.setReadOnly(True)
        self._problems.setMaximumHeight(92)
        self._cancel = self._button("import-cancel", "default")
        self._accept = self._button("import-accept", "primary")
        self._cancel.clicked.connect(self.reject)
        self._accept.clicked.connect(self.submitted)
        self._lay_out()
        self.show_view(view)
        locale.changed.connect(self.retranslate)

    def show_view(self, view: ImportView) -> None:
        """Show what another mapping makes of the table."""
        self._view = view
        self._fill()
        self._words.show_words(view.words)
        self.retranslate()

    def set_busy(self, done: int, total: int) -> None:
        """Show how far the writing has come; the rest waits."""
        self._accept.setEnabled(False)
        self._table.setEnabled(False)
        share = 100 * done // total if total else 0
        self._counts.setText(self.tr("Importing… {share} %").format(share=share))

    def retranslate(self) -> None:
        """Write everything in the language in force."""
        view, counts = self._view, self._view.counts
        self.setWindowTitle(self.tr("Import a spreadsheet"))
        self._title.setText(view.source)
        self._how.setText(" · ".join(view.how))
        self._hint.setText(self.tr("Check what each column is; what is left out stays out of the file."))
        text = self.tr("{new} new · {changed} changed · {same} the same · {rejected} rejected")
        values = {"new": counts.new, "changed": counts.changed, "same": counts.same, "rejected": counts.rejected}
        self._counts.setText(text.format(**values))
        self._problems.setPlainText("\n".join(view.problems))
        self._problems.setVisible(bool(view.problems))
        self._problems.setAccessibleName(self.tr("Rejected rows"))
        self._table.setAccessibleName(self.tr("Preview of the first rows"))
        self._cancel.setText(self.tr("Cancel"))
        self._accept.setText(self.tr("Import"))
        self._accept.setEnabled(counts.new + counts.changed > 0)
        self._table.setEnabled(True)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(self)
        table.setObjectName("import-preview")
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.verticalHeader().setVisible(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setDefaultSectionSize(140)
        return table

    def _fill(self) -> None:
        view, table = self._view, self._table
        table.clear()
        table.setColumnCount(len(view.headers))
        table.setRowCount(len(view.rows) + 1)
        table.setHorizontalHeaderLabels(list(view.headers))
        for at in range(len(view.headers)):
            table.setCellWidget(0, at, self._field_box(at))
        for row, cells in enumerate(view.rows, start=1):
            for at, text in enumerate(cells):
                table.setItem(row, at, QTableWidgetItem(text))

    def _field_box(self, at: int) -> QComboBox:
        box = QComboBox(self._table)
        box.setObjectName(f"import-column-{at + 1}")
        box.setAccessibleName(self._view.headers[at])
        fields = self._view.fields
        chosen = self._view.chosen[at]
        for key in fields if chosen in fields else (*fields, chosen):
            box.addItem(field_label(key), key)
        box.setCurrentIndex(box.findData(chosen))
        box.setProperty("column", at)
        box.activated.connect(self._on_field)
        return box

    def _on_field(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox):
            self.field_chosen.emit(int(box.property("column")), str(box.currentData()))

    def _button(self, name: str, kind: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(8)
        for widget in (self._title, self._how, self._hint):
            column.addWidget(widget)
        column.addWidget(self._table, 1)
        column.addWidget(self._words)
        column.addWidget(self._problems)
        foot = QHBoxLayout()
        foot.addWidget(self._counts, 1)
        foot.addWidget(self._cancel)
        foot.addWidget(self._accept)
        column.addLayout(foot)
