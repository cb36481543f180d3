"""A tool of the playbook filled in for one deal: its numbered fields, how far it is, print, save.

Ctrl+Enter and closing the window save; Esc asks before it throws away what was typed. It writes nothing itself.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from ui.common.widgets.text_label import TextLabel
from ui.tools.controls import (
    Control,
    LineControl,
    ListControl,
    LongControl,
    day_control,
    money_control,
    number_control,
    score_control,
    yes_no_control,
)
from ui.tools.look import Look
from ui.tools.numbered_form import Item, Make, NumberedForm

WIDTH, HEIGHT = 760, 660


@dataclass(frozen=True, slots=True)
class SheetField:
    """A field in words: key, type, name, hint, whether the deal fills it in, and the words of a choice by key."""

    key: str
    type: str
    label: str
    hint: str
    sourced: bool = False
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SheetTask:
    """What a sheet shows: tool and deal in words, fields, what they hold, what the deal says now, its people by id."""

    title: str
    purpose: str
    deal: str
    currency: str
    fields: tuple[SheetField, ...]
    values: Mapping[str, str]
    given: Mapping[str, str]
    people: Mapping[str, str]
    focus: str = ""


class SheetDialog(QDialog):
    """Stays open until it is accepted; `submitted` and `print_wanted` carry the values, `leaving` asks to let it go."""

    submitted = Signal(object)
    print_wanted = Signal(object)
    leaving = Signal()

    def __init__(self, look: Look, task: SheetTask, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sheet-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(task.title)
        self.resize(WIDTH, HEIGHT)
        self._look, self._task = look, task
        self.form = NumberedForm(look, "sheet", [_item(look, task, field) for field in task.fields], self)
        self._progress = TextLabel(look.theme, 12, bold=True, parent=self)
        self._progress.setObjectName("sheet-progress")
        self.take = self._button("sheet-take", self.tr("Take from the deal again"))
        self.print_button = self._button("sheet-print", self.tr("Save and print…"))
        self.cancel = self._button("sheet-cancel", self.tr("Cancel"))
        self.accept_button = self._button("sheet-accept", self.tr("Save"), "primary")
        self._lay_out()
        self._connect()
        self.form.show_texts(dict(task.values))
        self._opened = self.form.texts()
        self._show_progress()
        self.form.take_keys(task.focus or next((f.key for f in task.fields if not task.values.get(f.key)), ""))

    @property
    def dirty(self) -> bool:
        """Whether anything was changed since it was opened, readable or not."""
        unread = any(control.problem() is not None for control in self.form.controls.values())
        return unread or self.form.texts() != self._opened

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if the sheet has no such field."""
        return self.form.show_error(error)

    @override
    def reject(self) -> None:
        """Leave (Esc, Cancel): at once where nothing was typed, else ask."""
        if self.dirty:
            self.leaving.emit()
        else:
            super().reject()

    def leave(self) -> None:
        """Leave without saving."""
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what was typed when the window is closed; what cannot be read keeps it open and says so."""
        if self.isVisible() and self.dirty:
            event.ignore()
            self._submit()
        else:
            super().closeEvent(event)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(self._line())
        column.addWidget(self._body(), 1)
        column.addWidget(self._line())
        column.addLayout(self._foot())

    def _head(self) -> QVBoxLayout:
        title = TextLabel(self._look.theme, 15, bold=True, parent=self)
        title.setText(self._task.title)
        purpose = TextLabel(self._look.theme, 12, role="text2", parent=self)
        purpose.set_elided(True)
        purpose.setText(f"{self._task.deal} · {self._task.purpose}")
        first = QHBoxLayout()
        first.addWidget(title, 1)
        first.addWidget(self._progress)
        head = QVBoxLayout()
        head.setContentsMargins(18, 12, 18, 8)
        head.setSpacing(2)
        head.addLayout(first)
        head.addWidget(purpose)
        return head

    def _body(self) -> QScrollArea:
        inner = QWidget()
        inner.setProperty("kind", "plain")
        body = QVBoxLayout(inner)
        body.setContentsMargins(18, 10, 18, 10)
        body.addWidget(self.form)
        body.addStretch(1)
        area = QScrollArea(self)
        area.setObjectName("sheet-area")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        return area

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.setContentsMargins(18, 8, 18, 8)
        foot.setSpacing(8)
        foot.addWidget(self.take)
        foot.addStretch(1)
        for button in (self.print_button, self.cancel, self.accept_button):
            foot.addWidget(button)
        return foot

    def _connect(self) -> None:
        self.form.changed.connect(self._show_progress)
        self.take.clicked.connect(self._on_take)
        self.print_button.clicked.connect(self._on_print)
        self.cancel.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self._submit)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._submit)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._on_print)

    def _button(self, name: str, text: str, kind: str = "") -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setProperty("kind", kind)
        button.setAutoDefault(False)
        return button

    def _line(self) -> QFrame:
        made = QFrame(self)
        made.setProperty("kind", "line")
        made.setFixedHeight(1)
        return made

    @Slot()
    def _show_progress(self) -> None:
        texts = self.form.texts()
        own = [field.key for field in self._task.fields if not field.sourced]
        filled = sum(bool(texts[key]) for key in own)
        self._progress.setText(self.tr("{n} of {total} filled in").format(n=filled, total=len(own)))
        self._progress.set_role("accent" if filled == len(own) else "text2")
        self.take.setEnabled(any(texts[key] != text for key, text in self._task.given.items() if key in texts and text))

    @Slot()
    def _on_take(self) -> None:
        """Fill the sourced fields in anew with what the deal says now; what the deal does not say stays."""
        self.form.show_texts({key: text for key, text in self._task.given.items() if text})

    @Slot()
    def _on_print(self) -> None:
        if self.form.check():
            self.print_wanted.emit(self.form.texts())

    @Slot()
    def _submit(self) -> None:
        if self.form.check():
            self.submitted.emit(self.form.texts())


def _item(look: Look, task: SheetTask, field: SheetField) -> Item:
    return Item(field.key, field.label, field.hint, _maker(look, task, field), wide=field.type == "long_text")


def _maker(look: Look, task: SheetTask, field: SheetField) -> Make:
    def money(name: str, parent: QWidget) -> Control:
        return money_control(look, name, task.currency, parent)

    def choice(name: str, parent: QWidget) -> Control:
        choices = tuple(task.people.items()) if field.type == "person" else field.options
        return ListControl(name, choices, parent)

    makers: Mapping[str, Make] = {
        "text": LineControl,
        "long_text": LongControl,
        "number": partial(number_control, look),
        "money": money,
        "day": partial(day_control, look),
        "choice": choice,
        "person": choice,
        "score": partial(score_control, look),
        "yes_no": partial(yes_no_control, look),
    }
    return makers[field.type]
