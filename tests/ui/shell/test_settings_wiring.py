"""Settings from the window: effective at once, kept by the machine, and a restored file opened beside."""

from pathlib import Path

from PySide6.QtWidgets import QLabel

from funnel_desktop.domain.deal_draft import DealDraft
from tests.ui.shell.conftest import World
from ui.board.board_view import BoardView
from ui.board.card_layout import Density
from ui.settings.settings_dialog import SettingsDialog
from ui.shell.shell import Shell


def opened(shell: Shell) -> SettingsDialog:
    shell.window.actions_table["file-settings"].trigger()
    (dialog,) = [made for made in shell.window.findChildren(SettingsDialog) if made.isVisible()]
    return dialog


def test_the_machines_choices_are_in_force_and_kept(open_shell: Shell, world: World) -> None:
    dialog = opened(open_shell)
    assert dialog.machine.controls["language"].value() == "zh_CN"
    assert dialog.machine.controls["size"].value() == "normal"
    for key, value in (("language", "en"), ("theme", "dark"), ("density", "comfortable"), ("size", "large")):
        dialog.machine.controls[key].choose(value)
    assert dialog.windowTitle() == "Settings"
    assert open_shell.theme.dark
    assert open_shell.theme.px(13) == 15
    board = open_shell.window.findChild(BoardView)
    assert board is not None
    assert board._delegate.density is Density.COMFORTABLE
    kept = (world.settings.language, world.settings.theme, world.settings.density, world.settings.size)
    assert kept == ("en", "dark", "comfortable", "large")
    assert open_shell.window.actions_table["size-large"].isChecked()
    dialog.machine.controls["size"].choose("normal")
    dialog.machine.controls["theme"].choose("light")
    dialog.reject()


def test_another_currency_is_on_the_board_at_once(open_shell: Shell) -> None:
    dialog = opened(open_shell)
    dialog.file.currency.setCurrentText("USD")
    dialog.file.currency.activated.emit(1)
    weighted = open_shell.window.status.findChild(QLabel, "status-weighted")
    assert weighted is not None
    assert "US$" in weighted.text()
    assert open_shell.workspace is not None
    assert open_shell.workspace.app.board.summary().currency == "USD"
    open_shell.window.actions_table["edit-undo"].trigger()
    assert open_shell.workspace.app.board.summary().currency == "CNY"
    assert dialog.file.currency.currentText() == "CNY"
    dialog.reject()


def test_a_restored_file_is_opened_beside_this_one(open_shell: Shell, world: World, tmp_path: Path) -> None:
    assert open_shell.workspace is not None
    open_shell.workspace.app.deals.add(DealDraft("高炉"))
    open_shell.workspace.app.backups.on_close()
    dialog = opened(open_shell)
    world.prompter.path = str(tmp_path / "restored.funnel")
    dialog.backups.buttons["restore"].click()
    assert world.launched == [tmp_path / "restored.funnel"]
    assert open_shell.workspace.path.name == "test.funnel"
    dialog.reject()


def test_the_text_size_kept_is_in_force_from_the_start(make_shell: object, world: World) -> None:
    world.settings.size = "small"
    shell = make_shell()  # type: ignore[operator]
    assert shell.theme.px(13) == 12
    assert shell.window.actions_table["size-small"].isChecked()
    world.settings.size = "no such size"
    assert make_shell().theme.px(13) == 13  # type: ignore[operator]
