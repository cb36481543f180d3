"""Paints one card face: one private method per part, all places from the layout, all colours from the theme."""

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QTextLayout, QTextOption

from ui.board.board_fonts import BoardFonts, Face
from ui.board.card_face import PARKED, WON, CardFace
from ui.board.card_layout import PRIORITY_SIDE, CardLayout, Density
from ui.board.card_meta import paint_meta
from ui.board.stamps import Stamps, paint_box
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme

PIPS = {"d": "done", "o": "open", "n": "na"}


class CardLook(NamedTuple):
    """What the view adds to a face: selected, under the mouse, keyboard current, or the ghost of a drag."""

    selected: bool = False
    hovered: bool = False
    current: bool = False
    ghost: bool = False


class CardPainter:
    """Paints faces with one theme and one set of fonts; empty cards and marks are stamps, painted once."""

    def __init__(self, theme: Theme, fonts: BoardFonts) -> None:
        self._theme = theme
        self.fonts = fonts
        self._stamps = Stamps()
        self._blanks: dict[object, QPixmap] = {}

    def forget(self) -> None:
        """Paint the stamps anew: the theme's colours have changed."""
        self._stamps = Stamps()
        self._blanks.clear()

    def picture(self, layout: CardLayout, face: CardFace, look: CardLook, ratio: float) -> QPixmap:
        """Return the painted card; a ghost stands on nothing, other cards on the board's ground."""
        pixmap = QPixmap(self._blank(layout, frame_roles(face, look), look, ratio))
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._heading(painter, layout, face)
        if face.priority:
            self._priority(painter, layout, face, top)
        self._amount(painter, layout, face)
        paint_meta(painter, layout, face, (self._theme, self.fonts, self._stamps))
        painter.end()
        return pixmap

    def _color(self, role: str) -> QColor:
        return self._theme.color(role)

    def _blank(self, layout: CardLayout, roles: tuple[str, str, bool], look: CardLook, ratio: float) -> QPixmap:
        """Return an empty card with its border."""
        key = (layout.width, layout.height, roles, look.current, look.ghost, ratio)
        found = self._blanks.get(key)
        if found is None:
            found = QPixmap(round(layout.width * ratio), round(layout.height * ratio))
            found.setDevicePixelRatio(ratio)
            found.fill(QColor(Qt.GlobalColor.transparent) if look.ghost else self._color("window"))
            painter = QPainter(found)
            self._frame(painter, layout, roles, look)
            painter.end()
            self._blanks[key] = found
        return found

    def _frame(self, painter: QPainter, layout: CardLayout, roles: tuple[str, str, bool], look: CardLook) -> None:
        fill, edge, dashed = roles
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        parked, fonts, left = face.state == PARKED, self.fonts, layout.left
        font = Face.BODY if parked else Face.NAME
        look = (font, self._color("text2" if parked else "text"))
        if fonts.width_once(face.name, font) <= layout.text_width:
            fonts.draw_once(painter, (left, layout.name_line(0)), face.name, look)
            return self._customer(painter, layout.customer(1), face)
        cut = first_line(face.name, fonts.font(font), layout.text_width)
        fonts.draw_once(painter, (left, layout.name_line(0)), face.name[:cut].rstrip(), look)
        second, rest = layout.name_line(1), face.name[cut:].lstrip()
        if layout.density is Density.COMFORTABLE:
            fonts.draw_once(painter, (left, second), fonts.cut_once(rest, font, second.width()), look)
            return self._customer(painter, layout.customer(2), face)
        room = second.width() - (PRIORITY_SIDE + 4 if face.priority else 0)
        used = fonts.draw_once(painter, (left, second), fonts.cut_once(rest, font, room), look) + 6
        if room - used >= 24:
            self._customer(painter, second.adjusted(used, 0, 0, 0), face)
        return second.top()

    def _customer(self, painter: QPainter, line: QRect, face: CardFace) -> int:
        room = line.width() - (PRIORITY_SIDE + 4 if face.priority else 0)
        text = self.fonts.fitted(face.customer, Face.SMALL, room)
        self.fonts.draw(painter, (line.left(), line), text, (Face.SMALL, self._color("text2")))
        return line.top()

    def _priority(self, painter: QPainter, layout: CardLayout, face: CardFace, top: int) -> None:
        at = (layout.right - PRIORITY_SIDE, top + 1)
        paint = partial(self._paint_priority, face.priority)
        self._stamps.put(painter, at, (PRIORITY_SIDE, PRIORITY_SIDE), ("priority", face.priority), paint)

    def _paint_priority(self, letter: str, painter: QPainter) -> None:
        box, first = QRect(0, 0, PRIORITY_SIDE, PRIORITY_SIDE), letter == "A"
        if first:
            paint_box(painter, self._theme, QRectF(box), ("", "border_strong"), 3)
        font = Face.CAPTION_BOLD if first else Face.CAPTION
        x = round((PRIORITY_SIDE - self.fonts.width(letter, font)) / 2)
        self.fonts.draw(painter, (x, box), letter, (font, self._color("text" if first else "text3")))

    def _amount(self, painter: QPainter, layout: CardLayout, face: CardFace) -> None:
        line, known = layout.amount, face.amount_known
        look = (Face.NAME if known else Face.SMALL, self._color("text" if known else "text3"))
        used = self.fonts.draw(painter, (line.left(), line), face.amount, look)
        if face.state == WON:
            room = line.width() - used - 6
            text = self.fonts.fitted(face.contract, Face.CAPTION, room, Qt.TextElideMode.ElideMiddle)
            x = layout.right - self.fonts.width(text, Face.CAPTION)
            self.fonts.draw(painter, (x, line), text, (Face.CAPTION, self._color("text3")))
            return
        width = 13 * len(face.pips) - 3 + (17 if face.debt else 0)
        paint = partial(self._paint_pips, face.pips, bool(face.debt))
        at = (layout.right - width, line.top())
        self._stamps.put(painter, at, (width, 17), ("pips", face.pips, bool(face.debt)), paint)

    def _paint_pips(self, pips: str, debt: bool, painter: QPainter) -> None:  # noqa: FBT001 - bound by partial
        if debt:
            paint_mark(painter, "debt", 0, 2, 12, self._color("claim"))
        for place, pip in enumerate(pips):
            mark = PIPS[pip]
            paint_mark(painter, mark, 13 * place + (17 if debt else 0), 4, 10, self._color(MARK_ROLES[mark]))


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
