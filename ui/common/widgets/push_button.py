"""A push button of a dialog: Enter presses it when it has the keys, and only then.

Qt's own choice is between a button that no Enter presses and one that answers to the Enter of every field around it.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class PushButton(QPushButton):
    """`kind` is the style's: "" plain, "primary", "forced", "danger"."""

    def __init__(self, name: str, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            event.accept()
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)
