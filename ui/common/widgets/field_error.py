"""The line under a field that says what is wrong with it, in the danger colour and with a mark.

It is hidden while all is well, so that it takes no room.
"""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel

_MARK = 12
_GAP = 5


class FieldError(TextLabel):
    """One sentence under a field; `field_name` is the coded name of the field it speaks of."""

    def __init__(self, theme: Theme, field_name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, 12, role="danger", parent=parent)
        self.field_name = field_name
        self.setObjectName(f"{field_name.replace('_', '-')}-error")
        self.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setContentsMargins(_MARK + _GAP, 0, 0, 0)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; an empty one takes the line away."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the mark before the sentence."""
        super().paintEvent(event)
        painter = QPainter(self)
        paint_mark(painter, "overdue", 0, 2.5, _MARK, self._theme.color("danger"))
