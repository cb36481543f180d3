"""The customer's side of the checklist: confirming, taking back, not applicable, and the small fields."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.playbook import Playbook
from tests.ui.milestones.conftest import find
from tests.ui.milestones.views import Previewer, move_view
from ui.common.theme.theme import Theme
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.milestones.contact_list import ContactCombo
from ui.milestones.indicator_box import IndicatorBox
from ui.milestones.kit import Kit


@pytest.fixture
def dialog(kit: Kit, playbook: Playbook, qtbot: QtBot) -> ChecklistDialog:
    view = move_view(playbook)
    made = ChecklistDialog(kit, view, Previewer(playbook, view))
    qtbot.addWidget(made)
    made.show()
    return made


def signs(dialog: ChecklistDialog) -> dict[str, Answer]:
    deals = dialog.answers().deals
    return dict(deals["d1"].indicators) if deals else {}


def test_the_first_missing_sign_stands_out(dialog: ChecklistDialog, theme: Theme) -> None:
    box = find(dialog, IndicatorBox, "indicator-i4")
    assert box.wanted
    assert not find(dialog, IndicatorBox, "indicator-i5").wanted, "5 is the target's own step"
    row = box.parentWidget()
    assert row is not None
    assert row.grab().toImage().pixelColor(3, 22) == theme.color("claim_tint")
    box.click()
    assert row.grab().toImage().pixelColor(3, 22) == theme.color("accent_tint")


def test_what_was_confirmed_long_ago_shows_when_and_by_whom(dialog: ChecklistDialog) -> None:
    assert find(dialog, IndicatorBox, "indicator-i3").accessibleDescription() == "10-18 · 赵工 · 线人"
    assert find(dialog, IndicatorBox, "indicator-i5").accessibleDescription() == "还没有看到"


def test_a_sign_confirmed_now_takes_day_teller_and_evidence(dialog: ChecklistDialog) -> None:
    find(dialog, IndicatorBox, "indicator-i4").click()
    assert signs(dialog) == {"i4": Answer("done", date(2026, 11, 23))}
    find(dialog, QLineEdit, "indicator-i4-day").setText("11-20")
    who = find(dialog, ContactCombo, "indicator-i4-who")
    who.set_contact("c1")
    who.activated.emit(who.currentIndex())
    QTest.keyClicks(find(dialog, QLineEdit, "indicator-i4-evidence"), "tender calendar")
    assert signs(dialog) == {"i4": Answer("done", date(2026, 11, 20), "c1", "tender calendar")}
    find(dialog, IndicatorBox, "indicator-i4").click()
    assert signs(dialog) == {}
    find(dialog, IndicatorBox, "indicator-i4").click()
    assert signs(dialog)["i4"].contact_id == "c1", "a slip loses nothing"


def test_taking_back_and_restoring_a_known_sign_leaves_no_trace(dialog: ChecklistDialog) -> None:
    box = find(dialog, IndicatorBox, "indicator-i2")
    box.click()
    assert signs(dialog) == {"i2": Answer("open")}
    box.click()
    assert signs(dialog) == {}


def test_not_applicable_is_a_key_and_has_a_reason(dialog: ChecklistDialog) -> None:
    box = find(dialog, IndicatorBox, "indicator-i4")
    QTest.keyClick(box, Qt.Key.Key_A)
    assert not find(dialog, QLineEdit, "indicator-i4-day").isVisible()
    QTest.keyClicks(find(dialog, QLineEdit, "indicator-i4-evidence"), "framework contract")
    assert (signs(dialog)["i4"].state, signs(dialog)["i4"].text) == ("na", "framework contract")
    assert box.accessibleDescription() == "不适用 · framework contract"
    QTest.keyClick(box, Qt.Key.Key_A)
    assert signs(dialog) == {}


def test_letters_confirm_and_take_back(dialog: ChecklistDialog) -> None:
    box = find(dialog, IndicatorBox, "indicator-i5")
    seen = []
    for key in (Qt.Key.Key_D, Qt.Key.Key_D, Qt.Key.Key_N, Qt.Key.Key_Space):
        QTest.keyClick(box, key)
        seen.append(box.isChecked())
    assert seen == [True, True, False, True]


def test_the_context_menu_offers_what_the_key_does(dialog: ChecklistDialog) -> None:
    (action,) = find(dialog, IndicatorBox, "indicator-i5").actions()
    assert action.text() == "不适用"
    action.trigger()
    assert signs(dialog)["i5"].state == "na"


def test_an_unreadable_day_and_a_refusal_stand_at_the_row(dialog: ChecklistDialog) -> None:
    find(dialog, IndicatorBox, "indicator-i4").click()
    day = find(dialog, QLineEdit, "indicator-i4-day")
    day.setText("soon")
    find(dialog, QLineEdit, "move-reason").setText("why")
    find(dialog, QPushButton, "move-anyway").click()
    error = find(dialog, FieldError, "indicator-i4-error")
    assert error.text() != ""
    day.setText("2026-11-20")
    assert error.text() == ""
    assert dialog.show_error(DomainError("check.future_day", field="i4", day=date(2026, 12, 1)))
    assert error.text() != ""
    assert dialog.show_error(DomainError("move.before_entry", field="happened_on", day=date(2026, 1, 1)))
    assert not dialog.show_error(DomainError("move.closed", name="x"))


def test_a_link_opens_under_the_evidence(dialog: ChecklistDialog) -> None:
    evidence = find(dialog, QLineEdit, "milestone-m3a-evidence")
    (chain,) = [action for action in evidence.actions() if action.objectName() == "milestone-m3a-add-link"]
    assert dialog.findChild(QLineEdit, "milestone-m3a-link") is None
    chain.trigger()
    QTest.keyClicks(find(dialog, QLineEdit, "milestone-m3a-link"), "https://example.com/v3")
    assert dialog.answers().deals["d1"].milestones["m3a"].link == "https://example.com/v3"
    state = find(dialog, Segmented, "milestone-m3a-state")
    state.choose("open")
    state.choose("done")
    assert find(dialog, QLineEdit, "milestone-m3a-link").text() == "https://example.com/v3"


def test_own_points_on_the_rate_may_be_kept(kit: Kit, playbook: Playbook, qtbot: QtBot) -> None:
    view = move_view(playbook)
    (deal,) = view.deals
    lifted = replace(deal, standing=deal.standing._replace(claimed_rate=deal.standing.claimed_rate + 5))
    view = replace(view, deals=(lifted,))
    dialog = ChecklistDialog(kit, view, Previewer(playbook, view))
    qtbot.addWidget(dialog)
    keep = find(dialog, QCheckBox, "move-keep-adjustment")
    assert not keep.isHidden()
    assert "+5" in keep.text()
    assert not dialog.answers().keep_adjustment
    keep.click()
    assert dialog.answers().keep_adjustment
