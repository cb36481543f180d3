"""Where the eight columns stand for a width of the board; whole pixels, no horizontal scrolling at any width.

Left-over pixels go to the first columns, one each, so card widths differ by one pixel at most. Pure; knows no widget.
"""

from collections.abc import Sequence
from typing import NamedTuple

PAD_LEFT, PAD_TOP, PAD_RIGHT = 8, 8, 2
GUTTER = 6
"""Between two cards, and once more between two state groups; it also holds the scroll handle."""
BAND, HEADER, BODY_GAP = 26, 71, 6
BODY_TOP = PAD_TOP + BAND + HEADER + BODY_GAP
ZONES = 76
"""The lowest pixels of the board, which the drop zones cover during a drag."""
COMFORTABLE_FROM = 804
"""Board height from which cards are comfortable by themselves: a window of 900 less title, app bar and status bar."""


class ColumnBox(NamedTuple):
    """One column: its left edge on the board, and the width of its cards (the pitch is one gutter more)."""

    stage: int
    x: int
    card: int

    @property
    def pitch(self) -> int:
        """Card and gutter."""
        return self.card + GUTTER


def column_boxes(width: int, groups: Sequence[Sequence[int]]) -> tuple[ColumnBox, ...]:
    """Return the columns of a board `width` pixels wide; `groups` holds the stages of each state group, in order."""
    stages = sum(len(group) for group in groups)
    free = width - PAD_LEFT - PAD_RIGHT - GUTTER * (len(groups) - 1)
    pitch, over = divmod(max(free, stages * (GUTTER + 1)), stages)
    boxes: list[ColumnBox] = []
    x = PAD_LEFT
    for group in groups:
        for stage in group:
            card = pitch - GUTTER + (1 if len(boxes) < over else 0)
            boxes.append(ColumnBox(stage, x, card))
            x += card + GUTTER
        x += GUTTER
    return tuple(boxes)
