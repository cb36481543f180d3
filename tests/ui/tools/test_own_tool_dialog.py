"""A tool of one's own is made by a form, changed again, brought in and retired; a wrong line is told."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import DomainError
from tests.services.test_own_tools import FILE
from tests.ui.recording import RecordingPrompter
from ui.common.editor import Editor
from ui.common.widgets.field_error import FieldError
from ui.tools.look import Look
from ui.tools.own_tool_controller import OwnToolController
from ui.tools.own_tool_dialog import OwnToolDialog, parsed_fields


@pytest.fixture
def own(app: App, editor: Editor, prompter: RecordingPrompter, look: Look) -> Iterator[OwnToolController]:
    window = QWidget()
    yield OwnToolController(app.own_tools, (editor, prompter, lambda: look), window)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(own: OwnToolController, key: str = "") -> OwnToolDialog:
    own.open(key)
    dialog = own.dialog
    assert isinstance(dialog, OwnToolDialog)
    return dialog


def test_a_tool_is_made_and_changed_by_its_form(app: App, own: OwnToolController) -> None:
    dialog = opened(own)
    lines = "客户 | Customer | =customer.name\n电压 ｜ Voltage ｜ number\n说明 | Remark"
    titles = {"title_zh": "勘查", "title_en": "Survey", "stage": "2", "fields": lines}
    dialog.form.show_texts(titles)
    assert dialog.dirty
    dialog.submit()
    assert own.dialog is None
    (form,) = [each for each in app.tool_sheets.forms() if each.titles is not None]
    assert [(field.type, field.source) for field in form.fields] == [
        ("text", "customer.name"),
        ("number", ""),
        ("text", ""),
    ]
    again = opened(own, form.key)
    assert again.form.texts()["fields"].splitlines()[0] == "客户 | Customer | =customer.name"
    assert not again.dirty
    again.form.show_texts({"stage": "4"})
    again.submit()
    assert app.own_tools.definition(form.key)["stage"] == 4
    own.retire(form.key)
    assert all(each.titles is None for each in app.tool_sheets.forms())


def test_what_is_wrong_is_said_and_the_form_stays(app: App, own: OwnToolController) -> None:
    dialog = opened(own)
    error = dialog.findChild(FieldError, "own-tool-error")
    assert error is not None
    for texts, words in (
        ({"title_zh": "勘查", "fields": "只有一个名字"}, "只有一个名字"),
        ({"fields": "甲 | A | colour"}, "colour"),
        ({"fields": "甲 | A"}, "en"),
    ):
        dialog.form.show_texts(texts)
        dialog.submit()
        assert words in error.text()
        assert dialog.isVisible()
    dialog.leave()
    assert all(each.titles is None for each in app.tool_sheets.forms())


def test_a_file_is_brought_in(app: App, own: OwnToolController, prompter: RecordingPrompter, tmp_path: Path) -> None:
    path = tmp_path / "tools.toml"
    path.write_text(FILE, encoding="utf-8")
    prompter.path = str(path)
    own.bring_in()
    assert "site_survey" in {form.key for form in app.tool_sheets.forms()}
    kept = opened(own, "site_survey")
    kept.form.show_texts({"title_en": "Survey of the site"})
    kept.submit()
    definition = app.own_tools.definition("site_survey")
    assert [option["key"] for option in definition["fields"][2]["options"]] == ["ok", "bad"]
    assert definition["fields"][1]["hint"]["en"] == "kV"
    path.write_text("nothing", encoding="utf-8")
    own.bring_in()
    assert prompter.codes == ["playbook.toml"]
    own.open("gone")
    assert prompter.codes[-1] == "sheet.tool"


def test_a_field_keeps_its_key_by_its_names_and_sources_have_their_types() -> None:
    before = {
        "fields": [{"key": "volt", "type": "text", "label": {"zh_CN": "甲", "en": "A"}, "hint": {}, "options": []}]
    }
    found = parsed_fields(
        "甲 | A | number\n乙 | B | =deal.amount\n丙 | C | =deal.expected_on\n丁 | D | =deal.need", before
    )
    assert [(each["key"], each["type"]) for each in found] == [
        ("volt", "number"),
        ("f1", "money"),
        ("f2", "day"),
        ("f3", "long_text"),
    ]
    with pytest.raises(DomainError):
        parsed_fields("甲 | | text", None)
