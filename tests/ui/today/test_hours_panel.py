"""The hours beside the week: the form that asks, the bars of plan and spent, and the warning with its arithmetic."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.hours import PlanDraft, Yield
from funnel_desktop.domain.starving import Pace, SearchYear, starving
from tests.values import TODAY
from ui.common.starving_words import starving_sum
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.today.hours_dialog import HoursDialog
from ui.today.today_controller import TodayController

pytestmark = pytest.mark.gui


def test_the_hours_are_planned_by_the_form(
    controller: TodayController, app: App, look: tuple[UiLocale, Theme], qtbot: QtBot
) -> None:
    controller.page.time.plan.click()
    dialog = controller.page.window().findChild(HoursDialog)
    assert dialog is not None
    save = dialog.save
    save.click()
    assert dialog.isVisible()  # nothing is suggested: it must be filled in
    dialog.hours.setValue(30)
    for state, share in (("search", 40), ("funnel", 30)):
        dialog.shares[state].setValue(share)
    save.click()
    assert dialog.isVisible()  # 70 % is not a whole
    dialog.shares["best"].setValue(30)
    save.click()
    plan = app.hours.plan()
    assert plan is not None
    assert (plan.minutes, plan.shares) == (1800, (40, 30, 30))
    qtbot.waitUntil(lambda: controller.page.time.plan.text() == "Change…")
    again = HoursDialog(*look, plan, controller.page)
    assert again.draft() == PlanDraft(1800, (40, 30, 30))


def test_the_warning_shows_its_arithmetic(controller: TodayController, app: App) -> None:
    counted = SearchYear(26, 13, 6, 6, 13, 8, 10, Pace(60, 4, 26 * 60, 26))
    found = starving(counted, TODAY)
    assert found is not None
    view = app.hours.view()._replace(
        starving=found, yields=(Yield("search", 90, 1, 300_00, 0), *app.hours.view().yields[1:])
    )
    controller.page.time.show_hours(view, ("best", "search", "funnel"))
    assert controller.page.time.warning.text() == "At your pace the funnel is empty from 5 Jul 2027"
    told = starving_sum(found, controller.page.time._locale)
    for figure in (
        "26 weeks",
        "13 new",
        "25%",
        "6 of 12",
        "0.06 a week",
        "13 closed",
        "0.50 a week",
        "10 in",
        "8 in",
        "14.0",
        "32.0",
    ):
        assert figure in told
    assert "Search ¥200" in controller.page.time._yields.text()
    assert "Best few —" in controller.page.time._yields.text()
    assert "1 deals carried on" in controller.page.time._yields.toolTip()


def test_plan_and_spent_are_told_by_week(controller: TodayController, app: App) -> None:
    app.hours.set_plan(PlanDraft(600, (50, 30, 20)))
    controller.refresh()
    bars = controller.page.time._bars
    assert "0 of 5 h" in bars[1].accessibleName()
    assert bars[1].toolTip().count("Week of") == 4
    assert "Week of 23 Nov: 0 of 5 h" in bars[1].toolTip()


@pytest.mark.usefixtures("deals")
def test_the_week_follows_the_day(controller: TodayController, clock: FixedClock) -> None:
    clock.instant += timedelta(days=1)
    controller._on_minute()
    late = next(line for line in controller.page.list.lines() if getattr(line, "name", "") == "Late pump")
    assert "4d late" in late.spoken
    assert "act now on 3" in controller.page.health.text()
