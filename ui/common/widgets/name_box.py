"""A tick beside a name that others gave: an ampersand is one, and a long name is shortened, the whole in its tip."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QWidget

_TICK = 26
"""What the box and its gap take beside the text."""


class NameBox(QCheckBox):
    """A check box at most `most` pixels wide, ticked by Space as any."""

    def __init__(self, name: str, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        # The face of the program stands in its style sheet, which is asked for only when the box is shown.
        self.ensurePolished()
        shown = QFontMetrics(self.font()).elidedText(name, Qt.TextElideMode.ElideRight, most - _TICK)
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(name if shown != name else "")
        self.setAccessibleName(name)
