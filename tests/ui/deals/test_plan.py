"""The plan on a deal's page: asked for when in sight, worded, taken over by key, and on paper."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from funnel_desktop.domain.deal_draft import DealPatch
from tests.ui.deals.conftest import Room
from tests.values import TODAY
from ui.common.ui_locale import UiLocale
from ui.common.widgets.text_label import TextLabel
from ui.deals.deal_page import TABS
from ui.reports.blocks import KpiRow, Table, Text
from ui.reports.engine import lay_out
from ui.reports.page_setup import PageSetup
from ui.reports.registry import ask_of, report_of


def look_at_plan(room: Room) -> None:
    room.page.tabs.bar.setCurrentIndex(TABS.index("plan"))
    room.settle()


def titles(room: Room) -> list[str]:
    return [row.title for row in room.page.lists["plan"].rows.rows]


def words(room: Room) -> str:
    return " ".join(label.text() for label in room.page.plan.findChildren(TextLabel) if label.isVisible())


@pytest.fixture
def dated(room: Room) -> Room:
    days = DealPatch(expected_on=TODAY + timedelta(500), tender_on=TODAY + timedelta(300))
    room.app.deals.edit(room.deal, days)
    assert room.panel.show_deal(room.deal)
    return room


def test_without_a_day_it_says_what_is_missing(room: Room) -> None:
    look_at_plan(room)
    assert titles(room) == ["有招标日或预计签约日，才能倒排计划。", "填写日期…"]
    assert room.page.plan.strip.isHidden()
    asked: list[str] = []
    room.panel.edit_requested.connect(asked.append)
    room.page.lists["plan"].choose("field", "")
    QTest.keyClick(room.page.lists["plan"], Qt.Key.Key_Return)
    assert asked == [room.deal]


def test_it_is_asked_for_only_when_in_sight(dated: Room) -> None:
    assert titles(dated) == []
    look_at_plan(dated)
    assert "搞定线人" in titles(dated)
    assert dated.page.plan.strip.isVisible()
    assert "离招标日 2027-09-19 还有" in words(dated)
    assert not dated.page.grab().isNull()
    assert "招标" in dated.page.plan.strip.accessibleName()


def test_a_step_is_planned_by_space_and_then_offers_it_no_more(dated: Room) -> None:
    look_at_plan(dated)
    rows = dated.page.lists["plan"]
    assert rows.choose("step", "m3a")
    QTest.keyClick(rows, Qt.Key.Key_Space)
    dated.settle()
    dated.settle()
    assert "完成方案" in [activity.text for activity in dated.app.deals.detail(dated.deal).activities]
    row = next(row for row in rows.rows.rows if row.key == "m3a")
    assert (row.action, row.suffix) == ("", "已排")


def test_all_steps_are_planned_at_once(dated: Room) -> None:
    look_at_plan(dated)
    rows = dated.page.lists["plan"]
    assert rows.choose("plan-all", "")
    QTest.keyClick(rows, Qt.Key.Key_Return)
    planned = [a.text for a in dated.app.deals.detail(dated.deal).activities if a.done_on is None]
    assert len(planned) == 1 + len(dated.app.plans.plan(dated.deal).steps)
    dated.settle()
    dated.settle()
    assert not any(row.subject == "plan-all" for row in rows.rows.rows)


def test_too_late_is_said_and_the_language_follows(dated: Room, locale: UiLocale) -> None:
    soon = DealPatch(expected_on=TODAY + timedelta(20), tender_on=TODAY + timedelta(2))
    dated.app.deals.edit(dated.deal, soon)
    assert dated.panel.show_deal(dated.deal)
    look_at_plan(dated)
    assert "按通常进度已经晚了" in words(dated)
    locale.set_language("en")
    assert "Already too late by" in words(dated)
    assert "86d are missing" in words(dated)


def test_the_window_is_closed_behind_the_tender(dated: Room) -> None:
    dated.app.deals.edit(dated.deal, DealPatch(tender_on=TODAY))
    assert dated.panel.show_deal(dated.deal)
    look_at_plan(dated)
    assert "窗口已于 2026-11-23 关闭" in words(dated)


def test_a_deal_gone_meanwhile_shows_nothing_new(dated: Room) -> None:
    dated.app.deals.delete([dated.deal])
    dated.page.plan.wanted.emit()
    assert titles(dated) == []


def test_it_is_printed(dated: Room, locale: UiLocale) -> None:
    report = report_of("backward-plan")
    found = report.make(dated.app, ask_of("backward-plan", dated.deal))(locale, PageSetup())
    assert len(lay_out(found, PageSetup())) == 1
    figures, table = found.blocks
    assert isinstance(figures, KpiRow)
    assert isinstance(table, Table)
    assert figures.cells[0].value == "2027-09-19"
    assert len(table.rows) == len(dated.app.plans.plan(dated.deal).steps)
    dated.app.deals.edit(dated.deal, DealPatch(expected_on=None, tender_on=None))
    empty = report.make(dated.app, ask_of("backward-plan", dated.deal))(locale, PageSetup())
    assert [type(block) for block in empty.blocks] == [Text]
