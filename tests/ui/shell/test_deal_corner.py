"""A deal in the window: a page below 1600 px with a way back; from there docked under the funnel."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.deal_draft import DealDraft
from ui.board.board_view import BoardView
from ui.common.change_bus import ChangeBus
from ui.deals.deal_dock import DealDock
from ui.deals.deal_page import DealPage
from ui.funnel.funnel_dock import FunnelDock
from ui.shell.shell import Shell
from ui.shell.side_space import DOCKED

Add = Callable[[str], str]
NARROW, WIDE_WINDOW = 1366, 1920


@pytest.fixture
def add(open_shell: Shell, qtbot: QtBot) -> Add:
    """Add a deal the way a controller does, wait for its card, and return its id."""

    def make(name: str) -> str:
        assert open_shell.workspace is not None
        change = open_shell.workspace.app.deals.add(DealDraft(name, "沧澜钢铁", 1_280_000_00))
        bus, view = open_shell.workspace.findChild(ChangeBus), board(open_shell)
        assert bus is not None
        bus.committed.emit(change, None)
        (deal,) = change.deal_ids()
        qtbot.waitUntil(lambda: any(card.id == deal for card in view.columns[1].cards.cards))
        return deal

    return make


def board(shell: Shell) -> BoardView:
    found = shell.window.findChild(BoardView)
    assert found is not None
    return found


def dock(shell: Shell) -> DealDock:
    found = shell.window.findChild(DealDock)
    assert found is not None
    return found


def shown_in(dock: DealDock) -> str:
    return "" if dock.panel is None else dock.panel.facts.deal.id


def shows(dock: DealDock, deal: str) -> bool:
    return dock.isVisible() and shown_in(dock) == deal


def page(shell: Shell) -> QWidget | None:
    return shell.window.pages.currentWidget()


def resize(shell: Shell, width: int, qtbot: QtBot) -> None:
    shell.window.resize(width, 900)
    qtbot.waitUntil(lambda: shell.window.width() == width)


def press_on_card(shell: Shell, deal: str, key: Qt.Key) -> None:
    view = board(shell)
    assert view.focus_card(deal)
    QTest.keyClick(view.columns[1], key)


def test_enter_opens_a_page_and_escape_leads_back_to_the_card(open_shell: Shell, add: Add, qtbot: QtBot) -> None:
    resize(open_shell, NARROW, qtbot)
    deal, _ = add("高炉变频"), add("立磨")
    before = page(open_shell)
    press_on_card(open_shell, deal, Qt.Key.Key_Return)
    shown = page(open_shell)
    assert isinstance(shown, DealPage)
    assert shown.head.name.text() == "高炉变频"
    assert dock(open_shell).isHidden()
    QTest.keyClick(shown.lists["evidence"], Qt.Key.Key_Escape)
    assert page(open_shell) is before
    assert board(open_shell).selection.current() == (1, deal)


def test_from_1600_it_is_docked_under_a_shorter_funnel_and_follows_the_selection(
    open_shell: Shell, add: Add, qtbot: QtBot
) -> None:
    resize(open_shell, WIDE_WINDOW, qtbot)
    first, second = add("高炉变频"), add("立磨")
    shown = dock(open_shell)
    funnel = open_shell.window.findChild(FunnelDock)
    assert funnel is not None
    assert (shown.isVisible(), shown.width(), funnel.width()) == (True, DOCKED, DOCKED)
    assert shown.y() >= funnel.y() + funnel.height()
    assert shown_in(shown) == ""
    for deal in (first, second):
        assert board(open_shell).focus_card(deal)
        qtbot.waitUntil(partial(shows, shown, deal))
    press_on_card(open_shell, first, Qt.Key.Key_Return)
    assert shown_in(shown) == first
    assert not isinstance(page(open_shell), DealPage)
    QTest.keyClick(shown.lists["overview"], Qt.Key.Key_Escape)
    assert board(open_shell).selection.current() == (1, first)


def test_f9_folds_both_and_closing_the_deal_gives_the_funnel_its_height_back(
    open_shell: Shell, add: Add, qtbot: QtBot
) -> None:
    resize(open_shell, WIDE_WINDOW, qtbot)
    deal, shown = add("高炉变频"), dock(open_shell)
    funnel = open_shell.window.findChild(FunnelDock)
    assert funnel is not None
    fold = open_shell.window.actions_table["view-funnel"]
    fold.trigger()
    assert shown.isHidden()
    fold.trigger()
    assert shown.isVisible()
    shown.wished.emit("close", "")
    assert shown.isHidden()
    qtbot.waitUntil(lambda: funnel.height() > 600)
    press_on_card(open_shell, deal, Qt.Key.Key_Return)
    assert shown.isVisible()
    qtbot.waitUntil(lambda: funnel.height() < 400)


def test_the_window_may_change_its_width_at_any_time(open_shell: Shell, add: Add, qtbot: QtBot) -> None:
    resize(open_shell, NARROW, qtbot)
    deal, shown = add("高炉变频"), dock(open_shell)
    assert board(open_shell).focus_card(deal)
    resize(open_shell, WIDE_WINDOW, qtbot)
    qtbot.waitUntil(partial(shows, shown, deal))
    shown.wished.emit("page", "")
    assert isinstance(page(open_shell), DealPage)
    resize(open_shell, NARROW, qtbot)
    assert isinstance(page(open_shell), DealPage)


def test_searching_leaves_the_page_for_the_board(open_shell: Shell, add: Add, qtbot: QtBot) -> None:
    resize(open_shell, NARROW, qtbot)
    press_on_card(open_shell, add("高炉变频"), Qt.Key.Key_Return)
    search = open_shell.window.findChild(QLineEdit, "search")
    assert search is not None
    search.setText("立")
    qtbot.waitUntil(lambda: not isinstance(page(open_shell), DealPage))
    assert board(open_shell).isVisible()


def test_every_button_of_the_head_reaches_its_room(open_shell: Shell, add: Add, qtbot: QtBot) -> None:
    resize(open_shell, NARROW, qtbot)
    press_on_card(open_shell, add("高炉变频"), Qt.Key.Key_Return)
    shown = page(open_shell)
    assert isinstance(shown, DealPage)
    for button, name in (
        (shown.head.move_on, "checklist-dialog"),
        (shown.head.edit, "deal-dialog"),
        (shown.head.brief, "print-preview"),
        (shown.head.debrief, "debrief-dialog"),
    ):
        button.click()
        dialog = next(
            made for made in open_shell.window.findChildren(QWidget) if made.objectName() == name and made.isVisible()
        )
        dialog.close()
        qtbot.waitUntil(dialog.isHidden)


def test_a_tool_is_opened_from_its_row_and_goes_on_to_paper(open_shell: Shell, add: Add, qtbot: QtBot) -> None:
    resize(open_shell, NARROW, qtbot)
    press_on_card(open_shell, add("高炉变频"), Qt.Key.Key_Return)
    shown = page(open_shell)
    assert isinstance(shown, DealPage)
    shown.lists["tools"].choose("tool", "go_no_go")
    QTest.keyClick(shown.lists["tools"], Qt.Key.Key_Return)
    for name, button in (("sheet-dialog", "sheet-print"), ("print-preview", "")):
        dialog = next(
            made for made in open_shell.window.findChildren(QWidget) if made.objectName() == name and made.isVisible()
        )
        if button:
            pressed = dialog.findChild(QPushButton, button)
            assert pressed is not None
            pressed.click()
        else:
            dialog.close()
        qtbot.waitUntil(dialog.isHidden)
