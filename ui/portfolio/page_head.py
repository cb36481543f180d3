"""The head of a page of deals: the way back, its name, a line of figures, and what stands at the right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.common.theme.theme import Theme
from ui.common.widgets.push_button import PushButton
from ui.common.widgets.text_label import TextLabel


class ListHead(QWidget):
    """`left`: the way back was taken."""

    left = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.back = PushButton(f"{name}-back", "flat", self)
        self.back.setProperty("extent", "small")
        self.back.clicked.connect(self.left)
        self._title = TextLabel(theme, 18, bold=True, parent=self)
        self._figures = TextLabel(theme, 12, role="text2", parent=self)
        self._figures.set_elided(True)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(10)
        self.row.addWidget(self.back)
        self.row.addWidget(self._title)
        self.row.addWidget(self._figures, 1)
        theme.changed.connect(self.recolor)
        self.recolor()

    def set_texts(self, title: str, back: str) -> None:
        """Word it."""
        self._title.setText(title)
        self.back.setToolTip(back)
        self.back.setAccessibleName(back)

    def show_figures(self, text: str) -> None:
        """Show the line of figures."""
        self._figures.setText(text)

    @Slot()
    def recolor(self) -> None:
        """Draw the icon in the colours in force."""
        self.back.setIcon(self._theme.icon("chevron-left"))
