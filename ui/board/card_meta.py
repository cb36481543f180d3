"""The last line of a card: gap or ready chip, signal bars with days, next action; or why it is parked or won.

Where the width does not do, the signal bars go first; then the next action's text (its mark stays), but lateness is
worth more than the days in the stage, which then give way to it.
"""

from collections.abc import Callable, Hashable
from functools import partial

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter

from ui.board.board_fonts import BoardFonts, Face
from ui.board.card_face import PARKED, WON, CardFace
from ui.board.card_layout import CardLayout
from ui.board.stamps import Stamps, paint_box
from ui.common.theme.marks import MARK_ROLES, paint_mark
from ui.common.theme.theme import Theme

Kit = tuple[Theme, BoardFonts, Stamps]
"""What painting needs beside the place and the face."""

NEXT_ROLES = {"overdue": "danger", "today": "accent", "later": "text2", "none": "text3"}
LEVEL_ROLES = {1: ("text2", "text3"), 2: ("text", "text"), 3: ("danger", "danger")}
BAR_HEIGHTS = (4, 7, 10)
BARS_WIDTH, BARS_GAP, READY_WIDTH, SPACE = 8, 3, 20, 5


def paint_meta(painter: QPainter, layout: CardLayout, face: CardFace, kit: Kit) -> None:
    """Paint the last line of a card."""
    line = _MetaLine(painter, layout.meta, kit)
    if face.state == PARKED:
        line.note("parked", 11, face.line, "text2")
    elif face.state == WON:
        line.note("won", 13, face.line, "accent")
    else:
        line.usual(face)


class _MetaLine:
    def __init__(self, painter: QPainter, box: QRect, kit: Kit) -> None:
        self._painter, self._box = painter, box
        self._theme, self._fonts, self._stamps = kit
        self._x, self._top = box.left(), box.top()
        self._right = box.left() + box.width()

    def note(self, mark: str, size: int, line: tuple[str, str], role: str) -> None:
        """Paint a mark and its words, the first of them bold."""
        color = self._theme.color(role)
        paint_mark(self._painter, mark, self._x, self._top + (17 - size) / 2, size, color)
        self._x += size + 4
        strong, plain = line
        if strong:
            self._text(strong, role, Face.SMALL_BOLD)
            self._x += 4
        self._text(plain, role, Face.SMALL)

    def usual(self, face: CardFace) -> None:
        """Paint gap, days and next action of an open deal."""
        next_face = Face.SMALL_BOLD if face.next_mark in ("overdue", "today") else Face.SMALL
        days_face = Face.SMALL_BOLD if face.level > 1 else Face.SMALL
        next_width = 12 + 3 + self._fonts.width(face.next_text, next_face)
        if face.gap:
            self._gap(face.gap)
        if face.ready:
            self._stamp(READY_WIDTH, 16, ("ready",), self._paint_ready)
        room = self._right - self._x - self._fonts.width(face.days, days_face) - 4
        if room >= BARS_WIDTH + BARS_GAP + next_width:
            self._stamp(BARS_WIDTH, 17, ("bars", face.level), partial(self._paint_bars, face.level))
            self._x += BARS_GAP - SPACE
        late = face.next_mark == "overdue" and room < next_width <= self._right - self._x
        if not late:
            self._text(face.days, LEVEL_ROLES[face.level][0], days_face)
        text = face.next_text if late or room >= next_width else ""
        width = next_width if text else 12
        self._x = self._right - width
        key = ("next", face.next_mark, text)
        self._stamp(width, 17, key, partial(self._paint_next, face.next_mark, text, next_face))

    def _stamp(self, width: int, height: int, key: tuple[Hashable, ...], paint: Callable[[QPainter], None]) -> None:
        self._stamps.put(self._painter, (self._x, self._top), (width, height), key, paint)
        self._x += width + SPACE

    def _gap(self, gap: int) -> None:
        text = signed(gap)
        width = 3 + 9 + 2 + self._fonts.width(text, Face.SMALL_BOLD) + 4
        self._stamp(width, 17, ("gap", gap), partial(self._paint_gap, gap, width))

    def _paint_gap(self, gap: int, width: int, painter: QPainter) -> None:
        mark = "ahead" if gap > 0 else "behind"
        role = MARK_ROLES[mark]
        paint_box(painter, self._theme, QRectF(0, 0.5, width, 16), (f"{role}_tint", ""), 4)
        color = self._theme.color(role)
        paint_mark(painter, mark, 3, 4, 9, color)
        self._fonts.draw(painter, (14, QRect(0, 0, width, 17)), signed(gap), (Face.SMALL_BOLD, color))

    def _paint_ready(self, painter: QPainter) -> None:
        paint_box(painter, self._theme, QRectF(0, 0, READY_WIDTH, 16), ("accent_tint", "accent_line"), 4)
        paint_mark(painter, "ready", 4, 2, 12, self._theme.color("accent"))

    def _paint_bars(self, level: int, painter: QPainter) -> None:
        for nth, height in enumerate(BAR_HEIGHTS):
            role = LEVEL_ROLES[level][1] if nth < level else "border"
            painter.fillRect(3 * nth, 14 - height, 2, height, self._theme.color(role))

    def _paint_next(self, mark: str, text: str, face: str, painter: QPainter) -> None:
        paint_mark(painter, mark, 0, 3, 12, self._theme.color(MARK_ROLES[mark]))
        if text:
            look = (face, self._theme.color(NEXT_ROLES[mark]))
            self._fonts.draw(painter, (15, QRect(0, 0, 1, 17)), text, look)

    def _text(self, text: str, role: str, face: str) -> None:
        shown = self._fonts.fitted(text, face, self._right - self._x)
        self._x += self._fonts.draw(self._painter, (self._x, self._box), shown, (face, self._theme.color(role)))


def signed(gap: int) -> str:
    """Return a gap with its sign, minus being the true minus."""
    return f"+{gap}" if gap > 0 else f"−{-gap}"
