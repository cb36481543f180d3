"""The words of the hours: what a bar says of plan and spent, yields, and the arithmetic of a funnel that runs empty."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.domain.hours import WeekHours, Yield
from funnel_desktop.domain.playbook import STATES
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.today.week_words import DOT, word

if TYPE_CHECKING:
    from funnel_desktop.services.hours import HoursView

EVEN = 10
"""Per cent off the plan that still count as even."""

ALARM = 50
"""Below this per cent of its plan search is short of time."""


class Bar(NamedTuple):
    """One state's bars: minutes of this week and of the last weeks, planned ones (None: no plan), and its words."""

    state: str
    name: str
    figures: str
    weeks: tuple[tuple[int, int | None], ...]
    verdict: str
    alarm: bool
    tip: str


def bars(view: "HoursView", order: Sequence[str], locale: UiLocale) -> tuple[Bar, ...]:
    """Return the bars of the three states in the order they are worked; the last week is this one."""
    return tuple(_bar(view.weeks, state, locale) for state in order)


def yield_words(view: "HoursView", order: Sequence[str], locale: UiLocale) -> str:
    """Return what an hour brought by state; a state without noted time has none."""
    by_state = {each.state: each for each in view.yields}
    parts = [_yield(by_state[state], view.currency, locale) for state in order]
    weeks = word(QT_TRANSLATE_NOOP("Today", "Value gained per hour, {weeks} weeks: ")).format(weeks=view.yield_weeks)
    return weeks + DOT.join(parts)


def yield_tip(view: "HoursView", locale: UiLocale) -> str:
    """Return how the yields were reckoned, state by state."""
    lines = [
        word(QT_TRANSLATE_NOOP("Today", "{state}: {deals} deals carried on, {gained} gained in {hours} h")).format(
            state=locale.words.state_name(each.state),
            deals=each.deals,
            gained=locale.formats.money(each.gained, view.currency),
            hours=locale.formats.hours(each.minutes),
        )
        for each in view.yields
    ]
    rule = word(QT_TRANSLATE_NOOP("Today", "gained = amount × the rise of the success rate over the state's steps"))
    return "\n".join([*lines, rule])


def _bar(weeks: Sequence[WeekHours], state: str, locale: UiLocale) -> Bar:
    place, hours = STATES.index(state), locale.formats.hours
    own = tuple((week.spent[place], week.planned[place] if week.planned else None) for week in weeks)
    spent, planned = own[-1]
    if planned is None:
        figures = word(QT_TRANSLATE_NOOP("Today", "{spent} h spent")).format(spent=hours(spent))
    else:
        figures = word(QT_TRANSLATE_NOOP("Today", "{spent} of {planned} h")).format(
            spent=hours(spent), planned=hours(planned)
        )
    verdict, alarm = _verdict(own, state, locale)
    return Bar(state, locale.words.state_name(state), figures, own, verdict, alarm, _weeks_tip(weeks, place, locale))


def _weeks_tip(weeks: Sequence[WeekHours], place: int, locale: UiLocale) -> str:
    """Return a line a week: its Monday, what was spent, what was planned."""
    line, hours = word(QT_TRANSLATE_NOOP("Today", "Week of {day}: {spent} of {planned} h")), locale.formats.hours
    return "\n".join(
        line.format(
            day=locale.formats.day_short(week.week_on),
            spent=hours(week.spent[place]),
            planned=hours(week.planned[place]) if week.planned else "—",
        )
        for week in weeks
    )


def _verdict(weeks: Sequence[tuple[int, int | None]], state: str, locale: UiLocale) -> tuple[str, bool]:
    """Return what the last weeks with a plan say together, and whether search is short of time."""
    known = [(spent, planned) for spent, planned in weeks if planned is not None]
    spent, planned = sum(pair[0] for pair in known), sum(pair[1] for pair in known)
    if not planned:
        return "", False
    share, hours = 100 * spent // planned, locale.formats.hours(abs(spent - planned))
    text = QT_TRANSLATE_NOOP("Today", "{weeks} weeks: as planned")
    if share < 100 - EVEN:
        text = QT_TRANSLATE_NOOP("Today", "{weeks} weeks: {hours} h short, {share}% used")
    elif share > 100 + EVEN:
        text = QT_TRANSLATE_NOOP("Today", "{weeks} weeks: {hours} h over, {share}% used")
    return word(text).format(weeks=len(known), hours=hours, share=share), state == "search" and share < ALARM


def _yield(each: Yield, currency: str, locale: UiLocale) -> str:
    per_hour = "—" if each.per_hour is None else locale.formats.money(each.per_hour, currency)
    return f"{locale.words.state_name(each.state)} {per_hour}"
