"""The two rails: region by the gap, fill by what is done, ring by what is in progress; seen in the picture itself."""

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import gap
from ui.common.theme.theme import Theme
from ui.common.widgets.two_rails import PAGE, RailPosition, TwoRails


@pytest.fixture
def rails(theme: Theme, playbook: Playbook, qtbot: QtBot) -> TwoRails:
    made = TwoRails(theme, [stage.state for stage in playbook.stages])
    made.set_names("我方", "客户")
    qtbot.addWidget(made)
    made.resize(262, 78)
    return made


@pytest.mark.parametrize("s", range(1, 9))
@pytest.mark.parametrize("b", range(9))
def test_the_region_is_as_long_as_the_gap(s: int, b: int) -> None:
    region = RailPosition(s, b).region()
    distance = gap(s, b)
    if distance == 0:
        assert region is None
    else:
        assert region is not None
        first, last, role = region
        assert (last - first + 1, role) == (abs(distance), "claim" if distance > 0 else "danger")


def test_a_won_deal_is_out_of_step_with_nobody() -> None:
    assert RailPosition(8, 3, won=True).region() is None


def picture(rails: TwoRails, position: RailPosition) -> QImage:
    rails.set_position(position, "words")
    return rails.grab().toImage()


def at(rails: TwoRails, step: int) -> int:
    """Return the x of a node, from the drawing: names 42 wide with their gap, eight equal pitches."""
    left = rails._left()
    return round(left + (rails.width() - left - 1) / 8 * (step - 0.5))


def test_filled_is_done_and_tinted_is_owed(rails: TwoRails, theme: Theme) -> None:
    image = picture(rails, RailPosition(5, 3, frozenset({4})))
    ours, customers, edge = 26, 61, 5
    assert image.pixelColor(at(rails, 3) - edge, ours) == theme.color("funnel")
    assert image.pixelColor(at(rails, 4) - edge, ours) == theme.color("funnel_tint")
    assert image.pixelColor(at(rails, 5) - edge, ours) == theme.color("surface")
    assert image.pixelColor(at(rails, 3) - edge, customers) == theme.color("funnel")
    assert image.pixelColor(at(rails, 4) - edge, customers) == theme.color("surface")


def test_the_region_is_tinted_and_the_flag_stands_above(rails: TwoRails, theme: Theme) -> None:
    image = picture(rails, RailPosition(5, 3, frozenset({4})))
    assert image.pixelColor(at(rails, 4) + 4, 43) == theme.color("claim_tint")
    assert image.pixelColor(at(rails, 4), 4) == theme.color("claim")
    behind = picture(rails, RailPosition(3, 5))
    assert behind.pixelColor(at(rails, 4) + 4, 43) == theme.color("danger_tint")
    in_step = picture(rails, RailPosition(5, 4))
    assert in_step.pixelColor(at(rails, 4) + 4, 43) not in (theme.color("claim_tint"), theme.color("danger_tint"))


def test_the_ring_is_where_the_work_is(rails: TwoRails, theme: Theme) -> None:
    image = picture(rails, RailPosition(4, 3))
    ring = 12
    assert image.pixelColor(at(rails, 4), 26 - ring) == theme.color("text")
    assert image.pixelColor(at(rails, 6), 26 - ring) != theme.color("text")
    won = picture(rails, RailPosition(8, 8, won=True))
    assert won.pixelColor(at(rails, 8), 26 - ring) != theme.color("text")


def test_the_page_has_larger_nodes(theme: Theme, playbook: Playbook, qtbot: QtBot) -> None:
    page = TwoRails(theme, [stage.state for stage in playbook.stages], PAGE)
    qtbot.addWidget(page)
    assert page.sizeHint().height() > TwoRails(theme, ["search"] * 8).sizeHint().height()


def test_it_says_in_words_what_it_shows(rails: TwoRails) -> None:
    rails.set_position(RailPosition(4, 3), "the customer is in step 4, we are in step 4")
    assert rails.accessibleName() == "the customer is in step 4, we are in step 4"
