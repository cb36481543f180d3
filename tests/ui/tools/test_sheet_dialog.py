"""A sheet is filled in by keys, saved, thrown away only when asked, and says at the field what is wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.tools.conftest import Desk
from tests.values import TODAY
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.common.widgets.text_label import TextLabel
from ui.tools.look import Look
from ui.tools.numbered_form import NumberedForm
from ui.tools.sheet_dialog import SheetDialog


def progress(dialog: SheetDialog) -> str:
    label = dialog.findChild(TextLabel, "sheet-progress")
    assert label is not None
    return label.text()


def test_every_tool_opens_prefilled_and_its_keys_begin_at_the_first_empty_field(desk: Desk) -> None:
    for form in desk.app.tool_sheets.forms():
        dialog = desk.open(form.key)
        texts = dialog.form.texts()
        assert list(texts) == [field.key for field in form.fields]
        assert texts["customer"] == "北屹重工"
        assert not dialog.dirty
        empty = next(key for key, text in texts.items() if not text)
        widget = dialog.form.controls[empty].widget
        assert dialog.focusWidget() in {widget, widget.focusProxy()}
        for control in dialog.form.controls.values():
            assert control.widget.accessibleName()
            assert control.widget.objectName().startswith("sheet-")
        dialog.reject()
        assert desk.sheets.dialog is None
    assert desk.prompter.questions == []
    assert desk.app.deals.detail(desk.deal).sheets == ()


def test_a_sheet_is_filled_in_by_keys_and_saved_by_ctrl_enter(desk: Desk, qtbot: QtBot) -> None:
    dialog = desk.open("solution_confirmation")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    controls = dialog.form.controls
    QTest.keyClicks(controls["version"].widget, "V2")
    controls["scope"].put("两台主机")
    QTest.keyClicks(controls["confirmed_on"].widget, "today")
    controls["confirmed_by"].widget.setFocus()
    QTest.keyClick(controls["confirmed_by"].widget, Qt.Key.Key_Down)
    QTest.keyClick(controls["form"].widget, Qt.Key.Key_Down)
    assert progress(dialog) == "已填 5 / 8"
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.sheets.dialog is None
    saved = desk.saved("solution_confirmation")
    wang = desk.app.deals.detail(desk.deal).contacts[0]
    assert saved["version"] == "V2"
    assert saved["confirmed_on"] == TODAY.isoformat()
    assert saved["confirmed_by"] == wang.id
    assert saved["form"] == "signature"


def test_scores_and_yes_or_no_are_chosen_by_their_letter(desk: Desk) -> None:
    dialog = desk.open("go_no_go")
    cells = dialog.form.controls["access"].widget
    assert isinstance(cells, Segmented)
    QTest.keyClick(cells, Qt.Key.Key_4)
    assert dialog.form.texts()["access"] == "4"
    dialog.form.controls["access"].put("")
    assert dialog.form.texts()["access"] == ""
    dialog.leave()
    dialog = desk.open("contract_checklist")
    QTest.keyClick(dialog.form.controls["sealed"].widget, Qt.Key.Key_Y)
    assert dialog.form.texts()["sealed"] == "yes"
    dialog.leave()


def test_leaving_asks_before_it_throws_away_what_was_typed(desk: Desk) -> None:
    dialog = desk.open("visit_plan")
    dialog.form.controls["purpose"].put("约处长")
    desk.prompter.answer = False
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(desk.prompter.questions) == 1
    assert dialog.isVisible()
    desk.prompter.answer = True
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert desk.sheets.dialog is None
    assert desk.saved("visit_plan") == {}


def test_closing_the_window_saves(desk: Desk) -> None:
    dialog = desk.open("visit_plan")
    dialog.form.controls["purpose"].put("约处长")
    dialog.close()
    assert desk.sheets.dialog is None
    assert desk.saved("visit_plan")["purpose"] == "约处长"


def test_what_cannot_be_read_keeps_the_sheet_open_and_says_so_at_its_field(desk: Desk) -> None:
    dialog = desk.open("project_analysis")
    QTest.keyClicks(dialog.form.controls["effort"].widget, "many")
    dialog.close()
    assert desk.sheets.dialog is dialog
    error = dialog.findChild(FieldError, "sheet-effort-error")
    assert error is not None
    assert "many" in error.text()
    dialog.form.controls["effort"].put("12.5")
    dialog.form.controls["risks"].put("x" * 4001)
    dialog.close()
    assert desk.sheets.dialog is dialog
    assert dialog.findChild(FieldError, "sheet-risks-error").text()  # type: ignore[union-attr]
    dialog.form.controls["risks"].put("付款")
    dialog.close()
    assert desk.saved("project_analysis")["effort"] == "12.5"


def test_what_the_deal_says_now_is_taken_again(desk: Desk) -> None:
    dialog = desk.open("project_analysis")
    take = dialog.findChild(QPushButton, "sheet-take")
    assert take is not None
    assert not take.isEnabled()
    dialog.form.controls["need"].put("另一件事")
    assert take.isEnabled()
    take.click()
    assert dialog.form.texts()["need"] == "国产化"
    dialog.leave()


def test_printing_saves_first(desk: Desk) -> None:
    dialog = desk.open("visit_plan")
    dialog.form.controls["purpose"].put("约处长")
    print_button = dialog.findChild(QPushButton, "sheet-print")
    assert print_button is not None
    print_button.click()
    assert desk.printed == [(desk.deal, "visit_plan")]
    assert desk.saved("visit_plan")["purpose"] == "约处长"


def test_one_sheet_at_a_time_and_an_unknown_one_is_told(desk: Desk) -> None:
    desk.sheets.open(desk.deal, "gone")
    assert desk.prompter.codes == ["sheet.tool"]
    dialog = desk.open("visit_plan")
    desk.sheets.open(desk.deal, "go_no_go")
    assert desk.sheets.dialog is dialog
    dialog.leave()


def test_a_person_no_longer_in_the_deal_is_shown_as_such(desk: Desk) -> None:
    part = desk.app.deals.detail(desk.deal).people[0]
    desk.app.tool_sheets.save(desk.deal, "agreed_terms", {"agreed_by": part.contact_id})
    desk.app.people.remove(part.id)
    dialog = desk.open("agreed_terms")
    combo = dialog.form.controls["agreed_by"].widget
    assert isinstance(combo, QComboBox)
    assert combo.currentText() == "（已不在本项目）"
    assert not dialog.dirty
    dialog.leave()


def test_an_error_of_no_field_is_not_the_forms(look: Look, desk: Desk) -> None:
    from funnel_desktop.domain.errors import DomainError

    dialog = desk.open("visit_plan")
    assert not dialog.show_error(DomainError("deal.gone"))
    dialog.leave()
    window = QWidget()
    empty = NumberedForm(look, "x", [], window)
    empty.take_keys()
    assert window.findChild(QLineEdit) is None
    window.deleteLater()


@pytest.mark.parametrize("text", ["1,200", "−3.5", ""])
def test_numbers_are_read_as_people_type_them(desk: Desk, text: str) -> None:
    dialog = desk.open("project_analysis")
    dialog.form.controls["effort"].put(text)
    assert dialog.form.texts()["effort"] == {"1,200": "1200", "−3.5": "-3.5", "": ""}[text]
    dialog.leave()
