"""Ties the settings to the window: the file's go through the editor, the machine's through the commands of the menu."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from funnel_desktop.bootstrap import App
from funnel_desktop.services.today import quarter_of
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ui.settings.settings_controller import SettingsController
    from ui.settings.values import MachineValues

GROUPS = ("language", "theme", "density", "size")


class SettingsWiring(QObject):
    """The settings and the goal of an open file; both dialogs are made when asked for. `restored` carries a path."""

    restored = Signal(str)

    def __init__(
        self,
        app: App,
        window: MainWindow,
        look: tuple[UiLocale, Theme],
        ways: tuple[Editor, Prompter, ChangeBus],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._app, self._window, self._look = app, window, look
        self._editor, self._prompter, self._bus = ways
        self._controller: SettingsController | None = None
        window.actions_table["file-settings"].triggered.connect(self.open)
        window.actions_table["file-goal"].triggered.connect(self.ask_goal)

    def open(self) -> None:
        """Show all settings."""
        if self._controller is None:
            from ui.settings.settings_controller import SettingsController

            services = (self._app.settings, self._app.backups, self._app.file.path)
            ways = (self._editor, self._prompter, self._bus)
            self._controller = SettingsController(services, self._machine, ways, self._look, self._window)
            self._controller.machine_chosen.connect(self._on_machine)
            self._controller.restored.connect(self.restored)
        self._controller.open()

    def ask_goal(self) -> None:
        """Ask for the goal of the present quarter."""
        from ui.shell.goal_dialog import GoalDialog

        settings = self._app.settings
        quarter = quarter_of(settings.today()).key
        dialog = GoalDialog(*self._look, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.set_goal(quarter, settings.goal(quarter), settings.currency)
        dialog.chosen.connect(partial(self._set_goal, quarter))
        dialog.open()

    def _set_goal(self, quarter: str, minor: int | None) -> None:
        self._editor.run(partial(self._app.settings.set, f"goal.{quarter}", "" if minor is None else str(minor)))

    def _machine(self) -> "MachineValues":
        from ui.settings.values import MachineValues

        chosen = {}
        for group in GROUPS:
            action = self._window.actions_table.group(group).checkedAction()
            chosen[group] = str(action.data()) if action is not None else ""
        return MachineValues(**chosen)

    def _on_machine(self, key: str, value: str) -> None:
        self._window.actions_table[f"{key}-{value}"].trigger()
