"""The pages that list deals in a whole window: reached by menu and key, out to a deal and back, never stale."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.move_answers import LostForm, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.ui.shell.test_people_wiring import added, board
from tests.values import TODAY
from ui.common.change_bus import ChangeBus
from ui.deals.deal_page import DealPage
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.portfolio.archive_page import ArchivePage
from ui.portfolio.positions_page import PositionsPage
from ui.reports.preview_dialog import PreviewDialog
from ui.shell.shell import Shell


def commit(shell: Shell, kind: MoveKind, deal: str, answers: MoveAnswers, stage: int | None = None) -> None:
    assert shell.workspace is not None
    change = shell.workspace.app.moves.commit(MoveRequest((deal,), kind, stage), answers)
    bus = shell.workspace.findChild(ChangeBus)
    assert bus is not None
    bus.committed.emit(change, None)


def lost(shell: Shell, name: str) -> str:
    deal = added(shell, name, "安渡造船")
    commit(shell, MoveKind.LOST, deal, MoveAnswers(TODAY, lost=LostForm(TODAY, "no_decision", "停了")))
    return deal


def archive(shell: Shell) -> ArchivePage:
    shell.window.actions_table["page-archive"].trigger()
    found = shell.window.findChild(ArchivePage)
    assert found is not None
    return found


def positions(shell: Shell) -> PositionsPage:
    shell.window.actions_table["page-positions"].trigger()
    found = shell.window.findChild(PositionsPage)
    assert found is not None
    return found


def test_the_archive_opens_a_deal_and_is_true_when_one_comes_back(open_shell: Shell) -> None:
    deal, other = lost(open_shell, "空压站"), lost(open_shell, "船坞泵")
    page = archive(open_shell)
    assert page.isVisible()
    assert not any(tab.isChecked() for tab in open_shell.window.app_bar.tabs.values())
    open_shell.window.actions_table["search-focus"].trigger()
    assert open_shell.window.focusWidget() is page.search
    page.search.setText("kyz")
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    shown = open_shell.window.findChild(DealPage)
    assert shown is not None
    assert shown.isVisible()
    assert shown.panel is not None
    assert shown.panel.facts.deal.id == deal
    commit(open_shell, MoveKind.REOPEN, other, MoveAnswers(TODAY))
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert page.isVisible()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert [row.key for row in page.table.rows.shown] == [deal]
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert board(open_shell).isVisible()
    assert open_shell.window.app_bar.tabs["board"].isChecked()


def test_reopening_from_the_archive_takes_the_deal_out_of_it(open_shell: Shell, qtbot: QtBot) -> None:
    deal = lost(open_shell, "空压站")
    page = archive(open_shell)
    page.reopen.click()
    qtbot.waitUntil(lambda: not page.table.rows.shown)
    assert open_shell.workspace is not None
    assert open_shell.workspace.app.deals.detail(deal).closing is None


def test_the_post_mortem_is_previewed_from_the_archive(open_shell: Shell) -> None:
    lost(open_shell, "空压站")
    archive(open_shell).print.click()
    dialog = open_shell.window.findChild(PreviewDialog)
    assert dialog is not None
    assert dialog.pages.document.title == "复盘 空压站"
    dialog.close()


def test_who_is_ahead_is_checked_opened_and_printed(open_shell: Shell, qtbot: QtBot) -> None:
    deal = added(open_shell, "空压站", "安渡造船")
    commit(open_shell, MoveKind.STAGE, deal, MoveAnswers(TODAY, reason="等批"), 3)
    page = positions(open_shell)
    assert page.table.key == deal
    page.check.click()
    qtbot.waitUntil(lambda: open_shell.window.findChild(ChecklistDialog) is not None)
    dialog = open_shell.window.findChild(ChecklistDialog)
    assert dialog is not None
    dialog.reject()
    page.print.click()
    preview = open_shell.window.findChild(PreviewDialog)
    assert preview is not None
    assert "超前" in preview.pages.document.title
    preview.close()
    page.open.click()
    shown = open_shell.window.findChild(DealPage)
    assert shown is not None
    assert shown.isVisible()


def test_a_deal_opens_as_a_page_in_a_wide_window_too(open_shell: Shell) -> None:
    lost(open_shell, "空压站")
    open_shell.window.resize(1920, 1000)
    page = archive(open_shell)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    shown = open_shell.window.findChild(DealPage)
    assert shown is not None
    assert shown.isVisible()
