"""A round switch of the filter bar: a status mark, a word, and how many cards it would leave."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget
from typing_extensions import override

from ui.board.board_fonts import WidgetFonts
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme

HEIGHT, PAD, MARK, SPACE = 26, 10, 11, 5


class FilterChip(QAbstractButton):
    """Painted, since its word and its count differ in weight."""

    def __init__(self, key: str, mark: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"chip-{key.replace('_', '-')}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._mark, self._theme = mark, theme
        self._count = ""
        self._fonts = WidgetFonts(self)
        theme.changed.connect(self.update)

    def show_count(self, word: str, count: int) -> None:
        """Show a word and a number."""
        shown = f"{count:,}"
        if (word, shown) == (self.text(), self._count):
            return
        self._count = shown
        self.setText(word)
        self.setAccessibleName(f"{word} {shown}")
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        fonts = self._fonts.now
        words = fonts.small_metrics.horizontalAdvance(self.text())
        count = fonts.small_bold_metrics.horizontalAdvance(self._count)
        return QSize(PAD + MARK + SPACE + words + SPACE + count + PAD + 2, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on = self.isChecked()
        edge = "accent" if on or self.hasFocus() else "border_strong" if self.underMouse() else "border"
        painter.setPen(QPen(self._theme.color(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(self._theme.color("accent_tint" if on else "hover" if self.underMouse() else "surface"))
        inset = 1 if self.hasFocus() else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 13, 13)
        top = (self.height() - MARK) / 2
        paint_mark(painter, self._mark, PAD, top, MARK, self._theme.color(MARK_ROLES[self._mark]))
        fonts = self._fonts.now
        x = PAD + MARK + SPACE
        width = fonts.small_metrics.horizontalAdvance(self.text())
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.setFont(fonts.small)
        painter.setPen(self._theme.color("accent" if on else "text2"))
        painter.drawText(QRectF(x, 0, width + 2, self.height()), middle, self.text())
        painter.setFont(fonts.small_bold)
        painter.setPen(self._theme.color("accent" if on else "text"))
        painter.drawText(QRectF(x + width + SPACE, 0, self.width(), self.height()), middle, self._count)
        painter.end()
