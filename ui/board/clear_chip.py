"""A round sign of a filter that has no switch of its own: its words and a cross; pressing it takes the filter away."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.board.board_fonts import WidgetFonts
from ui.board.filter_chip import HEIGHT, PAD, SPACE
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

CROSS, MOST = 10, 150


class ClearChip(QAbstractButton):
    """Stands there only while the filter is on; long words are cut and stand whole in the tooltip."""

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._theme = theme
        self._fonts = WidgetFonts(self)
        theme.changed.connect(self.update)
        self.hide()

    def show_words(self, words: str, speech: str) -> None:
        """Show what is filtered by ("" = nothing, and the chip goes); `speech` says what pressing it does."""
        self.setText(words)
        self.setAccessibleName(speech)
        self.setToolTip(speech)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        words = min(self._fonts.now.small_bold_metrics.horizontalAdvance(self.text()), MOST)
        return QSize(PAD + words + SPACE + CROSS + PAD + 2, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("accent"), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.color("hover" if self.underMouse() else "accent_tint"))
        inset = 1 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 13, 13)
        fonts, color = self._fonts.now, self._theme.color("accent")
        painter.setFont(fonts.small_bold)
        painter.setPen(color)
        box = QRectF(PAD, 0, self.width() - 2 * PAD - CROSS - SPACE + 2, self.height())
        shown = fonts.small_bold_metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        corner = QPointF(self.width() - PAD - CROSS, (self.height() - CROSS) / 2)
        paint_icon(painter, "close", corner, CROSS, color, 1.8)
        painter.end()
