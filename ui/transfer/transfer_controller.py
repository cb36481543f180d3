"""Bringing spreadsheets in and taking deals out, one at a time, in the background thread."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.errors import FunnelError
from ui.common.editor import Editor
from ui.common.file_names import with_format
from ui.common.prompter import Prompter
from ui.common.tasks import IsCancelled, Report, TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.transfer.import_controller import ImportController
from ui.transfer.import_dialog import ImportDialog

if TYPE_CHECKING:
    from funnel_desktop.services.exporter import Exporter
    from funnel_desktop.services.importer import Importer

FORMATS = "*.xlsx *.csv"


class TransferController(QObject):
    """`exported` tells where the deals were written to, in a sentence."""

    exported = Signal(str)

    def __init__(
        self,
        services: "tuple[Importer, Exporter]",
        editor: Editor,
        prompter: Prompter,
        tasks: TaskRunner,
        look: tuple[UiLocale, Theme],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        importer, self._exporter = services
        self._prompter, self._tasks, self._locale = prompter, tasks, look[0]
        self._import = ImportController(importer, editor, prompter, tasks, look, parent)

    @property
    def dialog(self) -> ImportDialog | None:
        """The import's dialog, if one is open."""
        return self._import.dialog

    def import_file(self, path: str) -> None:
        """Read a spreadsheet and show what its import would do."""
        if self._import.dialog is None:
            self._import.begin(Path(path))

    def export(self) -> None:
        """Ask for a place and write every deal there."""
        filters = self.tr("Spreadsheets ({patterns})").format(patterns=FORMATS)
        self._prompter.save_path(self.tr("Export deals"), self.tr("Deals") + ".xlsx", filters, self._export_to)

    def _export_to(self, chosen: str) -> None:
        task = self._tasks.start(partial(self._export_job, with_format(Path(chosen), ".xlsx")))
        task.done.connect(self._on_exported)
        task.failed.connect(self._on_failed)

    def _export_job(self, path: Path, _report: Report, _is_cancelled: IsCancelled) -> tuple[Path, int]:
        return path, self._exporter.write(path, self._locale.language)

    def _on_exported(self, done: tuple[Path, int]) -> None:
        path, count = done
        deals = self._locale.formats.count_deals(count)
        self.exported.emit(self.tr("{deals} exported to {path}").format(deals=deals, path=path))

    def _on_failed(self, error: object) -> None:
        if isinstance(error, FunnelError):
            self._prompter.error(error)
        elif isinstance(error, BaseException):
            raise error
