"""A ticked name is shown as it is spelt, and never makes its form wider."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.common.widgets.name_box import NameBox


def test_an_ampersand_is_one_and_a_long_name_is_shortened_with_the_whole_in_its_tip(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    short, long = NameBox("R&D Wang", 168, parent), NameBox("P" * 80, 168, parent)
    assert (short.text(), short.toolTip(), short.accessibleName()) == ("R&&D Wang", "", "R&D Wang")
    assert long.sizeHint().width() <= 180
    assert (long.toolTip(), long.accessibleName()) == ("P" * 80, "P" * 80)
