"""Tags and attitude cells: told apart by shape and words, not by colour alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ui.common.theme.theme import Theme
from ui.common.widgets.attitude_cells import CELLS_WIDTH, PITCH, SIDE, paint_cells
from ui.common.widgets.tag import TagRow, TagText


@pytest.fixture
def cells(theme: Theme) -> Callable[[int | None], list[str]]:
    """Paint an attitude and return the colour in the middle of each cell."""

    def paint(attitude: int | None) -> list[str]:
        image = QImage(CELLS_WIDTH, SIDE, QImage.Format.Format_RGB32)
        image.fill(theme.color("surface"))
        painter = QPainter(image)
        paint_cells(painter, theme, QPointF(0, 0), attitude)
        painter.end()
        return [image.pixelColor(step * PITCH + SIDE // 2, SIDE // 2).name() for step in range(5)]

    return paint


@pytest.mark.parametrize(
    ("attitude", "filled", "role"),
    [
        (-2, {0, 1, 2}, "danger"),
        (-1, {1, 2}, "danger"),
        (0, {2}, "text3"),
        (1, {2, 3}, "accent"),
        (2, {2, 3, 4}, "accent"),
        (None, set(), "surface"),
    ],
)
def test_cells_are_filled_from_the_middle_to_its_side(
    cells: Callable[[int | None], list[str]], theme: Theme, attitude: int | None, filled: set[int], role: str
) -> None:
    empty, full = theme.color("surface").name(), theme.color(role).name()
    assert cells(attitude) == [full if at in filled else empty for at in range(5)]


def test_a_row_of_tags_is_reused_and_says_its_words(theme: Theme, qtbot: QtBot) -> None:
    row = TagRow(theme)
    qtbot.addWidget(row)
    row.show_tags([TagText("4", "funnel"), TagText("+1", "claim", "ahead"), TagText("A", "box")])
    assert row.accessibleName() == "4, +1, A"
    wide = row.sizeHint().width()
    row.show_tags([TagText("4", "funnel")])
    assert row.accessibleName() == "4"
    assert row.sizeHint().width() < wide
    assert not row.grab().isNull()
