"""The measures of the drawings, at every width they name."""

from itertools import pairwise

import pytest

from ui.board.board_geometry import BODY_TOP, HEADER, column_boxes
from ui.board.card_layout import Density, card_layout, density_for

GROUPS = ((1, 2), (3, 4, 5), (6, 7, 8))


@pytest.mark.parametrize(
    ("window", "side", "pitch"), [(1180, 48, 138), (1366, 48, 162), (1600, 376, 150), (1920, 376, 190), (1920, 48, 231)]
)
def test_columns_fill_the_board_at_the_drawn_pitch(window: int, side: int, pitch: int) -> None:
    width = window - side
    boxes = column_boxes(width, GROUPS)
    assert {box.pitch for box in boxes} <= {pitch, pitch + 1}
    assert [box.pitch for box in boxes] == sorted((box.pitch for box in boxes), reverse=True)
    assert boxes[0].x == 8
    last = boxes[-1]
    assert last.x + last.pitch + 2 == width
    for one, other in pairwise(boxes):
        between_states = (one.stage, other.stage) in {(2, 3), (5, 6)}
        assert other.x - one.x == one.pitch + (6 if between_states else 0)


def test_at_1366_every_card_is_156_wide_and_the_gutter_6() -> None:
    boxes = column_boxes(1366 - 48, GROUPS)
    assert {box.card for box in boxes} == {156}
    assert {box.pitch for box in boxes} == {162}
    assert 8 + 8 * 162 + 2 * 6 + 2 + 48 == 1366
    assert HEADER == 71
    assert BODY_TOP == 8 + 26 + 71 + 6


def test_a_board_too_narrow_still_has_columns() -> None:
    assert all(box.card >= 1 for box in column_boxes(10, GROUPS))


def test_card_heights_and_rows() -> None:
    compact, comfortable = card_layout(156, Density.COMPACT), card_layout(184, Density.COMFORTABLE)
    assert (compact.card.width(), compact.card.height(), compact.row) == (156, 86, 92)
    assert (compact.left, compact.right, compact.text_width) == (10, 147, 137)
    assert (comfortable.height, comfortable.row, comfortable.text_width) == (102, 108, 184 - 21)
    assert [compact.name_top, compact.customer_top, compact.amount_top, compact.meta_top] == [7, 25, 44, 63]
    assert comfortable.customer(2).top() == 43


def test_density_follows_the_window_height() -> None:
    # A window less its title (28), app bar (42) and status bar (26).
    assert density_for(899 - 96) is Density.COMPACT
    assert density_for(900 - 96) is Density.COMFORTABLE
