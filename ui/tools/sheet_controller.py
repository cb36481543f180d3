"""From a wish for a tool to its saved sheet: opens it prefilled, writes it as one change, hands it to the printer."""

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from funnel_desktop.domain.change import Change
from ui.tools.form_controller import FormController, Hands
from ui.tools.look import Look
from ui.tools.sheet_dialog import SheetDialog, SheetField, SheetTask

if TYPE_CHECKING:
    from funnel_desktop.services.tool_sheets import SheetView, ToolSheets


class SheetController(FormController):
    """`print_requested(deal id, tool)` after a sheet was saved for printing."""

    print_requested = Signal(str, str)

    def __init__(self, sheets: "ToolSheets", hands: Hands, window: QWidget) -> None:
        super().__init__(hands, window)
        self._sheets = sheets
        self._place = ("", "")

    @Slot(str, str)
    def open(self, deal_id: str, tool: str) -> None:
        """Open a deal's sheet of a tool."""
        self.begin(partial(self._make, deal_id, tool))

    @override
    def write(self, values: Any) -> Change | None:
        return self._sheets.save(*self._place, values)

    def _make(self, deal_id: str, tool: str) -> SheetDialog:
        look = self.look()
        dialog = SheetDialog(look, _task(self._sheets.open(deal_id, tool), look), self.window)
        dialog.print_wanted.connect(self._on_print)
        self._place = (deal_id, tool)
        return dialog

    @Slot(object)
    def _on_print(self, values: Mapping[str, str]) -> None:
        place = self._place
        if self.save(values):
            self.print_requested.emit(*place)


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
