"""The day of the past in reversed colours: the day itself, and under it that it is only to look at."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

_PAD, _ICON, _GAP = 12, 18, 10


class DayTag(QWidget):
    """Two lines beside a clock."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("day-tag")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._theme = theme
        self._day = self._note = ""
        theme.changed.connect(self.update)

    def set_texts(self, day: str, note: str) -> None:
        """Show another day."""
        self._day, self._note = day, note
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the longer of the two lines."""
        lines = ((self._day, font(14, bold=True)), (self._note, font(11)))
        words = max(QFontMetrics(face).horizontalAdvance(text) for text, face in lines)
        return QSize(2 * _PAD + _ICON + _GAP + words + 2, 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, clock and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(event.rect(), self._theme.color("text"))
        ink = self._theme.color("surface")
        paint_icon(painter, "clock", QRect(_PAD, (self.height() - _ICON) // 2, 0, 0).topLeft().toPointF(), _ICON, ink)
        left = _PAD + _ICON + _GAP
        painter.setPen(ink)
        painter.setFont(font(14, bold=True))
        half = self.height() // 2
        words = QRect(left, 2, self.width() - left, half)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self._day)
        painter.setFont(font(11))
        painter.drawText(words.translated(0, half - 3), int(Qt.AlignmentFlag.AlignVCenter), self._note)
