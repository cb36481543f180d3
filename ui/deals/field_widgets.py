"""The control of each kind of field, and reading and writing its value: one small adapter a kind."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Protocol, cast

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QPlainTextEdit, QWidget

from funnel_desktop.domain.errors import DomainError
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.money_edit import MoneyEdit
from ui.common.widgets.segmented import Segment, Segmented
from ui.deals.deal_fields import CURRENCIES, FieldSpec
from ui.deals.desk import Desk

PRIORITIES = ("", "A", "B", "C")
LIST_MARKS = re.compile("[,;\u3001\uff0c\uff1b\n]")
"""What stands between two names of a list."""

POINTS = re.compile(r"[+-]?\d{1,3}")
"""Whole points, with a sign or without."""

LONG_HEIGHT = 56
"""Two lines of text; the style sheet sets its own least height, so the layout holds this one."""


class FieldControl(Protocol):
    """A control with its value."""

    @property
    def widget(self) -> QWidget:
        """The control itself."""
        ...

    def get(self) -> object:
        """Return the value as `DealDraft` has it."""
        ...

    def put(self, value: object) -> None:
        """Show a value."""
        ...

    def problem(self) -> DomainError | None:
        """Return why the present text has no value; None if it has one."""
        ...


class TextControl:
    """A line of text, with suggestions where there are names to suggest; texts are trimmed."""

    def __init__(self, name: str, names: Sequence[str], parent: QWidget) -> None:
        self.widget = QLineEdit(parent)
        self.widget.setObjectName(name)
        if names:
            completer = QCompleter(self.widget)
            completer.setModel(QStringListModel(list(names), completer))
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            self.widget.setCompleter(completer)

    def get(self) -> str:
        """Return the trimmed text."""
        return self.widget.text().strip()

    def put(self, value: object) -> None:
        """Show a text from its beginning."""
        self.widget.setText(str(value))
        self.widget.setCursorPosition(0)

    def problem(self) -> DomainError | None:
        """Return nothing: any text can be read."""
        return None


class ListControl:
    """Names on one line with commas between; Chinese ones and semicolons do as well."""

    def __init__(self, name: str, desk: Desk, parent: QWidget) -> None:
        self.widget = QLineEdit(parent)
        self.widget.setObjectName(name)
        self._desk = desk

    def get(self) -> tuple[str, ...]:
        """Return the names, each once."""
        parts = (part.strip() for part in LIST_MARKS.split(self.widget.text()))
        return tuple(dict.fromkeys(part for part in parts if part))

    def put(self, value: object) -> None:
        """Show the names."""
        self.widget.setText(self._desk.locale.formats.listed(cast("tuple[str, ...]", value)))
        self.widget.setCursorPosition(0)

    def problem(self) -> DomainError | None:
        """Return nothing: any text can be read."""
        return None


class LongControl:
    """Several lines of text; Tab leaves the field."""

    def __init__(self, name: str, parent: QWidget) -> None:
        self.widget = QPlainTextEdit(parent)
        self.widget.setObjectName(name)
        self.widget.setTabChangesFocus(True)
        self.widget.setFixedHeight(LONG_HEIGHT)

    def get(self) -> str:
        """Return the trimmed text."""
        return self.widget.toPlainText().strip()

    def put(self, value: object) -> None:
        """Show a text."""
        self.widget.setPlainText(str(value))

    def problem(self) -> DomainError | None:
        """Return nothing: any text can be read."""
        return None


class MoneyControl:
    """An amount in minor units."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        self.widget = MoneyEdit(desk.locale, desk.theme, name, parent)

    def get(self) -> int | None:
        """Return the amount, None for unknown."""
        return self.widget.minor()

    def put(self, value: object) -> None:
        """Show an amount."""
        self.widget.set_minor(cast("int | None", value))

    def problem(self) -> DomainError | None:
        """Return why the text is no amount."""
        return self.widget.problem


class DayControl:
    """A day."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        self.widget = DateEdit(desk.locale, desk.theme, name, desk.today(), parent=parent)

    def get(self) -> date | None:
        """Return the day, None for unknown."""
        return self.widget.day()

    def put(self, value: object) -> None:
        """Show a day."""
        self.widget.set_day(cast("date | None", value))

    def problem(self) -> DomainError | None:
        """Return why the text is no day."""
        return self.widget.problem


class PriorityControl:
    """None, A, B or C side by side."""

    def __init__(self, desk: Desk, name: str, parent: QWidget) -> None:
        segments = [Segment(key or "none", tone="neutral", letter=key.casefold()) for key in PRIORITIES]
        self.widget = Segmented(desk.theme, name, segments, parent)

    def get(self) -> str:
        """Return the letter, "" for none."""
        value = self.widget.value()
        return "" if value == "none" else value

    def put(self, value: object) -> None:
        """Show a letter."""
        self.widget.set_value(str(value) or "none")

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the four."""
        return None


class ChoiceControl:
    """One of a list; values are what the item holds, texts are put in by the dialog."""

    def __init__(self, name: str, values: Sequence[object], parent: QWidget) -> None:
        self.widget = QComboBox(parent)
        self.widget.setObjectName(name)
        for value in values:
            self.widget.addItem(str(value), value)

    def get(self) -> object:
        """Return the chosen value."""
        return self.widget.currentData()

    def put(self, value: object) -> None:
        """Choose a value; one that is not offered is added, so that nothing is altered by looking at it."""
        if self.widget.findData(value) < 0:
            self.widget.addItem(str(value), value)
        self.widget.setCurrentIndex(self.widget.findData(value))

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the list."""
        return None


class PointsControl:
    """Whole points with a sign, empty for none."""

    def __init__(self, name: str, parent: QWidget) -> None:
        self.widget = QLineEdit(parent)
        self.widget.setObjectName(name)

    def get(self) -> int:
        """Return the points, 0 for none or for what is no number."""
        text = self._text()
        return int(text) if POINTS.fullmatch(text) else 0

    def put(self, value: object) -> None:
        """Show points with their sign."""
        self.widget.setText(f"{value:+d}" if isinstance(value, int) and value else "")

    def problem(self) -> DomainError | None:
        """Return why the text is no number of points."""
        text = self._text()
        if not text or POINTS.fullmatch(text):
            return None
        return DomainError("deal.adjustment_number", field="adjustment", text=text)

    def _text(self) -> str:
        return self.widget.text().strip().replace("−", "-").replace("＋", "+").removesuffix("%").strip()


def make_control(spec: FieldSpec, desk: Desk, names: Sequence[str], parent: QWidget) -> FieldControl:
    """Return the control of a field; `names` are the suggestions of a "names" field."""
    name = f"deal-{spec.name.replace('_', '-')}"
    makers: dict[str, Callable[[], FieldControl]] = {
        "text": lambda: TextControl(name, (), parent),
        "names": lambda: TextControl(name, names, parent),
        "list": lambda: ListControl(name, desk, parent),
        "long": lambda: LongControl(name, parent),
        "points": lambda: PointsControl(name, parent),
        "reason": lambda: TextControl(name, (), parent),
        "money": lambda: MoneyControl(desk, name, parent),
        "day": lambda: DayControl(desk, name, parent),
        "priority": lambda: PriorityControl(desk, name, parent),
        "currency": lambda: ChoiceControl(name, CURRENCIES, parent),
        "stage": lambda: ChoiceControl(name, tuple(range(1, 9)), parent),
    }
    return makers[spec.kind]()
