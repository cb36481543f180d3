"""The flow figures as plain numbers, for the formats that draw a chart themselves (slides, spreadsheets)."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.closed_deals import LossCause, WinShare
from funnel_desktop.domain.endings import LEVERS, Velocity
from funnel_desktop.domain.flow_view import FlowView
from funnel_desktop.domain.funnel_table_view import TableView
from funnel_desktop.domain.funnel_view import Ratio
from funnel_desktop.domain.playbook import STATES
from ui.charts.chart_data import ChartData, ChartSeries
from ui.charts.flow_words import cause_name, lever_name, share_name
from ui.common.ui_locale import UiLocale

translate = QCoreApplication.translate


def sheet_data(view: TableView, locale: UiLocale) -> ChartData:
    """Return the funnel's bars: what is proved of each stage, and what is claimed beyond it."""
    scales = {"count": 1.0, "hours": 60.0}
    measure = view.query.measure

    def number(value: int) -> float:
        in_money = locale.formats.sheet_value(value, view.currency)
        return value / scales[measure] if measure in scales else in_money or 0.0

    units = {"count": "", "hours": translate("FlowData", "h")}
    proved = tuple(number(row.proved) for row in view.rows)
    beyond = tuple(number(max(0, row.claimed - row.proved)) for row in view.rows)
    series = (
        ChartSeries(translate("FlowData", "proved"), proved),
        ChartSeries(translate("FlowData", "claimed only"), beyond),
    )
    names = tuple(f"{row.stage} {locale.words.stage_short(row.stage)}" for row in view.rows)
    return ChartData("stacked-bar", names, series, units.get(measure, locale.formats.main_unit(view.currency)))


def velocity_data(found: Velocity, currency: str, locale: UiLocale) -> ChartData:
    """Return velocity now and with each lever, a day."""
    levers = ("", *LEVERS)
    values = tuple(locale.formats.sheet_value(found.with_lever(lever), currency) for lever in levers)
    unit = locale.formats.main_unit(currency)
    series = ChartSeries(translate("FlowData", "a day"), values)
    return ChartData("bar", tuple(map(lever_name, levers)), (series,), unit)


def win_rate_data(shares: tuple[WinShare, ...], dimension: str, locale: UiLocale) -> ChartData:
    """Return won and lost deals by one dimension."""
    names = tuple(share_name(dimension, share.key, locale) for share in shares)
    won = tuple(float(share.won) for share in shares)
    lost = tuple(float(share.closed - share.won) for share in shares)
    series = (ChartSeries(translate("FlowData", "won"), won), ChartSeries(translate("FlowData", "lost"), lost))
    return ChartData("stacked-bar", names, series)


def loss_data(causes: tuple[LossCause, ...], locale: UiLocale) -> ChartData:
    """Return lost deals by cause, and the state they were lost in."""
    series = tuple(
        ChartSeries(locale.words.state_name(state), tuple(float(cause.by_state[at]) for cause in causes))
        for at, state in enumerate(STATES)
    )
    return ChartData("stacked-bar", tuple(cause_name(cause.cause) for cause in causes), series)


def leak_data(view: FlowView, locale: UiLocale) -> ChartData:
    """Return in per cents how often each milestone was waived before losses and before wins."""
    lost = tuple(_per_cent(leak.lost) for leak in view.leaks)
    won = tuple(_per_cent(leak.won) for leak in view.leaks)
    series = (
        ChartSeries(translate("FlowData", "before losses"), lost),
        ChartSeries(translate("FlowData", "before wins"), won),
    )
    return ChartData("bar", tuple(locale.words.milestone(leak.key) for leak in view.leaks), series, "%")


def stock_data(view: FlowView, locale: UiLocale) -> ChartData:
    """Return the stock of each stage at the ends of the months."""
    trend = view.trend
    series = tuple(
        ChartSeries(f"{line.stage} {locale.words.stage_short(line.stage)}", tuple(map(float, trend.of(line.stage))))
        for line in trend.lines
    )
    return ChartData("line", tuple(locale.formats.month(day) for day in trend.days), series)


def _per_cent(ratio: Ratio | None) -> float | None:
    return None if ratio is None else 100 * ratio[0] / ratio[1]
