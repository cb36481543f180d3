"""Hours by week and state as a figure needs them: shares of one scale, already worded."""

from collections.abc import Sequence
from dataclasses import dataclass

from funnel_desktop.domain.hours import WeekHours
from funnel_desktop.domain.playbook import STATES
from ui.charts.chart_data import ChartData, ChartSeries
from ui.common.ui_locale import UiLocale


@dataclass(frozen=True, slots=True)
class HourBar:
    """One week of a state: spent and planned (None: no plan) as shares 0…1 of the highest, and the hours in words."""

    spent: float
    planned: float | None
    words: str


@dataclass(frozen=True, slots=True)
class HourRow:
    """One state: its key, its name, the sum in words, a bar a week."""

    state: str
    name: str
    note: str
    bars: tuple[HourBar, ...]


@dataclass(frozen=True, slots=True)
class HourChart:
    """Three rows over the same weeks; `weeks` are the days they begin on, in short."""

    weeks: tuple[str, ...]
    rows: tuple[HourRow, ...]


def hour_chart(weeks: Sequence[WeekHours], order: Sequence[str], note: str, locale: UiLocale) -> HourChart:
    """Return the chart of these weeks; `note` has the places {spent} and {planned}."""
    most = max((max(*week.spent, *(week.planned or ())) for week in weeks), default=0) or 1
    rows = tuple(_row(weeks, state, (most, note), locale) for state in order)
    return HourChart(tuple(locale.formats.day_short(week.week_on) for week in weeks), rows)


def hour_data(weeks: Sequence[WeekHours], spent: str, planned: str, locale: UiLocale) -> ChartData:
    """Return the same as numbers: spent hours of each state stacked, and the plan of all beside them."""
    series = [
        ChartSeries(f"{locale.words.state_name(state)} {spent}", tuple(week.spent[place] / 60 for week in weeks))
        for place, state in enumerate(STATES)
    ]
    whole = tuple(None if week.planned is None else sum(week.planned) / 60 for week in weeks)
    names = tuple(locale.formats.day_short(week.week_on) for week in weeks)
    return ChartData("column", names, (*series, ChartSeries(planned, whole)), "h")


def _row(weeks: Sequence[WeekHours], state: str, scale: tuple[int, str], locale: UiLocale) -> HourRow:
    (most, note), place, hours = scale, STATES.index(state), locale.formats.hours
    bars = tuple(
        HourBar(
            week.spent[place] / most,
            None if week.planned is None else week.planned[place] / most,
            hours(week.spent[place]) if week.spent[place] else "",
        )
        for week in weeks
    )
    planned = [week.planned[place] for week in weeks if week.planned is not None]
    told = note.format(
        spent=hours(sum(week.spent[place] for week in weeks)), planned=hours(sum(planned)) if planned else "—"
    )
    return HourRow(state, locale.words.state_name(state), told, bars)
