"""The past in the window: its board, funnel and deals as they stood, what is refused there, and the ways out."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.past import Past
from tests.values import NOW, TODAY
from ui.past.past_page import PastPage
from ui.portfolio.compare_page import ComparePage
from ui.reports.page_setup import PageSetup
from ui.shell.past_wiring import LOCKED, PastRoom
from ui.shell.shell import Shell

LATER = TODAY + timedelta(days=2)


class Visit:
    """A shell whose file has two days: one deal of 100 on the first, grown and with a second one on the other."""

    def __init__(self, shell: Shell, app: App, clock: FixedClock, qtbot: QtBot) -> None:
        self.shell, self.app, self.qtbot = shell, app, qtbot
        (self.deal,) = app.deals.add(DealDraft("风机", "北屹重工", 10_000)).deal_ids()
        clock.instant = NOW + timedelta(days=2)
        app.deals.edit(self.deal, DealPatch(amount=30_000))
        (self.other,) = app.deals.add(DealDraft("水泵", "", 5_000)).deal_ids()
        rooms = self.shell.workspace._rooms if self.shell.workspace else ()
        self.room = next(room for room in rooms if isinstance(room, PastRoom))
        self.actions = shell.window.actions_table
        self.actions["page-past"].trigger()
        self.wait()

    @property
    def page(self) -> PastPage:
        return self.room._page

    def wait(self) -> None:
        controller = self.room._controller
        assert controller is not None
        self.qtbot.waitUntil(lambda: not controller.busy)

    def names(self) -> list[str]:
        return [card.name for view in self.room._view.columns.values() for card in view.cards.cards]

    def front(self) -> str:
        workspace = self.shell.workspace
        assert workspace is not None
        return workspace._pages.current


@pytest.fixture
def visit(open_shell: Shell, clock: FixedClock, qtbot: QtBot) -> Visit:
    workspace = open_shell.workspace
    assert workspace is not None
    workspace.stop_clock()
    qtbot.waitUntil(lambda: workspace.is_loaded)
    return Visit(open_shell, workspace.app, clock, qtbot)


def test_the_last_recorded_day_before_today_is_shown_first(visit: Visit) -> None:
    assert visit.names() == ["风机"]
    assert visit.page.bar.day == TODAY
    figures = {cell.name: cell.figure for cell in visit.page.strip.cells}
    assert (figures["单数"], figures["金额"]) == ("1 单", "¥100")
    assert "预测 2026年第4季度" in figures
    visit.page.bar.step("week", 1)
    visit.wait()
    assert visit.names() == ["风机", "水泵"]


def test_before_the_file_nothing_is_there_and_it_says_so(visit: Visit) -> None:
    visit.page.bar.asked.emit(TODAY - timedelta(days=9))
    visit.wait()
    assert visit.page.body.currentWidget() is visit.page.nothing
    assert visit.page.nothing.text() == "到这一天，还没有记录任何项目。这个文件从 2026-11-23 开始。"
    visit.page.bar.asked.emit(TODAY)
    visit.wait()
    assert visit.page.body.currentWidget() is visit.page.desk


def test_nothing_can_be_changed_and_every_try_is_answered(visit: Visit) -> None:
    toast, view, told = visit.shell.window.toast, visit.room._view, "你正在看过去某一天的情况"
    tries: list[Callable[[], object]] = [
        lambda: view.columns[1].drag_wanted.emit(1),
        lambda: view.columns[1].menu_wanted.emit(1, view.pos()),
        lambda: QTest.keyClick(view.columns[1], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier),
        lambda: QTest.keyClick(view.columns[1], Qt.Key.Key_Delete),
        lambda: QTest.keyClick(view.columns[1], Qt.Key.Key_N),
        lambda: QTest.keyClick(view.columns[1], Qt.Key.Key_F2),
        visit.page.refused.emit,
    ]
    seq = visit.app.past.now().seq
    view.columns[1].go_to(0)
    for attempt in tries:
        toast.hide()
        attempt()
        visit.qtbot.waitUntil(toast.isVisible)
        assert told in toast._text.text()
    assert visit.app.past.now().seq == seq
    assert not any(visit.actions[name].isEnabled() for name in LOCKED)
    assert not visit.shell.window.app_bar.add_button.isEnabled()


def test_a_deal_is_shown_as_it_stood_and_follows_the_day(visit: Visit) -> None:
    visit.room._view.open_requested.emit(visit.deal)
    deal = visit.room._deal
    assert deal is not None
    assert visit.page.body.currentWidget() is deal
    assert deal.panel is not None
    assert deal.panel.facts.deal.amount == 10_000
    visit.page.bar.step("day", 1)
    visit.page.bar.step("day", 1)
    visit.wait()
    assert deal.panel.facts.deal.amount == 30_000
    visit.shell.window.toast.hide()
    deal.wished.emit("edit-deal", "")
    assert visit.shell.window.toast.isVisible()
    deal.wished.emit("open-more", "")
    deal.wished.emit("back", "")
    assert visit.page.body.currentWidget() is visit.page.desk
    visit.room._view.open_requested.emit(visit.other)
    assert deal.panel.facts.deal.id == visit.other
    visit.page.bar.asked.emit(TODAY)
    visit.wait()
    assert visit.page.body.currentWidget() is visit.page.desk


def test_escape_leads_back_to_today_with_all_its_commands(visit: Visit) -> None:
    QTest.keyClick(visit.page, Qt.Key.Key_Escape)
    assert visit.front() == "board"
    assert visit.actions["deal-add"].isEnabled()
    assert visit.shell.window.app_bar.add_button.isEnabled()
    controller = visit.room._controller
    assert controller is not None
    assert controller.then is None
    visit.actions["page-past"].trigger()
    visit.wait()
    assert visit.names() == ["风机"]


def test_the_day_is_compared_with_today(visit: Visit) -> None:
    visit.page.bar.compare.click()
    assert visit.front() == "compare"
    workspace = visit.shell.workspace
    assert workspace is not None
    page = workspace._pages.page("compare")
    assert isinstance(page, ComparePage)
    assert [(row.cells[0].text, row.cells[1].text) for row in page.table.rows.shown] == [
        ("新增", "水泵"), ("增额", "风机"),
    ]  # fmt: skip


def test_the_funnel_of_the_day_in_another_measure_and_language(visit: Visit) -> None:
    visit.room._dock.measure_chosen.emit("count")
    view = visit.room._dock._view
    assert view is not None
    assert (view.query.measure, view.rows[0].claimed) == ("count", 1)
    visit.room._dock.stage_clicked.emit(3)
    visit.shell.locale.set_language("en")
    assert "In hand" in {cell.name for cell in visit.page.strip.cells}


def test_a_day_that_cannot_be_rebuilt_is_told_and_the_last_one_stays(
    visit: Visit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_past: object, _day: object) -> None:
        raise DomainError("past.future", day=LATER)

    monkeypatch.setattr(Past, "on", broken)
    visit.page.bar.asked.emit(LATER)
    visit.wait()
    assert visit.names() == ["风机"]


def test_reports_are_of_the_day_that_is_looked_at(visit: Visit) -> None:
    workspace = visit.shell.workspace
    assert workspace is not None
    reports = workspace._reports._controller

    def day() -> str:
        shown = reports._read("funnel-page", "")
        assert shown is not None
        return shown.make(visit.shell.locale, PageSetup()).day

    assert day() == TODAY.isoformat()
    visit.actions["page-board"].trigger()
    assert day() == LATER.isoformat()
