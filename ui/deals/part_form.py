"""The small form about a part of a deal (activity, person, competitor, document): laid out from a table of fields.

It gives back the values typed (`submitted`), writes nothing, and shows a refusal at the field it is about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from ui.common.error_text import sentence
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.typed_edit import mark_wrong
from ui.deals.deal_fields import FieldSpec, label_of
from ui.deals.desk import Desk
from ui.deals.field_widgets import LONG_HEIGHT, FieldControl
from ui.deals.list_box import line, spaced
from ui.deals.part_controls import make_part_control

WIDTH = 520


@dataclass(frozen=True, slots=True)
class FormTask:
    """What a form asks: title, explanation and the word on its button, its fields, and what they hold at first."""

    title: str
    hint: str
    accept: str
    fields: Sequence[FieldSpec]
    values: Mapping[str, object]
    names: Sequence[str] = ()
    people: Mapping[str, str] = field(default_factory=dict)


class PartForm(QDialog):
    """`submitted(values by field)`; it stays open until it is accepted."""

    submitted = Signal(object)

    def __init__(self, desk: Desk, task: FormTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("part-form")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self.setWindowTitle(task.title)
        self._desk, self._task = desk, task
        self._controls: dict[str, FieldControl] = {}
        self._errors: dict[str, FieldError] = {}
        self._grid = QGridLayout()
        for spec in task.fields:
            if spec.kind not in {"contacts", "contact"} or task.people:
                self._add(spec)
        self.cancel = self._button("part-cancel", "", self.tr("Cancel"))
        self.accept_button = self._button("part-accept", "primary", task.accept)
        self._lay_out()
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._submit)
        next(iter(self._controls.values())).widget.setFocus()

    def values(self) -> dict[str, object]:
        """Return what is typed now, by field."""
        return {**self._task.values, **{name: control.get() for name, control in self._controls.items()}}

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if the form has no such field."""
        name = str(error.params.get("field", "")).removeprefix("part-").replace("-", "_")
        if name not in self._controls:
            return False
        self._errors[name].say(str(sentence(error, self._desk.locale.formats)))
        mark_wrong(self._controls[name].widget, wrong=True)
        self._controls[name].widget.setFocus()
        return True

    def _add(self, spec: FieldSpec) -> None:
        control = make_part_control(spec, self._desk, self._task.names, self._task.people, self)
        text = label_of(spec)
        label = TextLabel(self._desk.theme, 12, role="text2", parent=self)
        label.setText(text)
        control.widget.setAccessibleName(text)
        if isinstance(control.widget, Segmented):
            control.widget.name_cells(text)
        error = FieldError(self._desk.theme, f"part-{spec.name}", self)
        self._controls[spec.name], self._errors[spec.name] = control, error
        for offset, widget in enumerate((label, control.widget, error)):
            self._grid.addWidget(widget, spec.row * 4 + offset, spec.column, 1, 2 if spec.wide else 1)
        self._grid.setRowMinimumHeight(spec.row * 4 + 3, 7)
        if spec.kind == "long":
            self._grid.setRowMinimumHeight(spec.row * 4 + 1, LONG_HEIGHT)
        if spec.name in self._task.values:
            control.put(self._task.values[spec.name])

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        title = TextLabel(self._desk.theme, 15, bold=True, parent=self)
        title.setText(self._task.title)
        hint = TextLabel(self._desk.theme, 12, role="text2", parent=self)
        hint.setText(self._task.hint)
        hint.setWordWrap(True)
        hint.setVisible(bool(self._task.hint))
        body = spaced(QVBoxLayout(), (18, 12, 18, 6), 2)
        body.addWidget(title)
        body.addWidget(hint)
        body.addSpacing(8)
        body.addLayout(self._grid)
        row = spaced(QHBoxLayout(), (18, 8, 18, 8), 8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        column = spaced(QVBoxLayout(self), (0, 0, 0, 0), 0)
        column.addLayout(body)
        column.addStretch(1)
        column.addWidget(line(self))
        column.addLayout(row)

    def _button(self, name: str, kind: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        return button

    @Slot()
    def _submit(self) -> None:
        """Hand the values on, unless a field cannot be read; all such fields are told at once."""
        for name, error in self._errors.items():
            error.say("")
            mark_wrong(self._controls[name].widget, wrong=False)
        problems = [problem for control in self._controls.values() if (problem := control.problem()) is not None]
        for problem in reversed(problems):
            self.show_error(problem)
        if not problems:
            self.submitted.emit(self.values())
