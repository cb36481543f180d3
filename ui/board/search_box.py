"""The search box: a line edit with a glass at its left and the key that leads to it at its right."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from ui.board.board_fonts import BoardFonts, WidgetFonts
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

KEY = QKeySequence("Ctrl+K")
NARROWEST, WIDEST = 120, 236
_LEAVING = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class SearchBox(QLineEdit):
    """Esc empties it (`cleared`); Esc, Enter and Down give the keys to what was found (`left`)."""

    cleared = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setProperty("extent", "search")
        self.setFixedHeight(28)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDEST)
        self._theme = theme
        self._fonts = WidgetFonts(self)
        self._key = KEY.toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self.update)
        self._make_room()

    def set_texts(self, placeholder: str, name: str) -> None:
        """Show what can be searched for."""
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)

    def take_keys(self) -> None:
        """Take the keyboard, ready for another search."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cleared.emit()
        if event.key() in _LEAVING:
            self.clearFocus()
            self.left.emit()
            return
        super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_icon(painter, "search", QPointF(8, 7), 14, self._theme.color("text3"))
        if not self.text():
            fonts = self._fonts.now
            width = self._key_width(fonts)
            box = QRect(self.width() - width - 6, 5, width, 18)
            painter.setPen(QPen(self._theme.color("border"), 1))
            painter.setBrush(self._theme.color("window"))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
            painter.setFont(fonts.caption)
            painter.setPen(self._theme.color("text3"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._key)
        painter.end()

    def _key_width(self, fonts: BoardFonts) -> int:
        return fonts.caption_metrics.horizontalAdvance(self._key) + 10

    def _make_room(self) -> None:
        key = 0 if self.text() else self._key_width(self._fonts.now) + 4
        self.setTextMargins(18, 0, key, 0)

    def _on_text(self, _: str) -> None:
        self._make_room()
