"""The rooms Today and Health in a whole window: keys lead in and out, and the worker judges ahead."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.moving import MoveKind
from tests.values import TODAY
from ui.shell.shell import Shell
from ui.shell.today_wiring import TodayRoom
from ui.today.today_page import TodayPage

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("name", ["today", "health"])
def test_a_page_opens_by_its_command_and_leads_back(open_shell: Shell, name: str, qtbot: QtBot) -> None:
    window, workspace = open_shell.window, open_shell.workspace
    assert workspace is not None
    workspace.app.deals.add(DealDraft("Fans"))
    window.actions_table[f"page-{name}"].trigger()
    page = window.pages.currentWidget()
    assert page is not None
    assert page.objectName() == f"{name}-page"
    qtbot.waitUntil(lambda: "Fans" in {getattr(line, "name", "") for line in page.list.lines()})  # type: ignore[attr-defined]
    page.back_requested.emit()  # type: ignore[attr-defined]
    assert window.pages.currentWidget() is not page


def test_a_report_is_previewed_from_the_page(open_shell: Shell) -> None:
    window = open_shell.window
    for name, *report in (("today", "visit-list"), ("today", "hours"), ("health",)):
        window.actions_table[f"page-{name}"].trigger()
        page = window.pages.currentWidget()
        page.print_requested.emit(*report)  # type: ignore[union-attr]
        preview = window.findChild(QDialog, "print-preview")
        assert preview is not None
        preview.close()
        preview.setObjectName("")


def test_a_deed_on_the_page_is_told_and_taken_back_as_any_other(open_shell: Shell, qtbot: QtBot) -> None:
    window, workspace = open_shell.window, open_shell.workspace
    assert workspace is not None
    workspace.app.deals.add(DealDraft("Fans", next_text="ring", next_on=TODAY))
    window.actions_table["page-today"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, TodayPage)
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    qtbot.keyClicks(page.form.minutes, "30")
    qtbot.keyClick(page.form.minutes, Qt.Key.Key_Return)
    assert "Fans" in window.toast.accessibleName() or window.toast.isVisible()
    qtbot.waitUntil(lambda: page.visits.lines() == ())
    window.actions_table["edit-undo"].trigger()
    qtbot.waitUntil(lambda: len(page.visits.lines()) == 2)
    page.health.click()
    health = window.pages.currentWidget()
    assert health is not None
    assert health.objectName() == "health-page"


def test_the_worker_judges_ahead_and_a_closed_file_asks_nothing(open_shell: Shell, qtbot: QtBot) -> None:
    workspace = open_shell.workspace
    assert workspace is not None
    room = next(room for room in workspace._rooms if isinstance(room, TodayRoom))
    assert room._rest.isActive()
    room._begin()
    assert room._task is not None
    with qtbot.waitSignal(room._task.done) as done:
        pass
    assert done.args[0].deals == {}
    room.close()
    assert not room._rest.isActive()


@pytest.mark.parametrize(("stage", "kind"), [(2, MoveKind.STAGE), (9, MoveKind.WON)])
def test_the_move_a_deal_is_ready_for_opens_its_form(open_shell: Shell, stage: int, kind: MoveKind) -> None:
    window, workspace = open_shell.window, open_shell.workspace
    assert workspace is not None
    change = workspace.app.deals.add(DealDraft("Fans"))
    deal_id = next(iter(change.deal_ids()))
    window.actions_table["page-today"].trigger()
    page = window.pages.currentWidget()
    assert isinstance(page, TodayPage)
    page.move_requested.emit(deal_id, stage)
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 1, kind
    dialogs[0].reject()
