"""Icons and marks: every drawing can be read, fills its square, and is told apart from the others."""

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.paths import resource
from ui.common.theme.icons import icon, icon_path, icon_pixmap
from ui.common.theme.marks import MARK_ROLES, MARKS, mark_path, mark_pixmap
from ui.common.theme.svg_path import parse_path, shapes_path
from ui.common.theme.theme import AIR, Theme
from ui.common.theme.tokens import LIGHT

ICONS = sorted(path.stem for path in resource("icons").glob("*.svg"))


def ink(image: QImage) -> set[tuple[int, int]]:
    return {(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y).alpha() > 128}


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_stays_in_its_square(name: str) -> None:
    box = icon_path(name).boundingRect()
    assert box.left() >= 1
    assert box.top() >= 1
    assert box.right() <= 15
    assert box.bottom() <= 15
    assert max(box.width(), box.height()) > 5


def test_no_two_icons_are_alike(qapp: QApplication) -> None:  # noqa: ARG001 - pixmaps
    drawn = {name: icon_pixmap(name, QColor("black"), 32).toImage() for name in ICONS}
    for one, other in combinations(ICONS, 2):
        assert drawn[one] != drawn[other], (one, other)


@pytest.mark.parametrize("name", MARKS)
def test_a_mark_stays_in_its_box_and_has_a_role(name: str) -> None:
    box = mark_path(name).boundingRect()
    assert box.left() >= 0
    assert box.top() >= 0
    assert box.right() <= 12
    assert box.bottom() <= 12
    assert hasattr(LIGHT, MARK_ROLES[name])


def test_marks_differ_by_shape_alone(qapp: QApplication) -> None:  # noqa: ARG001 - pixmaps
    shapes = {name: ink(mark_pixmap(name, QColor("black"), 24).toImage()) for name in MARKS}
    for one, other in combinations(MARKS, 2):
        assert len(shapes[one] ^ shapes[other]) > 24, (one, other)


def test_holes_let_the_ground_through(qapp: QApplication) -> None:  # noqa: ARG001 - pixmaps
    for name in ("today", "open"):
        assert mark_pixmap(name, QColor("black"), 24).toImage().pixelColor(12, 12).alpha() == 0


def test_an_icon_is_crisp_at_two_pixels_a_unit_and_dim_when_off(qapp: QApplication) -> None:  # noqa: ARG001
    made = icon("plus", "#102030", disabled="#AABBCC")
    assert made.pixmap(16, 16).toImage().pixelColor(8, 8).name() == "#102030"
    off = made.pixmap(16, 16, made.Mode.Disabled).toImage()
    assert off.pixelColor(8, 8).name() == "#aabbcc"


def test_path_commands_absolute_and_relative_agree() -> None:
    absolute = parse_path("M2 2L6 2H8V6C8 8 6 8 4 8S2 6 2 4Q2 3 3 3Z")
    relative = parse_path("m2 2l4 0h2v4c0 2-2 2-4 2s-2-2-2-4q0-1 1-1z")
    assert absolute == relative


def test_numbers_may_run_together() -> None:
    assert parse_path("M.5.5l1-1") == parse_path("M 0.5 0.5 L 1.5 -0.5")


@pytest.mark.parametrize(("sweep", "top"), [(1, True), (0, False)])
def test_a_half_circle_bulges_to_its_side(sweep: int, top: bool) -> None:
    box = parse_path(f"M4 8a4 4 0 0 {sweep} 8 0").boundingRect()
    assert (box.top() < 4.5) is top
    assert (box.bottom() > 11.5) is not top


def test_a_large_arc_goes_the_long_way_and_small_radii_grow() -> None:
    long = parse_path("M8 4A4 4 0 1 1 4 8").boundingRect()
    assert long.width() > 7.9
    stretched = parse_path("M2 8A1 1 0 0 1 14 8")
    assert stretched.currentPosition().x() == pytest.approx(14)
    assert stretched.boundingRect().height() == pytest.approx(6, abs=0.1)


def test_shapes_other_than_paths() -> None:
    path = shapes_path(
        '<rect x="1" y="2" width="4" height="3"/><circle cx="8" cy="8" r="2"/><ellipse cx="8" cy="8" rx="4" ry="1"/>'
    )
    box = path.boundingRect()
    assert (box.left(), box.top(), box.right(), box.bottom()) == (1, 2, 12, 10)


def test_a_button_has_air_between_its_icon_and_its_word(qtbot: QtBot) -> None:
    button = QPushButton("新建项目")
    qtbot.addWidget(button)
    Theme("light").put_icon(button, "plus", "text", 14)
    assert button.iconSize() == QSize(14 + AIR, 14)
    image = button.icon().pixmap(button.iconSize()).toImage()
    drawn = [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(image.height()))]
    assert image.width() - 1 - max(drawn) >= AIR
