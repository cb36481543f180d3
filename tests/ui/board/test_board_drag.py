"""A drag over the board, by the events Qt sends: slot, heads, zones, words; and that nothing moves by itself."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDrag, QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.moving import MoveKind, MoveRequest, Place
from tests.ui.board.cards import card
from ui.board.board_view import BoardView
from ui.board.card_mime import decode
from ui.board.drop_zones import DropZone
from ui.board.group_header import ColumnHead, GroupHeader
from ui.common.theme.tokens import LIGHT

MOVE, LEFT, PLAIN = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def enter(target: QWidget, mime: QMimeData, at: QPoint) -> bool:
    event = QDragEnterEvent(at, MOVE, mime, LEFT, PLAIN)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def over(target: QWidget, mime: QMimeData, at: QPoint) -> bool:
    event = QDragMoveEvent(at, MOVE, mime, LEFT, PLAIN)
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def drop(target: QWidget, mime: QMimeData, at: QPoint) -> None:
    """Let go over a widget that was entered before: Qt sends a drop to the last one entered."""
    QApplication.sendEvent(target, QDropEvent(QPointF(at), MOVE, mime, LEFT, PLAIN))


def during(board: BoardView, ids: tuple[str, ...], act: Callable[[QMimeData], None]) -> None:
    """Carry cards and act while they are in the air."""
    cards = {one.id: one for view in board.columns.values() for one in view.cards.cards}
    source = board.columns[cards[ids[0]].stage]

    def run(drag: QDrag) -> None:
        mime = drag.mimeData()
        assert decode(mime) == ids
        act(mime)

    board.drag.start(source, [cards[one] for one in ids], run)


def test_a_drop_in_a_column_asks_later_and_moves_nothing(board: BoardView, qtbot: QtBot) -> None:
    view = board.columns[4]
    asked: list[object] = []
    board.move_requested.connect(asked.append)

    def act(mime: QMimeData) -> None:
        assert enter(view.viewport(), mime, QPoint(50, 10))
        assert over(view.viewport(), mime, QPoint(50, 10))
        assert view.drag.slot == 0
        board.grab()
        drop(view.viewport(), mime, QPoint(50, 10))
        assert asked == []

    during(board, ("c1", "c2"), act)
    with qtbot.waitSignal(board.move_requested):
        pass
    assert asked == [MoveRequest(("c1", "c2"), MoveKind.STAGE, 4, Place(before="d1"))]
    assert [one.id for one in board.columns[3].cards.cards] == ["c1", "c2", "c3"]
    assert view.drag.slot is None


def test_what_a_drop_would_mean_is_said_while_it_is_held(board: BoardView) -> None:
    hints: list[str] = []
    board.drag_hint.connect(hints.append)
    view = board.columns[5]
    group = board.findChild(GroupHeader, "group-funnel")
    assert group is not None

    def act(mime: QMimeData) -> None:
        enter(view.viewport(), mime, QPoint(50, 10))
        over(view.viewport(), mime, QPoint(50, 10))
        texts = group._texts[5]
        assert (texts.sum, texts.proved, texts.target) == ("核对 4 项", "成功率 20→30%", True)
        assert view.drag._lines == ("放到此处", "1 单 · 经过 3、4 步", "核对里程碑")

    during(board, ("c1",), act)
    said = QTextDocumentFragment.fromHtml(hints[0]).toPlainText().replace("\u00a0", " ")
    assert said.startswith("拖动 1 单  3 方案设计 → 5 方案确认")
    assert "加权 ¥25.6万 → ¥38.4万" in said
    assert "与客户的差距 同步 →  +2 超前" in said
    assert f"background-color:{LIGHT.claim_tint}" in hints[0]
    assert hints[-1] == ""
    assert not group._texts[5].target


def test_zones_appear_for_the_drag_alone_and_ask(board: BoardView, qtbot: QtBot) -> None:
    zones = board.findChild(QWidget, "drop-zones")
    assert isinstance(zones, QWidget)
    assert not zones.isVisible()
    hints: list[str] = []
    board.drag_hint.connect(hints.append)

    def act(mime: QMimeData) -> None:
        assert zones.isVisible()
        assert zones.geometry().height() == 76
        zone = board.findChild(DropZone, "drop-zone-lost")
        assert zone is not None
        assert enter(zone, mime, QPoint(5, 5))
        assert over(zone, mime, QPoint(6, 6))
        board.grab()
        QApplication.sendEvent(zone, QDragLeaveEvent())
        enter(zone, mime, QPoint(5, 5))
        drop(zone, mime, QPoint(6, 6))

    during(board, ("c1",), act)
    with qtbot.waitSignal(board.move_requested) as asked:
        pass
    assert asked.args == [MoveRequest(("c1",), MoveKind.LOST)]
    assert "丢单… 对手或不再采购；保留所到步骤" in hints
    assert not zones.isVisible()


def test_put_back_asks_for_nothing(board: BoardView, qtbot: QtBot) -> None:
    zone = board.findChild(DropZone, "drop-zone-back")
    assert zone is not None

    def act(mime: QMimeData) -> None:
        enter(zone, mime, QPoint(5, 5))
        drop(zone, mime, QPoint(5, 5))

    with qtbot.assertNotEmitted(board.move_requested, wait=20):
        during(board, ("c1",), act)


def test_leaving_a_column_closes_its_slot(board: BoardView) -> None:
    view = board.columns[4]

    def act(mime: QMimeData) -> None:
        enter(view.viewport(), mime, QPoint(50, 10))
        over(view.viewport(), mime, QPoint(50, 10))
        QApplication.sendEvent(view.viewport(), QDragLeaveEvent())
        assert view.drag.slot is None

    during(board, ("c1",), act)


def test_over_its_own_place_there_is_no_slot(board: BoardView) -> None:
    view = board.columns[3]

    def act(mime: QMimeData) -> None:
        enter(view.viewport(), mime, QPoint(50, 120))
        assert not over(view.viewport(), mime, QPoint(50, 120))
        assert view.drag.slot is None
        assert over(view.viewport(), mime, QPoint(50, 10))
        assert view.drag._lines[1] == "只改变次序"

    during(board, ("c2",), act)


def test_a_drop_on_a_head_goes_to_the_top(board: BoardView, qtbot: QtBot) -> None:
    head = board.findChild(ColumnHead, "header-3")
    assert head is not None

    def act(mime: QMimeData) -> None:
        assert enter(head, mime, QPoint(5, 5))
        drop(head, mime, QPoint(5, 5))
        QApplication.sendEvent(head, QDragLeaveEvent())

    during(board, ("a1",), act)
    with qtbot.waitSignal(board.move_requested) as asked:
        pass
    assert asked.args == [MoveRequest(("a1",), MoveKind.STAGE, 3, Place(before="c1"))]


def test_foreign_data_is_not_let_in(board: BoardView) -> None:
    mime = QMimeData()
    mime.setText("c1")
    zone, head = board.findChild(DropZone, "drop-zone-lost"), board.findChild(ColumnHead, "header-3")
    assert zone is not None
    assert head is not None
    for target in (board.columns[3].viewport(), zone, head):
        assert not enter(target, mime, QPoint(5, 5))


def test_cards_in_the_air_are_faint_and_come_back(board: BoardView) -> None:
    before = board.columns[3].grab().toImage()

    def act(_: QMimeData) -> None:
        assert board.columns[3].grab().toImage() != before
        assert board.drag.active

    during(board, ("c1",), act)
    assert not board.drag.active
    assert board.columns[3].grab().toImage() == before


def test_a_drag_that_fails_leaves_the_board_whole(board: BoardView) -> None:
    def act(_: QMimeData) -> None:
        raise RuntimeError("drag")

    with pytest.raises(RuntimeError, match="drag"):
        during(board, ("c1",), act)
    assert not board.drag.active


def test_only_open_cards_are_carried(board: BoardView) -> None:
    board.columns[8].choose(frozenset({"h2"}))
    board.columns[8].startDrag(MOVE)
    assert not board.drag.active


def test_a_long_column_scrolls_at_its_edges(board: BoardView, qtbot: QtBot) -> None:
    board.show_columns({5: [card(f"e{n:02}", stage=5) for n in range(30)]}, whole=True)
    view = board.columns[5]
    bar = view.verticalScrollBar()

    def act(mime: QMimeData) -> None:
        bottom = view.viewport().height() - 76 - 4
        enter(view.viewport(), mime, QPoint(50, bottom))
        over(view.viewport(), mime, QPoint(50, bottom))
        with qtbot.waitSignal(bar.valueChanged):
            pass
        assert "下面还有" in view.drag._strip_text(1, 400)
        board.grab()
        over(view.viewport(), mime, QPoint(50, 200))
        bar.setValue(300)
        over(view.viewport(), mime, QPoint(50, 2))
        with qtbot.waitSignal(bar.valueChanged):
            pass
        assert view.drag._strip_text(-1, 400) == "自动滚动 · 上面还有 4 单"
        board.grab()

    during(board, ("c1",), act)


@pytest.mark.parametrize(
    ("ids", "stage", "lines"),
    [
        (("c1",), 1, ("放到此处", "1 单 · 退回第 1 步", "需要写明原因")),
        (("c1", "c2"), 4, ("放到此处", "2 单 · 经过 3 步", "逐单核对里程碑")),
        (("a1", "c1"), 5, ("放到此处", "2 单 · 经过 1、2、3、4 步", "逐单核对里程碑")),
    ],
)
def test_words_in_the_slot(board: BoardView, ids: tuple[str, ...], stage: int, lines: tuple[str, ...]) -> None:
    def act(_: QMimeData) -> None:
        board.drag.hold(stage)
        assert board.columns[stage].drag._lines == lines

    during(board, ids, act)
