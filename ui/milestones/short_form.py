"""What the short forms share: a head that names the deals, labelled fields with their errors, and two buttons."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFormLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.move_view import MoveView
from ui.common.error_text import sentence
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segmented
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.typed_edit import TypedEdit, mark_wrong
from ui.milestones.kit import Kit

WIDTH = 460
MAX_TEXT = 2000


class ShortForm(QDialog):
    """Base of the lost and the parked form; `submitted` carries the answers, the controller commits and closes."""

    submitted = Signal(object)

    def __init__(self, kit: Kit, view: MoveView, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._kit, self._view = kit, view
        self._fields: dict[str, QWidget] = {}
        self._labels: dict[str, TextLabel] = {}
        self._errors: dict[str, FieldError] = {}
        self._who = TextLabel(kit.theme, 15, bold=True, parent=self)
        self._about = TextLabel(kit.theme, 12, role="text2", parent=self)
        self._about.setWordWrap(True)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setHorizontalSpacing(12)
        self._form.setVerticalSpacing(4)
        self.cancel = PushButton("move-cancel", parent=self)
        self.accept_button = PushButton("move-accept", "primary", self)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._submit)
        kit.locale.changed.connect(self.retranslate)

    def answers(self) -> MoveAnswers:
        """Return what was typed."""
        raise NotImplementedError

    def needed(self) -> DomainError | None:
        """Return what is still wanted before the form can be handed on."""
        raise NotImplementedError

    def texts(self) -> Mapping[str, str]:
        """Return title, about, accept and one label per field, in the present language."""
        raise NotImplementedError

    @Slot()
    def retranslate(self) -> None:
        """Word the form in the present language."""
        texts, deals = self.texts(), self._view.deals
        self.setWindowTitle(texts["title"])
        self._who.setText(self._kit.locale.formats.listed([deal.name for deal in deals[:3]]) + "…" * (len(deals) > 3))
        self._who.set_elided(True)
        self._about.setText(texts["about"])
        self.accept_button.setText(texts["accept"])
        self.cancel.setText(self.tr("Cancel"))
        for name, label in self._labels.items():
            label.setText(texts[name])
            self._fields[name].setAccessibleName(texts[name])

    def add_field(self, name: str, field: QWidget) -> None:
        """Add a field with its label and its error line; `name` is the field's name in coded errors."""
        self._fields[name] = field
        self._labels[name] = TextLabel(self._kit.theme, 12, role="text2", parent=self)
        self._errors[name] = FieldError(self._kit.theme, name, self)
        self._form.addRow(self._labels[name], field)
        self._form.addRow("", self._errors[name])
        last = field.last() if isinstance(field, Segmented) else field
        QWidget.setTabOrder(last, self.cancel)
        QWidget.setTabOrder(self.cancel, self.accept_button)
        if isinstance(field, TypedEdit):
            field.problem_changed.connect(self._on_problem)
            field.changed.connect(self._on_typed)
        elif isinstance(field, QLineEdit):
            field.textChanged.connect(self._on_typed)
        elif isinstance(field, Segmented):
            field.chosen.connect(self._on_typed)
        if isinstance(field, QLineEdit):
            field.returnPressed.connect(self._submit)

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if the form has no such field."""
        name = str(error.params.get("field", ""))
        if name not in self._errors:
            return False
        self._errors[name].say(str(sentence(error, self._kit.locale.formats)))
        mark_wrong(self._fields[name], wrong=True)
        self._fields[name].setFocus()
        self.adjustSize()
        return True

    @Slot()
    def _on_typed(self) -> None:
        """Take a field's error line away as soon as something is typed or chosen there."""
        sender = self.sender()
        for name, field in self._fields.items():
            if field is sender and self._errors[name].text():
                self._errors[name].say("")
                mark_wrong(field, wrong=False)

    def set_field_shown(self, name: str, shown: bool) -> None:  # noqa: FBT001 - a Qt-like setter
        """Show or hide a field with its label."""
        self._form.setRowVisible(self._fields[name], shown)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        body = QVBoxLayout()
        body.setContentsMargins(18, 12, 18, 12)
        body.setSpacing(2)
        body.addWidget(self._who)
        body.addWidget(self._about)
        body.addSpacing(10)
        body.addLayout(self._form)
        line = QFrame(self)
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        row = QHBoxLayout()
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        column.addLayout(body)
        column.addStretch(1)
        column.addWidget(line)
        column.addLayout(row)

    @Slot(object)
    def _on_problem(self, problem: DomainError | None) -> None:
        sender = self.sender()
        for name, field in self._fields.items():
            if field is sender:
                text = "" if problem is None else str(sentence(problem, self._kit.locale.formats))
                self._errors[name].say(text)

    @Slot()
    def _submit(self) -> None:
        """Hand the answers on, unless something cannot be read or is wanted and not there."""
        for field in self._fields.values():
            if isinstance(field, TypedEdit) and not field.check():
                field.setFocus()
                return
        missing = self.needed()
        if missing is not None:
            self.show_error(missing)
            return
        self.submitted.emit(self.answers())
