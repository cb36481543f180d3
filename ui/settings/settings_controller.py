"""Opens the settings and carries out what is changed: the file's through the editor, the machine's by telling."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import DomainError, StorageError
from funnel_desktop.domain.records import Setting
from funnel_desktop.services.settings import time_zones
from funnel_desktop.services.today import quarter_of
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.error_text import sentence
from ui.common.prompter import Prompter
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.settings.settings_dialog import SettingsDialog
from ui.settings.values import BackupValue, FileValues, MachineValues

if TYPE_CHECKING:
    from funnel_desktop.services.backups import Backups
    from funnel_desktop.services.settings import Settings

SUFFIX = ".funnel"


class SettingsController(QObject):
    """`machine_chosen` carries key and choice, `restored` the path of a file a backup was written to."""

    machine_chosen = Signal(str, str)
    restored = Signal(str)

    def __init__(
        self,
        services: "tuple[Settings, Backups, Path]",
        machine: Callable[[], MachineValues],
        ways: tuple[Editor, Prompter, ChangeBus],
        look: tuple[UiLocale, Theme],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings, self._backups, self._path = services
        self._machine, self._window = machine, window
        self._editor, self._prompter, bus = ways
        self._locale, self._theme = look
        self._dialog: SettingsDialog | None = None
        bus.committed.connect(self._on_committed)

    @property
    def dialog(self) -> SettingsDialog | None:
        """The dialog that is open, if it is."""
        return self._dialog

    def open(self) -> None:
        """Show all settings."""
        if self._dialog is not None:
            return
        dialog = SettingsDialog(self._locale, self._theme, time_zones(), self._window)
        dialog.machine.chosen.connect(self.machine_chosen)
        dialog.file.changed.connect(self._on_changed)
        dialog.backups.asked.connect(self._on_folder)
        dialog.backups.restore_requested.connect(self._on_restore)
        dialog.finished.connect(self._on_finished)
        self._dialog = dialog
        self._show()
        dialog.open()

    def _show(self) -> None:
        if self._dialog is None:
            return
        values = self._values()
        self._dialog.machine.show_values(self._machine())
        self._dialog.file.show_values(values)
        self._dialog.backups.show_values(values, self._listed(values.time_zone))

    def _values(self) -> FileValues:
        settings = self._settings
        quarter = quarter_of(settings.today()).key
        return FileValues(
            title=settings.title,
            owner=settings.owner,
            time_zone=settings.time_zone,
            currency=settings.currency,
            quarter=quarter,
            goal=settings.goal(quarter),
            folder=str(self._backups.folder),
            own_folder=bool(settings.get("backups.folder")),
        )

    def _listed(self, zone: str) -> list[BackupValue]:
        try:
            found = self._backups.every()
        except OSError:
            return []
        local = ZoneInfo(zone)
        return [
            BackupValue(str(each.path), f"{each.made_at.astimezone(local):%Y-%m-%d %H:%M}", each.path.stat().st_size)
            for each in found
        ]

    def _on_changed(self, key: str, value: str) -> None:
        self._editor.run(partial(self._attempt, key, value), self)

    def _attempt(self, key: str, value: str) -> Change | None:
        """Write a setting; a refusal is shown at it, and what was typed stays."""
        try:
            return self._settings.set(key, value)
        except DomainError as error:
            if self._dialog is not None:
                self._dialog.file.say(key, str(sentence(error, self._locale.formats)))
            return None

    def _on_folder(self, what: str) -> None:
        folder = self._backups.folder
        if what == "open":
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder if folder.is_dir() else self._path.parent)))
        elif what == "reset":
            self._editor.run(partial(self._settings.set, "backups.folder", ""), self)
        else:
            self._prompter.folder_path(self.tr("Folder for backups"), str(folder), self._set_folder)

    def _set_folder(self, folder: str) -> None:
        self._editor.run(partial(self._write_folder, Path(folder)), self)

    def _write_folder(self, folder: Path) -> Change:
        self._backups.check_folder(folder)
        return self._settings.set("backups.folder", str(folder))

    def _on_restore(self, backup: str) -> None:
        suggested = self._path.with_name(f"{Path(backup).stem}{SUFFIX}")
        filters = self.tr("Funnel files ({patterns})").format(patterns=f"*{SUFFIX}")
        self._prompter.save_path(self.tr("Restore as"), str(suggested), filters, partial(self._restore, Path(backup)))

    def _restore(self, backup: Path, target: str) -> None:
        path = Path(target)
        if path.suffix != SUFFIX:
            path = path.with_name(path.name + SUFFIX)
        try:
            self._backups.restore_as(backup, path)
        except StorageError as error:
            self._prompter.error(error)
            return
        self.restored.emit(str(path))

    def _on_committed(self, change: Change, _initiator: object) -> None:
        if change.touches(Setting):
            self._show()

    def _on_finished(self) -> None:
        self._dialog = None
