"""Words the funnel's values: a `FunnelView` and a language become the bars that figures draw."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.funnel_view import FunnelRow, FunnelView, Ratio
from ui.charts.chart_data import ChartData, ChartSeries
from ui.charts.funnel_bars import FunnelBar, FunnelBars, shares
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

SHAPES = {
    "reached": QT_TRANSLATE_NOOP("FunnelWords", "reached this stage or later"),
    "stock": QT_TRANSLATE_NOOP("FunnelWords", "standing in this stage"),
}
RULES = {
    "every": QT_TRANSLATE_NOOP(
        "FunnelWords",
        "conversion, passed every stage: of the deals that stood in a stage, those that later stood in the next",
    ),
    "later": QT_TRANSLATE_NOOP("FunnelWords", "conversion, reached any later stage: outflow ÷ inflow"),
}
NO_FIGURE = "—"


def shape_words(view: FunnelView) -> str:
    """Return what a bar holds."""
    return QCoreApplication.translate("FunnelWords", SHAPES[view.query.shape])


def rule_words(view: FunnelView) -> str:
    """Return the name of the rule the conversions are reckoned by, and what it means."""
    return QCoreApplication.translate("FunnelWords", RULES[view.query.rule])


def percent(ratio: Ratio | None, locale: UiLocale) -> str:
    """Return a share in whole per cents, a dash where there is nothing to share."""
    return NO_FIGURE if ratio is None else locale.formats.percent(100 * ratio[0] / ratio[1])


def view_shares(view: FunnelView) -> tuple[tuple[float, float], ...]:
    """Return the (claimed, proved) lengths of the eight bars."""
    return shares(tuple((row.claimed, row.proved) for row in view.rows))


def dock_bars(view: FunnelView, locale: UiLocale) -> FunnelBars:
    """Return the bars for the dock: numbered short names at the left, the claimed figure at the right."""
    lengths = view_shares(view)
    return FunnelBars(tuple(_dock_bar(row, view, locale, pair) for row, pair in zip(view.rows, lengths, strict=True)))


def page_bars(view: FunnelView, locale: UiLocale) -> FunnelBars:
    """Return the bars for the printed page: both sides' steps at the left, four columns of figures at the right."""
    lengths = view_shares(view)
    unit = locale.formats.main_unit(view.currency)
    translate = QCoreApplication.translate
    heads = (
        translate("FunnelWords", "Claimed {unit}").format(unit=unit),
        translate("FunnelWords", "Proved {unit}").format(unit=unit),
        translate("FunnelWords", "Deals"),
        translate("FunnelWords", "Conv."),
    )
    bars = tuple(_page_bar(row, view, locale, pair) for row, pair in zip(view.rows, lengths, strict=True))
    return FunnelBars(bars, translate("FunnelWords", "Our stage · the customer's step"), shape_words(view), heads)


def funnel_data(view: FunnelView, locale: UiLocale) -> ChartData:
    """Return the funnel's figures for slides and spreadsheets: a bar's proved part, then what is only claimed."""
    names = tuple(f"{row.stage} {locale.words.stage_short(row.stage)}" for row in view.rows)
    translate = QCoreApplication.translate
    count = view.query.measure == "count"

    def value(number: int) -> float | None:
        return float(number) if count else locale.formats.sheet_value(number, view.currency)

    proved = ChartSeries(translate("FunnelWords", "proved"), tuple(value(row.proved) for row in view.rows))
    rest = tuple(value(row.claimed - row.proved) for row in view.rows)
    claimed = ChartSeries(translate("FunnelWords", "claimed only"), rest)
    unit = translate("FunnelWords", "Deals") if count else locale.formats.main_unit(view.currency)
    return ChartData("stacked-bar", names, (proved, claimed), unit)


def value_text(value: int, view: FunnelView, locale: UiLocale) -> str:
    """Return a bar's value in the view's measure."""
    if view.query.measure == "count":
        return locale.formats.count_deals(value)
    return locale.formats.money(value, view.currency)


def _dock_bar(row: FunnelRow, view: FunnelView, locale: UiLocale, pair: tuple[float, float]) -> FunnelBar:
    name = f"{row.stage} {locale.words.stage_short(row.stage)}"
    claimed, proved = (value_text(value, view, locale) for value in (row.claimed, row.proved))
    tip = QCoreApplication.translate("FunnelWords", "{name}: claimed {claimed}, proved {proved}, {deals}")
    worded = tip.format(name=name, claimed=claimed, proved=proved, deals=locale.formats.count_deals(row.count))
    return FunnelBar(row.stage, row.state, *pair, name=name, figures=(claimed,), tip=worded)


def _page_bar(row: FunnelRow, view: FunnelView, locale: UiLocale, pair: tuple[float, float]) -> FunnelBar:
    formats = locale.formats
    figures = (
        formats.main_number(row.amount, view.currency),
        formats.main_number(row.proved_amount, view.currency),
        formats.number(row.count),
        percent(row.conversion, locale),
    )
    words = locale.words
    return FunnelBar(
        row.stage,
        row.state,
        *pair,
        name=f"{row.stage} {words.stage_short(row.stage)}",
        detail=words.customer_step(row.stage),
        figures=figures,
    )
