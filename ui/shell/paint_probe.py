"""Tells when a window has been painted for the first time: one pixel on top of everything, so the last to be painted.

The window's own paint event would not do: Qt leaves it out where an opaque page covers the whole window.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override


class PaintProbe(QWidget):
    """`painted` comes once, when everything below has been painted; then it is gone."""

    painted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._seen = False
        self.setFixedSize(1, 1)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint nothing; say so when the painting that goes on has ended."""
        if not self._seen:
            self._seen = True
            QTimer.singleShot(0, self._tell)

    def _tell(self) -> None:
        self.hide()
        self.painted.emit()
