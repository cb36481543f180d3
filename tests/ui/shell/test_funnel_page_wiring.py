"""The funnel page in the window: its tab and key, a deal opened from a number, the way back and to paper."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.shell.conftest import World
from tests.ui.shell.test_people_wiring import added, board
from ui.common.widgets.deals_dialog import DealsDialog
from ui.deals.deal_page import DealPage
from ui.funnel.flow_page import FlowPageView
from ui.funnel.funnel_page import FunnelPageView
from ui.shell.shell import Shell


def page(shell: Shell) -> FunnelPageView:
    shell.window.app_bar.tabs["funnel"].click()
    found = shell.window.findChild(FunnelPageView)
    assert found is not None
    return found


def test_a_number_leads_to_a_deal(open_shell: Shell, qtbot: QtBot) -> None:
    added(open_shell, "空压站", "安渡造船")
    shown = page(open_shell)
    assert shown.isVisible()
    assert open_shell.window.actions_table["page-funnel"].isChecked()
    qtbot.waitUntil(lambda: bool(shown.sheet.regions))
    shown.sheet.region_clicked.emit("claimed:1")
    dialog = open_shell.window.findChild(DealsDialog)
    assert dialog is not None
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    opened = open_shell.window.findChild(DealPage)
    assert opened is not None
    assert opened.isVisible()


def test_esc_leads_back_and_the_page_follows_when_seen_again(open_shell: Shell, qtbot: QtBot) -> None:
    shown = page(open_shell)
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert board(open_shell).isVisible()
    added(open_shell, "船坞泵", "安渡造船")
    page(open_shell)
    qtbot.waitUntil(lambda: "1 单" in shown.sheet.accessibleDescription())


def test_print_shows_the_preview(open_shell: Shell, qtbot: QtBot) -> None:
    shown = page(open_shell)
    shown.toolbar.print.click()
    qtbot.waitUntil(lambda: any(dialog.isVisible() for dialog in open_shell.window.findChildren(QDialog)))
    for dialog in open_shell.window.findChildren(QDialog):
        dialog.reject()
    assert isinstance(shown, QWidget)


def test_the_flow_figures_are_a_page_of_the_menu(open_shell: Shell) -> None:
    added(open_shell, "空压站", "安渡造船")
    open_shell.window.actions_table["page-figures"].trigger()
    shown = open_shell.window.findChild(FlowPageView)
    assert shown is not None
    assert shown.isVisible()
    shown.stocks.figure.region_clicked.emit("stock:1")
    dialog = open_shell.window.findChild(DealsDialog)
    assert dialog is not None
    assert len(dialog.rows.cards) == 1
    dialog.reject()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert board(open_shell).isVisible()


def test_a_chart_is_saved_where_it_is_wanted(open_shell: Shell, world: World, qtbot: QtBot, tmp_path: Path) -> None:
    added(open_shell, "空压站", "安渡造船")
    shown = page(open_shell)
    qtbot.waitUntil(lambda: bool(shown.sheet.regions))
    sketch = shown.sheet.sketch()
    world.prompter.path = str(tmp_path / "funnel")
    shown.sheet.save_wanted.emit("svg", sketch)
    assert "<svg" in (tmp_path / "funnel.svg").read_text("utf-8")
    world.prompter.path = str(tmp_path / "no" / "where.png")
    shown.sheet.save_wanted.emit("png", sketch)
    assert world.prompter.codes == ["report.not_written"]
