"""A milestone of one's own: its stage, and its name and criterion in both languages."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ui.common.formats import language_name
from ui.common.theme.theme import Theme
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel
from ui.playbook.field_row import LANGUAGES


class AddDialog(QDialog):
    """`accepted_with` carries the stage, the names and the criteria by language; it stays open until told to close."""

    accepted_with = Signal(int, dict, dict)

    def __init__(self, theme: Theme, stages: Sequence[str], stage: int, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]  # any widget
        self.setObjectName("playbook-add-dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Add a milestone"))
        self.resize(620, 240)
        self.stage = QComboBox(self)
        self.stage.setObjectName("playbook-add-stage")
        self.stage.addItems(list(stages))
        self.stage.setCurrentIndex(stage - 1)
        self.stage.setAccessibleName(self.tr("Stage"))
        self.names = [self._edit(f"name-{language}", self.tr("Name")) for language in LANGUAGES]
        self.criteria = [self._edit(f"criterion-{language}", self.tr("Success criterion")) for language in LANGUAGES]
        self.error = FieldError(theme, "playbook_add", self)
        self.add, self.cancel = (
            PushButton("playbook-add-ok", "primary", self),
            PushButton("playbook-add-cancel", "", self),
        )
        self.add.setText(self.tr("Add"))
        self.cancel.setText(self.tr("Cancel"))
        self.add.clicked.connect(self._on_add)
        self.cancel.clicked.connect(self.reject)
        self._lay_out(theme)
        self.names[0].setFocus()

    def _edit(self, name: str, spoken: str) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setObjectName(f"playbook-add-{name.replace('_', '-').lower()}")
        edit.setAccessibleName(f"{spoken} {language_name(name.partition('-')[2])}")
        edit.returnPressed.connect(self._on_add)
        return edit

    def _lay_out(self, theme: Theme) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows: tuple[tuple[str, list[QWidget]], ...] = (
            (self.tr("Stage"), [self.stage]),
            (self.tr("Name"), [*self.names]),
            (self.tr("Success criterion"), [*self.criteria]),
        )
        for column, text in enumerate(map(language_name, LANGUAGES), start=1):
            head = TextLabel(theme, 12, role="text3", parent=self)
            head.setText(text)
            grid.addWidget(head, 1, column)
        for at, (text, edits) in zip((0, 2, 3), rows, strict=True):
            label = TextLabel(theme, 12, role="text2", parent=self)
            label.setText(text)
            grid.addWidget(label, at, 0)
            for column, edit in enumerate(edits, start=1):
                grid.addWidget(edit, at, column)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.add)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(18, 16, 18, 14)
        column_.addLayout(grid)
        column_.addWidget(self.error)
        column_.addStretch(1)
        column_.addLayout(foot)

    @Slot()
    def _on_add(self) -> None:
        names = {language: edit.text().strip() for language, edit in zip(LANGUAGES, self.names, strict=True)}
        criteria = {language: edit.text().strip() for language, edit in zip(LANGUAGES, self.criteria, strict=True)}
        self.accepted_with.emit(self.stage.currentIndex() + 1, names, criteria)
