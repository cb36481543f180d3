"""The theme dresses an application, follows the user and the system, and answers by role."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from funnel_desktop.paths import resource
from ui.common.theme.theme import Theme
from ui.common.theme.tokens import DARK, LIGHT


@pytest.fixture
def fresh(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme("light")
    theme.apply(qapp)
    yield theme
    theme.set_mode("light")


def test_palette_and_style_sheet_follow_the_mode(fresh: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window
    with qtbot.waitSignal(fresh.changed):
        fresh.set_mode("dark")
    assert fresh.dark
    assert fresh.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText).name().upper() == DARK.text3
    assert DARK.accent in qapp.styleSheet()
    assert LIGHT.accent not in qapp.styleSheet()


def test_the_same_mode_again_is_no_news(fresh: Theme, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(fresh.changed):
        fresh.set_mode("light")


def test_the_systems_scheme_counts_only_when_asked_for(fresh: Theme) -> None:
    fresh.set_mode("system")
    assert fresh.mode == "system"
    assert not fresh.dark


def test_colours_by_role(fresh: Theme) -> None:
    assert fresh.color("claim").name().upper() == LIGHT.claim
    with pytest.raises(AttributeError):
        fresh.color("mauve")


def test_a_theme_answers_before_it_is_applied() -> None:
    assert Theme("dark").tokens is DARK
    assert Theme("system").tokens is LIGHT


def test_the_style_sheet_names_only_what_exists(fresh: Theme) -> None:
    sheet = fresh.style_sheet()
    assert "@" not in re.sub(r"@2x", "", sheet)
    for picture in re.findall(r"url\((.*?)\)", sheet):
        assert resource("theme").as_posix() in picture
        assert re.match(r".*(up|down|check)-(light|dark)\.png$", picture)


def test_icons_come_in_a_tokens_colour(fresh: Theme) -> None:
    pixmap = fresh.icon("plus", "danger").pixmap(16, 16)
    assert pixmap.toImage().pixelColor(8, 8).name().upper() == LIGHT.danger
