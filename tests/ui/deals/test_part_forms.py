"""The small forms: what they write, and every refusal at its field with nothing lost and nothing written."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.services.attachments import LARGEST
from funnel_desktop.storage.glance import last_seq
from tests.ui.deals.conftest import Room
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.ui_locale import UiLocale
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.deals.deal_fields import label_of
from ui.deals.part_fields import ACTIVITY, COMPETITOR, DOCUMENT, LINK, PERSON
from ui.deals.part_form import PartForm


def form(room: Room) -> PartForm:
    assert isinstance(room.parts.form, PartForm)
    return room.parts.form


def line(room: Room, name: str) -> QLineEdit:
    found = form(room).findChild(QLineEdit, f"part-{name}")
    assert found is not None
    return found


def accept(room: Room) -> None:
    button = form(room).findChild(QPushButton, "part-accept")
    assert button is not None
    button.click()
    room.settle()


def said(room: Room, name: str) -> str:
    found = form(room).findChild(FieldError, f"part-{name}-error")
    assert found is not None
    return found.text() if not found.isHidden() else ""


def test_an_activity_is_planned_with_people(room: Room) -> None:
    room.panel.carry_out("open-add-activity", "")
    kind = form(room).findChild(QComboBox, "part-kind")
    text = form(room).findChild(QPlainTextEdit, "part-text")
    assert kind is not None
    assert text is not None
    kind.setCurrentIndex(kind.findData("meeting"))
    text.setPlainText(" 评审会 ")
    line(room, "planned-on").setText("+7")
    with_whom = [box for box in form(room).findChildren(QCheckBox) if box.text() == "王工"]
    with_whom[0].setChecked(True)
    accept(room)
    assert room.parts.form is None
    made = room.app.deals.detail(room.deal).activities[-1]
    assert (made.kind, made.text, made.planned_on, made.done_on) == ("meeting", "评审会", date(2026, 11, 30), None)
    assert len(made.contact_ids) == 1


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("minutes", "-5", "-5 分钟不对"),
        ("minutes", "一会儿", "不是分钟数"),
        ("planned-on", "2026-13-45", "不是日期"),
        ("done-on", "2029-01-01", "还没到"),
        ("planned-on", "", "没有日期"),
    ],
)
def test_a_bad_activity_is_refused_at_its_field(room: Room, field: str, typed: str, sentence: str) -> None:
    before = last_seq(room.app.store.connection)
    room.panel.carry_out("open-add-activity", "")
    line(room, field).setText(typed)
    accept(room)
    assert sentence in said(room, field), said(room, field)
    assert line(room, field).text() == typed
    assert last_seq(room.app.store.connection) == before
    form(room).reject()


def test_a_person_is_added_edited_and_known_again(room: Room, qtbot: QtBot) -> None:
    room.panel.carry_out("open-add-person", "")
    line(room, "name").setText("孙经理")
    attitude = form(room).findChild(Segmented, "part-attitude")
    assert attitude is not None
    attitude.choose("-1")
    roles = [box for box in form(room).findChildren(QCheckBox) if box.text() == "采购"]
    roles[0].setChecked(True)
    form(room).activateWindow()
    qtbot.waitUntil(form(room).isActiveWindow)
    QTest.keyClick(form(room), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    room.settle()
    part = room.app.deals.detail(room.deal).people[-1]
    assert (part.roles, part.attitude) == (("purchasing",), -1)
    room.panel.carry_out("open-person", part.id)
    assert line(room, "name").text() == "孙经理"
    line(room, "title").setText("采购部经理")
    accept(room)
    assert room.app.people.draft(part.id).title == "采购部经理"
    before = last_seq(room.app.store.connection)
    room.panel.carry_out("open-person", part.id)
    accept(room)
    assert room.parts.form is None
    assert last_seq(room.app.store.connection) == before


@pytest.mark.parametrize(
    ("typed", "sentence"), [("   ", "没有填姓名"), ("长" * 10_000, "10000"), ("王工", "已在这个项目里")]
)
def test_a_bad_name_is_refused_at_its_field(room: Room, typed: str, sentence: str) -> None:
    before = last_seq(room.app.store.connection)
    room.panel.carry_out("open-add-person", "")
    line(room, "name").setText(typed)
    accept(room)
    assert sentence in said(room, "name").replace(",", ""), said(room, "name")
    assert last_seq(room.app.store.connection) == before
    form(room).reject()


def test_a_link_must_be_one_that_may_be_opened(room: Room) -> None:
    room.panel.carry_out("open-add-link", "")
    for typed in ("file:///etc/passwd", "javascript:alert(1)", "  "):
        line(room, "address").setText(typed)
        accept(room)
        assert "不能作为链接" in said(room, "address")
    line(room, "address").setText("example.com/tender")
    accept(room)
    assert room.app.deals.detail(room.deal).attachments[-1].link == "https://example.com/tender"


def test_a_file_is_attached_opened_saved_and_missed(room: Room, prompter: RecordingPrompter, tmp_path: Path) -> None:
    source = tmp_path / "方案.pdf"
    source.write_bytes(b"%PDF")
    prompter.path = str(source)
    room.panel.carry_out("open-add-file", "")
    assert line(room, "name").text() == "方案.pdf"
    accept(room)
    kept = room.app.deals.detail(room.deal).attachments[-1]
    room.panel.carry_out("open-document", kept.id)
    assert Path(room.opened[-1].toLocalFile()).read_bytes() == b"%PDF"
    prompter.path = str(tmp_path / "copy.pdf")
    room.panel.carry_out("save-document", kept.id)
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF"
    room.panel.carry_out("edit-document", kept.id)
    line(room, "name").setText("方案终稿.pdf")
    accept(room)
    assert room.app.attachments.get(kept.id).name == "方案终稿.pdf"


def test_a_file_that_went_between_choosing_and_attaching(
    room: Room, prompter: RecordingPrompter, tmp_path: Path
) -> None:
    source = tmp_path / "gone.pdf"
    source.write_bytes(b"x")
    prompter.path = str(source)
    room.panel.carry_out("open-add-file", "")
    source.unlink()
    accept(room)
    assert prompter.codes == ["attachment.gone"]
    assert room.parts.form is not None
    form(room).reject()


def test_a_large_file_is_linked_and_says_so(room: Room, prompter: RecordingPrompter, tmp_path: Path) -> None:
    source = tmp_path / "large.zip"
    with source.open("wb") as file:
        file.truncate(LARGEST + 1)
    prompter.path = str(source)
    room.panel.carry_out("open-add-file", "")
    accept(room)
    large = next(row for row in room.page.lists["documents"].rows.rows if row.title == "large.zip")
    assert "只是链接，未放进本文件" in large.detail
    source.unlink()
    room.panel.carry_out("open-document", large.key)
    assert prompter.codes == ["attachment.gone"]


def test_a_competitor_is_named_noted_and_renamed(room: Room) -> None:
    room.panel.carry_out("open-add-competitor", "")
    line(room, "name").setText("乙公司")
    accept(room)
    assert "已有“乙公司”" in said(room, "name")
    line(room, "name").setText("丙公司")
    accept(room)
    rival = room.app.deals.detail(room.deal).competitors[-1]
    room.panel.carry_out("open-competitor", rival.id)
    line(room, "name").setText("丁公司")
    accept(room)
    assert room.app.competitors.get(rival.id).name == "丁公司"


def test_one_form_at_a_time_and_cancel_writes_nothing(room: Room) -> None:
    before = last_seq(room.app.store.connection)
    room.panel.carry_out("open-add-competitor", "")
    first = room.parts.form
    room.panel.carry_out("open-add-link", "")
    assert room.parts.form is first
    line(room, "name").setText("typed, then left")
    form(room).reject()
    assert room.parts.form is None
    assert last_seq(room.app.store.connection) == before
    assert room.view().today == TODAY


def test_every_label_has_its_chinese(locale: UiLocale) -> None:
    assert locale.language == "zh_CN"
    for table in (ACTIVITY, PERSON, COMPETITOR, DOCUMENT, LINK):
        assert all(label_of(spec) != spec.label for spec in table)
        assert len({(spec.row, spec.column) for spec in table}) == len(table)
