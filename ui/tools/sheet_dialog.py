"""A tool of the playbook filled in for one deal: its numbered fields, how far it is, print, save."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
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
from ui.tools.form_dialog import FormDialog
from ui.tools.look import Look
from ui.tools.numbered_form import Item, Make, NumberedForm


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


class SheetDialog(FormDialog):
    """Stays open until it is accepted; `submitted` and `print_wanted` carry the values by key."""

    print_wanted = Signal(object)

    def __init__(self, look: Look, task: SheetTask, parent: QWidget | None = None) -> None:
        super().__init__(look, "sheet", (task.title, f"{task.deal} · {task.purpose}"), parent)
        self._task = task
        self.form = NumberedForm(look, "sheet", [_item(look, task, field) for field in task.fields], self)
        self.take = self.button("take", self.tr("Take from the deal again"))
        self.print_button = self.button("print", self.tr("Save and print…"))
        body = QVBoxLayout()
        body.addWidget(self.form)
        self.lay_out(body, (self.take,), (self.print_button,))
        self.form.changed.connect(self._show_progress)
        self.take.clicked.connect(self._on_take)
        self.print_button.clicked.connect(self._on_print)
        QShortcut(QKeySequence("Ctrl+P"), self).activated.connect(self._on_print)
        self.form.show_texts(dict(task.values))
        self._opened = self.form.texts()
        self._show_progress()
        self.form.take_keys(next((field.key for field in task.fields if not task.values.get(field.key)), ""))

    @property
    @override
    def dirty(self) -> bool:
        return not self.form.readable or self.form.texts() != self._opened

    @override
    def values(self) -> object:
        return self.form.texts()

    @override
    def check(self) -> bool:
        return self.form.check()

    @override
    def show_error(self, error: DomainError) -> bool:
        return self.form.show_error(error)

    @Slot()
    def _show_progress(self) -> None:
        texts = self.form.texts()
        own = [field.key for field in self._task.fields if not field.sourced]
        filled = sum(bool(texts[key]) for key in own)
        self.aside.setText(self.tr("{n} of {total} filled in").format(n=filled, total=len(own)))
        self.aside.set_role("accent" if filled == len(own) else "text2")
        self.take.setEnabled(any(texts[key] != text for key, text in self._task.given.items() if key in texts and text))

    @Slot()
    def _on_take(self) -> None:
        """Fill the sourced fields in anew with what the deal says now; what the deal does not say stays."""
        self.form.show_texts({key: text for key, text in self._task.given.items() if text})

    @Slot()
    def _on_print(self) -> None:
        if self.form.check():
            self.print_wanted.emit(self.form.texts())


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
