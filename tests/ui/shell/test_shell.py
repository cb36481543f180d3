"""Opening, making and closing files: every way in, every refusal, and the way out."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFrame
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import FixedClock
from tests.ui.shell.conftest import World
from ui.shell.shell import Shell


def refusal(shell: Shell) -> str:
    box = shell.window.findChild(QFrame, "welcome-error")
    return box.accessibleName() if box is not None and not box.isHidden() else ""


def test_a_first_start_welcomes(make_shell: Callable[[], Shell]) -> None:
    shell = make_shell()
    assert shell.start("")
    shell.window.show()
    assert shell.workspace is None
    assert refusal(shell) == ""
    assert not shell.window.app_bar.isVisible()


def test_a_later_start_opens_the_last_file(open_shell: Shell, make_shell: Callable[[], Shell], file: Path) -> None:
    assert open_shell.close_file()
    again = make_shell()
    assert again.start("")
    assert again.workspace is not None
    assert again.workspace.path == file
    assert again.window.windowTitle().startswith("test.funnel")


def test_a_last_file_that_is_gone_is_said_and_forgotten(make_shell: Callable[[], Shell], world: World) -> None:
    world.settings.remember_file("/nowhere/gone.funnel")
    shell = make_shell()
    assert shell.start("")
    assert "gone.funnel" in refusal(shell)
    assert world.settings.last_file == ""


def spoil(kind: str, file: Path) -> None:
    if kind == "empty":
        file.write_bytes(b"")
    elif kind == "foreign":
        file.write_bytes(b"name;amount\n" * 50)
    elif kind == "newer":
        whole = bytearray(file.read_bytes())
        whole[60:64] = (999_999).to_bytes(4, "big")
        file.write_bytes(bytes(whole))
    elif kind == "damaged":
        file.write_bytes(file.read_bytes()[:90])


@pytest.mark.parametrize("kind", ["empty", "foreign", "newer", "damaged"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_a_file_that_cannot_be_opened_is_explained_and_left_as_it_was(
    make_shell: Callable[[], Shell], world: World, file: Path, kind: str, language: str
) -> None:
    spoil(kind, file)
    before = file.read_bytes()
    world.settings.language = language
    shell = make_shell()
    assert shell.start(str(file))
    assert shell.workspace is None
    assert "test.funnel" in refusal(shell)
    assert len(refusal(shell)) > 25  # what is wrong, and what to do
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir() if path.name.startswith("test")] == ["test.funnel"]


def test_a_file_open_elsewhere_names_who_has_it(
    make_shell: Callable[[], Shell], file: Path, clock: FixedClock, new_id: Callable[[], str]
) -> None:
    other = open_app(file, clock=clock, new_id=new_id)
    shell = make_shell()
    assert shell.start(str(file))  # nobody answers on its socket: it is no window of ours
    assert shell.workspace is None
    assert "正在别处打开" in refusal(shell)
    assert "2026-11-23" in refusal(shell)
    other.file.close(back_up=False)
    shell.give(str(file))
    assert shell.workspace is not None


def test_a_new_file_is_made_where_it_was_asked_for(make_shell: Callable[[], Shell], world: World) -> None:
    shell = make_shell()
    shell.start("")
    shell.window.actions_table["file-new"].trigger()
    assert shell.workspace is not None
    assert shell.workspace.path.parent == world.folder
    assert shell.workspace.path.suffix == ".funnel"
    assert world.settings.last_file == str(shell.workspace.path)
    assert shell.workspace.app.settings.title == shell.workspace.path.stem


def test_a_new_file_never_overwrites_one(make_shell: Callable[[], Shell], world: World, file: Path) -> None:
    before = file.read_bytes()
    world.prompter.path = str(file)
    shell = make_shell()
    shell.start("")
    shell.window.actions_table["file-new"].trigger()
    assert shell.workspace is None
    assert "test.funnel" in refusal(shell)
    assert file.read_bytes() == before


def test_a_new_file_in_a_place_that_is_none_is_refused(
    make_shell: Callable[[], Shell], world: World, tmp_path: Path
) -> None:
    (tmp_path / "plain").touch()
    world.prompter.path = str(tmp_path / "plain" / "new.funnel")
    shell = make_shell()
    shell.start("")
    shell.window.actions_table["file-new"].trigger()
    assert shell.workspace is None
    assert refusal(shell)


def test_with_a_file_open_another_one_gets_a_process_of_its_own(
    open_shell: Shell, world: World, tmp_path: Path
) -> None:
    world.prompter.path = str(tmp_path / "second")
    open_shell.window.actions_table["file-new"].trigger()
    assert world.launched == [tmp_path / "second.funnel"]
    assert (tmp_path / "second.funnel").exists()
    assert not (tmp_path / "second.funnel.lock").exists()
    world.prompter.path = str(tmp_path / "third.funnel")
    open_shell.window.actions_table["file-open"].trigger()
    assert world.launched[1:] == [tmp_path / "third.funnel"]


def test_the_open_file_chosen_again_comes_forward(open_shell: Shell, world: World, file: Path) -> None:
    open_shell.window.showMinimized()
    open_shell.give(str(file))
    assert not open_shell.window.isMinimized()
    assert world.launched == []


def test_the_sample_is_made_once_and_opened(qtbot: QtBot, make_shell: Callable[[], Shell], world: World) -> None:
    shell = make_shell()
    shell.start("")
    shell.window.actions_table["file-sample"].trigger()
    qtbot.waitUntil(lambda: shell.workspace is not None, timeout=30_000)
    assert shell.workspace is not None
    assert sum(map(len, shell.workspace.app.board.opening().cards)) > 30
    shell.desk.make_sample(shell.workspace.path, "zh_CN")  # it is there: told at once, nothing is made
    assert world.launched == []


def test_a_spreadsheet_dropped_on_the_welcome_page_goes_into_a_new_file(
    qtbot: QtBot, make_shell: Callable[[], Shell], world: World, tmp_path: Path
) -> None:
    sheet = tmp_path / "deals.csv"
    sheet.write_text("项目名称,客户,金额\n沧澜3号高炉,沧澜钢铁,1280000\n", encoding="utf-8")
    shell = make_shell()
    shell.start("")
    shell.window.show()
    shell.give(str(sheet))
    assert shell.workspace is not None
    assert shell.workspace.path == world.folder / "deals.funnel"
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in shell.window.findChildren(QDialog)), timeout=10_000)
    for dialog in shell.window.findChildren(QDialog):
        dialog.reject()


def test_closing_backs_up_what_has_changed_and_gives_up_the_lock(open_shell: Shell, file: Path) -> None:
    assert open_shell.workspace is not None
    open_shell.workspace.app.settings.set("title", "华东区")
    assert open_shell.window.close()
    assert len(list((file.parent / "test backups").glob("*.funnel"))) == 1
    assert not file.with_name("test.funnel.lock").exists()
    assert not file.with_name("test.funnel-wal").exists()


def test_a_backup_that_fails_keeps_the_window_open_until_the_person_decides(
    qtbot: QtBot, open_shell: Shell, world: World, file: Path
) -> None:
    assert open_shell.workspace is not None
    open_shell.workspace.app.settings.set("title", "华东区")
    shutil.rmtree(file.parent / "test backups", ignore_errors=True)
    (file.parent / "test backups").touch()  # a file where the folder should be
    world.prompter.answer = False
    assert not open_shell.window.close()
    assert open_shell.window.isVisible()
    assert len(world.prompter.questions) == 1
    world.prompter.answer = True
    open_shell.window.close()
    qtbot.waitUntil(lambda: not open_shell.window.isVisible())
    assert not file.with_name("test.funnel.lock").exists()


def test_the_windows_place_is_kept(open_shell: Shell, world: World) -> None:
    open_shell.window.resize(1500, 800)
    assert open_shell.close_file()
    assert not world.settings.geometry.isEmpty()


def test_a_table_whose_file_was_not_chosen_is_not_imported_later(
    make_shell: Callable[[], Shell], world: World, tmp_path: Path
) -> None:
    shell = make_shell()
    shell.start("")
    world.prompter.answer = False
    shell.give(str(tmp_path / "deals.csv"))
    assert len(world.prompter.asked) == 1
    assert not shell.workspace
    world.prompter.answer = True
    shell.asking.new_file()
    opened = shell.workspace
    assert opened
    assert opened.path.stem != "deals"
    assert shell._table_to_import == ""
