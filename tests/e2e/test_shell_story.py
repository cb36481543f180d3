"""A day through the window's own parts, offscreen: open, move with the checklist, undo, close, reopen, redo."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from ui.common.prompter import Prompter, QtPrompter
from ui.common.ui_locale import UiLocale
from ui.common.ui_settings import UiSettings
from ui.shell.outside import Outside
from ui.shell.shell import Shell


def prompter(window: QMainWindow, locale: UiLocale) -> Prompter:
    return QtPrompter(window, locale)


@pytest.fixture
def make_shell(
    qapp: QApplication, clock: FixedClock, new_id: Callable[[], str], tmp_path: Path
) -> Iterator[Callable[[], Shell]]:
    shells: list[Shell] = []
    settings = UiSettings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    settings.language, settings.theme = "zh_CN", "light"

    def make() -> Shell:
        outside = Outside(clock, new_id, lambda _path: None, prompter, lambda: tmp_path, lambda: tmp_path)
        shells.append(Shell(qapp, settings, outside))
        return shells[-1]

    yield make
    for shell in shells:
        shell.close_quietly()
        shell.window.close()
        shell.locale.uninstall()
        shell.window.deleteLater()
        shell.deleteLater()


@pytest.fixture
def deal(file: Path, clock: FixedClock, new_id: Callable[[], str]) -> str:
    app = open_app(file, clock=clock, new_id=new_id)
    change = app.deals.add(DealDraft("沧澜3号高炉变频改造", "沧澜钢铁", 1_280_0000_00))
    app.file.close(back_up=False)
    (deal_id,) = change.deal_ids()
    return deal_id


def opened(qtbot: QtBot, shell: Shell, file: Path) -> Shell:
    shell.start(str(file))
    with qtbot.waitSignal(shell.window.painted, timeout=10_000):
        shell.window.show()
    qtbot.waitUntil(shell.window.actions_table["edit-undo"].isEnabled, timeout=5_000)
    return shell


def stage_of(shell: Shell, deal_id: str) -> int:
    assert shell.workspace is not None
    card = shell.workspace.app.board.cards([deal_id])[deal_id]
    assert card is not None
    return card.stage


def test_move_undo_restart_redo(qtbot: QtBot, make_shell: Callable[[], Shell], file: Path, deal: str) -> None:
    shell = opened(qtbot, make_shell(), file)
    assert shell.workspace is not None
    dialog = shell.workspace.begin_move(lambda ids: MoveRequest(ids, MoveKind.STAGE, 3), stage=1)
    assert dialog is not None
    reason, anyway = dialog.findChild(QLineEdit, "move-reason"), dialog.findChild(QPushButton, "move-anyway")
    assert reason is not None
    assert anyway is not None
    reason.setText("客户要求先看方案")
    anyway.click()
    assert stage_of(shell, deal) == 3
    shell.window.actions_table["edit-undo"].trigger()
    assert stage_of(shell, deal) == 1
    assert shell.close_file()
    again = opened(qtbot, make_shell(), file)
    assert stage_of(again, deal) == 1
    again.window.actions_table["edit-redo"].trigger()
    assert stage_of(again, deal) == 3
    assert "漏斗" in again.window.windowTitle()


def test_language_and_colours_switch_while_a_file_is_open(
    qtbot: QtBot, make_shell: Callable[[], Shell], file: Path, deal: str
) -> None:
    assert deal
    shell = opened(qtbot, make_shell(), file)
    shell.window.actions_table["language-en"].trigger()
    assert shell.window.windowTitle().endswith("Sales Funnel")
    assert shell.window.app_bar.add_button.text() == "New deal"
    shell.window.actions_table["theme-dark"].trigger()
    assert shell.theme.dark
    shell.window.actions_table["language-zh_CN"].trigger()
    assert shell.window.app_bar.add_button.text() == "新建项目"


@pytest.mark.parametrize("content", [b"", b"not a database, but long enough to look at" * 40])
def test_a_bad_file_is_refused_on_the_welcome_page_and_left_as_it_was(
    make_shell: Callable[[], Shell], tmp_path: Path, content: bytes
) -> None:
    bad = tmp_path / "bad.funnel"
    bad.write_bytes(content)
    shell = make_shell()
    assert shell.start(str(bad))
    shell.window.show()
    assert shell.workspace is None
    assert bad.read_bytes() == content
