"""One short word after a change, with its undo: inverted, above the status bar, six seconds, longer under the mouse."""

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

HEIGHT = 36
GAP = 18
STAY_MS = 6000
BESIDE, LEAST = 320, 160
"""What undo, cross and margins take beside the text, and the least it is shortened to."""


class Toast(QWidget):
    """A child raised over the page. `undo_requested` when its button is pressed."""

    undo_requested = Signal()

    def __init__(self, locale: UiLocale, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self.setFixedHeight(HEIGHT)
        self._theme = theme
        self._text = QLabel(self)
        self._text.setObjectName("toast-text")
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._undo = QPushButton(self)
        self._undo.setObjectName("toast-undo")
        self._undo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._undo.clicked.connect(self._on_undo)
        self._close = QToolButton(self)
        self._close.setObjectName("toast-close")
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.hide)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(36, 0, 8, 0)
        row.setSpacing(10)
        for widget in (self._text, self._undo, self._close):
            row.addWidget(widget)
        self.retranslate()
        self.recolor()
        self.hide()
        locale.changed.connect(self.retranslate)
        theme.changed.connect(self.recolor)

    def tell(self, text: str, *, undoable: bool) -> None:
        """Show a text; a toast already there gives way. A long text is shortened, so that undo stays in sight."""
        page = self.parentWidget()
        room = page.width() - BESIDE if page is not None else LEAST
        self._text.ensurePolished()
        self._text.setText(
            QFontMetrics(self._text.font()).elidedText(text, Qt.TextElideMode.ElideRight, max(LEAST, room))
        )
        self.setAccessibleName(text)
        self._undo.setVisible(undoable)
        self.adjustSize()
        self.place()
        self.show()
        self.raise_()
        self._timer.start(STAY_MS)

    def place(self) -> None:
        """Keep to the bottom centre of the page."""
        page = self.parentWidget()
        if page is not None:
            self.move((page.width() - self.width()) // 2, page.height() - GAP - HEIGHT)

    def retranslate(self) -> None:
        """Put the button's text into the language in force."""
        self._undo.setText(self.tr("Undo  Ctrl+Z"))
        self._undo.setAccessibleName(self.tr("Undo"))
        self._close.setAccessibleName(self.tr("Close this message"))

    def recolor(self) -> None:
        """Dress in inverted colours."""
        tokens = self._theme.tokens
        self._text.setStyleSheet(f"color: {tokens.surface};")
        self._undo.setStyleSheet(
            f"QPushButton {{ background: transparent; color: {tokens.surface}; border: 1px solid {tokens.text3};"
            " border-radius: 4px; padding: 0 8px; min-height: 20px; font-size: 12px; font-weight: 700; }"
            f"QPushButton:hover {{ border-color: {tokens.surface}; }}"
        )
        self._close.setStyleSheet("QToolButton { border: none; } QToolButton:hover { background: transparent; }")
        self._close.setIcon(self._theme.icon("close", "border", 14))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the plate and its tick."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("text"))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        paint_icon(painter, "check", QPointF(12, 10), 16, self._theme.color("surface"), 1.8)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the mouse is on it."""
        self._timer.stop()
        super().enterEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Go some time after the mouse has left."""
        if self.isVisible():
            self._timer.start(STAY_MS)
        super().leaveEvent(event)

    def _on_undo(self) -> None:
        self.hide()
        self.undo_requested.emit()
