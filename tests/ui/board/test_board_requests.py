"""Drag, key and menu ask for the same: one table, three ways, equal requests."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.moving import MoveKind, MoveRequest, Place
from tests.ui.board.cards import TODAY, card, parked, won
from ui.board.board_requests import request_for
from ui.board.board_view import BoardView
from ui.board.card_menu import CardMenu
from ui.board.card_mime import encode
from ui.board.column_view import ColumnView
from ui.board.drop_zones import DropZone
from ui.board.keyboard import Command, Deed, command_for
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

CTRL, ALT, PLAIN = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


def by_drag(board: BoardView, qtbot: QtBot, ids: tuple[str, ...], target: tuple[int, int] | str) -> MoveRequest:
    with qtbot.waitSignal(board.move_requested) as asked:
        if isinstance(target, str):
            zone = board.findChild(DropZone, f"drop-zone-{target}")
            assert zone is not None
            assert zone.kind is not None
            zone.requested.emit(MoveRequest(ids, zone.kind))
        else:
            stage, row = target
            model = board.columns[stage].cards
            model.dropMimeData(encode(ids), Qt.DropAction.MoveAction, row, 0, QModelIndex())
    return MoveRequest(*_parts(asked.args[0]))


def by_key(
    board: BoardView, qtbot: QtBot, ids: tuple[str, ...], key: tuple[Qt.Key, Qt.KeyboardModifier]
) -> MoveRequest:
    view = choose(board, ids)
    with qtbot.waitSignal(board.move_requested) as asked:
        qtbot.keyClick(view, *key)
    return MoveRequest(*_parts(asked.args[0]))


def by_menu(board: BoardView, qtbot: QtBot, ids: tuple[str, ...], entry: str) -> MoveRequest:
    view = choose(board, ids)
    menu = CardMenu(board.selection.cards(), TODAY, board._locale.words, board._theme, view)
    menu.chosen.connect(view.command)
    action = next(one for one in menu.findChildren(QAction) if one.objectName() == entry)
    with qtbot.waitSignal(board.move_requested) as asked:
        action.trigger()
    menu.deleteLater()
    return MoveRequest(*_parts(asked.args[0]))


def _parts(request: MoveRequest) -> tuple[tuple[str, ...], MoveKind, int | None, Place]:
    return request.deal_ids, request.kind, request.stage, request.place


def choose(board: BoardView, ids: tuple[str, ...]) -> ColumnView:
    view = next(one for one in board.columns.values() if one.cards.row_of(ids[0]) >= 0)
    board.selection.clear()
    view.choose(frozenset(ids), ids[0])
    view.setFocus()
    return view


TABLE = [
    (("c1",), (4, -1), (Qt.Key.Key_Right, CTRL), "card-stage-4"),
    (("c1", "c2"), (4, -1), (Qt.Key.Key_4, PLAIN), "card-stage-4"),
    (("c1",), (1, -1), (Qt.Key.Key_1, PLAIN), "card-stage-1"),
    (("c1",), (8, -1), (Qt.Key.Key_8, PLAIN), "card-stage-8"),
    (("c2",), (3, 0), (Qt.Key.Key_Up, ALT), "card-order-up"),
    (("c2",), (3, 3), (Qt.Key.Key_Down, ALT), "card-order-down"),
    (("c3",), (3, 0), (Qt.Key.Key_Home, ALT), "card-order-top"),
    (("c1",), (3, 3), (Qt.Key.Key_End, ALT), "card-order-bottom"),
    (("c1", "c2"), (3, 3), (Qt.Key.Key_Down, ALT), "card-order-down"),
    (("c1",), "parked", (Qt.Key.Key_P, PLAIN), "card-park"),
    (("c1", "c3"), "lost", (Qt.Key.Key_L, PLAIN), "card-lost"),
    (("c1",), "won", (Qt.Key.Key_W, PLAIN), "card-won"),
    (("h1",), "won", (Qt.Key.Key_Right, CTRL), "card-won"),
]


@pytest.mark.parametrize(("ids", "target", "key", "entry"), TABLE)
def test_drag_key_and_menu_ask_alike(
    board: BoardView,
    qtbot: QtBot,
    ids: tuple[str, ...],
    target: tuple[int, int] | str,
    key: tuple[Qt.Key, Qt.KeyboardModifier],
    entry: str,
) -> None:
    dragged = by_drag(board, qtbot, ids, target)
    assert dragged == by_key(board, qtbot, ids, key) == by_menu(board, qtbot, ids, entry)
    assert dragged.deal_ids == ids


COLUMN = [card("c1"), card("c2"), card("c3"), card("c4")]


@pytest.mark.parametrize(
    ("chosen", "command"),
    [
        ([card("c1")], Command(Deed.STAGE, 3)),
        ([card("a", stage=1)], Command(Deed.STEP, -1)),
        ([won("w")], Command(Deed.STAGE, 5)),
        ([won("w")], Command(Deed.PARK)),
        ([card("c1")], Command(Deed.UNPARK)),
        ([card("c1")], Command(Deed.REOPEN)),
        ([card("c1")], Command(Deed.ORDER, -1)),
        ([card("c4")], Command(Deed.ORDER, 1)),
        ([card("c1")], Command(Deed.ORDER, -2)),
        ([card("x", stage=4)], Command(Deed.ORDER, 1)),
        ([card("c1")], Command(Deed.CLEAR)),
    ],
)
def test_what_cannot_be_done_asks_for_nothing(chosen: list[Card], command: Command) -> None:
    assert request_for(command, chosen, COLUMN, whole=True, today=TODAY) is None


def test_waking_and_reopening_take_only_the_cards_they_fit() -> None:
    wake = request_for(Command(Deed.UNPARK), [card("c1"), parked("p")], COLUMN, whole=True, today=TODAY)
    assert wake == MoveRequest(("p",), MoveKind.UNPARK)
    again = request_for(Command(Deed.REOPEN), [card("c1"), won("w")], COLUMN, whole=True, today=TODAY)
    assert again == MoveRequest(("w",), MoveKind.REOPEN)


def test_scattered_cards_gather_at_the_top_in_their_order() -> None:
    request = request_for(Command(Deed.ORDER, -2), [COLUMN[3], COLUMN[1]], COLUMN, whole=True, today=TODAY)
    assert request == MoveRequest(("c2", "c4"), MoveKind.STAGE, 3, Place(before="c1"))


def test_scattered_cards_that_hold_the_top_can_still_gather_there() -> None:
    request = request_for(Command(Deed.ORDER, -2), [COLUMN[0], COLUMN[2]], COLUMN, whole=True, today=TODAY)
    assert request == MoveRequest(("c1", "c3"), MoveKind.STAGE, 3, Place(before="c2"))


def test_keys_and_what_they_mean() -> None:
    assert command_for(Qt.Key.Key_5, PLAIN) == Command(Deed.STAGE, 5)
    assert command_for(Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier) == Command(Deed.STAGE, 5)
    assert command_for(Qt.Key.Key_5, CTRL) == Command(Deed.GO_STAGE, 5)
    assert command_for(Qt.Key.Key_9, PLAIN) is None
    assert command_for(Qt.Key.Key_5, ALT) is None
    assert command_for(Qt.Key.Key_Q, PLAIN) is None


def test_a_menu_for_nothing_offers_a_new_deal(locale: UiLocale, theme: Theme, board: BoardView) -> None:
    menu = CardMenu([], TODAY, locale.words, theme, board)
    assert [action.text() for action in menu.actions()] == ["新建项目…"]
    menu.deleteLater()


def test_the_menu_offers_what_fits(locale: UiLocale, theme: Theme, board: BoardView) -> None:
    menu = CardMenu([parked("p"), won("w")], TODAY, locale.words, theme, board)
    names = {action.objectName() for action in menu.findChildren(QAction)}
    assert {"card-unpark", "card-reopen", "card-delete", "card-stage-4"} <= names
    assert not {"card-open", "card-edit"} & names
    alone = CardMenu([won("w")], TODAY, locale.words, theme, board)
    names = {action.objectName() for action in alone.findChildren(QAction)}
    assert "card-reopen" in names
    assert not {"card-park", "card-stage-1", "card-order-up"} & names
    menu.deleteLater()
    alone.deleteLater()
