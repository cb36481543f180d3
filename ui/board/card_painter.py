"""Paints one card face: one private method per part, all places from the layout, all colours from the theme."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextLayout, QTextOption

from ui.board.board_fonts import BoardFonts
from ui.board.card_face import PARKED, WON, CardFace
from ui.board.card_layout import PRIORITY_SIDE, CardLayout, Density
from ui.board.card_meta import paint_meta
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme

PIPS = {"d": "done", "o": "open", "n": "na"}
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
CENTRE = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine


@dataclass(frozen=True, slots=True)
class CardLook:
    """What the view adds to a face: selected, under the mouse, keyboard current, or the ghost of a drag."""

    selected: bool = False
    hovered: bool = False
    current: bool = False
    ghost: bool = False


class CardPainter:
    """Paints faces with one theme and one set of fonts."""

    def __init__(self, theme: Theme, fonts: BoardFonts) -> None:
        self._theme = theme
        self.fonts = fonts

    def paint(self, painter: QPainter, layout: CardLayout, face: CardFace, look: CardLook) -> None:
        """Paint the card with its top left corner at the painter's origin."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._frame(painter, layout, face, look)
        right = self._heading(painter, layout, face)
        self._priority(painter, layout, face, right)
        self._amount(painter, layout, face)
        paint_meta(painter, layout, face, self._theme, self.fonts)

    def _color(self, role: str) -> QColor:
        return self._theme.color(role)

    def _frame(self, painter: QPainter, layout: CardLayout, face: CardFace, look: CardLook) -> None:
        fill, edge, dashed = frame_roles(face, look)
        painter.setBrush(self._color(fill) if fill else Qt.BrushStyle.NoBrush)
        pen = QPen(self._color(edge), 1)
        if dashed:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(layout.card).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if look.current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._color("accent"), 2))
            painter.drawRoundedRect(QRectF(layout.card).adjusted(1, 1, -1, -1), 5.5, 5.5)

    def _heading(self, painter: QPainter, layout: CardLayout, face: CardFace) -> int:
        """Paint name and customer; return the top of the line the customer (and the priority) stand in."""
        parked = face.state == PARKED
        font = self.fonts.body if parked else self.fonts.name
        metrics = self.fonts.body_metrics if parked else self.fonts.name_metrics
        painter.setFont(font)
        painter.setPen(self._color("text2" if parked else "text"))
        if metrics.horizontalAdvance(face.name) <= layout.text_width:
            painter.drawText(layout.name_line(0), LEFT, face.name)
            return self._customer(painter, layout.customer(1), face)
        cut = first_line(face.name, font, layout.text_width)
        painter.drawText(layout.name_line(0), LEFT, face.name[:cut].rstrip())
        second, rest = layout.name_line(1), face.name[cut:].lstrip()
        if layout.density is Density.COMFORTABLE:
            painter.drawText(second, LEFT, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, second.width()))
            return self._customer(painter, layout.customer(2), face)
        room = second.width() - (PRIORITY_SIDE + 4 if face.priority else 0)
        rest = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)
        painter.drawText(second, LEFT, rest)
        used = metrics.horizontalAdvance(rest) + 6
        if room - used >= 24:
            self._customer(painter, second.adjusted(used, 0, 0, 0), face)
        return second.top()

    def _customer(self, painter: QPainter, line: QRect, face: CardFace) -> int:
        painter.setFont(self.fonts.small)
        painter.setPen(self._color("text2"))
        room = line.width() - (PRIORITY_SIDE + 4 if face.priority else 0)
        text = self.fonts.small_metrics.elidedText(face.customer, Qt.TextElideMode.ElideRight, room)
        painter.drawText(line, LEFT, text)
        return line.top()

    def _priority(self, painter: QPainter, layout: CardLayout, face: CardFace, top: int) -> None:
        if not face.priority:
            return
        box = QRect(layout.right - PRIORITY_SIDE, top + 1, PRIORITY_SIDE, PRIORITY_SIDE)
        first = face.priority == "A"
        if first:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._color("border_strong"), 1))
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self.fonts.caption_bold if first else self.fonts.caption)
        painter.setPen(self._color("text" if first else "text3"))
        painter.drawText(box, CENTRE, face.priority)

    def _amount(self, painter: QPainter, layout: CardLayout, face: CardFace) -> None:
        line = layout.amount
        painter.setFont(self.fonts.name if face.amount_known else self.fonts.small)
        painter.setPen(self._color("text" if face.amount_known else "text3"))
        painter.drawText(line, LEFT, face.amount)
        if face.state == WON:
            left = self.fonts.name_metrics.horizontalAdvance(face.amount) + 6
            painter.setFont(self.fonts.caption)
            painter.setPen(self._color("text3"))
            room = line.width() - left
            text = self.fonts.caption_metrics.elidedText(face.contract, Qt.TextElideMode.ElideMiddle, room)
            painter.drawText(line, RIGHT, text)
            return
        x = line.left() + line.width() - 13 * len(face.pips) + 3
        for place, pip in enumerate(face.pips):
            mark = PIPS[pip]
            paint_mark(painter, mark, x + 13 * place, line.top() + 4, 10, self._color(MARK_ROLES[mark]))
        if face.debt:
            paint_mark(painter, "debt", x - 5 - 12, line.top() + 2, 12, self._color("claim"))


def frame_roles(face: CardFace, look: CardLook) -> tuple[str, str, bool]:
    """Return fill token ("" = none), border token and whether the border is dashed."""
    if look.selected and not look.ghost:
        return "accent_tint", "accent", False
    if face.state == PARKED:
        return ("surface" if look.ghost else "hover" if look.hovered else ""), "border_strong", True
    if face.state == WON:
        return "accent_tint", "accent" if look.hovered else "accent_line", False
    if look.ghost:
        return "surface", "accent", False
    return ("hover", "border_strong", False) if look.hovered else ("surface", "border", False)


def first_line(text: str, font: QFont, width: int) -> int:
    """Return how many characters the first line of a wrapped text takes."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    layout.endLayout()
    return line.textLength()
