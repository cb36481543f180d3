"""The picture a drag carries: the first card; for several, another behind it and their number on a disc."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from ui.board.board_fonts import BoardFonts
from ui.common.theme.theme import Theme

STEP, DISC = 6, 22


def paint_stack(card: QPixmap, count: int, theme: Theme, fonts: BoardFonts, ratio: float) -> QPixmap:
    """Return the ghost of `count` cards, the first of them painted already."""
    if count == 1:
        return card
    width, height = card.width() / ratio, card.height() / ratio
    top = DISC / 2
    picture = QPixmap(round((width + STEP + DISC / 2) * ratio), round((height + STEP + top) * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.setBrush(theme.color("surface"))
    painter.drawRoundedRect(QRectF(STEP + 0.5, top + STEP + 0.5, width - 1, height - 1), 6, 6)
    painter.drawPixmap(QPointF(0, top), card)
    disc = QRectF(width - DISC / 2 + STEP / 2, 0, DISC, DISC)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent"))
    painter.drawEllipse(disc)
    painter.setFont(fonts.small_bold)
    painter.setPen(theme.color("on_accent"))
    painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.end()
    return picture
