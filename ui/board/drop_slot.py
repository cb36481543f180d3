"""Painted over a column during a drag: the slot a card would drop into, and the strip of the automatic scroll."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from ui.board.board_fonts import BoardFonts
from ui.common.theme.icons import paint_icon
from ui.common.theme.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
STRIP = 24


def paint_slot(painter: QPainter, box: QRect, lines: tuple[str, ...], theme: Theme, fonts: BoardFonts) -> None:
    """Paint a slot of a card's size: a bold first line, what the drop means below it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("accent_tint"))
    painter.setPen(QPen(theme.color("accent"), 2))
    painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 6, 6)
    painter.setPen(theme.color("accent"))
    line = QRect(box.left() + 12, box.top() + 10, box.width() - 20, 17)
    for nth, text in enumerate(lines):
        painter.setFont(fonts.small if nth else fonts.name)
        metrics = fonts.small_metrics if nth else fonts.name_metrics
        painter.drawText(line, LEFT, metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
        line.translate(0, 17)


def paint_strip(painter: QPainter, box: QRect, text: str, theme: Theme, fonts: BoardFonts, *, down: bool) -> None:
    """Paint the strip that says a column scrolls by itself, and how much is left that way."""
    painter.fillRect(box, theme.color("accent"))
    color = theme.color("on_accent")
    paint_icon(
        painter, "chevron-down" if down else "chevron-up", QPointF(box.left() + 6, box.top() + 5), 14, color, 2.0
    )
    painter.setFont(fonts.small)
    painter.setPen(color)
    line = box.adjusted(24, 0, -4, 0)
    painter.drawText(line, LEFT, fonts.small_metrics.elidedText(text, Qt.TextElideMode.ElideRight, line.width()))
