"""Small painted parts of the method: a stage as a chip, a stage's number in its box."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.theme.theme import Theme


class StageChip(QWidget):
    """Number and name of a stage on its state's tint; the target is bold and outlined."""

    def __init__(self, theme: Theme, *, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._strong = strong
        self._text, self._state = "", "search"
        self._face = QFont(self.font())
        self._face.setPixelSize(12)
        self._face.setBold(strong)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_stage(self, text: str, state: str) -> None:
        """Show a text in a state's colours."""
        self._text, self._state = text, state
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """As wide as its text, 24 high."""
        return QSize(QFontMetrics(self._face).horizontalAdvance(self._text) + 21, 24)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint tint, outline and text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color, rect = self._theme.color, QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(f"{self._state}_tint"))
        if self._strong:
            painter.setPen(QPen(color(self._state), 1.5))
            rect = rect.adjusted(0.75, 0.75, -0.75, -0.75)
        painter.drawRoundedRect(rect, 4, 4)
        painter.setFont(self._face)
        painter.setPen(color(f"{self._state}_text"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._text)


def paint_number(painter: QPainter, theme: Theme, rect: QRectF, number: int, state: str) -> None:
    """Paint a stage's or customer's step number in a box of its state's tint."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(f"{state}_tint"))
    painter.drawRoundedRect(rect, 4, 4)
    face = QFont(painter.font())
    face.setPixelSize(12 if rect.height() > 16 else 11)
    face.setBold(True)
    painter.setFont(face)
    painter.setPen(theme.color(f"{state}_text"))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()
