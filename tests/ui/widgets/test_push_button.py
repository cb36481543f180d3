"""A dialog's buttons: Enter presses the one that has the keys, and none from a field beside it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout
from pytestqt.qtbot import QtBot

from ui.common.widgets.push_button import PushButton


@pytest.fixture
def dialog(qtbot: QtBot) -> QDialog:
    made = QDialog()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    column.addWidget(QLineEdit(made))
    column.addWidget(PushButton("go", "primary", made))
    made.show()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_button_that_has_the_keys(dialog: QDialog, key: Qt.Key) -> None:
    button = dialog.findChild(PushButton)
    assert button is not None
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, key)
    assert len(pressed) == 1
    button.setEnabled(False)
    QTest.keyClick(button, key)
    assert len(pressed) == 1


def test_enter_in_a_field_presses_nothing(dialog: QDialog) -> None:
    button, field = dialog.findChild(PushButton), dialog.findChild(QLineEdit)
    assert button is not None
    assert field is not None
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []
