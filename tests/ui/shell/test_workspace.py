"""An open file in the window: what its commands do, what time brings, what the window says about it."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft
from tests.ui.shell.conftest import World
from ui.board.board_view import BoardView
from ui.board.card_layout import Density
from ui.common.change_bus import ChangeBus
from ui.common.widgets.money_edit import MoneyEdit
from ui.funnel import funnel_panel
from ui.funnel.funnel_dock import WIDE as DOCK_WIDE
from ui.funnel.funnel_dock import FunnelDock
from ui.shell.clockwork import Clockwork
from ui.shell.goal_dialog import GoalDialog
from ui.shell.shell import Shell
from ui.shell.side_space import DOCKED, RAIL, WIDE


def committed(shell: Shell, name: str) -> str:
    """Add a deal the way a controller does and return its id."""
    assert shell.workspace is not None
    change = shell.workspace.app.deals.add(DealDraft(name, "沧澜钢铁", 1_280_000_00))
    bus = shell.workspace.findChild(ChangeBus)
    assert bus is not None
    bus.committed.emit(change, None)
    (deal_id,) = change.deal_ids()
    return deal_id


def status(shell: Shell, name: str) -> str:
    label = shell.window.status.findChild(QLabel, name)
    assert label is not None
    return label.text()


def dialog(shell: Shell) -> QDialog:
    (found,) = [made for made in shell.window.findChildren(QDialog) if made.isVisible()]
    return found


def test_a_change_is_told_with_the_way_back(open_shell: Shell) -> None:
    actions = open_shell.window.actions_table
    assert not actions["edit-redo"].isEnabled()
    committed(open_shell, "沧澜3号高炉")
    assert open_shell.window.toast.isVisible()
    assert "沧澜3号高炉" in open_shell.window.toast.accessibleName()
    assert "沧澜3号高炉" in actions["edit-undo"].toolTip()
    actions["edit-undo"].trigger()
    assert "已撤销" in open_shell.window.toast.accessibleName()
    assert actions["edit-redo"].isEnabled()


def test_ctrl_z_in_a_text_field_stays_with_the_field(qtbot: QtBot, open_shell: Shell) -> None:
    committed(open_shell, "沧澜3号高炉")
    assert open_shell.workspace is not None
    search = open_shell.window.findChild(QLineEdit, "search")
    assert search is not None
    open_shell.window.activateWindow()
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClicks(search, "abc")
    QTest.keySequence(search, QKeySequence("Ctrl+Z"))
    assert search.text() != "abc"
    assert open_shell.workspace.app.history.state().undo is not None
    assert open_shell.workspace.app.history.state().redo is None


def test_a_new_deal_and_the_search_are_a_key_away(qtbot: QtBot, open_shell: Shell) -> None:
    open_shell.window.actions_table["deal-add"].trigger()
    assert dialog(open_shell).objectName()
    dialog(open_shell).reject()
    open_shell.window.activateWindow()
    open_shell.window.actions_table["search-focus"].trigger()
    search = open_shell.window.findChild(QLineEdit, "search")
    assert search is not None
    qtbot.waitUntil(search.hasFocus)


def test_the_goal_is_set_shown_and_undone(open_shell: Shell) -> None:
    assert "目标" not in status(open_shell, "status-quarter")
    open_shell.window.actions_table["file-goal"].trigger()
    goal = dialog(open_shell)
    assert isinstance(goal, GoalDialog)
    field = goal.findChild(MoneyEdit)
    assert field is not None
    field.setText("5000万")
    goal._buttons.accepted.emit()
    assert "目标 ¥5,000万" in status(open_shell, "status-quarter")
    open_shell.window.actions_table["edit-undo"].trigger()
    assert "目标" not in status(open_shell, "status-quarter")


def test_f9_unfolds_the_funnel_and_folds_it_again(open_shell: Shell) -> None:
    dock = open_shell.window.findChild(FunnelDock)
    assert dock is not None
    seen = [dock.is_open]
    for _ in range(2):
        open_shell.window.actions_table["view-funnel"].trigger()
        seen.append(dock.is_open)
    assert seen == [False, True, False]


def test_the_funnels_place_is_kept_as_wide_as_the_funnel(open_shell: Shell) -> None:
    dock = open_shell.window.findChild(FunnelDock)
    assert dock is not None
    assert (dock.rail.width(), funnel_panel.DOCKED, DOCK_WIDE) == (RAIL, DOCKED, WIDE)
    assert dock.mapTo(open_shell.window, QPoint(dock.width(), 0)).x() == open_shell.window.width()


@pytest.mark.parametrize(("choice", "density"), [("compact", Density.COMPACT), ("comfortable", Density.COMFORTABLE)])
def test_the_height_of_cards_is_chosen_and_kept(open_shell: Shell, world: World, choice: str, density: Density) -> None:
    open_shell.window.actions_table[f"density-{choice}"].trigger()
    view = open_shell.window.findChild(BoardView)
    assert view is not None
    assert view._density == density
    assert world.settings.density == choice
    open_shell.window.actions_table["density-auto"].trigger()
    assert world.settings.density == ""


def test_midnight_turns_the_day_over(qtbot: QtBot, open_shell: Shell, clock: FixedClock) -> None:
    assert open_shell.workspace is not None
    clockwork = open_shell.workspace.findChild(Clockwork)
    assert clockwork is not None
    with qtbot.assertNotEmitted(clockwork.new_day):
        clockwork.look()
    clock.instant += timedelta(hours=14)  # 02:00 UTC is ten in the morning there
    with qtbot.waitSignal(clockwork.new_day):
        clockwork.look()
    with qtbot.assertNotEmitted(clockwork.new_day):
        clockwork.look()


def test_work_is_backed_up_every_half_hour_and_the_line_says_when(
    qtbot: QtBot, open_shell: Shell, clock: FixedClock, file: Path
) -> None:
    assert open_shell.workspace is not None
    clockwork = open_shell.workspace.findChild(Clockwork)
    assert clockwork is not None
    assert "备份" not in status(open_shell, "status-file")
    committed(open_shell, "甲")
    clock.instant += timedelta(minutes=31)
    with qtbot.waitSignal(clockwork.backed_up, timeout=10_000):
        clockwork.look()
    assert len(list((file.parent / "test backups").glob("*.funnel"))) == 1
    assert "备份" in status(open_shell, "status-file")


def test_a_backup_that_fails_is_said(qtbot: QtBot, open_shell: Shell, world: World, file: Path) -> None:
    assert open_shell.workspace is not None
    clockwork = open_shell.workspace.findChild(Clockwork)
    assert clockwork is not None
    (file.parent / "test backups").touch()
    committed(open_shell, "甲")
    with qtbot.waitSignal(clockwork.failed, timeout=10_000):
        clockwork.look()
    assert world.prompter.codes == ["backup.folder"]
    (file.parent / "test backups").unlink()


def test_a_drag_is_explained_in_the_status_line(open_shell: Shell) -> None:
    view = open_shell.window.findChild(BoardView)
    assert view is not None
    view.drag_hint.emit("<b>拖动 1 单</b>")
    assert "拖动" in status(open_shell, "status-hint")
    view.drag_ended.emit()
    assert status(open_shell, "status-hint") == ""


def test_help_opens_without_leaving_the_board(open_shell: Shell) -> None:
    for action in ("help-steps", "help-about"):
        open_shell.window.actions_table[action].trigger()
        shown = dialog(open_shell)
        assert shown.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.close()
    assert open_shell.workspace is not None


def test_the_board_has_the_keys_and_the_window_its_sign(qtbot: QtBot, open_shell: Shell) -> None:
    open_shell.window.activateWindow()
    view = open_shell.window.findChild(BoardView)
    assert view is not None
    qtbot.waitUntil(view.columns[1].hasFocus)
    assert not open_shell.window.windowIcon().isNull()
