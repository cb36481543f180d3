"""One setting: its name, one line that explains it, its control at the right, and what is wrong with it beneath."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from ui.common.theme.theme import Theme
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel

CONTROL_WIDTH = 300


class SettingRow(QWidget):
    """Holds any control; `say` shows a refusal."""

    def __init__(self, theme: Theme, key: str, control: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"row-{key}")
        self.control = control
        self._name = TextLabel(theme, 13, bold=True, parent=self)
        self.hint = TextLabel(theme, 12, role="text2", parent=self)
        self.hint.setObjectName(f"hint-{key}")
        self.hint.setWordWrap(True)
        self._error = FieldError(theme, f"setting-{key}", self)
        grid = QGridLayout(self)
        grid.setContentsMargins(14, 9, 14, 9)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(1, CONTROL_WIDTH)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self.hint, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(control, 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self._error, 2, 1)

    def word(self, name: str, hint: str) -> None:
        """Name and explain the setting; the control is named after it."""
        self._name.setText(name)
        self.hint.setText(hint)
        self.control.setAccessibleName(name)
        self.control.setAccessibleDescription(hint)

    def say(self, problem: str) -> None:
        """Show what is wrong, "" = nothing."""
        self._error.say(problem)

    @property
    def problem(self) -> str:
        """What is shown to be wrong."""
        return self._error.text()
