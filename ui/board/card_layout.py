"""The constant places on a card, computed once per (width, density); pixels at 100 %, y = 0 at the card's own top."""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from PySide6.QtCore import QRect

from ui.board.board_geometry import COMFORTABLE_FROM, GUTTER

PRIORITY_SIDE = 14
NAME_LINE = 17


class Density(StrEnum):
    """How high a card is: two lines of text at the top, or three."""

    COMPACT = "compact"
    COMFORTABLE = "comfortable"


class CardLayout(NamedTuple):
    """Places of one card; `left` and `right` bound the text."""

    width: int
    height: int
    density: Density
    left: int
    right: int
    name_top: int
    customer_top: int
    amount_top: int
    meta_top: int

    @property
    def row(self) -> int:
        """Height of a row: the card and the gap below it."""
        return self.height + GUTTER

    @property
    def text_width(self) -> int:
        """Pixels between the two text edges."""
        return self.right - self.left

    @property
    def card(self) -> QRect:
        """The whole card."""
        return QRect(0, 0, self.width, self.height)

    @property
    def amount(self) -> QRect:
        """The line of the amount, the debt flag and the pips."""
        return QRect(self.left, self.amount_top, self.text_width, 17)

    @property
    def meta(self) -> QRect:
        """The last line: gap, days in the stage, next action."""
        return QRect(self.left, self.meta_top, self.text_width, 17)

    def name_line(self, line: int) -> QRect:
        """Return line 0 or 1 of the name."""
        return QRect(self.left, self.name_top + NAME_LINE * line, self.text_width, NAME_LINE)

    def customer(self, name_lines: int) -> QRect:
        """Return the customer's own line, below a name of one line or (comfortable cards) two."""
        return QRect(self.left, self.customer_top + NAME_LINE * (name_lines - 1), self.text_width, 16)


@cache
def card_layout(width: int, density: Density) -> CardLayout:
    """Return the places for cards of this width."""
    if density is Density.COMPACT:
        return CardLayout(width, 86, density, 10, width - 9, 7, 25, 44, 63)
    return CardLayout(width, 102, density, 11, width - 10, 8, 26, 59, 78)


def density_for(height: int) -> Density:
    """Return the density a board of this height takes by itself."""
    return Density.COMFORTABLE if height >= COMFORTABLE_FROM else Density.COMPACT
