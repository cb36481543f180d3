"""A form of numbered fields in two columns: the numbers are those of the same form on paper.

Each field has its number, its name and a hint in one line, the control under it, and a line for what is wrong with it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from funnel_desktop.domain.errors import DomainError
from ui.common.error_text import sentence
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.typed_edit import mark_wrong
from ui.tools.controls import Control
from ui.tools.look import Look

GAP = 8
Make = Callable[[str, QWidget], Control]


@dataclass(frozen=True, slots=True)
class Item:
    """One field: key, name, hint, what makes its control (of an object name and a parent), over both columns or one."""

    key: str
    label: str
    hint: str
    make: Make
    wide: bool = False


class NumberedForm(QWidget):
    """Lays out items; `changed` on every change by hand."""

    changed = Signal()

    def __init__(self, look: Look, prefix: str, items: Sequence[Item], parent: QWidget, first: int = 1) -> None:
        super().__init__(parent)
        self._look, self._prefix, self._first = look, prefix, first
        self.controls: dict[str, Control] = {}
        self._errors: dict[str, FieldError] = {}
        self._places: dict[str, tuple[int, int, int, int]] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self._row, self._column = 0, 0
        for number, item in enumerate(items, start=first):
            self._add(number, item)

    def texts(self) -> dict[str, str]:
        """Return what is filled in, by key; "" where nothing is or it cannot be read."""
        return {key: control.text() for key, control in self.controls.items()}

    @property
    def readable(self) -> bool:
        """Whether every field can be read."""
        return all(control.problem() is None for control in self.controls.values())

    def show_texts(self, texts: dict[str, str]) -> None:
        """Show values; the fields they do not name stay."""
        for key, text in texts.items():
            if key in self.controls:
                self.controls[key].put(text)

    def show_error(self, error: DomainError) -> bool:
        """Say what is wrong at the field it is about; False if there is no such field."""
        key = str(error.params.get("field", "")).removeprefix(f"{self._prefix}-").replace("-", "_")
        if key not in self.controls:
            return False
        self._error(key).say(str(sentence(error, self._look.locale.formats)))
        mark_wrong(self.controls[key].widget, wrong=True)
        self.controls[key].widget.setFocus()
        return True

    def check(self) -> bool:
        """Say at every field that cannot be read why; True if there is none."""
        for key, error in self._errors.items():
            error.say("")
            mark_wrong(self.controls[key].widget, wrong=False)
        problems = [problem for control in self.controls.values() if (problem := control.problem()) is not None]
        for problem in reversed(problems):
            self.show_error(problem)
        return not problems

    def take_keys(self, key: str = "") -> None:
        """Let the keys begin at a field, else at the first."""
        name = key if key in self.controls else next(iter(self.controls), "")
        if name:
            self.controls[name].widget.setFocus()

    def _add(self, number: int, item: Item) -> None:
        control = item.make(f"{self._prefix}-{item.key.replace('_', '-')}", self)
        control.widget.setAccessibleName(item.label)
        control.widget.setAccessibleDescription(item.hint)
        if isinstance(control.widget, Segmented):
            control.widget.name_cells(item.label)
        control.tell(self.changed.emit)
        self.controls[item.key] = control
        if self._column and item.wide:
            self._row, self._column = self._row + 1, 0
        span = 2 if item.wide else 1
        self._grid.addLayout(self._head(number, item), self._row * 4, self._column, 1, span)
        self._grid.addWidget(control.widget, self._row * 4 + 1, self._column, 1, span)
        self._places[item.key] = (self._row * 4 + 2, self._column, 1, span)
        if control.widget.minimumHeight() > 0:
            # The style sheet sets its own least height, so the layout holds the fixed one.
            self._grid.setRowMinimumHeight(self._row * 4 + 1, control.widget.minimumHeight())
        self._grid.setRowMinimumHeight(self._row * 4 + 3, GAP)
        full = item.wide or self._column == 1
        self._row, self._column = (self._row + 1, 0) if full else (self._row, 1)

    def _error(self, key: str) -> FieldError:
        """Return the line under a field, made when something is first wrong with it."""
        if key not in self._errors:
            self._errors[key] = FieldError(self._look.theme, f"{self._prefix}-{key}", self)
            self._grid.addWidget(self._errors[key], *self._places[key])
        return self._errors[key]

    def _head(self, number: int, item: Item) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        count = TextLabel(self._look.theme, 12, bold=True, role="text3", parent=self)
        count.setText(str(number))
        name = TextLabel(self._look.theme, 12, bold=True, parent=self)
        name.setText(item.label)
        hint = TextLabel(self._look.theme, 12, role="text3", parent=self)
        hint.set_elided(True)
        hint.setText(item.hint)
        for widget, share in ((count, 0), (name, 0), (hint, 1)):
            row.addWidget(widget, share)
        return row
