"""Dialogs of customers and contacts: refusals at their field, nothing lost; merging told before and undone after."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton

from funnel_desktop.storage.integrity import check
from tests.ui.people.conftest import People
from ui.common.ui_locale import UiLocale
from ui.people.merge_dialog import MergeDialog
from ui.people.person_dialog import PersonDialog


def form(people: People) -> PersonDialog:
    dialog = people.desk.dialog
    assert isinstance(dialog, PersonDialog)
    return dialog


def put(dialog: PersonDialog, name: str, text: str) -> None:
    field = dialog.fields[name]
    if isinstance(field, QLineEdit):
        field.setText(text)
    else:
        field.setPlainText(text)


def press(people: People, name: str) -> None:
    button = people.page.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_customer_is_added_and_chosen(people: People) -> None:
    press(people, "customer-add")
    dialog = form(people)
    put(dialog, "name", " 安渡造船 ")
    put(dialog, "region", "浙东")
    QTest.keyClick(dialog.fields["name"], Qt.Key.Key_Return)
    assert people.desk.dialog is None
    assert people.page.panel.title.text() == "安渡造船"
    people.editor.undo()
    assert "安渡造船" not in people.titles()


@pytest.mark.parametrize(
    ("name", "part"), [("   ", "没有名称"), ("长" * 10_000, "10000"), ("云栖铝业", "已经有客户"), ("ＹＵＮ\x00", "")]
)
def test_a_bad_name_is_told_at_the_field_and_nothing_is_lost(people: People, name: str, part: str) -> None:
    press(people, "customer-add")
    dialog = form(people)
    put(dialog, "name", name)
    put(dialog, "note", "写了很久的备注")
    dialog.save.click()
    if not part:
        assert people.desk.dialog is None
        return
    error = dialog.findChild(QLineEdit, "person-name")
    assert error is not None
    assert error.property("state") == "error"
    assert part in dialog._errors["name"].text()
    note = dialog.fields["note"]
    assert isinstance(note, QPlainTextEdit)
    assert note.toPlainText() == "写了很久的备注"
    assert len(people.app.customers.rows()) == 3
    put(dialog, "name", "安渡造船")
    dialog.save.click()
    assert people.desk.dialog is None
    assert people.app.customers.detail(people.key("安渡造船")).customer.note == "写了很久的备注"


def test_editing_starts_with_what_there_is_and_saving_it_unchanged_writes_nothing(people: People) -> None:
    people.choose("沧澜钢铁有限公司")
    press(people, "customer-edit")
    assert form(people).values() == {"name": "沧澜钢铁有限公司", "industry": "冶金", "region": "华北", "note": ""}
    before = people.app.history.page()
    form(people).save.click()
    assert people.desk.dialog is None
    assert people.app.history.page() == before


def test_a_used_customer_and_a_used_contact_are_not_deleted(people: People) -> None:
    people.choose("沧澜钢铁")
    press(people, "customer-delete")
    people.page.panel.contacts.choose(people.page.panel.contacts.rows.rows[0].key)
    press(people, "contact-remove")
    assert people.prompter.codes == ["customer.in_use", "contact.in_use"]
    assert len(people.titles()) == 3
    people.choose("沧澜钢铁有限公司")
    press(people, "customer-delete")
    assert len(people.titles()) == 2


def test_contacts_are_added_edited_and_deleted(people: People) -> None:
    people.choose("沧澜钢铁有限公司")
    press(people, "contact-add")
    put(form(people), "name", "赵工")
    put(form(people), "phone", "138 0000")
    form(people).save.click()
    (row,) = people.page.panel.contacts.rows.rows
    assert (row.title, row.right) == ("赵工", "138 0000")
    people.page.panel.contacts.choose(row.key)
    press(people, "contact-edit")
    put(form(people), "title", "轧线电气")
    form(people).save.click()
    assert people.page.panel.contacts.rows.rows[0].below == "轧线电气"
    press(people, "contact-remove")
    assert people.page.panel.contacts.rows.rows == ()


def test_a_contact_that_has_gone_is_a_sentence(people: People) -> None:
    people.choose("沧澜钢铁")
    people.desk.edit_contact("gone")
    people.desk.edit_customer("gone")
    assert people.prompter.codes == ["contact.gone", "customer.gone"]
    assert people.desk.dialog is None


def merge_dialog(people: People) -> MergeDialog:
    dialog = people.desk.dialog
    assert isinstance(dialog, MergeDialog)
    return dialog


def effect(dialog: MergeDialog, at: int) -> str:
    return dialog._effects[at].text()


def test_a_merge_is_told_done_and_taken_back(people: People, locale: UiLocale) -> None:
    people.choose("沧澜钢铁有限公司")
    press(people, "customer-merge")
    dialog = merge_dialog(people)
    assert not dialog.accept_button.isEnabled()
    first = dialog.list.rows.rows[0]
    assert first.title == "沧澜钢铁"
    assert "只差公司形式" in first.below
    dialog.list.choose(first.key)
    assert "“沧澜钢铁”将消失" in effect(dialog, 0)
    assert effect(dialog, 1) == "2 单项目和 2 位联系人并入 沧澜钢铁有限公司。"
    dialog.swap.click()
    assert "“沧澜钢铁有限公司”将消失" in effect(dialog, 0)
    assert "冶金、华北" in effect(dialog, 2)
    locale.set_language("en")
    assert '"沧澜钢铁" stays' in effect(dialog, 0)
    before = people.app.customers.rows()
    dialog.accept_button.click()
    assert people.desk.dialog is None
    assert people.titles() == ["云栖铝业", "沧澜钢铁"]
    assert check(people.app.store.connection, people.app.playbook) == []
    people.editor.undo()
    assert people.app.customers.rows() == before
    assert len(people.titles()) == 3


def test_the_other_customer_is_found_by_pinyin_and_cancel_changes_nothing(people: People) -> None:
    people.choose("沧澜钢铁")
    press(people, "customer-merge")
    dialog = merge_dialog(people)
    dialog.search.setText("yunqi")
    assert [row.title for row in dialog.list.rows.rows] == ["云栖铝业"]
    dialog.search.setText("nobody")
    assert dialog.list.rows.rows == ()
    assert not dialog.accept_button.isEnabled()
    dialog.cancel.click()
    assert len(people.app.customers.rows()) == 3


def test_the_likeliest_pair_is_a_click_away(people: People) -> None:
    button = people.page.doubles
    people.controller._find_doubles()
    assert button.isVisible()
    assert button.text() == "可能重复的客户：1 对"
    button.click()
    assert merge_dialog(people).accept_button.isEnabled()
