"""One control for each type of field of a tool; all of them hold text as a sheet keeps it (`domain.tool_forms`)."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Protocol

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget
from typing_extensions import override

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.tool_forms import LIMIT, SCORES
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.money_edit import MoneyEdit
from ui.common.widgets.segmented import Segment, Segmented
from ui.common.widgets.typed_edit import TypedEdit
from ui.tools.look import Look

LONG_HEIGHT = 56
"""Two lines of text, as in the deal's own forms."""
NONE = "none"


class Control(Protocol):
    """A control with its value as text; "" is not filled in."""

    @property
    def widget(self) -> QWidget:
        """The control itself."""
        ...

    def text(self) -> str:
        """Return the value as a sheet keeps it."""
        ...

    def put(self, text: str) -> None:
        """Show a value."""
        ...

    def problem(self) -> DomainError | None:
        """Return why what is typed has no value; None if it has one."""
        ...

    def tell(self, changed: Callable[[], None]) -> None:
        """Call back when the person changes it."""
        ...


class LineControl:
    """A line of text."""

    def __init__(self, name: str, parent: QWidget) -> None:
        self.widget = QLineEdit(parent)
        self.widget.setObjectName(name)
        self.widget.setMaxLength(LIMIT)

    def text(self) -> str:
        """Return the trimmed text."""
        return self.widget.text().strip()

    def put(self, text: str) -> None:
        """Show a text from its beginning."""
        self.widget.setText(text)
        self.widget.setCursorPosition(0)

    def problem(self) -> DomainError | None:
        """Return nothing: any text can be read."""
        return None

    def tell(self, changed: Callable[[], None]) -> None:
        """Call back on every key."""
        self.widget.textChanged.connect(lambda _: changed())


class LongControl:
    """Several lines of text; Tab leaves the field."""

    def __init__(self, name: str, parent: QWidget) -> None:
        self.widget = QPlainTextEdit(parent)
        self.widget.setObjectName(name)
        self.widget.setTabChangesFocus(True)
        self.widget.setFixedHeight(LONG_HEIGHT)

    def text(self) -> str:
        """Return the trimmed text."""
        return self.widget.toPlainText().strip()

    def put(self, text: str) -> None:
        """Show a text."""
        self.widget.setPlainText(text)

    def problem(self) -> DomainError | None:
        """Return nothing: any text can be read; its length is looked at when it is saved."""
        return None

    def tell(self, changed: Callable[[], None]) -> None:
        """Call back on every key."""
        self.widget.textChanged.connect(changed)


class NumberEdit(TypedEdit):
    """A plain number; empty is not filled in."""

    @override
    def read(self) -> None:
        """Read the text. Raises DomainError "sheet.number" (text)."""
        text = _plain(self.text())
        try:
            wrong = bool(text) and not Decimal(text).is_finite()
        except InvalidOperation:
            wrong = True
        if wrong:
            raise DomainError("sheet.number", field=self.objectName(), text=self.text().strip())


class TypedControl:
    """A number, an amount or a day: a line whose text is read into a value."""

    def __init__(self, widget: TypedEdit, value: Callable[[], str], show: Callable[[str], None]) -> None:
        self.widget = widget
        self._value, self._show = value, show

    def text(self) -> str:
        """Return the value; what cannot be read is none."""
        return "" if self.widget.problem is not None else self._value()

    def put(self, text: str) -> None:
        """Show a value."""
        self._show(text)

    def problem(self) -> DomainError | None:
        """Return why the text cannot be read."""
        return self.widget.problem

    def tell(self, changed: Callable[[], None]) -> None:
        """Call back on every key."""
        self.widget.changed.connect(changed)


class CellsControl:
    """A score or a yes or no, side by side; the first cell is "not filled in"."""

    def __init__(self, look: Look, name: str, words: Mapping[str, str], parent: QWidget) -> None:
        segments = [Segment(NONE, tone="neutral"), *(Segment(key, letter=key[0]) for key in words)]
        self.widget = Segmented(look.theme, name, segments, parent)
        self.widget.set_texts(["–", *words.values()])
        self.widget.set_value(NONE)

    def text(self) -> str:
        """Return the chosen key."""
        value = self.widget.value()
        return "" if value == NONE else value

    def put(self, text: str) -> None:
        """Choose a key."""
        self.widget.set_value(text or NONE)

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the cells."""
        return None

    def tell(self, changed: Callable[[], None]) -> None:
        """Call back when another cell is chosen."""
        self.widget.chosen.connect(lambda _: changed())


class ListControl:
    """One of a list of keys and their words; the first line is "not filled in"."""

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget) -> None:
        self.widget = QComboBox(parent)
        self.widget.setObjectName(name)
        self.widget.addItem("", "")
        for key, word in choices:
            self.widget.addItem(word, key)

    def text(self) -> str:
        """Return the chosen key."""
        return str(self.widget.currentData() or "")

    def put(self, text: str) -> None:
        """Choose a key; one that is not offered any more is added, so that nothing is altered by looking at it."""
        if self.widget.findData(text) < 0:
            gone = QCoreApplication.translate("ToolControls", "(no longer in the deal)")
            self.widget.addItem(gone, text)
        self.widget.setCurrentIndex(self.widget.findData(text))

    def problem(self) -> DomainError | None:
        """Return nothing: it is always one of the list."""
        return None

    def tell(self, changed: Callable[[], None]) -> None:
        """Call back when another line is chosen."""
        self.widget.currentIndexChanged.connect(lambda _: changed())


def number_control(look: Look, name: str, parent: QWidget) -> TypedControl:
    """Return the control of a plain number."""
    edit = NumberEdit(look.locale, look.theme, name, parent)
    return TypedControl(edit, lambda: _plain(edit.text()), edit.setText)


def money_control(look: Look, name: str, currency: str, parent: QWidget) -> TypedControl:
    """Return the control of an amount of the deal's currency."""
    edit = MoneyEdit(look.locale, look.theme, name, parent)
    edit.set_currency(currency)
    return TypedControl(
        edit,
        lambda: "" if edit.minor() is None else str(edit.minor()),
        lambda text: edit.set_minor(int(text) if text else None),
    )


def day_control(look: Look, name: str, parent: QWidget, *, past: bool = False) -> TypedControl:
    """Return the control of a day; `past`: "11-24" is the last one gone."""
    edit = DateEdit(look.locale, look.theme, name, look.today, past=past, parent=parent)

    def value() -> str:
        day = edit.day()
        return "" if day is None else day.isoformat()

    return TypedControl(edit, value, lambda text: edit.set_day(date.fromisoformat(text) if text else None))


def score_control(look: Look, name: str, parent: QWidget) -> CellsControl:
    """Return the control of a score 1…5."""
    return CellsControl(look, name, dict(zip(SCORES, SCORES, strict=True)), parent)


def yes_no_control(look: Look, name: str, parent: QWidget) -> CellsControl:
    """Return the control of a yes or no."""
    words = {
        "yes": QCoreApplication.translate("ToolControls", "Yes"),
        "no": QCoreApplication.translate("ToolControls", "No"),
    }
    return CellsControl(look, name, words, parent)


def _plain(text: str) -> str:
    return text.strip().replace(",", "").replace("−", "-")
