"""The board as a whole: places, figures, selection, keys, languages, empty states."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.card import Card
from tests.ui.board.cards import card
from ui.board.board_view import BoardView
from ui.board.card_layout import Density
from ui.board.card_menu import CardMenu
from ui.board.column_view import ColumnView
from ui.board.empty_state import EmptyState
from ui.board.group_header import GroupHeader
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

KEY = Qt.Key


def part(board: BoardView, name: str) -> QWidget:
    found = board.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    return found


def test_at_1366_everything_stands_where_it_is_drawn(board: BoardView) -> None:
    for stage, x in zip(range(1, 9), (8, 170, 338, 500, 662, 830, 992, 1154), strict=True):
        column, head = part(board, f"column-{stage}"), part(board, f"header-{stage}")
        assert (column.x(), column.y(), column.width()) == (x, 111, 162)
        assert isinstance(column, ColumnView)
        assert (column.card_width, column.row_height) == (156, 92)
        assert (head.width(), head.height()) == (156, 71)
        assert head.mapTo(board, QPoint(0, 0)) == QPoint(x, 34)
    assert [part(board, f"group-{state}").width() for state in ("search", "funnel", "best")] == [318, 480, 480]


@pytest.mark.parametrize("width", [1132, 1224, 1318, 1544, 1872])
def test_nothing_sticks_out_at_any_width(board: BoardView, qtbot: QtBot, width: int) -> None:
    board.resize(width, 672)
    qtbot.wait(1)
    last = part(board, "column-8")
    assert last.geometry().right() < width
    assert all(not view.horizontalScrollBar().isVisible() for view in board.columns.values())


def test_cards_are_comfortable_on_a_high_window_or_when_pinned(board: BoardView) -> None:
    board.resize(1318, 900)
    assert board.columns[3].row_height == 108
    board.set_density(Density.COMPACT)
    assert board.columns[3].row_height == 92
    board.set_density(None)
    assert board.columns[3].row_height == 108


def test_everything_has_a_name_for_screen_readers(board: BoardView) -> None:
    assert board.columns[3].accessibleName() == "3 方案设计"
    head = part(board, "header-3")
    for words in ("3 方案设计", "客户：项目立项,组建小组", "3 单", "¥3,840,000", "证实 100%"):
        assert words in head.accessibleName()
    index = board.columns[3].cards.index(0)
    assert "沧澜钢铁" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert part(board, "group-funnel").accessibleName() == "进入漏斗 3 单 · ¥384万"
    named = [child for child in board.findChildren(QWidget) if child.objectName() and child.accessibleName()]
    assert len(named) >= 8 + 8 + 3 + 4 + 8


def test_heads_show_open_deals_and_parked_beside_them(board: BoardView) -> None:
    group = board.findChild(GroupHeader, "group-funnel")
    assert group is not None
    texts = group._texts[4]
    assert (texts.count, texts.parked, texts.sum) == ("0", "1", "¥0")
    assert "搁置 1 单" in group.heads[4].toolTip()
    assert group._texts[3].proved_share == group._texts[3].claimed_share == 1.0


def test_the_language_switches_at_run_time(board: BoardView, locale: UiLocale) -> None:
    locale.set_language("en")
    assert board.columns[3].accessibleName() == "3 Solution design"
    assert part(board, "group-funnel").accessibleName().startswith("IN THE FUNNEL 3 deals")
    assert "in step" in board.columns[3].cards.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_the_theme_switches_at_run_time(board: BoardView, theme: Theme) -> None:
    before = board.grab().toImage().pixelColor(20, 160)
    theme.set_mode("dark")
    assert board.grab().toImage().pixelColor(20, 160) != before
    theme.set_mode("light")


def test_arrows_go_between_cards_and_columns(board: BoardView, qtbot: QtBot) -> None:
    board.focus_card("a2")
    assert board.selection.current() == (1, "a2")
    qtbot.keyClick(board.columns[1], KEY.Key_Right)
    assert board.selection.current() == (3, "c2")
    assert board.selection.ids() == ("c2",)
    qtbot.keyClick(board.columns[3], KEY.Key_Down)
    assert board.selection.current() == (3, "c3")
    qtbot.keyClick(board.columns[3], KEY.Key_Left)
    assert board.selection.current() == (1, "a2")
    qtbot.keyClick(board.columns[1], KEY.Key_Left)
    assert board.selection.current() == (1, "a2")
    qtbot.keyClick(board.columns[1], KEY.Key_8, Qt.KeyboardModifier.ControlModifier)
    assert board.selection.current() == (8, "h1")


def test_other_keys_ask(board: BoardView, qtbot: QtBot) -> None:
    board.focus_card("c2")
    view = board.columns[3]
    for key, signal, value in (
        (KEY.Key_Return, board.open_requested, "c2"),
        (KEY.Key_F2, board.edit_requested, "c2"),
        (KEY.Key_N, board.add_requested, 3),
        (KEY.Key_Delete, board.delete_requested, ("c2",)),
    ):
        with qtbot.waitSignal(signal) as asked:
            qtbot.keyClick(view, key)
        assert asked.args == [value]


def test_choosing_several(board: BoardView, qtbot: QtBot) -> None:
    board.focus_card("c2")
    view = board.columns[3]
    qtbot.keyClick(view, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert board.selection.ids() == ("c1", "c2", "c3")
    qtbot.keyClick(view, KEY.Key_Space)
    assert board.selection.ids() == ("c1", "c3")
    with qtbot.assertNotEmitted(board.filter_cleared):
        qtbot.keyClick(view, KEY.Key_Escape)
    assert board.selection.ids() == ()
    with qtbot.waitSignal(board.filter_cleared):
        qtbot.keyClick(view, KEY.Key_Escape)


def test_a_click_elsewhere_lets_go_and_ctrl_keeps(board: BoardView, qtbot: QtBot) -> None:
    board.focus_card("c1")
    at = QPoint(40, 40)
    qtbot.mouseClick(board.columns[1].viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert board.selection.ids() == ("a1",)
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.mouseClick(board.columns[3].viewport(), Qt.MouseButton.LeftButton, ctrl, pos=at)
    assert board.selection.ids() == ("a1", "c1")
    assert not board.columns[3].property("keys")


def test_a_double_click_opens(board: BoardView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(board.open_requested) as asked:
        qtbot.mouseDClick(board.columns[3].viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 130))
    assert asked.args == ["c2"]


def test_digits_without_a_card_go_to_the_column(board: BoardView, qtbot: QtBot) -> None:
    board.show_columns({5: []}, whole=True)
    board.columns[5].setFocus()
    qtbot.keyClick(board.columns[5], KEY.Key_3)
    assert board.selection.current() == (3, "c1")


def test_selection_and_keys_follow_a_card_to_its_new_column(board: BoardView, qtbot: QtBot, cards: list[Card]) -> None:
    board.focus_card("c2")
    third = [one for one in cards if one.stage == 3 and one.id != "c2"]
    moved = card("c2", stage=5, version=2)
    with qtbot.assertNotEmitted(board.selection_changed):
        board.show_columns({3: third, 5: [moved]}, whole=True)
    assert board.selection.current() == (5, "c2")
    assert board.selection.ids() == ("c2",)


def test_an_empty_column_says_how_to_fill_it(board: BoardView, qtbot: QtBot) -> None:
    empty = board.findChild(EmptyState, "empty-2")
    assert empty is not None
    assert empty.isVisible()
    assert not part(board, "empty-3").isVisible()
    assert empty.accessibleName() == "这一步还没有项目"
    with qtbot.waitSignal(board.add_requested) as asked:
        qtbot.mouseClick(empty, Qt.MouseButton.LeftButton)
    assert asked.args == [2]


def test_a_search_without_result_names_the_query(board: BoardView, qtbot: QtBot) -> None:
    board.show_columns({stage: [] for stage in board.columns}, whole=False)
    board.set_filtered("镇样", 8)
    nothing = board.findChild(EmptyState, "no-result")
    assert nothing is not None
    assert nothing.isVisible()
    assert nothing.accessibleName() == "没有匹配「镇样」"
    assert nothing.accessibleDescription() == "8 单都被筛掉了 · 清除筛选 Esc"
    assert not part(board, "empty-2").isVisible()
    board.grab()
    with qtbot.waitSignal(board.filter_cleared):
        qtbot.mouseClick(nothing, Qt.MouseButton.LeftButton)
    board.set_filtered(None, 0)
    assert not nothing.isVisible()
    assert part(board, "empty-2").isVisible()


def test_the_menu_is_for_the_card_under_the_mouse(board: BoardView, qtbot: QtBot) -> None:
    view = board.columns[3]
    board.focus_card("a1")
    at = QPoint(40, 130)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    QApplication.sendEvent(view.viewport(), event)
    assert board.selection.ids() == ("c2",)
    menu = view.findChild(CardMenu)
    assert menu is not None
    with qtbot.waitSignal(menu.destroyed):
        menu.close()


def test_a_card_not_shown_cannot_be_focused(board: BoardView) -> None:
    assert not board.focus_card("gone")


def test_tab_shows_the_ring_and_makes_a_card_current(board: BoardView) -> None:
    view = board.columns[3]
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert view.property("keys")
    assert view.currentIndex().row() == 0
