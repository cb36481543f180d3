"""From a card to its customer and back, by tab, key and menu; one search key for whichever page is shown."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.values import TODAY
from ui.board.board_view import BoardView
from ui.board.card_menu import CardMenu
from ui.common.change_bus import ChangeBus
from ui.deals.deal_page import DealPage
from ui.people.capture_bar import CaptureBar
from ui.people.customers_page import CustomersPage
from ui.shell.shell import Shell


def added(shell: Shell, name: str, customer: str) -> str:
    assert shell.workspace is not None
    change = shell.workspace.app.deals.add(DealDraft(name, customer, 520_0000_00))
    bus = shell.workspace.findChild(ChangeBus)
    assert bus is not None
    bus.committed.emit(change, None)
    (deal_id,) = change.deal_ids()
    return deal_id


def page(shell: Shell) -> CustomersPage:
    found = shell.window.findChild(CustomersPage)
    assert found is not None
    return found


def board(shell: Shell) -> BoardView:
    found = shell.window.findChild(BoardView)
    assert found is not None
    return found


def test_a_tab_leads_there_and_back(open_shell: Shell) -> None:
    bar = open_shell.window.app_bar
    assert (bar.tabs["board"].isChecked(), bar.tabs["people"].isChecked()) == (True, False)
    bar.tabs["people"].click()
    assert page(open_shell).isVisible()
    assert not board(open_shell).isVisible()
    assert (bar.tabs["board"].isChecked(), bar.tabs["people"].isChecked()) == (False, True)
    search = open_shell.window.findChild(QLineEdit, "search")
    assert search is not None
    assert not search.isVisible()
    bar.tabs["board"].click()
    assert board(open_shell).isVisible()
    assert search.isVisible()


def test_from_a_card_to_its_customer_and_back_to_the_card(open_shell: Shell, qtbot: QtBot) -> None:
    first, second = added(open_shell, "空压站", "安渡造船"), added(open_shell, "船坞泵", "安渡造船")
    added(open_shell, "高炉", "沧澜钢铁")
    view = board(open_shell)
    view.focus_card(first)
    QTest.keyClick(view.columns[1], Qt.Key.Key_C)
    shown = page(open_shell)
    assert shown.isVisible()
    assert shown.panel.title.text() == "安渡造船"
    QTest.keyClick(shown.list, Qt.Key.Key_Escape)
    assert view.isVisible()
    assert set(view.selection.ids()) == {first}
    open_shell.window.actions_table["page-people"].trigger()
    shown.list.choose(next(row.key for row in shown.list.rows.rows if row.title == "安渡造船"))
    with qtbot.waitSignal(shown.panel.deal_requested):
        shown.panel.deals.choose(second)
        QTest.keyClick(shown.panel.deals, Qt.Key.Key_Return)
    assert view.isVisible()
    assert set(view.selection.ids()) == {second}


def test_a_card_hidden_by_a_search_is_shown_and_one_that_is_gone_is_opened(open_shell: Shell) -> None:
    first, lost = added(open_shell, "空压站", "安渡造船"), added(open_shell, "船坞泵", "安渡造船")
    assert open_shell.workspace is not None
    answers = MoveAnswers(TODAY, lost=LostForm(TODAY, "no_decision", "预算取消"))
    open_shell.workspace.app.moves.commit(MoveRequest((lost,), MoveKind.LOST), answers)
    search = open_shell.window.findChild(QLineEdit, "search")
    assert search is not None
    search.setText("没有这个")
    open_shell.window.actions_table["page-people"].trigger()
    page(open_shell).panel.deal_requested.emit(first)
    assert set(board(open_shell).selection.ids()) == {first}
    assert search.text() == ""
    open_shell.window.actions_table["page-people"].trigger()
    page(open_shell).panel.deal_requested.emit(lost)
    shown = open_shell.window.findChild(DealPage)
    assert shown is not None
    assert shown.isVisible()
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert page(open_shell).isVisible()
    assert open_shell.window.app_bar.tabs["people"].isChecked()
    open_shell.window.app_bar.tabs["board"].click()
    assert board(open_shell).isVisible()


def test_the_search_key_goes_to_the_page_that_is_shown(open_shell: Shell, qtbot: QtBot) -> None:
    open_shell.window.activateWindow()
    open_shell.window.actions_table["page-people"].trigger()
    open_shell.window.actions_table["search-focus"].trigger()
    qtbot.waitUntil(page(open_shell).search.hasFocus)
    open_shell.window.actions_table["page-board"].trigger()
    open_shell.window.actions_table["search-focus"].trigger()
    search = open_shell.window.findChild(QLineEdit, "search")
    assert search is not None
    qtbot.waitUntil(search.hasFocus)


def test_the_cards_menu_has_the_way_to_the_customer(open_shell: Shell) -> None:
    first = added(open_shell, "空压站", "安渡造船")
    nobody = added(open_shell, "展会线索", "")
    assert open_shell.workspace is not None
    cards = open_shell.workspace.app.board.cards([first, nobody])
    for key, there in ((first, True), (nobody, False)):
        card = cards[key]
        assert card is not None
        menu = CardMenu([card], "2026-11-23", open_shell.locale.words, open_shell.theme, open_shell.window)
        assert ("card-customer" in {action.objectName() for action in menu.actions()}) is there
        menu.deleteLater()


def test_new_deal_opens_the_line_and_the_line_the_whole_dialog(open_shell: Shell) -> None:
    open_shell.window.actions_table["page-people"].trigger()
    open_shell.window.app_bar.add_button.click()
    assert board(open_shell).isVisible()
    bar = open_shell.window.findChild(CaptureBar)
    assert bar is not None
    assert bar.isVisible()
    bar.line.setText("空压站改造, 安渡造船, 520万, 明年3月")
    QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert [row.title for row in page(open_shell).list.rows.rows] == []
    assert len(board(open_shell).columns[1].cards.cards) == 1
    bar.line.setText("第二单, 安渡造船")
    bar.more.click()
    (dialog,) = [made for made in open_shell.window.findChildren(QDialog) if made.isVisible()]
    name = dialog.findChild(QLineEdit, "deal-name")
    assert name is not None
    assert name.text() == "第二单"
    dialog.reject()


def test_q_opens_the_line_from_the_board_but_not_while_typing(open_shell: Shell, qtbot: QtBot) -> None:
    added(open_shell, "空压站", "安渡造船")
    open_shell.window.activateWindow()
    search = open_shell.window.findChild(QLineEdit, "search")
    assert search is not None
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    QTest.keyClick(search, Qt.Key.Key_Q)
    assert search.text() == "q"
    assert open_shell.window.findChild(CaptureBar) is None
    search.clear()
    column = board(open_shell).columns[1]
    column.setFocus()
    qtbot.waitUntil(column.hasFocus)
    QTest.keyClick(column, Qt.Key.Key_Q)
    bar = open_shell.window.findChild(CaptureBar)
    assert bar is not None
    assert bar.isVisible()
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert column.hasFocus()
