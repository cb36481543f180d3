"""A box on a page: surface with a thin border and round corners; a heading with words beside it if it has one."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme
from ui.common.widgets.text_label import TextLabel

PADDING = 12


class Box(QWidget):
    """A column of widgets within the border; `padded` keeps them off it."""

    def __init__(self, theme: Theme, name: str, *, padded: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self.title = TextLabel(theme, 13, bold=True, parent=self)
        self.note = TextLabel(theme, 12, role="text3", parent=self)
        self.column = QVBoxLayout(self)
        sides = (PADDING, 10, PADDING, 10) if padded else (1, 1, 1, 1)
        self.column.setContentsMargins(*sides)
        self.column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.note)
        self.column.addLayout(head)
        self.set_heading("")
        theme.changed.connect(self.update)

    def set_heading(self, title: str, note: str = "") -> None:
        """Head the box, with small words at the right end; "" = no heading."""
        self.title.setText(title)
        self.note.setText(note)
        self.title.setVisible(bool(title))
        self.note.setVisible(bool(note))
        self.setAccessibleName(title)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint surface and border."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("border"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
