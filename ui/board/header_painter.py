"""Paints a state band and the headers of its columns; places as in the drawings, colours from the theme."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath

from ui.board.board_fonts import BoardFonts
from ui.board.board_geometry import BAND, GUTTER, HEADER
from ui.common.theme.icons import paint_icon
from ui.common.theme.marks import paint_mark
from ui.common.theme.theme import Theme

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
PAD = 9


@dataclass(frozen=True, slots=True)
class HeaderTexts:
    """One header as words: third line left and right change while a card is held over the column."""

    number: str
    name: str
    parked: str
    count: str
    step: str
    sum: str
    proved: str
    claimed_share: float
    proved_share: float
    target: bool = False


class HeaderPainter:
    """Paints one state group: `state` is search, funnel or best."""

    def __init__(self, theme: Theme, fonts: BoardFonts, state: str) -> None:
        self._theme, self._fonts, self._state = theme, fonts, state

    def band(self, painter: QPainter, width: int, name: str, sums: str) -> None:
        """Paint the band with the state's name and its count and sum."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        shape.addRoundedRect(QRectF(0, 0, width, BAND), 6, 6)
        shape.addRect(QRectF(0, 6, width, BAND - 6))
        painter.fillPath(shape, self._theme.color(f"{self._state}_tint"))
        painter.setPen(self._theme.color(f"{self._state}_text"))
        painter.setFont(self._fonts.name)
        painter.drawText(QRect(PAD, 0, width - 2 * PAD, BAND), LEFT, name)
        left = PAD + self._fonts.name_metrics.horizontalAdvance(name) + 8
        painter.setFont(self._fonts.small)
        painter.drawText(QRect(left, 0, width - left - PAD, BAND), LEFT, sums)

    def header(self, painter: QPainter, box: QRect, texts: HeaderTexts, *, last: bool) -> None:
        """Paint one header; unless it is the group's last, surface and state line run on through the gutter."""
        whole = box if last else box.adjusted(0, 0, GUTTER, 0)
        painter.fillRect(whole, self._theme.color("surface"))
        if texts.target:
            painter.fillRect(box, self._theme.color("accent_tint"))
        painter.fillRect(whole.left(), box.top() + HEADER - 2, whole.width(), 2, self._theme.color(self._state))
        if not last:
            line = QRect(box.right() + 4, box.top() + 10, 1, HEADER - 20)
            painter.fillRect(line, self._theme.color("border"))
        inner = QRect(box.left() + PAD, box.top(), box.width() - 2 * PAD, box.height())
        self._title(painter, inner, texts)
        self._step(painter, inner, texts)
        self._sums(painter, inner, texts)
        self._bar(painter, inner, texts)

    def _title(self, painter: QPainter, inner: QRect, texts: HeaderTexts) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRect(inner.left(), inner.top() + 5, inner.width(), 20)
        square = QRectF(line.left(), line.top() + 2, 16, 16)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._state}_tint"))
        painter.drawRoundedRect(square, 4, 4)
        painter.setFont(self._fonts.small_bold)
        painter.setPen(self._theme.color(f"{self._state}_text"))
        painter.drawText(square, Qt.AlignmentFlag.AlignCenter, texts.number)
        painter.setPen(self._theme.color("text2"))
        painter.drawText(line, RIGHT, texts.count)
        right = line.right() - self._fonts.small_bold_metrics.horizontalAdvance(texts.count)
        if texts.parked:
            right -= 6 + self._fonts.caption_metrics.horizontalAdvance(texts.parked)
            painter.setFont(self._fonts.caption)
            painter.setPen(self._theme.color("text3"))
            painter.drawText(QRect(right, line.top(), 60, 20), LEFT, texts.parked)
            right -= 10
            paint_mark(painter, "parked", right, line.top() + 5.5, 9, self._theme.color("text2"))
        left = line.left() + 22
        name = self._fonts.name_metrics.elidedText(texts.name, Qt.TextElideMode.ElideRight, right - left - 3)
        painter.setFont(self._fonts.name)
        painter.setPen(self._theme.color("text"))
        painter.drawText(QRect(left, line.top(), right - left, 20), LEFT, name)

    def _step(self, painter: QPainter, inner: QRect, texts: HeaderTexts) -> None:
        line = QRect(inner.left() + 16, inner.top() + 25, inner.width() - 16, 17)
        color = self._theme.color("text2")
        paint_icon(painter, "person", QPointF(inner.left(), inner.top() + 27.5), 12, color, 1.6)
        painter.setFont(self._fonts.small)
        painter.setPen(color)
        text = self._fonts.small_metrics.elidedText(texts.step, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, LEFT, text)

    def _sums(self, painter: QPainter, inner: QRect, texts: HeaderTexts) -> None:
        line = QRect(inner.left(), inner.top() + 43, inner.width(), 16)
        painter.setFont(self._fonts.small_bold if texts.target else self._fonts.small)
        painter.setPen(self._theme.color("accent" if texts.target else "text2"))
        painter.drawText(line, LEFT, texts.sum)
        metrics = self._fonts.small_bold_metrics if texts.target else self._fonts.small_metrics
        room = line.width() - metrics.horizontalAdvance(texts.sum) - 4
        painter.setFont(self._fonts.caption)
        painter.setPen(self._theme.color("text3"))
        proved = self._fonts.caption_metrics.elidedText(texts.proved, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, RIGHT, proved)

    def _bar(self, painter: QPainter, inner: QRect, texts: HeaderTexts) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for share, role in ((texts.claimed_share, f"{self._state}_line"), (texts.proved_share, self._state)):
            if share > 0:
                painter.setBrush(self._theme.color(role))
                painter.drawRoundedRect(QRectF(inner.left(), inner.top() + 61, inner.width() * share, 4), 2, 2)
