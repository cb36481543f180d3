"""The checklist of a way back, and the reason: it speaks of going back, and Enter under the reason is enough."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.playbook import Playbook
from tests.ui.milestones.conftest import find
from tests.ui.milestones.views import Previewer, move_view
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segmented
from ui.common.widgets.text_label import TextLabel
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.milestones.kit import Kit

Open = Callable[..., ChecklistDialog]


@pytest.fixture
def opened(kit: Kit, playbook: Playbook, qtbot: QtBot) -> Open:
    """Opens a dialog for a move from a stage to another."""

    def make(source: int = 3, target: int = 1) -> ChecklistDialog:
        view = move_view(playbook, source, target)
        dialog = ChecklistDialog(kit, view, Previewer(playbook, view))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def submitted(dialog: ChecklistDialog) -> list[MoveAnswers]:
    answers: list[MoveAnswers] = []
    dialog.submitted.connect(answers.append)
    return answers


@pytest.mark.parametrize(("target", "said"), [(1, "退回之后"), (5, "推进之后")])
def test_it_says_which_way_it_speaks_of(opened: Open, locale: UiLocale, target: int, said: str) -> None:
    locale.set_language("zh_CN")
    dialog = opened(3, target)
    assert find(dialog, TextLabel, "move-both-steps").text().startswith(said)
    assert ("推进" in find(dialog, TextLabel, "move-note").text()) == (target == 5)


def test_enter_under_the_reason_moves(opened: Open) -> None:
    dialog = opened()
    answers = submitted(dialog)
    reason = find(dialog, QLineEdit, "move-reason")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert answers == []
    assert reason.property("state") == "error"
    reason.setText("the budget was not real")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert [answer.reason for answer in answers] == ["the budget was not real"]


def test_a_missing_reason_is_asked_for_in_a_whole_sentence(opened: Open, locale: UiLocale) -> None:
    locale.set_language("zh_CN")
    dialog = opened(3, 5)
    QTest.keyClick(find(dialog, QLineEdit, "move-reason"), Qt.Key.Key_Return)
    asked = [label.text() for label in dialog.findChildren(TextLabel) if "没有写理由" in label.text()]
    assert len(asked) == 1
    assert "–" not in asked[0]


def test_a_reason_wanted_for_what_does_not_apply_gets_the_keys(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(3, 5)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    find(dialog, Segmented, "milestone-m4b-state").choose("na")
    assert dialog.show_error(DomainError("check.na_reason", field="m4b"))
    assert find(dialog, QLineEdit, "milestone-m4b-evidence").hasFocus()


def test_enter_on_the_button_in_front_moves(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(3, 5)
    answers = submitted(dialog)
    for key in ("m3b", "m4b"):
        find(dialog, Segmented, f"milestone-{key}-state").choose("done")
    button = find(dialog, QPushButton, "move-accept")
    assert button.isEnabled()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert len(answers) == 1
