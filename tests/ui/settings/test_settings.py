"""Settings: each explained and effective at once; the file's undoable; a backup restored as a new file only."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.storage.store import Store
from tests.ui.recording import RecordingPrompter
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.settings.settings_controller import SettingsController
from ui.settings.settings_dialog import SettingsDialog
from ui.settings.values import MachineValues

ROWS = ("language", "theme", "density", "size", "title", "owner", "time_zone", "currency", "goal", "folder", "backups")


@dataclass
class Room:
    """The settings of an open file."""

    app: App
    controller: SettingsController
    editor: Editor
    prompter: RecordingPrompter

    @property
    def dialog(self) -> SettingsDialog:
        dialog = self.controller.dialog
        assert dialog is not None
        return dialog

    def type(self, field: QLineEdit, text: str) -> None:
        field.setText(text)
        field.editingFinished.emit()

    def problem(self, key: str) -> str:
        return self.dialog.file.rows[key].problem


@pytest.fixture
def room(
    qtbot: QtBot, app: App, editor: Editor, prompter: RecordingPrompter, bus: ChangeBus, locale: UiLocale, theme: Theme
) -> Room:
    window = QWidget()
    qtbot.addWidget(window)
    app.deals.add(DealDraft("高炉", "沧澜钢铁"))
    app.backups.on_close()
    services = (app.settings, app.backups, app.file.path)
    controller = SettingsController(
        services,
        lambda: MachineValues("zh_CN", "light", "auto", "normal"),
        (editor, prompter, bus),
        (locale, theme),
        window,
    )
    controller.open()
    return Room(app, controller, editor, prompter)


def test_every_setting_is_explained_in_both_languages(room: Room, locale: UiLocale) -> None:
    def hints() -> list[str]:
        found = [room.dialog.findChild(QWidget, f"hint-{key}") for key in ROWS]
        return [hint.text() for hint in found if hint is not None]  # type: ignore[attr-defined]

    chinese = hints()
    locale.set_language("en")
    english = hints()
    assert len(chinese) == len(ROWS)
    assert all(chinese)
    assert not set(chinese) & set(english)
    assert "not rewritten" in english[ROWS.index("time_zone")]
    assert room.dialog.windowTitle() == "Settings"


def test_every_control_has_a_name(room: Room) -> None:
    kinds: tuple[type[QWidget], ...] = (QAbstractButton, QLineEdit, QComboBox)
    controls = [each for kind in kinds for each in room.dialog.findChildren(kind)]
    named = [each for each in controls if each.objectName() and not each.objectName().startswith("qt_")]
    assert len(named) >= 15
    assert [each.objectName() for each in named if not each.accessibleName()] == []


def test_what_the_machine_keeps_is_told_at_once(room: Room, qtbot: QtBot) -> None:
    for key, value in (("language", "en"), ("theme", "dark"), ("density", "compact"), ("size", "large")):
        with qtbot.waitSignal(room.controller.machine_chosen) as told:
            room.dialog.machine.controls[key].choose(value)
        assert told.args == [key, value]
    assert room.app.history.page(limit=1)[0].kind == "deal.added"


def test_title_and_owner_go_in_when_left_and_are_undone(room: Room) -> None:
    room.type(room.dialog.file.title, "  华东区  ")
    room.type(room.dialog.file.owner, "林岚")
    assert (room.app.settings.title, room.app.settings.owner) == ("华东区", "林岚")
    before = room.app.history.page()
    room.dialog.file.title.editingFinished.emit()
    assert room.app.history.page() == before
    room.editor.undo()
    room.editor.undo()
    assert (room.app.settings.title, room.app.settings.owner) == ("Test", "Lin")
    assert (room.dialog.file.title.text(), room.dialog.file.owner.text()) == ("Test", "Lin")


def test_time_zone_and_currency_are_chosen_or_typed(room: Room) -> None:
    file = room.dialog.file
    file.zone.setCurrentText("Europe/Berlin")
    file.zone.activated.emit(file.zone.currentIndex())
    assert room.app.settings.time_zone == "Europe/Berlin"
    file.currency.setCurrentText("chf")
    line = file.currency.lineEdit()
    assert line is not None
    line.editingFinished.emit()
    assert room.app.settings.currency == "CHF"
    room.editor.undo()
    room.editor.undo()
    assert (file.zone.currentText(), file.currency.currentText()) == ("Asia/Shanghai", "CNY")
    assert (room.app.settings.time_zone, room.app.settings.currency) == ("Asia/Shanghai", "CNY")


def test_the_goal_is_an_amount_or_none(room: Room) -> None:
    goal = room.dialog.file.goal
    room.type(goal, "5000万")
    assert room.app.settings.goal("2026Q4") == 50_000_000_00
    room.type(goal, "")
    assert room.app.settings.goal("2026Q4") is None


@pytest.mark.parametrize(
    ("key", "text", "part"),
    [
        ("title", "长" * 10_000, "10000"),
        ("owner", "x" * 201, "201"),
        ("time_zone", "Mars/Olympus", "Mars/Olympus"),
        ("time_zone", "../etc/passwd", "时区"),
        ("currency", "yuan", "YUAN"),
        ("goal", "-5万", "负"),
        ("goal", "很多", "很多"),
        ("goal", "99999999999999亿", "大"),
    ],
)
def test_bad_input_is_told_at_the_setting_and_nothing_is_written(room: Room, key: str, text: str, part: str) -> None:
    before = room.app.history.page()
    control = room.dialog.file.controls[key]
    if isinstance(control, QComboBox):
        control.setCurrentText(text)
        control.activated.emit(-1)
    else:
        assert isinstance(control, QLineEdit)
        room.type(control, text)
    assert part in room.problem(key)
    assert room.app.history.page() == before
    shown = control.currentText() if isinstance(control, QComboBox) else control.text()
    assert shown == text


def test_a_folder_is_chosen_and_given_back(room: Room, tmp_path: Path) -> None:
    chosen = tmp_path / "safe"
    chosen.mkdir()
    room.prompter.path = str(chosen)
    room.dialog.backups.buttons["choose"].click()
    assert room.app.backups.folder == chosen
    assert room.dialog.backups.list.count() == 0
    assert room.app.backups.on_close() is not None
    room.dialog.backups.buttons["reset"].click()
    assert room.app.backups.folder == tmp_path / "test backups"
    assert room.dialog.backups.list.count() == 1
    assert not room.dialog.backups.buttons["reset"].isEnabled()


def test_a_folder_that_cannot_be_written_is_refused(room: Room, tmp_path: Path) -> None:
    room.prompter.path = str(tmp_path / "nowhere")
    room.dialog.backups.buttons["choose"].click()
    assert room.prompter.codes == ["backup.folder"]
    assert room.app.settings.get("backups.folder") == ""


def test_a_backup_is_restored_as_a_new_file_and_never_over_one(room: Room, qtbot: QtBot, tmp_path: Path) -> None:
    room.editor.run(lambda: room.app.deals.add(DealDraft("later")))
    room.prompter.path = str(room.app.file.path)
    room.dialog.backups.buttons["restore"].click()
    assert room.prompter.codes == ["file.exists"]
    assert room.app.board.opening().totals[0].count == 2
    target = tmp_path / "again"
    room.prompter.path = str(target)
    with qtbot.waitSignal(room.controller.restored) as told:
        room.dialog.backups.buttons["restore"].click()
    assert told.args == [f"{target}.funnel"]
    store = Store.open(Path(f"{target}.funnel"), playbook=load_playbook())
    (count,) = store.connection.execute("SELECT count(*) FROM deal").fetchone()
    store.close()
    assert count == 1


def test_a_damaged_backup_is_a_sentence(room: Room, tmp_path: Path) -> None:
    (backup,) = room.app.backups.every()
    backup.path.write_bytes(backup.path.read_bytes()[:-100])
    room.prompter.path = str(tmp_path / "again.funnel")
    room.dialog.backups.buttons["restore"].click()
    assert room.prompter.codes == ["backup.damaged"]
    assert not (tmp_path / "again.funnel").exists()


def test_days_of_backups_are_in_the_files_zone(room: Room, clock: FixedClock) -> None:
    assert clock.now().hour == 2
    assert room.dialog.backups.list.item(0).text().startswith("2026-11-23 10:00")


def test_esc_closes_and_it_opens_again(room: Room) -> None:
    QTest.keyClick(room.dialog, Qt.Key.Key_Escape)
    assert room.controller.dialog is None
    room.controller.open()
    assert room.dialog.isVisible()


def test_large_text_makes_it_larger_and_dark_makes_it_dark(room: Room, theme: Theme) -> None:
    dialog = room.dialog
    before = dialog.machine.sizeHint().height()
    theme.set_scale(15 / 13)
    assert theme.px(13) == 15
    assert dialog.machine.sizeHint().height() > before
    assert "font-size: 15px" in theme.style_sheet()
    theme.set_mode("dark")
    assert dialog.grab().toImage().pixelColor(6, 6).lightness() < 100
    theme.set_scale(1.0)
    assert dialog.machine.sizeHint().height() == before
