"""How the checklist behaves as a window: keys, language, theme, names, life and death."""

import gc
import weakref
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.playbook import Playbook
from tests.ui.milestones.conftest import find
from tests.ui.milestones.views import Previewer, move_view
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.segmented import Segmented
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.milestones.indicator_box import IndicatorBox
from ui.milestones.kit import Kit
from ui.milestones.milestone_box import MilestoneBox

Open = Callable[..., ChecklistDialog]


@pytest.fixture
def opened(kit: Kit, playbook: Playbook, qtbot: QtBot) -> Open:
    """Opens a dialog for a move of the drawing."""

    def make(source: int = 3, target: int = 5, count: int = 1) -> ChecklistDialog:
        view = move_view(playbook, source, target, count)
        dialog = ChecklistDialog(kit, view, Previewer(playbook, view))
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def submitted(dialog: ChecklistDialog) -> list[MoveAnswers]:
    answers: list[MoveAnswers] = []
    dialog.submitted.connect(answers.append)
    return answers


def test_keys_answer_the_focused_milestone(opened: Open) -> None:
    dialog = opened()
    state = find(dialog, Segmented, "milestone-m4b-state")
    state.setFocus()
    seen = []
    for key in (Qt.Key.Key_D, Qt.Key.Key_A, Qt.Key.Key_N):
        QTest.keyClick(state.focusProxy() or state, key)
        seen.append(state.value())
    assert seen == ["done", "na", "open"]


def test_ctrl_enter_moves_and_a_missing_reason_is_asked_for(opened: Open, qtbot: QtBot) -> None:
    dialog = opened()
    answers = submitted(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == []
    reason = find(dialog, QLineEdit, "move-reason")
    assert reason.property("state") == "error"
    reason.setText("the meeting is on Friday")
    assert reason.property("state") == ""
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert [answer.reason for answer in answers] == ["the meeting is on Friday"]


def test_tab_goes_through_the_dialog_in_the_order_it_is_read(opened: Open) -> None:
    dialog = opened()
    find(dialog, Segmented, "milestone-m3b-state").choose("done")
    seen: list[str] = []
    find(dialog, Segmented, "milestone-m3a-state").setFocus()
    for _ in range(40):
        focused = dialog.focusWidget()
        assert focused is not None
        if focused.objectName() in seen:
            break
        seen.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    wanted = [
        "milestone-m3a-who",
        "milestone-m3b-who",
        "milestone-m4b-state-open",
        "indicator-i5",
        "move-reason",
        "move-day",
        "move-cancel",
        "move-anyway",
    ]
    assert [name for name in seen if name in wanted] == wanted


def test_language_and_theme_switch_while_it_is_open(opened: Open, locale: UiLocale, theme: Theme) -> None:
    dialog = opened()
    assert dialog.windowTitle() == "推进项目"
    locale.set_language("en")
    assert dialog.windowTitle() == "Move the deal on"
    assert find(dialog, QPushButton, "move-anyway").text() == "Move anyway and record a debt"
    assert find(dialog, MilestoneBox, "milestone-m3a").accessibleName() == "Solution completed"
    light = dialog.grab().toImage().pixelColor(4, 4)
    theme.set_mode("dark")
    QCoreApplication.processEvents()
    assert dialog.grab().toImage().pixelColor(4, 4) != light
    theme.set_mode("light")


def test_every_control_has_a_name_for_machines_and_for_people(opened: Open) -> None:
    dialog = opened(count=2)
    for widget in dialog.findChildren(QPushButton) + dialog.findChildren(QLineEdit) + dialog.findChildren(IndicatorBox):
        if widget.isVisible():
            assert widget.objectName() == widget.objectName().lower()
            assert widget.objectName() != ""
            assert widget.accessibleName() or getattr(widget, "text", str)() != "", widget.objectName()


def test_it_dies_when_it_is_closed(kit: Kit, playbook: Playbook) -> None:
    view = move_view(playbook, count=2)
    dialog = ChecklistDialog(kit, view, Previewer(playbook, view))
    dialog.open()
    gone = weakref.ref(dialog)
    gc.collect()
    gc.disable()
    try:
        dialog.reject()
        del dialog
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert gone() is None, "a cycle keeps it alive"
    finally:
        gc.enable()
