"""The page of a deal: what it shows, how it is walked by keys, what it asks for, and that it stays true."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.ui.deals.conftest import Room
from tests.ui.recording import RecordingPrompter
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.deals.row import Row
from ui.deals.row_list import RowList


def titles(room: Room, name: str) -> list[str]:
    return [row.title for row in room.page.lists[name].rows.rows]


def words(room: Room) -> str:
    return " ".join(label.text() for label in room.page.findChildren(TextLabel))


def row(room: Room, name: str, subject: str, at: int = 0) -> Row:
    return [row for row in room.page.lists[name].rows.rows if row.subject == subject][at]


def at(rows: RowList, wanted: Row) -> QPoint:
    """Return the middle of a row's button."""
    index = rows.rows.index(rows.rows.rows.index(wanted))
    area = rows.visualRect(index)
    return QPoint(area.right() - 30, area.center().y())


def test_head_positions_and_lists_tell_the_deal(room: Room) -> None:
    shown = words(room)
    for part in ("轧线主传动", "北屹重工", "¥3,200万", "我们超前客户 1 步", "缺的指标：提出预算或有财务计划"):
        assert part in shown
    assert room.page.rails.position.indebted == {2}
    assert "3" in room.page.rails.accessibleName()
    assert titles(room, "people")[:3] == ["添加人员…", "李总", "王工"]
    assert titles(room, "evidence")[:3] == ["方案设计", "完成方案", "获得信息"]
    owed = row(room, "evidence", "milestone", 3)
    assert (owed.title, owed.suffix, owed.mark, owed.action) == ("搞定线人", "豁免", "debt", "补上")
    assert "线人还在谈" in owed.detail
    assert titles(room, "activities") == ["计划或记录活动…", "计划", "约专家评审", "完成", "看现场"]
    following = row(room, "activities", "activity")
    assert (following.suffix, following.badge, following.bold) == ("逾2天", "overdue", True)
    assert "下一步行动" in following.speech
    assert titles(room, "details")[:3] == ["竞争对手", "乙公司", "添加竞争对手…"]
    assert "招标公告" in titles(room, "documents")


def test_space_ticks_an_activity_and_undo_brings_it_back(room: Room, editor: Editor) -> None:
    rows = room.page.lists["activities"]
    assert rows.choose("activity", row(room, "activities", "activity").key)
    QTest.keyClick(rows, Qt.Key.Key_Space)
    room.settle()
    assert titles(room, "activities")[2] == "没有计划：这个项目没有下一步行动。"
    editor.undo()
    room.settle()
    assert titles(room, "activities")[2] == "约专家评审"


def test_a_click_on_the_button_ticks_and_one_beside_it_does_not(room: Room) -> None:
    rows, planned = room.page.lists["activities"], row(room, "activities", "activity")
    middle = at(rows, planned)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle - QPoint(200, 0))
    room.settle()
    assert room.view().facts.next_action is not None
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    room.settle()
    assert room.view().facts.next_action is None


@pytest.mark.parametrize(
    ("tab", "name", "subject"),
    [
        (0, "activities", "activity"),
        (2, "documents", "document"),
        (3, "details", "competitor"),
        (0, "people", "person"),
    ],
)
def test_delete_takes_a_row_away_and_undo_brings_it_back(
    room: Room, editor: Editor, tab: int, name: str, subject: str
) -> None:
    room.page.tabs.bar.setCurrentIndex(tab)
    rows, before = room.page.lists[name], titles(room, name)
    gone = row(room, name, subject)
    assert rows.choose(subject, gone.key)
    QTest.keyClick(rows, Qt.Key.Key_Delete)
    room.settle()
    assert gone.title not in titles(room, name)
    editor.undo()
    room.settle()
    assert titles(room, name) == before


def test_debts_and_signs_ask_for_the_checklist_and_the_button_for_the_next_step(room: Room) -> None:
    asked: list[MoveRequest] = []
    room.panel.move_requested.connect(asked.append)
    check, on = MoveRequest((room.deal,), MoveKind.CHECK), MoveRequest((room.deal,), MoveKind.STAGE, 4)
    rows = room.page.lists["evidence"]
    rows.choose("milestone", "m2b")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    room.page.says.button.click()
    room.page.head.move_on.click()
    assert asked == [check, check, on]


def test_escape_leads_back_and_f2_edits(room: Room, qtbot: QtBot) -> None:
    edited: list[str] = []
    room.panel.edit_requested.connect(edited.append)
    QTest.keyClick(room.page.lists["evidence"], Qt.Key.Key_F2)
    assert edited == [room.deal]
    with qtbot.waitSignal(room.panel.back_requested):
        QTest.keyClick(room.page.lists["people"], Qt.Key.Key_Escape)


def test_history_comes_when_it_is_looked_at_and_says_what_was_undone(room: Room, editor: Editor) -> None:
    assert titles(room, "history") == []
    room.page.tabs.bar.setCurrentIndex(1)
    shown = titles(room, "history")
    assert shown[0].startswith("2026-11-23")
    assert shown[1] == "1 项目立项 → 3 方案设计"
    assert "豁免「搞定线人」 · 线人还在谈" in row(room, "history", "history").detail
    editor.run(lambda: room.app.deals.edit(room.deal, DealPatch(amount=2_900_000_000)))
    room.settle()
    assert titles(room, "history")[1] == "金额 ¥3,200万 → ¥2,900万"
    editor.undo()
    room.settle()
    undone = row(room, "history", "history")
    assert (undone.struck, undone.suffix) == (True, "已撤销")
    assert all(
        entry.title and "{" not in f"{entry.title}{entry.detail}" for entry in room.page.lists["history"].rows.rows
    )


def test_a_deal_deleted_elsewhere_leads_away(room: Room, editor: Editor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(room.panel.back_requested):
        editor.run(lambda: room.app.deals.delete([room.deal]))
    assert room.panel.deal_id == ""


def test_links_open_outside_and_documents_are_saved(room: Room, prompter: RecordingPrompter) -> None:
    room.panel.carry_out("open-document", row(room, "documents", "document").key)
    assert [url.toString() for url in room.opened] == ["https://example.com"]
    room.panel.carry_out("open-document", "nothing")
    assert prompter.codes == ["attachment.removed"]


def test_the_menu_has_what_the_keys_do(room: Room, qtbot: QtBot) -> None:
    rows = room.page.lists["activities"]
    planned = row(room, "activities", "activity")
    rows.menu_wanted.emit(planned, QPoint(5, 5))
    (menu,) = room.page.findChildren(QMenu, "row-menu")
    assert [entry.objectName() for entry in menu.actions()] == ["row-act", "row-open", "row-remove"]
    assert all(entry.text() for entry in menu.actions())
    menu.actions()[0].trigger()
    room.settle()
    assert room.view().facts.next_action is None
    menu.close()
    qtbot.wait(1)


def test_everything_one_can_operate_has_a_name(room: Room) -> None:
    kinds = (QPushButton, QToolButton, RowList)
    parts: list[QWidget] = [part for kind in kinds for part in room.page.findChildren(kind) if part.isVisible()]
    assert len(parts) > 5
    for part in parts:
        assert part.objectName(), part
        spoken = part.accessibleName() or (part.text() if isinstance(part, QAbstractButton) else "")
        assert spoken, part.objectName()
    for shown in ("people", "evidence", "activities"):
        assert all(entry.speech for entry in room.page.lists[shown].rows.rows)
    assert "支持" in row(room, "people", "person", 1).speech


def test_language_and_colours_change_while_it_is_shown(room: Room, locale: UiLocale, theme: Theme) -> None:
    room.page.tabs.bar.setCurrentIndex(1)
    light = room.page.grab().toImage()
    locale.set_language("en")
    assert room.page.head.move_on.text() == "Move on…"
    assert "We are ahead of the customer by 1" in words(room)
    assert titles(room, "history")[1] == "1 Project qualification → 3 Solution design"
    assert titles(room, "people")[0] == "Add a person…"
    locale.set_language("zh_CN")
    theme.set_mode("dark")
    dark = room.page.grab().toImage()
    assert light.pixelColor(4, 4).lightness() > 200 > dark.pixelColor(4, 4).lightness()
    theme.set_mode("light")


def test_tab_walks_head_lists_and_tabs(room: Room, qtbot: QtBot) -> None:
    room.window.activateWindow()
    qtbot.waitUntil(room.window.isActiveWindow)
    room.page.take_keys()
    seen = []
    for _ in range(12):
        focus = room.window.focusWidget()
        assert focus is not None
        seen.append(focus.objectName())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert {"deal-page-evidence", "deal-centre-map", "deal-page-activities", "deal-back"} <= set(seen)
    assert all(one != other for one, other in pairwise(seen))
