"""What the typed fields share: a line edit that reads its text into a value and knows its own problem.

The value is read on every keystroke; the problem is shown (danger border, `problem_changed`) only once the field is
left or asked for, so that nobody is told off in the middle of a word.
"""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from funnel_desktop.domain.errors import DomainError
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


class TypedEdit(QLineEdit):
    """Base of the money and day fields; `problem` is the coded error of the present text, None while it can be read."""

    changed = Signal()
    problem_changed = Signal(object)

    def __init__(self, locale: UiLocale, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._locale = locale
        self._theme = theme
        self._shown: DomainError | None = None
        self.problem: DomainError | None = None
        self.textChanged.connect(self._on_text)
        self.editingFinished.connect(self._on_left)

    def read(self) -> None:
        """Read the text into the value; raise DomainError if it cannot be read."""
        raise NotImplementedError

    def tidy(self) -> None:
        """Write a value that was read in the form everybody else uses."""

    def check(self) -> bool:
        """Show the problem, if there is one, and tell whether the text can be used."""
        self.show_problem(self.problem)
        return self.problem is None

    def show_problem(self, problem: DomainError | None) -> None:
        """Mark the field as wrong, or as right again."""
        if problem is self._shown:
            return
        self._shown = problem
        mark_wrong(self, wrong=problem is not None)
        self.problem_changed.emit(problem)

    @Slot()
    def _on_text(self) -> None:
        try:
            self.read()
        except DomainError as error:
            self.problem = error
        else:
            self.problem = None
            self.show_problem(None)
        self.changed.emit()

    @Slot()
    def _on_left(self) -> None:
        if self.check():
            self.tidy()


def mark_wrong(field: QWidget, *, wrong: bool) -> None:
    """Give a field the danger border of the style sheet, or take it away."""
    state = "error" if wrong else ""
    if (field.property("state") or "") != state:
        field.setProperty("state", state)
        field.style().unpolish(field)
        field.style().polish(field)
