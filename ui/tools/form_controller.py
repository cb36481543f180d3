"""What the controllers of this room's forms have in common: one form at a time, its values written as one change."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import DomainError
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.tools.form_dialog import FormDialog
from ui.tools.look import Look

Hands = tuple[Editor, Prompter, Callable[[], Look]]
"""What writes, what asks, and the look of the moment."""


class FormController(QObject):
    """Owns at most one open form."""

    def __init__(self, hands: Hands, window: QWidget) -> None:
        super().__init__(window)
        self.editor, self.prompter, self.look = hands
        self._window = window
        self._dialog: FormDialog | None = None
        self._refused = False

    @property
    def dialog(self) -> QDialog | None:
        """The form that is open, if one is."""
        return self._dialog

    @property
    def window(self) -> QWidget:
        """What a form stands over: the dialog that is open, else the window."""
        over = QApplication.activeModalWidget()
        return over if over is not None else self._window

    def write(self, values: Any) -> Change | None:
        """Write what was filled in. Raises DomainError; then nothing has changed."""
        raise NotImplementedError

    def begin(self, make: Callable[[], FormDialog]) -> None:
        """Open a form, unless one is open; a refusal on the way is told."""
        if self._dialog is None:
            self.editor.run(partial(self._open, make), self)

    def save(self, values: Any) -> bool:
        """Write and close the form; False if it was refused, and then it stays with all that was typed."""
        self._refused = True
        self.editor.run(partial(self._attempt, values), self)
        if not self._refused and self._dialog is not None:
            self._dialog.accept()
        return not self._refused

    def _open(self, make: Callable[[], FormDialog]) -> None:
        self._dialog = make()
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.leaving.connect(self._on_leaving)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    def _attempt(self, values: Any) -> Change | None:
        """Write; a refusal with a field of the form is shown at it."""
        try:
            change = self.write(values)
        except DomainError as error:
            if self._dialog is None or not self._dialog.show_error(error):
                raise
            return None
        self._refused = False
        return change

    @Slot(object)
    def _on_submitted(self, values: Any) -> None:
        self.save(values)

    @Slot()
    def _on_leaving(self) -> None:
        if self._dialog is not None:
            question = self.tr("Leave without saving?")
            detail = self.tr("What was typed since the form was opened would be lost.")
            self.prompter.confirm(question, detail, self._dialog.leave, yes=self.tr("Leave without saving"))

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None
