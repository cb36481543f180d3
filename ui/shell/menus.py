"""The menu under the three bars: the whole command table in the order people look for it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.shell.actions import Actions

FILE = ("file-new", "file-open", "recent", "file-sample", "", "file-import", "file-export", "",
        "file-goal", "file-settings", "", "app-quit")  # fmt: skip
EDIT = ("edit-undo", "edit-redo", "", "deal-add", "deal-capture", "search-focus")
VIEW = ("page", "view-funnel", "", "theme", "density", "size", "language")
REPORT = ("pack-print", "pack-choose", "pack-kept", "", "report-print", "report-pdf")
HELP = ("help-steps", "help-about")
BARS = (("file", FILE), ("edit", EDIT), ("view", VIEW), ("report", REPORT), ("help", HELP))

TITLES = {
    "file": QT_TRANSLATE_NOOP("MainMenu", "File"),
    "edit": QT_TRANSLATE_NOOP("MainMenu", "Edit"),
    "view": QT_TRANSLATE_NOOP("MainMenu", "View"),
    "report": QT_TRANSLATE_NOOP("MainMenu", "Reports"),
    "help": QT_TRANSLATE_NOOP("MainMenu", "Help"),
    "recent": QT_TRANSLATE_NOOP("MainMenu", "Opened lately"),
    "page": QT_TRANSLATE_NOOP("MainMenu", "Page"),
    "theme": QT_TRANSLATE_NOOP("MainMenu", "Colours"),
    "density": QT_TRANSLATE_NOOP("MainMenu", "Card height"),
    "size": QT_TRANSLATE_NOOP("MainMenu", "Text size"),
    "language": QT_TRANSLATE_NOOP("MainMenu", "Language"),
}


class MainMenu(QObject):
    """The hamburger's menu. `recent_chosen` carries the path of a file opened lately."""

    recent_chosen = Signal(str)

    def __init__(self, actions: Actions, locale: UiLocale, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self.menu = QMenu(parent)
        self.menu.setObjectName("main-menu")
        self._menus: dict[str, QMenu] = {}
        for name, ids in BARS:
            self._fill(self._submenu(name, self.menu), ids)
        self.menu.aboutToShow.connect(actions.draw_menu_icons)
        self._menus["recent"].triggered.connect(self._on_recent)
        self.set_recent(())
        self.retranslate()
        locale.changed.connect(self.retranslate)

    @property
    def report(self) -> QMenu:
        """The menu of reports, which whoever knows them fills before it is shown."""
        return self._menus["report"]

    def set_recent(self, paths: Sequence[str]) -> None:
        """List the files opened lately."""
        menu = self._menus["recent"]
        menu.clear()
        for path in paths:
            action = menu.addAction(Path(path).name.replace("&", "&&"))
            action.setData(path)
            action.setToolTip(path)
        menu.setEnabled(bool(paths))

    def retranslate(self) -> None:
        """Put the titles into the language in force."""
        for name, menu in self._menus.items():
            menu.setTitle(QCoreApplication.translate("MainMenu", TITLES[name]))

    def _submenu(self, name: str, parent: QMenu) -> QMenu:
        menu = QMenu(parent)
        menu.setObjectName(f"menu-{name}")
        parent.addMenu(menu)
        self._menus[name] = menu
        return menu

    def _fill(self, menu: QMenu, ids: Sequence[str]) -> None:
        for action_id in ids:
            if not action_id:
                menu.addSeparator()
            elif action_id == "recent":
                self._submenu(action_id, menu)
            elif action_id in TITLES:
                self._submenu(action_id, menu).addActions(self._actions.group(action_id).actions())
            else:
                menu.addAction(self._actions[action_id])

    def _on_recent(self, action: QAction) -> None:
        self.recent_chosen.emit(str(action.data()))
