"""The plain dialog of one deal, for a new one and for one that exists; lays out the table of `deal_fields`.

It takes a draft and gives one back (`submitted`); it writes nothing and decides nothing. A refusal is shown at its
field, and everything typed stays.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QDialog, QFrame, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import DomainError
from ui.common.error_text import sentence
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.money_edit import MoneyEdit
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.segmented import Segmented
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.typed_edit import mark_wrong
from ui.deals.adjusted_words import adjusted_words
from ui.deals.deal_fields import FIELDS, ONLY_OLD, FieldSpec, check_lengths, label_of
from ui.deals.desk import Desk
from ui.deals.field_widgets import LONG_HEIGHT, FieldControl, make_control

WIDTH = 620


class DealDialog(QDialog):
    """Edits a `DealDraft`; `new` offers the stage it begins in."""

    submitted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        draft: DealDraft,
        names: Mapping[str, Sequence[str]],
        parent: QWidget | None = None,
        *,
        new: bool,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("deal-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDTH)
        self._desk, self._draft, self._new = desk, draft, new
        self._controls: dict[str, FieldControl] = {}
        self._labels: dict[str, TextLabel] = {}
        self._errors: dict[str, FieldError] = {}
        self._title = TextLabel(desk.theme, 15, bold=True, parent=self)
        self._hint = TextLabel(desk.theme, 12, role="text2", parent=self)
        self._grid = QGridLayout()
        for spec in FIELDS:
            if spec.kind not in (ONLY_OLD if new else {"stage"}):
                self._add(spec, names.get(spec.name, ()))
        self.cancel = PushButton("deal-cancel", parent=self)
        self.accept_button = PushButton("deal-accept", "primary", self)
        self._lay_out()
        self._fill()
        self._connect()
        self.retranslate()
        self._controls["name"].widget.setFocus()

    def draft(self) -> DealDraft:
        """Return what is typed now; a field that cannot be read is unknown."""
        values: dict[str, Any] = {name: control.get() for name, control in self._controls.items()}
        return replace(self._draft, **values)

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if the dialog has no such field."""
        name = str(error.params.get("field", "")).removeprefix("deal-").replace("-", "_")
        if name not in self._controls:
            return False
        self._errors[name].say(str(sentence(error, self._desk.locale.formats)))
        mark_wrong(self._controls[name].widget, wrong=True)
        self._controls[name].widget.setFocus()
        return True

    @Slot()
    def retranslate(self) -> None:
        """Word the dialog in the present language."""
        title = self.tr("New deal") if self._new else self.tr("Edit deal")
        self.setWindowTitle(title)
        self._title.setText(title)
        self._hint.setText(self.tr("Only the name is needed. What is unknown stays empty; an empty amount is not 0."))
        self.accept_button.setText(self.tr("Add") if self._new else self.tr("Save"))
        self.cancel.setText(self.tr("Cancel"))
        for spec in FIELDS:
            if spec.name in self._controls:
                self._word(spec)

    def _word(self, spec: FieldSpec) -> None:
        text, widget = label_of(spec), self._controls[spec.name].widget
        if spec.kind == "points":
            text = f"{text}: {adjusted_words(self.draft(), self._desk)}"
        self._labels[spec.name].setText(text)
        widget.setAccessibleName(text)
        if isinstance(widget, Segmented):
            widget.set_texts([self.tr("None"), "A", "B", "C"], text)
        elif spec.kind == "stage" and isinstance(widget, QComboBox):
            for row in range(widget.count()):
                number = widget.itemData(row)
                widget.setItemText(row, f"{number} {self._desk.locale.words.stage_name(number)}")

    def _add(self, spec: FieldSpec, names: Sequence[str]) -> None:
        control = make_control(spec, self._desk, names, self)
        label = TextLabel(self._desk.theme, 12, role="text2", parent=self)
        error = FieldError(self._desk.theme, f"deal-{spec.name}", self)
        self._controls[spec.name], self._labels[spec.name], self._errors[spec.name] = control, label, error
        span = 2 if spec.wide else 1
        for offset, widget in enumerate((label, control.widget, error)):
            self._grid.addWidget(widget, spec.row * 4 + offset, spec.column, 1, span)
        self._grid.setRowMinimumHeight(spec.row * 4 + 3, 7)
        if spec.kind == "long":
            self._grid.setRowMinimumHeight(spec.row * 4 + 1, LONG_HEIGHT)

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(1)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        body = QVBoxLayout()
        body.setContentsMargins(18, 12, 18, 6)
        body.setSpacing(2)
        body.addWidget(self._title)
        body.addWidget(self._hint)
        body.addSpacing(8)
        body.addLayout(self._grid)
        line = QFrame(self)
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        row = QHBoxLayout()
        row.setContentsMargins(18, 8, 18, 8)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.accept_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(body)
        column.addStretch(1)
        column.addWidget(line)
        column.addLayout(row)

    def _fill(self) -> None:
        money = self._controls["amount"].widget
        if isinstance(money, MoneyEdit):
            money.set_currency(self._draft.currency)
        for name, control in self._controls.items():
            control.put(getattr(self._draft, name))

    def _connect(self) -> None:
        currency = self._controls["currency"].widget
        if isinstance(currency, QComboBox):
            currency.currentIndexChanged.connect(self._on_currency)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._submit)
        for control in self._controls.values():
            # Where names are offered, Enter picks one of them.
            if isinstance(control.widget, QLineEdit) and control.widget.completer() is None:
                control.widget.returnPressed.connect(self._submit)
        for name in {"adjustment", "amount"} & self._controls.keys():
            for edit in self.findChildren(QLineEdit, f"deal-{name}"):
                edit.textChanged.connect(self._on_points)
        self._desk.locale.changed.connect(self.retranslate)

    @Slot()
    def _on_points(self) -> None:
        """Say at once what the points make of the rate."""
        for spec in FIELDS:
            if spec.kind == "points" and spec.name in self._controls:
                self._word(spec)

    @Slot()
    def _on_currency(self) -> None:
        money = self._controls["amount"].widget
        if isinstance(money, MoneyEdit):
            money.set_currency(str(self._controls["currency"].get()))

    @Slot()
    def _submit(self) -> None:
        """Hand the draft on, unless a field cannot be read or is too long; all such fields are told at once."""
        for name, error in self._errors.items():
            error.say("")
            mark_wrong(self._controls[name].widget, wrong=False)
        problems = [problem for control in self._controls.values() if (problem := control.problem()) is not None]
        try:
            check_lengths(self.draft())
        except DomainError as error:
            problems.append(error)
        for problem in reversed(problems):
            self.show_error(problem)
        if not problems:
            self.submitted.emit(self.draft())
