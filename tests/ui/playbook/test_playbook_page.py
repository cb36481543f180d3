"""The playbook page on a real file: edited, reset, milestones added, moved, retired; files; refusals."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from funnel_desktop.bootstrap import App
from funnel_desktop.services.words import load_words
from tests.ui.recording import RecordingPrompter
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.playbook.field_row import FieldRow, LongEdit
from ui.playbook.playbook_controller import PlaybookController
from ui.playbook.playbook_page import PlaybookPage
from ui.playbook.rule_text import as_lines, as_rules


class Desk:
    """The page with its controller, by short words."""

    def __init__(self, page: PlaybookPage, controller: PlaybookController, app: App) -> None:
        self.page, self.controller, self.app = page, controller, app

    def go(self, node: str) -> None:
        self.page.tree.choose(node)
        QCoreApplication.processEvents()

    def row(self, target: str) -> FieldRow:
        return next(row for row in self.page.form.rows if row.field.target == target)

    def type(self, target: str, text: str, at: int = 0) -> None:
        edit = self.row(target).edits[at]
        if isinstance(edit, LongEdit):
            edit.setPlainText(text)
        else:
            edit.setText(text)

    def press(self, name: str) -> None:
        self.page.buttons[name].click()
        QCoreApplication.processEvents()

    def texts(self) -> list[str]:
        found = self.page.tree.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        return [item.text(0) for item in found]


@pytest.fixture
def desk(
    app: App, editor: Editor, prompter: RecordingPrompter, bus: ChangeBus, locale: UiLocale, theme: Theme
) -> Iterator[Desk]:
    page = PlaybookPage(locale, theme)
    page.resize(1366, 660)
    bus.committed.connect(lambda *_: locale.use_words(lambda language: load_words(language, app.overrides())))
    controller = PlaybookController(page, app.playbooks, (editor, prompter, bus), (locale, theme))
    page.show()
    controller.show()
    yield Desk(page, controller, app)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_both_languages_are_edited_side_by_side_and_saved_as_one_change(desk: Desk) -> None:
    desk.type("stage.s1.name", "甄别项目")
    desk.type("stage.s1.name", "Qualify", 1)
    desk.type("stage.s1.rate", "12")
    assert desk.page.form.save.isEnabled()
    QTest.keyClick(desk.page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert desk.app.overrides().values == {
        "stage.s1.name.zh_CN": "甄别项目",
        "stage.s1.name.en": "Qualify",
        "stage.s1.rate": 12,
    }
    assert "1 甄别项目  •" in desk.texts()
    row = desk.row("stage.s1.name")
    assert (row.field.shipped, row.back.isVisible()) == (("项目立项", "Project qualification"), True)
    assert "用 12%" in desk.row("stage.s1.rate").field.note.replace("采", "")
    row.back.click()
    assert "stage.s1.name.en" not in desk.app.overrides().values
    desk.app.history.undo()
    assert desk.app.overrides().values["stage.s1.name.en"] == "Qualify"


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(desk: Desk, prompter: RecordingPrompter) -> None:
    desk.type("stage.s1.rate", "zehn")
    desk.page.form.save.click()
    row = desk.row("stage.s1.rate")
    assert row.error.isVisible()
    assert row.field.label in row.error.text()
    assert "stage.s1" not in row.error.text()
    desk.go("stage.s2")
    assert (desk.page.tree.current, row.values) == ("stage.s1", ("zehn",))
    desk.type("stage.s1.rate", "30")
    desk.page.form.save.click()
    assert prompter.errors[0].code == "playbook.rates_fall"
    desk.page.form.discard.click()
    assert desk.row("stage.s1.rate").values == ("10",)


def test_leaving_a_node_saves_it(desk: Desk) -> None:
    desk.type("stage.s1.limit_deals", "9")
    desk.go("milestone.m3a")
    assert desk.app.playbook.stage(1).limit_deals == 9
    assert desk.page.form.node is not None
    assert desk.page.form.node.id == "milestone.m3a"
    desk.type("milestone.m3a.rules", "activity_exists kinds=demo,visit")
    desk.go("indicator.i3")
    assert desk.app.playbook.stage(3).milestones[0].rules[0].params == {"kinds": ("demo", "visit")}
    assert desk.controller.save_edited()


def test_a_milestone_is_added_moved_and_retired(desk: Desk) -> None:
    desk.go("stage.s3")
    desk.press("add")
    dialog = desk.controller.dialog
    assert dialog is not None
    dialog.names[0].setText("样机试用")
    dialog.add.click()
    assert "en" in dialog.error.text()
    dialog.names[1].setText("Trial unit")
    QTest.keyClick(dialog.names[1], Qt.Key.Key_Return)
    assert desk.controller.dialog is None
    key = desk.app.playbook.milestone_keys(3)[-1]
    assert desk.page.tree.current == f"milestone.{key}"
    desk.press("up")
    assert desk.app.playbook.milestone_keys(3) == ("m3a", key, "m3b")
    desk.press("retire")
    assert desk.app.playbook.milestone_keys(3) == ("m3a", "m3b")
    assert not desk.page.buttons["up"].isEnabled()
    desk.press("retire")
    assert desk.app.playbook.milestone_keys(3) == ("m3a", key, "m3b")
    desk.press("reset")
    assert desk.app.playbook.milestone_keys(3) == ("m3a", "m3b")
    assert desk.page.tree.current == "stage.s1"


def test_the_keys_put_milestones_in_order(desk: Desk) -> None:
    desk.go("milestone.m3b")
    for key, expected in ((Qt.Key.Key_Up, "m3b"), (Qt.Key.Key_Up, "m3b"), (Qt.Key.Key_Down, "m3a")):
        QTest.keyClick(desk.page.tree, key, Qt.KeyboardModifier.AltModifier)
        assert desk.app.playbook.milestone_keys(3)[0] == expected


def test_files_and_all_back(desk: Desk, prompter: RecordingPrompter, tmp_path: Path) -> None:
    prompter.path = str(tmp_path / "own.toml")
    desk.type("stage.s1.allowed_days", "30")
    desk.page.form.save.click()
    desk.press("export")
    desk.press("reset-all")
    assert desk.app.overrides().values == {}
    desk.press("import")
    assert desk.app.overrides().values == {"stage.s1.allowed_days": 30}
    Path(prompter.path).write_text("[stage.s1]\nrate = 1.5\n", encoding="utf-8")
    desk.press("import")
    assert desk.app.overrides().values == {"stage.s1.allowed_days": 30}
    prompter.path = str(tmp_path / "none" / "own.toml")
    desk.press("export")
    assert prompter.codes[-1] == "file.folder"


def test_the_page_speaks_both_languages_and_takes_colours(desk: Desk, locale: UiLocale, theme: Theme) -> None:
    locale.set_language("en")
    assert desk.page.buttons["add"].text() == "Add a milestone…"
    assert desk.texts()[0] == "1 Project qualification"
    theme.set_mode("dark")
    assert desk.texts()[0] == "1 Project qualification"
    left = []
    desk.page.left.connect(lambda: left.append(1))
    QTest.keyClick(desk.page, Qt.Key.Key_Escape)
    assert left == [1]
    assert all(edit.accessibleName() and edit.objectName() for edit in desk.page.findChildren(QLineEdit))


def test_rules_are_lines_and_back() -> None:
    rules: list[dict[str, object]] = [
        {"name": "contact_exists", "role": "coach", "attitude_min": 1},
        {"name": "activity_exists", "kinds": ["demo"]},
    ]
    assert as_rules(as_lines(rules)) == rules
