"""Every command of the window as one table: id, text, keys, icon. Menus and bars take them from here by id.

A command with a `group` is one choice out of several and stays checked; what a command does is connected in `wiring`.
"""

import html
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui.common.formats import language_name
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


class Spec(NamedTuple):
    """One command; `needs_file` ones are off while no file is open."""

    id: str
    text: str
    keys: str = ""
    icon: str = ""
    group: str = ""
    needs_file: bool = False


SPECS = (
    Spec("file-new", QT_TRANSLATE_NOOP("Actions", "New file…"), "Ctrl+N", "plus"),
    Spec("file-open", QT_TRANSLATE_NOOP("Actions", "Open file…"), "Ctrl+O", "folder"),
    Spec("file-sample", QT_TRANSLATE_NOOP("Actions", "Explore the sample"), icon="board"),
    Spec("file-import", QT_TRANSLATE_NOOP("Actions", "Import a spreadsheet…"), "Ctrl+I", "upload"),
    Spec("file-export", QT_TRANSLATE_NOOP("Actions", "Export deals…"), "Ctrl+E", "download", needs_file=True),
    Spec("pack-print", QT_TRANSLATE_NOOP("Actions", "Print the meeting pack…"), "Ctrl+P", "print", needs_file=True),
    Spec("pack-choose", QT_TRANSLATE_NOOP("Actions", "Choose the meeting pack…"), icon="settings", needs_file=True),
    Spec("pack-kept", QT_TRANSLATE_NOOP("Actions", "Printed packs…"), icon="folder", needs_file=True),
    Spec("report-print", QT_TRANSLATE_NOOP("Actions", "Print the funnel page…"), icon="print", needs_file=True),
    Spec("report-pdf", QT_TRANSLATE_NOOP("Actions", "Save the funnel page as PDF…"), icon="document", needs_file=True),
    Spec("file-goal", QT_TRANSLATE_NOOP("Actions", "Goal of the quarter…"), icon="flag", needs_file=True),
    Spec("file-settings", QT_TRANSLATE_NOOP("Actions", "Settings…"), "Ctrl+,", "settings", needs_file=True),
    Spec("app-quit", QT_TRANSLATE_NOOP("Actions", "Quit"), "Ctrl+Q"),
    Spec("edit-undo", QT_TRANSLATE_NOOP("Actions", "Undo"), "Ctrl+Z", "undo", needs_file=True),
    Spec("edit-redo", QT_TRANSLATE_NOOP("Actions", "Redo"), "Ctrl+Y|Ctrl+Shift+Z", "redo", needs_file=True),
    Spec("deal-add", QT_TRANSLATE_NOOP("Actions", "New deal"), "Ctrl+D|Ins", "plus", needs_file=True),
    Spec("deal-capture", QT_TRANSLATE_NOOP("Actions", "New deal in one line"), "Q", "plus", needs_file=True),
    Spec("search-focus", QT_TRANSLATE_NOOP("Actions", "Search"), "Ctrl+K|Ctrl+F", "search", needs_file=True),
    Spec("page-board", QT_TRANSLATE_NOOP("Actions", "Board"), "Alt+1", "board", "page", needs_file=True),
    Spec("page-funnel", QT_TRANSLATE_NOOP("Actions", "Funnel"), "Alt+2", "funnel", "page", needs_file=True),
    Spec("page-figures", QT_TRANSLATE_NOOP("Actions", "Flow figures"), "Alt+6", "table", "page", needs_file=True),
    Spec("page-today", QT_TRANSLATE_NOOP("Actions", "Today"), "Alt+3", "sun", "page", needs_file=True),
    Spec("page-forecast", QT_TRANSLATE_NOOP("Actions", "Forecast"), "Alt+5", "calendar", "page", needs_file=True),
    Spec("page-people", QT_TRANSLATE_NOOP("Actions", "Customers"), "Alt+4", "people", "page", needs_file=True),
    Spec("page-positions", QT_TRANSLATE_NOOP("Actions", "Ahead and behind"), "Alt+7", "table", "page", needs_file=True),
    Spec("page-archive", QT_TRANSLATE_NOOP("Actions", "Archive"), "Alt+8", "folder", "page", needs_file=True),
    Spec("page-past", QT_TRANSLATE_NOOP("Actions", "As of a day…"), "Ctrl+T", "clock", "page", needs_file=True),
    Spec(
        "page-compare",
        QT_TRANSLATE_NOOP("Actions", "Two days side by side"),
        "Ctrl+Shift+T",
        "calendar",
        "page",
        needs_file=True,
    ),
    Spec("page-playbook", QT_TRANSLATE_NOOP("Actions", "Playbook"), "Alt+9", "edit", "page", needs_file=True),
    Spec("page-health", QT_TRANSLATE_NOOP("Actions", "Health"), "Alt+H", "shield", "page", needs_file=True),
    Spec("view-funnel", QT_TRANSLATE_NOOP("Actions", "Funnel chart"), "F9", "funnel", needs_file=True),
    Spec("language-zh_CN", "", group="language"),
    Spec("language-en", "", group="language"),
    Spec("theme-light", QT_TRANSLATE_NOOP("Actions", "Light"), group="theme"),
    Spec("theme-dark", QT_TRANSLATE_NOOP("Actions", "Dark"), group="theme"),
    Spec("theme-system", QT_TRANSLATE_NOOP("Actions", "As the system"), group="theme"),
    Spec("density-auto", QT_TRANSLATE_NOOP("Actions", "By window height"), group="density"),
    Spec("density-compact", QT_TRANSLATE_NOOP("Actions", "Compact"), group="density"),
    Spec("density-comfortable", QT_TRANSLATE_NOOP("Actions", "Comfortable"), group="density"),
    Spec("size-small", QT_TRANSLATE_NOOP("Actions", "Small"), group="size"),
    Spec("size-normal", QT_TRANSLATE_NOOP("Actions", "Normal"), group="size"),
    Spec("size-large", QT_TRANSLATE_NOOP("Actions", "Large"), group="size"),
    Spec("help-steps", QT_TRANSLATE_NOOP("Actions", "The eight steps in three minutes"), "F1", "info"),
    Spec("help-about", QT_TRANSLATE_NOOP("Actions", "About this program")),
)

ICONS = {spec.id: spec.icon for spec in SPECS}

BAR = ("edit-undo", "edit-redo", "pack-print")
"""The commands that have a button in the top bar, so that their icons are wanted for the first paint."""


class Actions(QObject):
    """The commands as `QAction`s, in the language and colours in force."""

    def __init__(self, locale: UiLocale, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._locale = locale
        self._theme = theme
        self._menus_are_drawn = False
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.id: self._make(spec) for spec in SPECS}
        self.choose("page", "board")
        self.set_file_open(is_open=False)
        self.retranslate()
        self.recolor()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def __getitem__(self, action_id: str) -> QAction:
        """Return the command of this id."""
        return self._actions[action_id]

    def all(self) -> list[QAction]:
        """Return every command, in the order of the table."""
        return list(self._actions.values())

    def choose(self, group: str, value: str) -> None:
        """Check one choice of a group ("theme", "dark") without carrying it out."""
        self._actions[f"{group}-{value}"].setChecked(True)

    def group(self, name: str) -> QActionGroup:
        """Return the group whose `triggered` tells a new choice; the choice is the action's `data()`."""
        return self._groups[name]

    def set_file_open(self, *, is_open: bool) -> None:
        """Switch the commands that work on a file."""
        for spec in SPECS:
            if spec.needs_file:
                self._actions[spec.id].setEnabled(is_open)

    def explain(self, action_id: str, what: str) -> None:
        """Let a command's tooltip say what exactly it would do now ("" = the command alone)."""
        action = self._actions[action_id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(html.escape("  ".join(part for part in (action.text(), what, keys) if part)))

    def retranslate(self) -> None:
        """Put every text into the language in force."""
        for spec in SPECS:
            action = self._actions[spec.id]
            text = QCoreApplication.translate("Actions", spec.text) if spec.text else language_name(str(action.data()))
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setText(text)
            action.setToolTip(f"{text.rstrip('…')}  {keys}".strip())

    def recolor(self) -> None:
        """Draw the icons in the colours in force: those of the bar now, those of the menus when one is shown."""
        self._menus_are_drawn = False
        self._draw(BAR)

    def draw_menu_icons(self) -> None:
        """Draw the icons that only a menu shows, once for the colours in force."""
        if not self._menus_are_drawn:
            self._menus_are_drawn = True
            self._draw(spec.id for spec in SPECS if spec.id not in BAR)

    def _draw(self, ids: Iterable[str]) -> None:
        for action_id in ids:
            if ICONS[action_id]:
                self._actions[action_id].setIcon(self._theme.icon(ICONS[action_id]))

    def _make(self, spec: Spec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setShortcuts([QKeySequence(keys) for keys in spec.keys.split("|") if keys])
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            action.setCheckable(True)
            action.setData(spec.id.removeprefix(f"{spec.group}-"))
            group.addAction(action)
        return action
