"""What an empty file offers in its first column: a first deal, a spreadsheet, or a look at the sample."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel


class FirstSteps(QWidget):
    """One box with three ways on; it fits the narrowest column."""

    add_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("first-steps")
        self._theme = theme
        self._title = TextLabel(theme, 15, bold=True, parent=self)
        self._note = TextLabel(theme, 12, role="text2", parent=self)
        self._buttons = (
            PushButton("first-add", "primary", self),
            PushButton("first-import", parent=self),
            PushButton("first-sample", parent=self),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for label in (self._title, self._note):
            label.setWordWrap(True)
        for widget in (self._title, self._note, *self._buttons):
            column.addWidget(widget)
        for button, wish in zip(self._buttons, (self.add_wanted, self.import_wanted, self.sample_wanted), strict=True):
            button.clicked.connect(wish)
        theme.changed.connect(self.update)
        self.retranslate()
        self.hide()

    def retranslate(self) -> None:
        """Take the words of the present language."""
        self._title.setText(self.tr("Nothing here yet"))
        self._note.setText(self.tr("Begin with one deal, or bring your list along."))
        short = self.tr("New deal"), self.tr("Import…"), self.tr("See a sample")
        whole = (
            self.tr("New deal in stage 1 (N)"),
            self.tr("Import a spreadsheet: Excel or CSV (Ctrl+I)"),
            self.tr("Open the sample file; this one stays as it is"),
        )
        for button, text, tip in zip(self._buttons, short, whole, strict=True):
            button.setText(text)
            button.setToolTip(tip)
            button.setAccessibleName(text)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent_line"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()
