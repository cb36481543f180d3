"""Puts lines, boxes, marks and text on a painter whose unit is the CSS px; the only hand that touches the paper."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from ui.common.theme.tokens import LIGHT
from ui.reports.faces import PRECISION, Face, font_of
from ui.reports.paper_marks import paper_mark, role_of

TEXT, TEXT2, RULE, FRAME, HAIRLINE, HEAD_FILL = "#111111", "#333333", "#111111", "#999999", "#CCCCCC", "#F1F1F1"
"""Greys of the page: dark enough for any printer."""


class Ink:
    """Paints on one page; `greyscale` leaves the marks without colour."""

    def __init__(self, painter: QPainter, *, greyscale: bool) -> None:
        self.painter = painter
        self.greyscale = greyscale
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing | hints.SmoothPixmapTransform)

    def text(self, at: tuple[float, float], text: str, face: Face, color: str = TEXT) -> None:
        """Set a line of text with its baseline's left end at a point."""
        if not text:
            return
        painter = self.painter
        painter.save()
        painter.translate(*at)
        painter.scale(1 / PRECISION, 1 / PRECISION)
        painter.setFont(font_of(face))
        painter.setPen(QColor(color))
        painter.drawText(QPointF(0, 0), text)
        painter.restore()

    def in_box(
        self,
        box: QRectF,
        text: str,
        face: Face,
        color: str = TEXT,
        align: Literal["left", "right"] = "left",
    ) -> None:
        """Set a line of text in the middle of a box's height; what does not fit is elided."""
        shown = face.elide(text, box.width()) if face.width(text) > box.width() else text
        x = box.left() if align == "left" else box.right() - face.width(shown)
        self.text((x, middle(box.top(), box.height(), face)), shown, face, color)

    def rule(self, x: float, y: float, length: float, width: float = 0.7, color: str = HAIRLINE) -> None:
        """Draw a level line."""
        self._line(QPointF(x, y), QPointF(x + length, y), width, color)

    def post(self, x: float, y: float, length: float, width: float = 0.7, color: str = HAIRLINE) -> None:
        """Draw an upright line."""
        self._line(QPointF(x, y), QPointF(x, y + length), width, color)

    def frame(self, box: QRectF, color: str = FRAME, width: float = 1.0) -> None:
        """Draw an empty box."""
        self.painter.setPen(QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(box)

    def fill(self, box: QRectF, color: str = HEAD_FILL) -> None:
        """Fill a box."""
        self.painter.fillRect(box, QColor(color))

    def mark(self, name: str, x: float, y: float, size: float) -> None:
        """Fill a mark into a square."""
        painter = self.painter
        painter.save()
        painter.translate(x, y)
        painter.scale(size, size)
        color = TEXT if self.greyscale else getattr(LIGHT, role_of(name))
        painter.fillPath(paper_mark(name), QColor(color))
        painter.restore()

    def _line(self, start: QPointF, end: QPointF, width: float, color: str) -> None:
        self.painter.setPen(QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        self.painter.drawLine(start, end)


def middle(top: float, height: float, face: Face) -> float:
    """Return the baseline of a line of text in the middle of a height."""
    return top + (height + face.ascent - face.descent) / 2
