"""Tables in and deals out: all that knows a spreadsheet is imported and built when the first is asked for."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from funnel_desktop.bootstrap import App
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ui.transfer.transfer_controller import TransferController


class TransferWiring(QObject):
    """Serves the command "export"; `exported` tells where the deals were written to, in a sentence."""

    exported = Signal(str)

    def __init__(
        self, app: App, window: MainWindow, hands: tuple[Editor, Prompter], look: tuple[UiLocale, Theme, TaskRunner]
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._hands, self._look = app, window, hands, look
        window.actions_table["file-export"].triggered.connect(self._on_export)

    @cached_property
    def controller(self) -> "TransferController":
        """What does it."""
        from ui.transfer.transfer_controller import TransferController

        locale, theme, tasks = self._look
        services = self._app.importer(), self._app.exporter()
        made = TransferController(services, *self._hands, tasks, (locale, theme), self._window)
        made.exported.connect(self.exported)
        return made

    def import_file(self, path: str) -> None:
        """Read a spreadsheet and show what its import would do."""
        self.controller.import_file(path)

    def _on_export(self) -> None:
        self.controller.export()
