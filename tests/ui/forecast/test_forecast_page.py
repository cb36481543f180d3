"""The forecast page on a real file: blocks, spread, record, the deals behind, and the month board's moves."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import StorageError
from tests.ui.forecast.conftest import STATES, Room
from tests.ui.recording import RecordingPrompter
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.forecast.forecast_controller import ForecastController
from ui.forecast.forecast_page import ForecastPage
from ui.forecast.month_list import decode

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_periods_have_blocks_spread_and_goal(room: Room) -> None:
    quarter = room.cells("2026Q4")
    assert quarter[0] == "2026年第4季度"
    assert quarter[2:5] == ("¥500万", "¥1,250万", "¥600万")
    assert quarter[8] == "¥800万"
    assert quarter[9].endswith("%")
    assert [row.key for row in room.page.outlook.periods.rows.rows][:4] == ["2026Q4", "2027Q1", "2027Q2", "2026-11"]
    assert "20,000" in room.page.outlook.note.text()
    assert "1 单金额未定" in room.page.outlook.note.text()
    claimed = quarter[7]
    room.page.side.choose("proved")
    assert room.cells("2026Q4")[7] != claimed
    tip = next(row.tip for row in room.page.outlook.periods.rows.rows if row.key == "2026Q4")
    assert "US$" in tip
    assert not room.page.grab().isNull()


def test_every_number_leads_to_its_deals(room: Room) -> None:
    outlook = room.page.outlook
    QTest.mouseClick(outlook.blocks.rows["main_50"], Qt.MouseButton.LeftButton)
    assert room.asked[-1] == ("2026年第4季度 · 主要 50–89%", ["main"])
    outlook.undated.click()
    assert room.asked[-1] == ("2026年第4季度 · 未定日期", ["open"])
    QTest.keyClick(outlook.periods, Qt.Key.Key_Return)
    assert room.asked[-1][1] == ["dollars", "late", "main", "won"]
    QTest.keyClick(outlook.periods, Qt.Key.Key_Down)
    assert outlook.blocks.title.text() == "2027年第1季度"
    outlook.record.opened.emit("2026Q3")
    assert room.asked[-1][0].startswith("2026年第3季度")


def test_the_record_says_what_came(room: Room) -> None:
    found = room.page.outlook.record_of("2026Q3")
    assert found is not None
    assert (found.deals, found.realised) == (0, 0)
    assert room.page.outlook.record_of("2020Q1") is None


def test_the_month_board_has_every_open_deal(room: Room) -> None:
    room.page.view.choose("months")
    assert next(iter(room.page.months.columns)) == "overdue"
    assert room.names("overdue") == ["late"]
    assert room.names("2026-12") == ["dollars", "main"]
    assert room.names("2027-01") == ["rests"]
    assert room.names("undated") == ["open"]
    assert "搁置 1" in room.column("2027-01").accessibleName()
    assert not room.page.grab().isNull()


def test_keys_send_a_card_and_undo_brings_it_back(room: Room, qtbot: QtBot, editor: Editor) -> None:
    room.page.view.choose("months")
    source = room.column("2026-12")
    assert source.choose([room.ids["main"]])
    QTest.keyClick(source, Qt.Key.Key_Right, CONTROL)
    qtbot.waitUntil(lambda: room.names("2027-01") == ["main", "rests"])
    assert room.app.deals.detail(room.ids["main"]).deal.expected_on == date(2027, 1, 10)
    assert room.column("2027-01").ids() == (room.ids["main"],)
    editor.undo()
    qtbot.waitUntil(lambda: room.names("2026-12") == ["dollars", "main"])


def test_nothing_is_sent_into_the_past(room: Room) -> None:
    room.page.view.choose("months")
    room.page.months.move_asked.connect(lambda *_: pytest.fail("asked"))
    late = room.column("overdue")
    late.enter()
    QTest.keyClick(late, Qt.Key.Key_Left, CONTROL)
    room.page.months._on_sent(1, (room.ids["main"],), -1)
    QTest.keyClick(room.column("2026-11"), Qt.Key.Key_Right, CONTROL)


def test_arrows_walk_and_enter_opens(room: Room, qtbot: QtBot) -> None:
    room.page.view.choose("months")
    opened: list[str] = []
    room.page.months.deal_asked.connect(opened.append)
    december = room.column("2026-12")
    december.enter()
    QTest.keyClick(december, Qt.Key.Key_Down)
    QTest.keyClick(december, Qt.Key.Key_Return)
    QTest.keyClick(december, Qt.Key.Key_Right)
    assert room.column("2027-01").currentIndex().row() == 0
    QTest.keyClick(room.column("overdue"), Qt.Key.Key_Left)
    december.doubleClicked.emit(december.rows.index(0))
    assert opened == [room.ids["main"], room.ids["dollars"]]
    with qtbot.waitSignal(room.page.back_requested):
        QTest.keyClick(room.page, Qt.Key.Key_Escape)


def test_a_drop_asks_for_the_month(room: Room, qtbot: QtBot) -> None:
    room.page.view.choose("months")
    source, target = room.column("2026-12"), room.column("2027-02")
    mime = source.rows.mimeData([source.rows.index(1), source.rows.index(0)])
    assert decode(mime) == (room.ids["dollars"], room.ids["main"])
    nothing = QMimeData()
    assert decode(nothing) == ()
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.MoveAction, mime, left, none)
    target.dragEnterEvent(enter)
    over = QDragMoveEvent(QPoint(5, 9), Qt.DropAction.MoveAction, mime, left, none)
    target.dragMoveEvent(over)
    assert enter.isAccepted()
    target.dragLeaveEvent(QDragLeaveEvent())
    past = QDragMoveEvent(QPoint(5, 9), Qt.DropAction.MoveAction, mime, left, none)
    room.column("overdue").dragMoveEvent(past)
    assert not past.isAccepted()
    foreign = QDropEvent(QPointF(5, 9), Qt.DropAction.MoveAction, nothing, left, none)
    target.dropEvent(foreign)
    target.dropEvent(QDropEvent(QPointF(5, 9), Qt.DropAction.MoveAction, mime, left, none))
    qtbot.waitUntil(lambda: room.names("2027-02") == ["dollars", "main"])


def test_both_languages(room: Room, locale: UiLocale) -> None:
    locale.set_language("en")
    assert room.cells("2026Q4")[0] == "Q4 2026"
    assert "20,000 futures" in room.page.outlook.note.text()
    assert room.page.months.columns["overdue"].list.accessibleName().startswith("Overdue · 1")


def test_a_file_that_cannot_be_read_is_told(room: Room, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    def refuse(_spans: object) -> None:
        raise StorageError("file.damaged", path="a")

    monkeypatch.setattr(room.app.forecast, "of", refuse)
    with qtbot.waitSignal(room.controller.failed) as told:
        room.controller.refresh()
    assert isinstance(told.args[0], StorageError)


def test_a_job_that_fails_is_told_until_the_file_is_closed(room: Room, qtbot: QtBot) -> None:
    told: list[object] = []
    room.controller.failed.connect(told.append)
    room.controller._on_failed(StorageError("file.damaged", path="a"))
    with pytest.raises(ZeroDivisionError):
        room.controller._on_failed(ZeroDivisionError())
    room.controller.close()
    room.controller._on_failed(ZeroDivisionError())
    qtbot.wait(1)
    assert len(told) == 1


def test_an_empty_file_is_honest(
    qtbot: QtBot,
    app: App,
    editor: Editor,
    bus: ChangeBus,
    tasks: TaskRunner,
    locale: UiLocale,
    theme: Theme,
    prompter: RecordingPrompter,
) -> None:
    page = ForecastPage(locale, theme, STATES)
    qtbot.addWidget(page)
    controller = ForecastController(page, app, (editor, bus, tasks), locale)
    page.show()
    controller.show()
    qtbot.waitUntil(lambda: "还没有完整结束的季度" in page.outlook.bands.text(), timeout=8_000)
    assert "还没有填了金额的在手项目" in page.outlook.note.text()
    assert page.months.columns["undated"].empty.isVisibleTo(page.months)
    page.turn("months")
    page.turn("outlook")
    controller.close()
    assert prompter.errors == []


def test_another_day_is_another_forecast_though_nothing_was_written(room: Room, clock: FixedClock) -> None:
    assert room.names("overdue") == ["late"]
    clock.instant += timedelta(days=25)
    room.controller.show()
    assert room.names("overdue") == ["late", "dollars", "main"]
