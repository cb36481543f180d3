"""What can be done with a row, as a menu: the same wishes as its keys."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.theme.theme import Theme
from ui.deals.row import Row

OPEN, ACT, REMOVE, SAVE, EDIT = "open", "act", "remove", "save", "edit"
PRINT, BLANK, LEDGER, RETIRE = "print", "blank", "ledger", "retire"

ENTRIES: Mapping[str, tuple[tuple[str, str, str, str], ...]] = {
    "activity": (
        (ACT, QT_TRANSLATE_NOOP("RowMenu", "Tick as done"), "check", "Space"),
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Edit…"), "edit", "Return"),
        (REMOVE, QT_TRANSLATE_NOOP("RowMenu", "Delete"), "trash", "Del"),
    ),
    "person": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Edit…"), "edit", "Return"),
        (REMOVE, QT_TRANSLATE_NOOP("RowMenu", "Take out of the deal"), "trash", "Del"),
    ),
    "statement": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Edit or judge…"), "edit", "Return"),
        (REMOVE, QT_TRANSLATE_NOOP("RowMenu", "Take away"), "trash", "Del"),
    ),
    "document": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Open"), "eye", "Return"),
        (SAVE, QT_TRANSLATE_NOOP("RowMenu", "Save as…"), "download", ""),
        (EDIT, QT_TRANSLATE_NOOP("RowMenu", "Rename…"), "edit", ""),
        (REMOVE, QT_TRANSLATE_NOOP("RowMenu", "Take away"), "trash", "Del"),
    ),
    "competitor": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Edit…"), "edit", "Return"),
        (REMOVE, QT_TRANSLATE_NOOP("RowMenu", "Take away"), "trash", "Del"),
    ),
    "own-tool": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Fill in…"), "edit", "Return"),
        (PRINT, QT_TRANSLATE_NOOP("RowMenu", "Print…"), "print", ""),
        (BLANK, QT_TRANSLATE_NOOP("RowMenu", "Print to fill in by hand…"), "document", ""),
        (REMOVE, QT_TRANSLATE_NOOP("RowMenu", "Take the sheet away"), "trash", "Del"),
        (EDIT, QT_TRANSLATE_NOOP("RowMenu", "Change the tool…"), "settings", ""),
        (RETIRE, QT_TRANSLATE_NOOP("RowMenu", "Retire the tool"), "close", ""),
    ),
    "step": (
        (ACT, QT_TRANSLATE_NOOP("RowMenu", "Plan as an activity"), "calendar", "Space"),
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Check evidence…"), "check", "Return"),
    ),
    "milestone": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Check evidence…"), "check", "Return"),
        (LEDGER, QT_TRANSLATE_NOOP("RowMenu", "Ledger: what was believed…"), "document", "Ctrl+L"),
    ),
    "indicator": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Check evidence…"), "check", "Return"),
        (LEDGER, QT_TRANSLATE_NOOP("RowMenu", "Ledger: what was believed…"), "document", "Ctrl+L"),
    ),
    "tool": (
        (OPEN, QT_TRANSLATE_NOOP("RowMenu", "Fill in…"), "edit", "Return"),
        (PRINT, QT_TRANSLATE_NOOP("RowMenu", "Print…"), "print", ""),
        (BLANK, QT_TRANSLATE_NOOP("RowMenu", "Print to fill in by hand…"), "document", ""),
        (REMOVE, QT_TRANSLATE_NOOP("RowMenu", "Take the sheet away"), "trash", "Del"),
    ),
    "field": ((OPEN, QT_TRANSLATE_NOOP("RowMenu", "Edit the deal…"), "edit", "Return"),),
}
"""By subject: wish, words, icon, key."""


class RowMenu(QMenu):
    """Deletes itself when it closes; `chosen(intent, key)`."""

    chosen = Signal(str, str)

    def __init__(self, row: Row, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("row-menu")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._row = row
        for wish, text, icon, key in ENTRIES.get(row.subject, ()):
            if wish == ACT and not row.action:
                continue
            entry = self.addAction(theme.icon(icon), QCoreApplication.translate("RowMenu", text))
            entry.setObjectName(f"row-{wish}")
            entry.setData(wish)
            if key:
                # Shown only: the list's own keys do the work.
                entry.setShortcut(QKeySequence(key))
                entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
                entry.setShortcutVisibleInContextMenu(True)
        self.triggered.connect(self._on_triggered)

    @Slot(QAction)
    def _on_triggered(self, entry: QAction) -> None:
        self.chosen.emit(f"{entry.data()}-{self._row.subject}", self._row.key)
