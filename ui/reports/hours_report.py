"""The user's hours on paper: plan against spent by week and state, what an hour brought, and when search starves."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.hours import WeekHours, Yield
from funnel_desktop.domain.playbook import STATES
from ui.charts.chart_style import print_style
from ui.charts.hours_values import hour_chart, hour_data
from ui.common.starving_words import starving_sum, starving_title
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Cell, Column, Document, FigureBlock, Footer, Gap, Heading, PageHead, Table, Text
from ui.reports.money_cells import money_cell
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from funnel_desktop.bootstrap import App
    from funnel_desktop.services.hours import HoursView
    from ui.charts.chart_style import ChartStyle

translate = QCoreApplication.translate

WEEKS = 12


def _make(app: "App", _ask: ReportAsk) -> Make:
    return partial(hours_document, app.hours.view(WEEKS), app.health.order(), app.board.today().isoformat())


HOURS = Report("hours", lambda: translate("HoursReport", "Hours: plan and spent"), "file", _make)


def hours_document(
    view: "HoursView", order: tuple[str, ...], today: str, locale: UiLocale, setup: PageSetup
) -> Document:
    """Return the report of the last twelve weeks; without a plan it says so and shows what was spent."""
    title = translate("HoursReport", "Hours: plan and spent")
    blocks: list[Block] = []
    if view.plan is None:
        blocks.append(
            Text(translate("HoursReport", "No plan yet: hours and shares are yours to set, on page Today."), 10.5)
        )
    blocks += [_figure(view, order, locale, setup), Gap(6)]
    blocks += [Heading(translate("HoursReport", "Weeks"), translate("HoursReport", "hours spent / planned"))]
    blocks += [_weeks(view.weeks, order, locale), Gap(6)]
    period = translate("HoursReport", "the last {weeks} weeks").format(weeks=view.yield_weeks)
    blocks += [Heading(translate("HoursReport", "What an hour brought"), period), _yields(view, order, locale), Gap(6)]
    blocks.append(Heading(translate("HoursReport", "Does search feed the funnel?")))
    if view.starving is None:
        calm = translate("HoursReport", "No day within a year on which the funnel would be empty can be told.")
        blocks.append(Text(calm, 10.5))
    else:
        blocks += [Text(starving_title(view.starving, locale), 12), Text(starving_sum(view.starving, locale), 10.5)]
    page = translate("HoursReport", "Page {page} of {pages}")
    foot = translate(
        "HoursReport",
        "An activity's minutes belong to the state its deal stood in that day. Value gained = amount × the rise of the "
        "success rate over the steps of the state a deal left.",
    )
    weeks = translate("HoursReport", "the last {weeks} weeks").format(weeks=len(view.weeks))
    head = PageHead(title, weeks, locale.formats.day(today), page)
    return Document(title, today, head, tuple(blocks), Footer(foot))


def _figure(view: "HoursView", order: tuple[str, ...], locale: UiLocale, setup: PageSetup) -> FigureBlock:
    note = translate("HoursReport", "{spent} of {planned} h")
    chart, style = hour_chart(view.weeks, order, note, locale), print_style(greyscale=setup.greyscale)

    def draw(figure: "Figure", _style: "ChartStyle") -> None:
        from ui.charts.figures.hours import draw_hours

        draw_hours(figure, chart, style)

    told = "; ".join(f"{row.name}: {row.note}" for row in chart.rows)
    data = hour_data(view.weeks, translate("HoursReport", "spent"), translate("HoursReport", "planned"), locale)
    return FigureBlock(draw, 230, told, data)


def _weeks(weeks: tuple[WeekHours, ...], order: tuple[str, ...], locale: UiLocale) -> Table:
    names = [Column(locale.words.state_name(state), align="right") for state in order]
    columns = (
        Column(translate("HoursReport", "Week of")), *names, Column(translate("HoursReport", "Together"), align="right")
    )  # fmt: skip
    return Table(columns, tuple(_week(week, order, locale) for week in reversed(weeks)))


def _week(week: WeekHours, order: tuple[str, ...], locale: UiLocale) -> tuple[Cell, ...]:
    places = [STATES.index(state) for state in order]
    pairs = [(week.spent[at], week.planned[at] if week.planned else None) for at in places]
    whole = sum(week.spent), sum(week.planned) if week.planned else None
    return (
        Cell(locale.formats.day(week.week_on), value=week.week_on),
        *(_hours(pair, locale) for pair in (*pairs, whole)),
    )


def _hours(pair: tuple[int, int | None], locale: UiLocale) -> Cell:
    spent, planned = pair
    return Cell(
        f"{locale.formats.hours(spent)} / {'—' if planned is None else locale.formats.hours(planned)}",
        value=spent / 60,
    )


def _yields(view: "HoursView", order: tuple[str, ...], locale: UiLocale) -> Table:
    by_state = {each.state: each for each in view.yields}
    columns = (
        Column(translate("HoursReport", "State")),
        Column(translate("HoursReport", "Hours"), align="right"),
        Column(translate("HoursReport", "Deals carried on"), align="right"),
        Column(translate("HoursReport", "Value gained"), align="right"),
        Column(translate("HoursReport", "Per hour"), align="right"),
        Column(translate("HoursReport", "Amount unknown"), align="right"),
    )
    return Table(columns, tuple(_yield(by_state[state], view.currency, locale) for state in order))


def _yield(each: Yield, currency: str, locale: UiLocale) -> tuple[Cell, ...]:
    formats = locale.formats
    return (
        Cell(locale.words.state_name(each.state), bold=True),
        Cell(formats.hours(each.minutes), value=each.minutes / 60),
        Cell(formats.number(each.deals), value=each.deals),
        money_cell(each.gained, currency, formats),
        Cell("—", bold=True) if each.per_hour is None else money_cell(each.per_hour, currency, formats, bold=True),
        Cell(formats.number(each.unknown), value=each.unknown),
    )
