"""From a wish for a tool to its saved sheet: opens it prefilled, writes it as one change, hands it to the printer."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import DomainError
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.tools.look import Look
from ui.tools.sheet_dialog import SheetDialog, SheetField, SheetTask

if TYPE_CHECKING:
    from collections.abc import Callable

    from funnel_desktop.services.tool_sheets import SheetView, ToolSheets


class SheetController(QObject):
    """Owns at most one open sheet; `print_requested(deal id, tool)` after it was saved for printing."""

    print_requested = Signal(str, str)

    def __init__(
        self, sheets: "ToolSheets", editor: Editor, prompter: Prompter, look: "Callable[[], Look]", window: QWidget
    ) -> None:
        super().__init__(window)
        self._sheets, self._editor, self._prompter, self._look = sheets, editor, prompter, look
        self._window = window
        self._dialog: SheetDialog | None = None
        self._place = ("", "")
        self._refused = False

    @property
    def dialog(self) -> QDialog | None:
        """The sheet that is open, if one is."""
        return self._dialog

    @Slot(str, str)
    def open(self, deal_id: str, tool: str) -> None:
        """Open a deal's sheet of a tool."""
        if self._dialog is None:
            self._editor.run(partial(self._begin, deal_id, tool), self)

    def _begin(self, deal_id: str, tool: str) -> None:
        look = self._look()
        view = self._sheets.open(deal_id, tool)
        self._place = (deal_id, tool)
        self._dialog = SheetDialog(look, _task(view, look), self._window)
        self._dialog.submitted.connect(self._on_submitted)
        self._dialog.print_wanted.connect(self._on_print)
        self._dialog.leaving.connect(self._on_leaving)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot(object)
    def _on_submitted(self, values: Mapping[str, str]) -> None:
        if self._save(values) and self._dialog is not None:
            self._dialog.accept()

    @Slot(object)
    def _on_print(self, values: Mapping[str, str]) -> None:
        place = self._place
        if self._save(values) and self._dialog is not None:
            self._dialog.accept()
            self.print_requested.emit(*place)

    @Slot()
    def _on_leaving(self) -> None:
        if self._dialog is not None:
            question = self.tr("Leave without saving?")
            detail = self.tr("What was typed since the sheet was opened would be lost.")
            self._prompter.confirm(question, detail, self._dialog.leave, yes=self.tr("Leave without saving"))

    def _save(self, values: Mapping[str, str]) -> bool:
        self._refused = True
        self._editor.run(partial(self._attempt, values), self)
        return not self._refused

    def _attempt(self, values: Mapping[str, str]) -> Change | None:
        """Write; a refusal with a field of the sheet is shown at it, and everything typed stays."""
        try:
            change = self._sheets.save(*self._place, values)
        except DomainError as error:
            if self._dialog is None or not self._dialog.show_error(error):
                raise
            return None
        self._refused = False
        return change

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


def _task(view: "SheetView", look: Look) -> SheetTask:
    words = look.locale.words.tool(view.form.key)
    labels = {field.key: field for field in words.fields}
    fields = tuple(
        SheetField(
            field.key,
            field.type,
            labels[field.key].label,
            labels[field.key].hint,
            bool(field.source),
            labels[field.key].options,
        )
        for field in view.form.fields
    )
    return SheetTask(
        words.title, words.purpose, view.deal_name, view.currency, fields, view.values, view.given, view.people
    )
