"""All settings on one scrolled page: what this machine keeps, what the file says, its backups. Effective at once."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.settings.backup_section import BackupSection
from ui.settings.file_section import FileSection
from ui.settings.machine_section import MachineSection
from ui.settings.words import SECTIONS, worded

SIZE = (760, 640)


class SettingsDialog(QDialog):
    """Holds the three sections; there is nothing to save, so the only button closes."""

    def __init__(self, locale: UiLocale, theme: Theme, zones: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*SIZE)
        area, page = self._area()
        boxes = {key: _box(page) for key in SECTIONS}
        self.machine = MachineSection(theme, boxes["machine"])
        self.file = FileSection(locale, theme, zones, boxes["file"])
        self.backups = BackupSection(theme, boxes["backup"])
        self._titles = {key: TextLabel(theme, 15, bold=True, parent=page) for key in SECTIONS}
        column = QVBoxLayout(page)
        column.setContentsMargins(18, 14, 18, 18)
        column.setSpacing(8)
        for key, section in (("machine", self.machine), ("file", self.file), ("backup", self.backups)):
            _fill(boxes[key], section)
            column.addWidget(self._titles[key])
            column.addWidget(boxes[key])
            column.addSpacing(8)
        column.addStretch(1)
        self.shut = QPushButton(self)
        self.shut.setObjectName("settings-close")
        self.shut.setAutoDefault(False)
        self.shut.clicked.connect(self.accept)
        self._lay_out(area)
        locale.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self.setWindowTitle(self.tr("Settings"))
        self.shut.setText(self.tr("Close"))
        self.shut.setAccessibleName(self.tr("Close"))
        for key, label in self._titles.items():
            label.setText(worded(SECTIONS[key]))
        for section in (self.machine, self.file, self.backups):
            section.retranslate()

    def _area(self) -> tuple[QScrollArea, QWidget]:
        """Return the scrolled page, empty: a widget that moves to another parent would be dressed a second time."""
        area = QScrollArea(self)
        area.setObjectName("settings-scroll")
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget(area)
        page.setObjectName("settings-page")
        area.setWidget(page)
        return area, page

    def _lay_out(self, area: QScrollArea) -> None:
        line = QFrame(self)
        line.setProperty("kind", "line")
        line.setFixedHeight(1)
        row = QHBoxLayout()
        row.setContentsMargins(18, 8, 18, 8)
        row.addStretch(1)
        row.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addWidget(line)
        column.addLayout(row)


def _box(parent: QWidget) -> QFrame:
    box = QFrame(parent)
    box.setProperty("kind", "box")
    return box


def _fill(box: QFrame, section: QWidget) -> None:
    inner = QVBoxLayout(box)
    inner.setContentsMargins(0, 4, 0, 4)
    inner.addWidget(section)
