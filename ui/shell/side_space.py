"""Keeps the funnel's place at the right edge until it is built, after the first paint: nothing reflows."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme

RAIL, DOCKED, WIDE = 48, 376, 1600
"""Widths of the folded and the docked funnel, and of the window from which on it is docked (design tokens)."""


class SideSpace(QWidget):
    """An empty strip as wide as the funnel will be."""

    def __init__(self, theme: Theme, window_width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedWidth(DOCKED if window_width >= WIDE else RAIL)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chrome and the line to its left."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("chrome"))
        painter.fillRect(0, 0, 1, self.height(), self._theme.color("border"))
