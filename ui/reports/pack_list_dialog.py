"""The packs that were printed: each can be opened, or saved again, as the very bytes it was."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ui.common.ui_locale import UiLocale
from ui.common.widgets.push_button import PushButton


class KeptPack(NamedTuple):
    """A printed pack: its id, the day (ISO), its title, for whom it was, its size in bytes."""

    id: str
    day: str
    title: str
    version: str
    size: int


class PackListDialog(QDialog):
    """Lists printed packs, the newest first; `open_wanted` and `save_wanted` carry an id."""

    open_wanted = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, locale: UiLocale, packs: Sequence[KeptPack], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack-list-dialog")
        self._locale, self._packs = locale, tuple(packs)
        self._list, self._empty = QListWidget(), QLabel()
        self._list.setObjectName("pack-list")
        self._list.setSpacing(3)
        self._empty.setProperty("role", "secondary")
        self._empty.setWordWrap(True)
        self._open, self._save = PushButton("pack-open", "primary"), PushButton("pack-save")
        self._close = PushButton("pack-close")
        for _ in self._packs:
            self._list.addItem(QListWidgetItem())
        self._list.setVisible(bool(packs))
        self._empty.setVisible(not packs)
        self._lay_out()
        locale.changed.connect(self.retranslate)
        self.retranslate()
        self._list.setCurrentRow(0)
        self.resize(620, 380)

    @Slot()
    def retranslate(self) -> None:
        """Word the list in the language in force."""
        self.setWindowTitle(self.tr("Printed packs"))
        self._list.setAccessibleName(self.tr("Printed packs"))
        self._empty.setText(
            self.tr("No pack has been printed yet. Each one that is printed or saved as PDF is kept here, as it was.")
        )
        self._open.setText(self.tr("Open"))
        self._save.setText(self.tr("Save as…"))
        self._close.setText(self.tr("Close"))
        for row, pack in enumerate(self._packs):
            self._list.item(row).setText(self._line(pack))

    def _line(self, pack: KeptPack) -> str:
        versions = {
            "own": self.tr("for myself"),
            "boss": self.tr("for the boss"),
            "customer": self.tr("for the customer"),
        }
        size = f"{self._locale.formats.number(max(1, pack.size // 1024))} KB"
        parts = (self._locale.formats.day(pack.day), pack.title, versions.get(pack.version, ""), size)
        return "  ·  ".join(part for part in parts if part)

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self._close, self._save, self._open):
            foot.addWidget(button)
        for button in (self._save, self._open):
            button.setEnabled(bool(self._packs))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(self._list, 1)
        column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(foot)
        self._open.clicked.connect(self._on_open)
        self._save.clicked.connect(self._on_save)
        self._close.clicked.connect(self.reject)
        self._list.itemActivated.connect(self._on_open)

    @Slot()
    def _on_open(self) -> None:
        self.open_wanted.emit(self._packs[self._list.currentRow()].id)

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self._packs[self._list.currentRow()].id)
