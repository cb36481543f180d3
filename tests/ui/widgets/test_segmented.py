"""The choice side by side: mouse, letters, arrows; silent for the program, told for the user."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from ui.common.theme.theme import Theme
from ui.common.widgets.segmented import HEIGHT, Segment, Segmented

SEGMENTS = (
    Segment("done", "done", "accent", "d"),
    Segment("open", "open", "danger", "n"),
    Segment("na", "na", "neutral", "a"),
)


@pytest.fixture
def choice(theme: Theme, qtbot: QtBot) -> Segmented:
    made = Segmented(theme, "state", SEGMENTS)
    made.set_texts(["Done", "Not yet", "N/A"], "Visited")
    qtbot.addWidget(made)
    made.show()
    return made


def cell(choice: Segmented, key: str) -> QRadioButton:
    found = choice.findChild(QRadioButton, f"state-{key}")
    assert found is not None
    return found


def told(choice: Segmented) -> list[str]:
    keys: list[str] = []
    choice.chosen.connect(keys.append)
    return keys


def test_the_program_chooses_in_silence(choice: Segmented) -> None:
    keys = told(choice)
    choice.set_value("open")
    assert (choice.value(), keys) == ("open", [])
    choice.set_value("unknown")
    assert choice.value() == ""


def test_a_click_chooses_and_tells(choice: Segmented) -> None:
    keys = told(choice)
    QTest.mouseClick(cell(choice, "na"), Qt.MouseButton.LeftButton)
    assert (choice.value(), keys) == ("na", ["na"])
    assert choice.focusProxy() is cell(choice, "na")


def test_letters_and_arrows_choose(choice: Segmented) -> None:
    keys = told(choice)
    choice.set_value("done")
    choice.setFocus()
    QTest.keyClick(choice.focusProxy() or choice, Qt.Key.Key_N)
    QTest.keyClick(choice.focusProxy() or choice, Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert choice.value() == "open"
    QTest.keyClick(cell(choice, "open"), Qt.Key.Key_Right)
    assert (choice.value(), keys) == ("na", ["open", "na"])


def test_choosing_moves_nothing(choice: Segmented) -> None:
    before = choice.sizeHint()
    choice.set_value("open")
    assert choice.sizeHint() == before
    assert choice.height() == HEIGHT


def test_cells_speak_to_a_screen_reader(choice: Segmented) -> None:
    assert choice.accessibleName() == "Visited"
    assert cell(choice, "open").accessibleName() == "Visited: Not yet"


def test_the_chosen_cell_is_tinted_in_its_tone(choice: Segmented, theme: Theme) -> None:
    choice.set_value("open")
    picture = choice.grab().toImage()
    chosen, other = cell(choice, "open"), cell(choice, "na")
    assert picture.pixelColor(chosen.x() + 3, HEIGHT // 2) == theme.color("danger_tint")
    assert picture.pixelColor(other.x() + 4, HEIGHT // 2) == theme.color("surface")
