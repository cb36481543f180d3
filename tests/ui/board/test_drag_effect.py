"""What a drag comes to: the row under the pointer, the speed of scrolling, and the figures of a move."""

import pytest

from funnel_desktop.domain.playbook import Playbook
from tests.ui.board.cards import card
from ui.board.auto_scroll import AutoScroll, speed
from ui.board.board_view import BoardView
from ui.board.drag_effect import drag_effect
from ui.board.placing import insertion_row


@pytest.mark.parametrize(
    ("y", "slot", "row"),
    [
        (0, None, 0),
        (45, None, 0),
        (47, None, 1),
        (1000, None, 3),
        (100, 1, 1),
        (183, 1, 1),
        (185, 1, 1),
        (240, 1, 2),
        (-9, None, 0),
    ],
)
def test_the_row_under_the_pointer(y: int, slot: int | None, row: int) -> None:
    assert insertion_row(y, 92, 3, slot) == row


def test_scrolling_is_faster_nearer_the_edge_and_stops_at_the_end(board: BoardView) -> None:
    assert speed(1) < speed(20) < speed(40)
    bar = board.columns[3].verticalScrollBar()
    scroll = AutoScroll(bar, board)
    bar.setRange(0, 10)
    scroll.follow(2, 400)
    assert scroll.direction == 0
    scroll.follow(398, 400)
    assert scroll.direction == 1
    for _ in range(3):
        scroll._tick()
    assert scroll.direction == 0


def test_the_effect_of_a_move(playbook: Playbook) -> None:
    one = card("a", k=3, b=3)
    forward = drag_effect([one], 5, playbook)
    assert (forward.checks, forward.rate_before, forward.rate_after) == (4, 20, 30)
    assert forward.forward
    assert forward.gap == (0, 1)
    assert forward.proved == (25_600_000, 32_000_000)
    back = drag_effect([one], 1, playbook)
    assert not back.forward
    assert back.checks == 4
    still = drag_effect([one], 3, playbook)
    assert still.still
    assert still.weighted == (25_600_000, 25_600_000)
    mixed = drag_effect([one, card("b", stage=1, currency="USD")], 4, playbook)
    assert (mixed.rate_before, mixed.weighted, mixed.gap) == (None, None, None)
    assert drag_effect([card("u", amount=None)], 4, playbook).weighted is None
