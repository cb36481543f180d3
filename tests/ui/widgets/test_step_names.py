"""The names of the eight steps along the rails: whole where they fit, else short; without them nothing moves."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.playbook import Playbook
from ui.common.theme.theme import Theme
from ui.common.widgets.two_rails import PAGE, RailPosition, TwoRails

NAMES = [(f"the long name of step {n}", f"s{n}") for n in range(1, 9)]


@pytest.fixture
def rails(theme: Theme, playbook: Playbook, qtbot: QtBot) -> TwoRails:
    made = TwoRails(theme, [stage.state for stage in playbook.stages], PAGE)
    qtbot.addWidget(made)
    made.set_names("us", "them")
    made.set_position(RailPosition(4, 2, frozenset({2})))
    return made


def picture(rails: TwoRails, width: int) -> QImage:
    rails.resize(width, rails.sizeHint().height())
    return rails.grab().toImage()


def ink(image: QImage, first: int, last: int) -> int:
    """Return how many pixels of these lines are dark."""
    spots = ((x, y) for y in range(first, last) for x in range(image.width()))
    return sum(image.pixelColor(x, y).lightness() < 128 for x, y in spots)


def test_names_need_room_above_and_below(rails: TwoRails) -> None:
    before = rails.sizeHint().height()
    rails.set_steps(NAMES, NAMES)
    assert rails.sizeHint().height() == before + 34


def test_a_narrow_pitch_has_the_short_names(rails: TwoRails) -> None:
    rails.set_steps(NAMES, NAMES)
    wide, narrow = picture(rails, 1700), picture(rails, 460)
    assert ink(wide, 8, 27) > 3 * ink(narrow, 8, 27) > 0
    assert ink(wide, 104, 123) > 3 * ink(narrow, 104, 123) > 0


def test_the_flag_of_a_debt_stands_beside_its_node(rails: TwoRails, theme: Theme) -> None:
    rails.set_steps([("", "")] * 8, [("", "")] * 8)
    image, claim = picture(rails, 1000), theme.color("claim")
    found = {(x, y) for x in range(image.width()) for y in range(34) if image.pixelColor(x, y) == claim}
    assert found, "the flag is painted"
    assert max(x for x, _ in found) < 1000 * 2 / 8 + 60
