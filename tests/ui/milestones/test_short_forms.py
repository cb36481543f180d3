"""The short forms: what they want, what they hand on."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm
from funnel_desktop.domain.playbook import Playbook
from tests.ui.milestones.conftest import find
from tests.ui.milestones.views import move_view
from ui.common.ui_locale import UiLocale
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.milestones.kit import Kit
from ui.milestones.lost_form import LostDialog
from ui.milestones.park_form import ParkDialog
from ui.milestones.short_form import ShortForm


@pytest.fixture(params=[LostDialog, ParkDialog])
def form(request: pytest.FixtureRequest, kit: Kit, playbook: Playbook, qtbot: QtBot) -> ShortForm:
    made = request.param(kit, move_view(playbook, count=2))
    assert isinstance(made, ShortForm)
    qtbot.addWidget(made)
    made.show()
    return made


def handed_on(form: ShortForm) -> list[MoveAnswers]:
    answers: list[MoveAnswers] = []
    form.submitted.connect(answers.append)
    return answers


def test_an_empty_form_is_not_handed_on(form: ShortForm) -> None:
    answers = handed_on(form)
    find(form, QPushButton, "move-accept").click()
    assert answers == []
    assert any(error.text() for error in form.findChildren(FieldError))


def test_spaces_are_no_reason(form: ShortForm) -> None:
    answers = handed_on(form)
    if isinstance(form, LostDialog):
        find(form, Segmented, "lost-cause").choose("other")
    else:
        find(form, DateEdit, "park-wake-on").setText("+7")
    find(form, QLineEdit, "move-reason").setText("   ")
    find(form, QPushButton, "move-accept").click()
    assert answers == []
    assert find(form, FieldError, "reason-error").text() != ""


def test_ctrl_enter_hands_on_and_escape_leaves(form: ShortForm, qtbot: QtBot) -> None:
    answers = handed_on(form)
    if isinstance(form, LostDialog):
        find(form, Segmented, "lost-cause").choose("other")
    else:
        find(form, DateEdit, "park-wake-on").setText("+7")
    find(form, QLineEdit, "move-reason").setText("why")
    form.activateWindow()
    qtbot.waitUntil(form.isActiveWindow)
    QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(answers) == 1
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    with qtbot.waitSignal(form.rejected):
        QTest.keyClick(form, Qt.Key.Key_Escape)


def test_enter_under_the_reason_hands_on(form: ShortForm) -> None:
    answers = handed_on(form)
    if isinstance(form, LostDialog):
        find(form, Segmented, "lost-cause").choose("other")
    else:
        find(form, DateEdit, "park-wake-on").setText("+7")
    reason = find(form, QLineEdit, "move-reason")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert answers == []
    reason.setText("why")
    QTest.keyClick(reason, Qt.Key.Key_Return)
    assert len(answers) == 1


def test_a_lost_deal_names_the_competitor(kit: Kit, playbook: Playbook, qtbot: QtBot) -> None:
    form = LostDialog(kit, move_view(playbook))
    qtbot.addWidget(form)
    form.show()
    answers = handed_on(form)
    competitor = find(form, QLineEdit, "lost-competitor")
    assert not competitor.isVisible()
    find(form, Segmented, "lost-cause").choose("competitor")
    assert competitor.isVisible()
    competitor.setText(" 远东电气 ")
    find(form, QLineEdit, "move-reason").setText("价格低 8%")
    find(form, DateEdit, "lost-day").setText("11-20")
    find(form, QPushButton, "move-accept").click()
    assert [answer.lost for answer in answers] == [LostForm(date(2026, 11, 20), "competitor", "价格低 8%", "远东电气")]
    find(form, Segmented, "lost-cause").choose("no_decision")
    find(form, QPushButton, "move-accept").click()
    assert answers[-1].lost == LostForm(date(2026, 11, 20), "no_decision", "价格低 8%", "")


def test_a_parked_deal_has_a_wake_day(kit: Kit, playbook: Playbook, qtbot: QtBot) -> None:
    form = ParkDialog(kit, move_view(playbook))
    qtbot.addWidget(form)
    form.show()
    answers = handed_on(form)
    wake = find(form, DateEdit, "park-wake-on")
    wake.setText("whenever")
    find(form, QLineEdit, "move-reason").setText("budget of next year")
    find(form, QPushButton, "move-accept").click()
    assert answers == []
    assert find(form, FieldError, "wake-on-error").text() != ""
    wake.setText("2026-12-15")
    assert find(form, FieldError, "wake-on-error").text() == ""
    find(form, QPushButton, "move-accept").click()
    assert [answer.park for answer in answers] == [ParkForm(date(2026, 12, 15), "budget of next year")]


def test_a_refusal_without_a_field_of_the_form_is_not_swallowed(form: ShortForm) -> None:
    assert not form.show_error(DomainError("move.closed", name="x"))


def test_the_language_switches(form: ShortForm, locale: UiLocale) -> None:
    before = form.windowTitle()
    locale.set_language("en")
    assert form.windowTitle() in {"Lose the deal", "Park the deal"} - {before}
    assert find(form, QPushButton, "move-cancel").text() == "Cancel"


@pytest.mark.parametrize(("rivals", "written"), [((), ""), (("博兰传动",), "博兰传动"), (("博兰传动", "恒拓电气"), "")])
def test_known_competitors_are_offered_and_the_only_one_is_written(
    kit: Kit, playbook: Playbook, qtbot: QtBot, rivals: tuple[str, ...], written: str
) -> None:
    view = move_view(playbook)
    deal = replace(view.deals[0], competitors=rivals)
    form = LostDialog(kit, replace(view, deals=(deal,)))
    qtbot.addWidget(form)
    line = find(form, QLineEdit, "lost-competitor")
    assert line.text() == written
    offered = line.completer()
    offered.setCompletionPrefix("拓")
    assert offered.completionCount() == ("恒拓电气" in rivals)
