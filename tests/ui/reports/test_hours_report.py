"""The hours report: weeks, yields and the warning from a real file; its figure in grey and in colour."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from matplotlib.text import Text as Artist

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.hours import PlanDraft
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft
from tests.services.conftest import add, ago, move
from tests.ui.reports.test_health_report import document, texts
from tests.values import TODAY
from ui.charts.chart_style import print_style, screen_style
from ui.charts.figures.hours import draw_hours
from ui.charts.figures.sheet import new_figure
from ui.charts.hours_values import hour_chart
from ui.common.theme.tokens import DARK
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import FigureBlock

__all__ = ["add"]


def log(app: App, deal_id: str, minutes: int, days_ago: int = 0) -> None:
    app.activities.add(deal_id, ActivityDraft("visit", done_on=ago(days_ago), minutes=minutes))


def test_without_a_plan_it_says_so(app: App, locale: UiLocale) -> None:
    locale.set_language("en")
    found = texts(document(app, "hours", locale))
    assert "No plan yet: hours and shares are yours to set, on page Today." in found
    assert found.count("0 / —") == 12 * 4
    assert "No day within a year on which the funnel would be empty can be told." in found


def test_weeks_yields_and_the_warning_are_told(
    app: App, clock: FixedClock, add: Callable[..., str], locale: UiLocale
) -> None:
    locale.set_language("en")
    clock.instant -= timedelta(weeks=30)
    deals = [add(f"d{number}", amount=1000_00) for number in range(6)]
    clock.instant += timedelta(weeks=30)
    app.hours.set_plan(PlanDraft(600, (50, 30, 20)))
    log(app, deals[5], 90)
    for deal_id in deals[:4]:
        move(app, deal_id, 3)
    for deal_id in deals[:2]:
        lost = LostForm(TODAY, "no_decision", "no money", "")
        app.moves.commit(MoveRequest((deal_id,), MoveKind.LOST), MoveAnswers(TODAY, lost=lost))
    found = texts(document(app, "hours", locale))
    assert {"1.5 / 5", "0 / 3", "0 / 2", "1.5 / 10"} <= set(found)
    assert any(text.startswith("At your pace the funnel is empty from") for text in found)
    assert any("2 closed" in text for text in found)
    # Four deals of ¥1,000 each by the rate in use (two losses have lowered it), in an hour and a half.
    gained = 4 * 1000 * app.store.playbook.rates[2]
    assert locale.formats.money(round(gained / 1.5), "CNY") in found


@pytest.mark.parametrize("dark", [False, True])
def test_the_figure_has_a_row_a_state_and_a_tick_for_the_plan(
    app: App, add: Callable[..., str], locale: UiLocale, dark: bool
) -> None:
    locale.set_language("en")
    app.hours.set_plan(PlanDraft(600, (50, 30, 20)))
    log(app, add(), 150)
    chart = hour_chart(app.hours.view(6).weeks, ("best", "search", "funnel"), "{spent} of {planned} h", locale)
    assert [row.note for row in chart.rows] == ["0 of 2 h", "2.5 of 5 h", "0 of 3 h"]
    assert chart.rows[1].bars[-1].planned == 1.0
    assert chart.rows[1].bars[-1].spent == 0.5
    figure = new_figure(700, 200)
    draw_hours(figure, chart, screen_style(DARK) if dark else print_style(greyscale=True))
    told = [artist.get_text() for artist in figure.findobj(Artist)]
    assert {"Search", "2.5", "23 Nov", "2.5 of 5 h"} <= set(told)


def test_the_figure_says_itself_in_words_and_numbers(app: App, locale: UiLocale) -> None:
    locale.set_language("en")
    block = next(block for block in document(app, "hours", locale).blocks if isinstance(block, FigureBlock))
    assert block.alternative.startswith("Best few: 0 of — h")
    assert block.data is not None
    assert len(block.data.series) == 4
    figure = new_figure(700, block.height)
    block.draw(figure, print_style(greyscale=False))
    assert figure.findobj(Artist)
