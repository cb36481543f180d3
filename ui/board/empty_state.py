"""An empty column, or a search without result: a quiet box with an icon, one sentence and what to do."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QTextOption
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.board.board_fonts import BoardFonts
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme


class EmptyState(QAbstractButton):
    """Pressing it does what its hint says; it is reached by mouse and by screen readers, keys have their own way."""

    def __init__(self, name: str, icon: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._icon, self._theme = icon, theme
        self._fonts = BoardFonts(self.font())
        self._sentence, self._hint = "", ""
        self._quiet = False
        theme.changed.connect(self.update)

    def set_fonts(self, fonts: BoardFonts) -> None:
        """Paint with these fonts."""
        self._fonts = fonts
        self.update()

    def set_texts(self, sentence: str, hint: str) -> None:
        """Show a sentence and a hint."""
        self._sentence, self._hint = sentence, hint
        self.setAccessibleName(sentence)
        self.setAccessibleDescription(hint)
        self.update()

    def set_quiet(self, *, quiet: bool) -> None:
        """Be nothing but a faint sentence: another box invites."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QTextOption(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._quiet:
            painter.setFont(self._fonts.small)
            painter.setPen(self._theme.color("text2" if self.underMouse() else "text3"))
            painter.drawText(QRectF(self.rect()).adjusted(8, 13, -8, -4), self._sentence, option)
            painter.end()
            return
        painter.setPen(QPen(self._theme.color("border_strong" if self.underMouse() else "border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        paint_icon(painter, self._icon, QPointF(self.width() / 2 - 9, 13), 18, self._theme.color("text3"))
        inner = QRect(8, 36, self.width() - 16, self.height() - 40)
        painter.setFont(self._fonts.name)
        painter.setPen(self._theme.color("text"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        used = painter.boundingRect(inner, flags, self._sentence).height()
        painter.drawText(QRectF(inner), self._sentence, option)
        painter.setFont(self._fonts.small)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(QRectF(inner.adjusted(0, used + 1, 0, 0)), self._hint, option)
        painter.end()
