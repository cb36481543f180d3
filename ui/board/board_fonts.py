"""The few fonts of the board, in pixel sizes and two weights, of the application font's families; and text laid out.

Shaping Chinese text costs more than painting it, and cards repeat themselves (days, sums, customers): laid-out texts
are kept, so that a screen of new cards is painted within a frame.
"""

from collections import OrderedDict

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QStaticText, QTransform
from PySide6.QtWidgets import QWidget

KEPT_TEXTS = 1500


class Face:
    """The fonts of the board by their use; plain texts, since they are keys in every line of painting."""

    NAME = "name"
    BODY = "body"
    SMALL = "small"
    SMALL_BOLD = "small_bold"
    CAPTION = "caption"
    CAPTION_BOLD = "caption_bold"


_SIZES = {
    Face.NAME: (13, True),
    Face.BODY: (13, False),
    Face.SMALL: (12, False),
    Face.SMALL_BOLD: (12, True),
    Face.CAPTION: (11, False),
    Face.CAPTION_BOLD: (11, True),
}


class BoardFonts:
    """Fonts and their metrics by role; made anew when the application font changes."""

    def __init__(self, base: QFont) -> None:
        self._fonts = {face: _font(base, pixels, bold=bold) for face, (pixels, bold) in _SIZES.items()}
        self._metrics = {face: QFontMetrics(font) for face, font in self._fonts.items()}
        self._laid: OrderedDict[tuple[str, str], tuple[QStaticText, int, float]] = OrderedDict()
        self.name, self.small = self._fonts[Face.NAME], self._fonts[Face.SMALL]
        self.small_bold, self.caption = self._fonts[Face.SMALL_BOLD], self._fonts[Face.CAPTION]
        self.name_metrics, self.small_metrics = self._metrics[Face.NAME], self._metrics[Face.SMALL]
        self.small_bold_metrics = self._metrics[Face.SMALL_BOLD]
        self.caption_metrics = self._metrics[Face.CAPTION]

    def font(self, face: str) -> QFont:
        """Return a font."""
        return self._fonts[face]

    def width(self, text: str, face: str) -> int:
        """Return how wide a text is in whole pixels."""
        return self._layout(text, face)[1]

    def fitted(self, text: str, face: str, room: int, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
        """Return a text, cut with an ellipsis if it is wider than `room`."""
        if self.width(text, face) <= room:
            return text
        return self._metrics[face].elidedText(text, mode, room)

    def draw(self, painter: QPainter, at: tuple[int, QRect], text: str, look: tuple[str, QColor]) -> int:
        """Draw a text from x = at[0], centred in the height of the box at[1]; return its width."""
        (x, box), (face, color) = at, look
        laid, width, height = self._layout(text, face)
        painter.setFont(self._fonts[face])
        painter.setPen(color)
        painter.drawStaticText(QPointF(x, box.top() + round((box.height() - height) / 2)), laid)
        return width

    def draw_once(self, painter: QPainter, at: tuple[int, QRect], text: str, look: tuple[str, QColor]) -> int:
        """Draw a text that will hardly come again (a deal's name): cheaper than laying it out to keep."""
        (x, box), (face, color) = at, look
        painter.setFont(self._fonts[face])
        painter.setPen(color)
        metrics = self._metrics[face]
        top = box.top() + round((box.height() - metrics.height()) / 2)
        painter.drawText(x, top + metrics.ascent(), text)
        return metrics.horizontalAdvance(text)

    def width_once(self, text: str, face: str) -> int:
        """Return how wide such a text is."""
        return self._metrics[face].horizontalAdvance(text)

    def cut_once(self, text: str, face: str, room: int) -> str:
        """Return such a text, cut with an ellipsis if it is wider than `room`."""
        return self._metrics[face].elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _layout(self, text: str, face: str) -> tuple[QStaticText, int, float]:
        key = (text, face)
        found = self._laid.get(key)
        if found is None:
            laid = QStaticText(text)
            laid.setTextFormat(Qt.TextFormat.PlainText)
            laid.prepare(QTransform(), self._fonts[face])
            size = laid.size()
            found = self._laid[key] = (laid, round(size.width()), size.height())
            if len(self._laid) > KEPT_TEXTS:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(key)
        return found


class WidgetFonts:
    """The board's fonts for one widget, made anew only when its own font has become another."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._base = widget.font()
        self._fonts: BoardFonts | None = None

    @property
    def now(self) -> BoardFonts:
        """The fonts at this moment."""
        font = self._widget.font()
        if self._fonts is None or font != self._base:
            self._base, self._fonts = font, BoardFonts(font)
        return self._fonts


def _font(base: QFont, pixels: int, *, bold: bool = False) -> QFont:
    font = QFont(base)
    font.setPixelSize(pixels)
    font.setBold(bold)
    return font
