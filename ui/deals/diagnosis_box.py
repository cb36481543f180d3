"""What the two positions of a deal say: a marked heading, a sentence, the missing sign, and a button to get it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel
from ui.deals.panel_words import Diagnosis


class DiagnosisBox(QWidget):
    """Shows a `Diagnosis`; `asked` when the user wants to check the evidence."""

    asked = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None, *, button: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._mark = ""
        self._heading = TextLabel(theme, 13, bold=True, parent=self)
        self._heading.setContentsMargins(18, 0, 0, 0)
        self._sentence = TextLabel(theme, 12, role="text2", parent=self)
        self._missing = TextLabel(theme, 12, parent=self)
        for label in (self._sentence, self._missing):
            label.setWordWrap(True)
        self.button = QPushButton(self)
        self.button.setObjectName(f"{name}-check")
        self.button.setProperty("extent", "small")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addStretch(1)
        for widget in (self._heading, self._sentence, self._missing):
            column.addWidget(widget)
        column.addSpacing(3)
        column.addWidget(self.button)
        column.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._has_button = button
        self.button.setVisible(button)

    def show_diagnosis(self, diagnosis: Diagnosis, missing: str, button: str) -> None:
        """Show a diagnosis; `missing` and `button` are in words, "" hides them."""
        self._mark = diagnosis.mark
        self._heading.setText(diagnosis.heading)
        self._heading.set_role(diagnosis.role)
        self._heading.setContentsMargins(18 if diagnosis.mark else 0, 0, 0, 0)
        self._sentence.setText(diagnosis.sentence)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self.button.setText(button)
        self.button.setVisible(bool(button) and self._has_button)
        self.setAccessibleName(" ".join(part for part in (diagnosis.heading, diagnosis.sentence, missing) if part))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark before the heading."""
        if self._mark:
            painter = QPainter(self)
            color = self._theme.color(self._heading.role)
            paint_mark(painter, self._mark, 0, self._heading.y() + 4, 12, color)
