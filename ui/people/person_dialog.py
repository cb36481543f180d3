"""The plain dialog of a customer or a contact: hands over what is typed, shows a refusal at its field."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from ui.common.error_text import sentence
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.typed_edit import mark_wrong
from ui.people.faces import worded
from ui.people.person_fields import CONTACT, CUSTOMER, TITLES

WIDTH, LONG_HEIGHT = 440, 72


class PersonDialog(QDialog):
    """`submitted` carries the values by field; `accept` it when they were taken. `kind` is a key of `TITLES`."""

    submitted = Signal(object)

    def __init__(
        self, locale: UiLocale, theme: Theme, kind: str, values: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("person-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._locale, self._theme, self._kind = locale, theme, kind
        self._specs = CONTACT if kind.startswith("contact") else CUSTOMER
        self._labels: dict[str, TextLabel] = {}
        self._errors: dict[str, FieldError] = {}
        self.fields: dict[str, QLineEdit | QPlainTextEdit] = {}
        self._title = TextLabel(theme, 15, bold=True, parent=self)
        self.cancel = self._button("person-cancel", "")
        self.save = self._button("person-save", "primary")
        self._lay_out(values)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self._submit)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self._submit)
        locale.changed.connect(self.retranslate)
        self.retranslate()
        self.fields["name"].setFocus()

    def values(self) -> dict[str, str]:
        """Return what is typed, by field."""
        return {
            name: field.text() if isinstance(field, QLineEdit) else field.toPlainText()
            for name, field in self.fields.items()
        }

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if there is no such field here."""
        for name, line in self._errors.items():
            line.say("")
            mark_wrong(self.fields[name], wrong=False)
        name = str(error.params.get("field", ""))
        if name not in self.fields:
            return False
        self._errors[name].say(str(sentence(error, self._locale.formats)))
        mark_wrong(self.fields[name], wrong=True)
        self.fields[name].setFocus()
        return True

    def retranslate(self) -> None:
        """Word the dialog in the present language."""
        self._title.setText(worded(TITLES[self._kind]))
        self.setWindowTitle(self._title.text())
        self.cancel.setText(self.tr("Cancel"))
        self.save.setText(self.tr("Save"))
        for spec in self._specs:
            self._labels[spec.name].setText(worded(spec.label))
            self.fields[spec.name].setAccessibleName(worded(spec.label))

    def _submit(self) -> None:
        self.submitted.emit(self.values())

    def _button(self, name: str, kind: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setDefault(kind == "primary")
        button.setAutoDefault(kind == "primary")
        return button

    def _lay_out(self, values: Mapping[str, str]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 12)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addSpacing(8)
        for spec in self._specs:
            field: QLineEdit | QPlainTextEdit
            if spec.long:
                field = QPlainTextEdit(values.get(spec.name, ""), self)
                field.setTabChangesFocus(True)
                field.setFixedHeight(LONG_HEIGHT)
            else:
                field = QLineEdit(values.get(spec.name, ""), self)
            field.setObjectName(f"person-{spec.name}")
            self.fields[spec.name] = field
            self._labels[spec.name] = TextLabel(self._theme, 12, role="text2", parent=self)
            self._errors[spec.name] = FieldError(self._theme, f"person-{spec.name}", self)
            for widget in (self._labels[spec.name], field, self._errors[spec.name]):
                column.addWidget(widget)
            column.addSpacing(6)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        column.addLayout(row)
