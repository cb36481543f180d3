"""The ledger on a deal's page: unfolded under its row by the right arrow, asked for by Ctrl+L."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.part_drafts import DocumentDraft
from tests.ui.deals.conftest import Room
from tests.values import TODAY
from ui.deals.row import Row
from ui.deals.row_list import RowList


def evidence(room: Room) -> RowList:
    return room.page.lists["evidence"]


def under(room: Room, key: str) -> list[Row]:
    rows = evidence(room).rows.rows
    at = next(n for n, row in enumerate(rows) if row.key == key)
    found = []
    for row in rows[at + 1 :]:
        if row.subject not in {"belief", ""} or row.kind == "head":
            break
        found.append(row)
    return found


def test_the_right_arrow_unfolds_what_was_believed_and_the_left_folds_it(room: Room) -> None:
    room.app.ledgers.add(room.deal, "m1a", Answer("withdrawn", TODAY, text="记错了厂"))
    assert room.panel.show_deal(room.deal)
    rows = evidence(room)
    assert rows.choose("milestone", "m1a")
    current = rows.current()
    assert current is not None
    assert current.right == "2 次记录"
    QTest.keyClick(rows, Qt.Key.Key_Right)
    assert [(row.title, row.struck) for row in under(room, "m1a")] == [("证实为假", False), ("已完成", True)]
    assert "记错了厂" in under(room, "m1a")[0].detail
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Left)
    assert under(room, "m1a") == []


def test_what_was_never_said_says_so(room: Room) -> None:
    rows = evidence(room)
    assert rows.choose("milestone", "m3a")
    QTest.keyClick(rows, Qt.Key.Key_Right)
    assert [row.title for row in under(room, "m3a")] == ["还没有任何判断。"]


def test_a_document_is_shown_by_its_name(room: Room) -> None:
    room.app.attachments.add_link(room.deal, DocumentDraft("纪要", "other", "https://example.com"))
    document = room.app.deals.detail(room.deal).attachments[-1]
    room.app.ledgers.add(room.deal, "m3a", Answer("done", TODAY, text="方案", link=f"attachment:{document.id}"))
    assert room.panel.show_deal(room.deal)
    row = next(row for row in evidence(room).rows.rows if row.key == "m3a")
    assert "纪要" in row.detail
    assert document.id not in row.detail


def test_ctrl_l_asks_for_the_ledger(room: Room) -> None:
    asked: list[tuple[str, str]] = []
    room.panel.outside_requested.connect(lambda wish, _deal, key: asked.append((wish, key)))
    rows = evidence(room)
    for subject, key in (("milestone", "m1a"), ("indicator", "i1")):
        assert rows.choose(subject, key)
        QTest.keyClick(rows, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert asked == [("ledger-milestone", "m1a"), ("ledger-indicator", "i1")]
