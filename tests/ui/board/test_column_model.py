"""The model's drag protocol: a drop says what is wanted and changes nothing."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.moving import MoveKind, MoveRequest, Place
from tests.ui.board.cards import card, won
from ui.board.card_mime import CARDS, decode, encode
from ui.board.column_model import MOST_STEPS, CardRole, ColumnModel

MOVE, COPY = Qt.DropAction.MoveAction, Qt.DropAction.CopyAction
ROOT = QModelIndex()


@pytest.fixture
def model(qapp: QObject) -> ColumnModel:  # noqa: ARG001 - a model wants an application
    made = ColumnModel(3, lambda one: f"spoken {one.name}")
    made.set_cards([card("a"), card("b"), card("c"), card("d")], whole=True)
    made.refuse(frozenset({"w"}))
    return made


def ids(model: ColumnModel) -> list[str]:
    return [one.id for one in model.cards]


def test_it_keeps_qts_rules(model: ColumnModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)
    model.set_cards([card("d"), card("a"), card("x")], whole=True)
    qtmodeltester.check(model)


@pytest.mark.parametrize(
    ("dropped", "row", "place"),
    [
        (("x",), 0, Place(before="a")),
        (("x",), 1, Place(after="a")),
        (("x",), 4, Place()),
        (("x",), -1, Place()),
        (("x", "y"), 2, Place(after="b")),
        (("a",), 2, Place(after="b")),
        (("a",), 4, Place()),
        (("d",), 0, Place(before="a")),
        (("a", "c"), 3, Place(after="b")),
        (("b", "a"), 0, Place(before="c")),
        (("c", "d"), 1, Place(after="a")),
    ],
)
def test_a_drop_asks_for_a_place(
    model: ColumnModel, qtbot: QtBot, dropped: tuple[str, ...], row: int, place: Place
) -> None:
    before = ids(model)
    assert model.canDropMimeData(encode(dropped), MOVE, row, 0, ROOT)
    with qtbot.waitSignal(model.drop_requested) as asked:
        assert model.dropMimeData(encode(dropped), MOVE, row, 0, ROOT)
    assert asked.args == [MoveRequest(dropped, MoveKind.STAGE, 3, place)]
    assert ids(model) == before


def text_mime() -> QMimeData:
    mime = QMimeData()
    mime.setText("a")
    return mime


def broken_mime() -> QMimeData:
    mime = QMimeData()
    mime.setData(CARDS, b"{not json")
    return mime


def foreign_mime() -> QMimeData:
    mime = QMimeData()
    mime.setData(CARDS, b'[1, "x"]')
    return mime


@pytest.mark.parametrize(
    ("mime", "action", "row"),
    [
        (text_mime, MOVE, 0),
        (broken_mime, MOVE, 0),
        (foreign_mime, MOVE, 0),
        (lambda: encode(()), MOVE, 0),
        (lambda: encode(("x",)), COPY, 0),
        (lambda: encode(("w",)), MOVE, 0),
        (lambda: encode(("b",)), MOVE, 1),
        (lambda: encode(("b",)), MOVE, 2),
        (lambda: encode(("b", "c")), MOVE, 3),
        (lambda: encode(("d",)), MOVE, -1),
    ],
    ids=["text", "broken", "other process", "none", "copy", "won", "own row", "own row end", "own block", "own end"],
)
def test_what_cannot_be_dropped_or_changes_nothing_is_refused_beforehand(
    model: ColumnModel, qtbot: QtBot, mime: Callable[[], QMimeData], action: Qt.DropAction, row: int
) -> None:
    assert not model.canDropMimeData(mime(), action, row, 0, ROOT)
    with qtbot.assertNotEmitted(model.drop_requested):
        assert not model.dropMimeData(mime(), action, row, 0, ROOT)


def test_in_a_filtered_column_the_end_is_after_the_last_seen(model: ColumnModel) -> None:
    model.set_cards(list(model.cards), whole=False)
    request = model.request_for(encode(("x",)), MOVE, -1)
    assert request is not None
    assert request.place == Place(after="d")


def test_an_empty_filtered_column_takes_a_card_at_its_end(model: ColumnModel) -> None:
    model.set_cards([], whole=False)
    request = model.request_for(encode(("x",)), MOVE, -1)
    assert request is not None
    assert request.place == Place()


def test_mime_carries_the_rows_in_order(model: ColumnModel) -> None:
    assert decode(model.mimeData([model.index(2), model.index(0)])) == ("a", "c")
    assert model.mimeTypes() == [CARDS]
    assert model.supportedDropActions() == MOVE


def test_won_cards_cannot_be_picked_up(model: ColumnModel) -> None:
    model.set_cards([card("a", stage=8), won("w")], whole=True)
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert not model.flags(model.index(1)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.ItemIsDropEnabled


def test_roles(model: ColumnModel) -> None:
    index = model.index(1)
    assert index.data() == "项目b"
    assert index.data(CardRole.ID) == "b"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "spoken 项目b"
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.card_at(9) is None


def test_one_changed_card_is_told_alone(model: ColumnModel, qtbot: QtBot) -> None:
    fresh: list[Card] = list(model.cards)
    fresh[2] = fresh[2]._replace(amount=1, version=2)
    with qtbot.waitSignal(model.dataChanged) as told, qtbot.assertNotEmitted(model.modelReset):
        model.set_cards(fresh, whole=True)
    first, last, *_ = told.args
    assert (first.row(), last.row()) == (2, 2)
    assert model.card_at(2) is fresh[2]


def test_many_scattered_steps_start_anew(model: ColumnModel, qtbot: QtBot) -> None:
    many = [card(f"{n:03}") for n in range(3 * MOST_STEPS)]
    model.set_cards(many, whole=True)
    with qtbot.waitSignal(model.modelReset):
        model.set_cards(many[::2], whole=False)
    assert list(model.cards) == many[::2]
