"""Where backups go and which there are: choose or open the folder, write a backup out as a new file."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel
from ui.settings.setting_row import SettingRow
from ui.settings.values import BackupValue, FileValues
from ui.settings.words import WORDS, worded

LIST_HEIGHT = 132
PATH = Qt.ItemDataRole.UserRole


class BackupSection(QWidget):
    """`asked` carries "choose", "open" or "reset"; `restore_requested` the path of a backup."""

    asked = Signal(str)
    restore_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._path = TextLabel(theme, 12, role="text2", parent=self)
        self._path.setObjectName("backups-path")
        self._path.set_elided(True)
        self.buttons = {name: self._button(name) for name in ("choose", "open", "reset", "restore")}
        self.list = QListWidget(self)
        self.list.setObjectName("backups-list")
        self.list.setFixedHeight(LIST_HEIGHT)
        self.list.itemSelectionChanged.connect(self._on_selected)
        self._values: FileValues | None = None
        self.rows = {
            "folder": SettingRow(theme, "folder", self._line(("choose", "open", "reset")), self),
            "backups": SettingRow(theme, "backups", self._line(("restore",)), self),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows["folder"])
        inset = QVBoxLayout()
        inset.setContentsMargins(14, 0, 14, 10)
        inset.addWidget(self._path)
        column.addLayout(inset)
        column.addWidget(self.rows["backups"])
        lower = QVBoxLayout()
        lower.setContentsMargins(14, 0, 14, 12)
        lower.addWidget(self.list)
        column.addLayout(lower)

    def show_values(self, values: FileValues, backups: Sequence[BackupValue]) -> None:
        """Show the folder and the backups in it, newest first."""
        self._values = values
        self._path.setText(values.folder)
        self.buttons["reset"].setEnabled(values.own_folder)
        self.list.clear()
        for backup in backups:
            size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
            item = QListWidgetItem(f"{backup.made_at}   {size}", self.list)
            item.setData(PATH, backup.path)
        if backups:
            self.list.setCurrentRow(0)
        self._on_selected()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        for key, row in self.rows.items():
            name, hint = WORDS[key]
            row.word(worded(name), worded(hint))
        words = {
            "choose": self.tr("Choose…"),
            "open": self.tr("Open folder"),
            "reset": self.tr("Beside the file"),
            "restore": self.tr("Restore as a new file…"),
        }
        for name, button in self.buttons.items():
            button.setText(words[name])
            button.setAccessibleName(words[name])
        self.list.setAccessibleName(worded(WORDS["backups"][0]))

    def _line(self, names: Sequence[str]) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addStretch(1)
        for name in names:
            row.addWidget(self.buttons[name])
        return line

    def _button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName(f"backups-{name}")
        button.setProperty("extent", "small")
        button.setAutoDefault(False)
        button.clicked.connect(self._on_restore if name == "restore" else self._on_button)
        return button

    def _on_button(self) -> None:
        self.asked.emit(self.sender().objectName().removeprefix("backups-"))

    def _on_selected(self) -> None:
        self.buttons["restore"].setEnabled(bool(self.list.selectedItems()))

    def _on_restore(self) -> None:
        for item in self.list.selectedItems():
            self.restore_requested.emit(str(item.data(PATH)))
