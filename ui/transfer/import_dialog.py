"""The preview of an import: how it was read, what each column is, what each stage word means, what would happen.

It writes nothing and reads nothing; each choice is a signal, and `show_view` shows what came of it. While the import is
being written, Cancel asks to stop and the dialog stays until the writer has.
"""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.transfer.import_foot import IDLE, READING, STOPPING, WRITING, ImportFoot
from ui.transfer.import_view import ImportView
from ui.transfer.note_text import note_text
from ui.transfer.preview_table import PreviewTable
from ui.transfer.read_choices import ReadChoices
from ui.transfer.rejected_list import RejectedList
from ui.transfer.stage_words import StageWords

SIZE = (1040, 660)


class ImportDialog(QDialog):
    """Choices come out as signals of its parts; `submitted` imports, `stop_wanted` calls the writing off."""

    submitted = Signal()
    stop_wanted = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, source: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        self.setMinimumSize(820, 520)
        self._locale = locale
        self._view: ImportView | None = None
        self._source = source
        self._title = TextLabel(theme, 15, bold=True, parent=self)
        self._title.set_elided(True)
        self._how = TextLabel(theme, 12, role="text2", parent=self)
        self._how.set_elided(True)
        self._left_out = TextLabel(theme, 12, parent=self)
        self._left_out.setWordWrap(True)
        self._notes = TextLabel(theme, 12, role="text2", parent=self)
        self._notes.setWordWrap(True)
        self.choices = ReadChoices(theme, self)
        self.table = PreviewTable(theme, self)
        self.words = StageWords(locale, theme, self)
        self.rejects = RejectedList(theme, self)
        self.foot = ImportFoot(locale, theme, self)
        self.foot.accepted.connect(self.submitted)
        self.foot.cancelled.connect(self.reject)
        self._lay_out()
        for empty in (self.choices, self.words, self.rejects):
            empty.hide()  # until something has been read there is nothing to choose
        self.retranslate()
        locale.changed.connect(self.retranslate)

    def show_view(self, view: ImportView) -> None:
        """Show what was read and what would come of it."""
        first = self._view is None
        self._view = view
        self.choices.show_read(view.read)
        self.choices.show()
        self.table.show_view(view)
        self.words.show_words(view.words)
        self.rejects.show_rows(view.rejected, view.counts.rejected if view.counts else 0)
        self.foot.show_counts(view.counts)
        self.foot.set_state(IDLE)
        self._show_texts()
        self._set_choosing(True)
        if first:
            self._start()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the work has come."""
        if self.foot.state in {READING, WRITING}:
            self.foot.set_state(self.foot.state, 100 * done // total if total else 0)

    def set_reading(self) -> None:
        """Say that the file is being read, or planned, again; everything may still be chosen."""
        self.foot.set_state(READING)

    def set_writing(self) -> None:
        """Say that the import is being written; nothing may be chosen, but it may be called off."""
        self.foot.set_state(WRITING)
        self._set_choosing(False)
        self.foot.cancel.setFocus()

    @Slot()
    def retranslate(self) -> None:
        """Write everything in the language in force."""
        self.setWindowTitle(self.tr("Import a spreadsheet"))
        self.table.retranslate()
        self.rejects.retranslate()
        self.foot.retranslate()
        if self._view is not None:
            self.choices.show_read(self._view.read)
            self.words.retranslate()
        self._show_texts()

    @override
    def reject(self) -> None:
        """Close; while the import is being written, ask to stop instead."""
        if self.foot.state == WRITING:
            self.foot.set_state(STOPPING)
            self.stop_wanted.emit()
        elif self.foot.state != STOPPING:
            super().reject()

    def give_up(self) -> None:
        """Close after the writing was called off."""
        self.foot.set_state(IDLE)
        super().reject()

    def _start(self) -> None:
        """Put the keyboard where the work is: the button if all is settled, else what is to be settled."""
        if self.foot.accept.isEnabled():
            self.foot.accept.setFocus()
        else:
            self.table.setFocus()

    def _set_choosing(self, on: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        for widget in (self.choices, self.table, self.words, self.rejects):
            widget.setEnabled(on)

    def _show_texts(self) -> None:
        view, formats = self._view, self._locale.formats
        self._title.setText(self._source)
        if view is None:
            self._how.setText("")
            return
        known = sum(bool(column.field) for column in view.columns)
        how = (
            view.read.kind.upper(),
            self.tr("rows: {count}").format(count=formats.number(view.total)),
            self.tr("headers in row {row}").format(row=view.read.header_row),
            self.tr("{known} of {all} columns are taken in").format(known=known, all=len(view.columns)),
        )
        self._how.setText(" · ".join(how))
        names = formats.listed(view.left_out) if view.left_out else ""
        self._left_out.setText(self.tr("Left out: {columns}").format(columns=names))
        self._left_out.setVisible(bool(view.left_out))
        notes = " ".join(text for note in view.notes if (text := note_text(note)))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))

    def _lay_out(self) -> None:
        head = QFrame(self)
        head.setProperty("kind", "chrome")
        top = QVBoxLayout(head)
        top.setContentsMargins(18, 10, 18, 10)
        top.setSpacing(2)
        top.addWidget(self._title)
        top.addWidget(self._how)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.table, 1)
        for widget in (self._left_out, self._notes, self.rejects):
            left.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addLayout(left, 1)
        middle.addWidget(self.words)
        inner = QVBoxLayout()
        inner.setContentsMargins(18, 10, 18, 10)
        inner.setSpacing(10)
        inner.addWidget(self.choices)
        inner.addLayout(middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self._line())
        column.addLayout(inner, 1)
        column.addWidget(self._line())
        column.addWidget(self.foot)

    def _line(self) -> QFrame:
        line = QFrame(self)
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        return line
