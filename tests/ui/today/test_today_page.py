"""Page Today by keys and mouse: what it shows, and that every deed is one change that undo takes back."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft
from tests.services.conftest import ago, brought, done
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.today.deal_delegate import DealDelegate, columns
from ui.today.lines import DealLine, Head, Note, Titles, VisitLine
from ui.today.today_controller import TodayController

pytestmark = pytest.mark.gui


def deal_lines(controller: TodayController) -> list[DealLine]:
    return [line for line in controller.page.list.lines() if isinstance(line, DealLine)]


def heads(controller: TodayController) -> list[str]:
    return [line.state for line in controller.page.list.lines() if isinstance(line, Head)]


@pytest.mark.usefixtures("deals")
def test_deals_stand_in_the_methods_order_each_with_its_step_reasons_and_day(controller: TodayController) -> None:
    lines = controller.page.list.lines()
    assert isinstance(lines[0], Titles)
    assert heads(controller) == ["best", "search", "funnel"]
    best, late, bare = deal_lines(controller)
    assert (best.name, late.name, bare.name) == ("Best drive", "Late pump", "Bare fan")
    assert late.step == "Project analysed"
    assert (late.tool_name, late.how) == ("Project analysis sheet", "ask for the list")
    assert [reason.text for reason in late.reasons] == ["Next action 3 d late", "In step with the customer"]
    assert (late.when.mark, late.when.text) == ("overdue", "3d late")
    assert (bare.when.mark, bare.when.text) == ("none", "No plan")
    assert best.when.text == "Tue 24 Nov"
    assert "3d late" in late.spoken


@pytest.mark.usefixtures("deals")
def test_what_is_planned_stands_by_day_with_whom(controller: TodayController) -> None:
    days = [line.text for line in controller.page.visits.lines() if isinstance(line, Note)]
    assert days == ["Overdue", "Tue 24 Nov"]
    first = next(line for line in controller.page.visits.lines() if isinstance(line, VisitLine))
    assert (first.title, first.below, first.late) == ("Late pump · Wang", "Call · ask for the list", "3d late")


def test_done_takes_a_key_the_minutes_and_enter(
    deals: dict[str, str], controller: TodayController, app: App, qtbot: QtBot
) -> None:
    page = controller.page
    page.list.choose(deals["late"])
    qtbot.keyClick(page.list, Qt.Key.Key_D)
    assert page.form.isVisible()
    qtbot.keyClicks(page.form.minutes, "25")
    page.form.text.setText("got it")
    qtbot.keyClick(page.form.text, Qt.Key.Key_Return)
    assert not page.form.isVisible()
    (activity,) = app.deal_room.panel(deals["late"]).facts.activities
    assert (activity.done_on, activity.minutes, activity.text) == (TODAY, 25, "ask for the list → got it")
    qtbot.waitUntil(lambda: deal_lines(controller)[1].when.text == "No plan")
    app.history.undo()
    assert app.activities.get(activity.id).done_on is None


def test_where_nothing_is_planned_it_is_logged(
    deals: dict[str, str], controller: TodayController, app: App, qtbot: QtBot
) -> None:
    page = controller.page
    page.list.choose(deals["bare"])
    box = page.list.visualRect(page.list.currentIndex())
    qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=DealDelegate.button_of(box).center())
    assert page.form.kind.isVisible()
    page.form.text.setText("rang the shop")
    page.form.submit()
    (activity,) = app.deal_room.panel(deals["bare"]).facts.activities
    assert (activity.kind, activity.text, activity.done_on, activity.minutes) == ("call", "rang the shop", TODAY, None)


def test_plan_and_move_from_the_page(
    deals: dict[str, str], controller: TodayController, app: App, qtbot: QtBot
) -> None:
    page = controller.page
    page.list.choose(deals["bare"])
    qtbot.keyClick(page.list, Qt.Key.Key_P)
    page.form.submit()  # without a day it stays
    assert page.form.isVisible()
    qtbot.keyClicks(page.form.day, "+2")
    page.form.text.setText("show the plan")
    qtbot.keyClick(page.form.text, Qt.Key.Key_Return)
    (activity,) = app.deal_room.panel(deals["bare"]).facts.activities
    assert activity.planned_on == TODAY + timedelta(days=2)
    qtbot.waitUntil(lambda: any(isinstance(x, VisitLine) and x.deal_id == deals["bare"] for x in page.visits.lines()))
    page.visits.choose(deals["bare"])
    qtbot.keyClick(page.visits, Qt.Key.Key_M)
    qtbot.keyClicks(page.form.day, "+4")
    qtbot.keyClick(page.form.day, Qt.Key.Key_Return)
    assert app.activities.get(activity.id).planned_on == TODAY + timedelta(days=4)


def test_a_refusal_is_told_and_what_was_typed_stays(
    deals: dict[str, str], controller: TodayController, prompter: RecordingPrompter, qtbot: QtBot
) -> None:
    page = controller.page
    page.list.choose(deals["bare"])
    qtbot.keyClick(page.list, Qt.Key.Key_P)
    qtbot.keyClicks(page.form.day, "+2")
    page.form.kind.setCurrentIndex(page.form.kind.findData("task"))
    page.form.submit()
    assert [error.code for error in prompter.errors] == ["activity.text_needed"]
    assert page.form.isVisible()
    qtbot.keyClick(page.form, Qt.Key.Key_Escape)
    assert not page.form.isVisible()


def test_enter_opens_the_deal_and_escape_leads_back(
    deals: dict[str, str], controller: TodayController, qtbot: QtBot
) -> None:
    page = controller.page
    with qtbot.waitSignal(page.list.opened) as opened:
        page.list.choose(deals["late"])
        qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert opened.args == [deals["late"]]
    with qtbot.waitSignal(page.back_requested):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_the_tool_is_asked_for_by_key_and_by_its_name(
    deals: dict[str, str], controller: TodayController, qtbot: QtBot
) -> None:
    page = controller.page
    page.list.choose(deals["late"])
    with qtbot.waitSignal(page.tool_requested) as asked:
        qtbot.keyClick(page.list, Qt.Key.Key_T)
    assert asked.args == [deals["late"], "project_analysis"]
    box = page.list.visualRect(page.list.currentIndex())
    link = QPoint(box.x() + columns(box.width()).step[0] + 5, box.y() + 36)
    with qtbot.waitSignal(page.tool_requested):
        qtbot.mouseClick(page.list.viewport(), Qt.MouseButton.LeftButton, pos=link)


def test_a_deal_that_is_ready_asks_for_the_move(
    app: App, add: Callable[..., str], controller: TodayController, qtbot: QtBot
) -> None:
    deal_id = add("Ready fan")
    answers = MoveAnswers(TODAY, {deal_id: done("m1a", "m1b", "i1")})
    app.moves.commit(MoveRequest((deal_id,), MoveKind.CHECK), answers)
    controller.refresh()
    (line,) = deal_lines(controller)
    assert (line.step, line.tool_name, line.move_to, line.tag.text[0]) == ("Move on to step 2", "Checklist", 2, "1")
    assert [reason.text for reason in line.reasons][-1] == "Ready to move on"
    with qtbot.waitSignal(controller.page.move_requested) as asked:
        qtbot.keyClick(controller.page.list, Qt.Key.Key_T)
    assert asked.args == [deal_id, 2]


@pytest.mark.usefixtures("deals")
def test_arrows_pass_over_the_heads(controller: TodayController, qtbot: QtBot) -> None:
    page = controller.page
    seen = []
    for _ in range(4):
        line = page.list.line()
        assert isinstance(line, DealLine)
        seen.append(line.name)
        qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert seen == ["Best drive", "Late pump", "Bare fan", "Bare fan"]


def test_today_alone_shows_what_cannot_wait(deals: dict[str, str], controller: TodayController, app: App) -> None:
    controller.page.span.chosen.emit("day")
    assert [line.name for line in deal_lines(controller)] == ["Late pump", "Bare fan"]
    assert any(isinstance(line, Note) and "today" in line.text for line in controller.page.list.lines())
    assert next(row for row in app.health.rows() if row.card.id == deals["bare"]).health.level == 3  # ahead by 2


@pytest.mark.usefixtures("deals")
def test_the_order_is_chosen_from_the_menu_and_stays(controller: TodayController, app: App, qtbot: QtBot) -> None:
    actions = controller.page.order.menu().actions()
    assert "(the method)" in actions[0].text()
    next(action for action in actions if action.objectName() == "today-order-search-best-funnel").trigger()
    qtbot.waitUntil(lambda: heads(controller) == ["search", "best", "funnel"])
    assert app.health.order() == ("search", "best", "funnel")
    app.history.undo()
    assert app.health.order() == ("best", "search", "funnel")


def test_an_empty_file_invites_and_a_plan_is_asked_for(controller: TodayController, locale: UiLocale) -> None:
    page = controller.page
    assert page.list.lines() == ()
    assert page.visits.lines() == ()
    assert not page.time.warning.isVisible()
    assert page.time.plan.text() == "Plan hours…"
    assert not page.list.grab().isNull()
    locale.set_language("zh_CN")
    assert page.time.plan.text() == "设定时间…"


def test_columns_fill_the_width_they_are_given() -> None:
    for width in (700, 986, 1540):
        left, size = columns(width).button
        assert left + size == width - 12


@pytest.mark.usefixtures("deals")
def test_marks_change_with_the_theme(controller: TodayController, theme: Theme) -> None:
    light = controller.page.grab(controller.page.rect()).toImage()
    theme.set_mode("dark")
    assert controller.page.grab().toImage().pixelColor(QPoint(2, 2)) != light.pixelColor(QPoint(2, 2))
    theme.set_mode("light")


def test_a_change_out_of_sight_is_read_when_the_page_is_shown(
    deals: dict[str, str], controller: TodayController, app: App
) -> None:
    controller.page.hide()
    brought(app, deals["best"], ActivityDraft("call", "early", planned_on=ago(1)))
    controller._on_committed(app.activities.add(deals["bare"], ActivityDraft("mail", "m", planned_on=TODAY)), None)
    controller.show()
    assert deal_lines(controller)[0].when.text == "1d late"
