"""A thin upright line between two groups of things in a bar."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme


class Rule(QWidget):
    """One pixel wide, in the decorative line's colour."""

    def __init__(self, theme: Theme, height: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(1, height)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        QPainter(self).fillRect(self.rect(), self._theme.color("border"))
