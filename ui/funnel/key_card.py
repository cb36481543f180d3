"""One of the figures above the table: its name, the figure, what it is made of; a click asks for its deals."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.common.fonts import font
from ui.common.theme.theme import Theme

HEIGHT = 72
_PAD = 12


class KeyCard(QAbstractButton):
    """A box of three lines; `role` is the token of the third."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._theme = theme
        self._texts = ("", "", "")
        self._role = "text3"
        theme.changed.connect(self.update)

    def show_figure(self, label: str, value: str, note: str, *, role: str = "text3", tip: str = "") -> None:
        """Show a figure."""
        self._texts, self._role = (label, value, note), role
        self.setText(f"{label} {value}, {note}" if note else f"{label} {value}")
        self.setAccessibleName(self.text())
        self.setToolTip(tip or note)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the drawn height, and no width of its own."""
        return QSize(120, HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, lines and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = "border_strong" if self.underMouse() and self.isEnabled() else "border"
        painter.setPen(QPen(self._theme.color(edge), 1))
        painter.setBrush(self._theme.color("hover" if self.isDown() else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        lines = ((7, 17, 12, False, "text2"), (24, 25, 18, True, "text"), (50, 15, 11, False, self._role))
        for text, (top, height, px, bold, role) in zip(self._texts, lines, strict=True):
            face = font(px, bold=bold)
            painter.setFont(face)
            painter.setPen(self._theme.color(role))
            room = QRectF(_PAD, top, self.width() - 2 * _PAD, height)
            shown = QFontMetrics(face).elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
