"""What the reader has to say about a spreadsheet, in words: rows and columns it did not take for data."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.common.mark import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from funnel_desktop.services.importing.table import Note

NOTES: Mapping[str, str] = {
    "import.left_out": QT_TRANSLATE_NOOP("Notes", "Left out as a total or a footer: row {values}."),
    "import.hidden_rows": QT_TRANSLATE_NOOP("Notes", "Hidden in the sheet, taken in all the same: row {values}."),
    "import.hidden_sheets": QT_TRANSLATE_NOOP("Notes", "Hidden sheets are not read: {values}."),
    "import.repeated_headers": QT_TRANSLATE_NOOP("Notes", "Several columns are called {values}."),
}
MOST = 6
"""Values named in one note."""


def note_text(note: "Note") -> str:
    """Return the sentence of a note, "" for one without."""
    text = NOTES.get(note.code)
    if text is None:
        return ""
    values = [str(value) for found in note.params.values() if isinstance(found, tuple) for value in found]
    named = ", ".join(values[:MOST]) + (" …" if len(values) > MOST else "")
    return QCoreApplication.translate("Notes", text).format(values=named)
