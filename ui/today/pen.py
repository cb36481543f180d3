"""Small strokes the delegates of these pages share: a text in its place, marked words, a tag, a row's ground."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle

from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme
from ui.common.widgets.tag import TagText
from ui.today.lines import Marked

MARK = 11
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Pen:
    """Paints in the theme's colours with fonts made of a view's own."""

    def __init__(self, painter: QPainter, theme: Theme, base: QFont) -> None:
        self.painter, self.theme, self._base = painter, theme, base

    def font(self, pixels: int, *, bold: bool = False) -> QFont:
        """Return the view's font at a size, scaled as the user chose."""
        font = QFont(self._base)
        font.setPixelSize(self.theme.px(pixels))
        font.setBold(bold)
        return font

    def width(self, text: str, pixels: int, *, bold: bool = False) -> int:
        """Return how wide a text is."""
        return QFontMetrics(self.font(pixels, bold=bold)).horizontalAdvance(text)

    def text(self, box: QRect, text: str, role: str, pixels: int = 12, *, bold: bool = False) -> int:
        """Write a text from the left, shortened to its box, and return its width."""
        font = self.font(pixels, bold=bold)
        metrics = QFontMetrics(font)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, box.width()))
        self.painter.setFont(font)
        self.painter.setPen(self.theme.color(role))
        self.painter.drawText(box, int(_LEFT), shown)
        return metrics.horizontalAdvance(shown)

    def right(self, box: QRect, text: str, role: str, pixels: int = 12, *, bold: bool = False) -> int:
        """Write a text at the right of its box and return its width."""
        self.painter.setFont(self.font(pixels, bold=bold))
        self.painter.setPen(self.theme.color(role))
        self.painter.drawText(box, int(_RIGHT), text)
        return self.width(text, pixels, bold=bold)

    def marked(self, box: QRect, words: Marked, text_role: str = "") -> None:
        """Write words behind their mark."""
        color = self.theme.color(words.role)
        if words.mark:
            paint_mark(self.painter, words.mark, box.x(), box.y() + (box.height() - MARK) / 2, MARK, color)
        self.text(box.adjusted(MARK + 5, 0, 0, 0), words.text, text_role or words.role, bold=words.bold)

    def tag(self, x: int, y: int, tag: TagText) -> int:
        """Paint a tag 18 px high and return its width."""
        width = self.width(tag.text, 12) + 12
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.theme.color(f"{tag.tone}_tint"))
        self.painter.drawRoundedRect(QRectF(x, y, width, 18), 3, 3)
        self.text(QRect(x + 6, y, width, 18), tag.text, f"{tag.tone}_text")
        return width

    def ground(self, box: QRect, state: QStyle.StateFlag) -> None:
        """Paint what lies under a row: chosen, under the mouse, and the line below it."""
        color = self.theme.color
        if state & QStyle.StateFlag.State_Selected:
            self.painter.fillRect(box, color("accent_tint"))
            self.painter.fillRect(box.x(), box.y(), 3, box.height(), color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            self.painter.fillRect(box, color("hover"))
        self.painter.fillRect(box.x(), box.bottom(), box.width(), 1, color("border"))

    def button(self, box: QRect, text: str) -> None:
        """Paint a small button."""
        self.painter.setPen(QPen(self.theme.color("border_strong"), 1))
        self.painter.setBrush(self.theme.color("surface"))
        self.painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        self.painter.setFont(self.font(12))
        self.painter.setPen(self.theme.color("text"))
        self.painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
