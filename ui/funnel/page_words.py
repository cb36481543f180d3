"""Words what stands around the table: the six key figures and the quarter's forecast."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.funnel_table_view import KeyFigures, TableView
from ui.charts.funnel_words import NO_FIGURE, percent
from ui.common.ui_locale import UiLocale

translate = QCoreApplication.translate


class Figure(NamedTuple):
    """One key figure: its key, name, value, what it is made of, the token of that, the kind of deals behind it."""

    key: str
    label: str
    value: str
    note: str
    role: str = "text3"
    deals: str = "open"
    tip: str = ""


def key_words(view: TableView, locale: UiLocale) -> tuple[Figure, ...]:
    """Return the six figures in the order they are read."""
    key, currency, formats = view.key, view.currency, locale.formats
    parked = translate("FunnelPage", "{n} in hand · {parked} parked")
    hand = parked.format(n=len(key.deals["open"]), parked=key.parked)
    return (
        Figure("weighted", translate("FunnelPage", "Weighted (claimed)"), formats.money(key.weighted, currency), hand),
        _proved(key, currency, locale),
        _win_rate(key, locale),
        _cycle(key, locale),
        _velocity(key, currency, locale),
        _quarter(key, currency, locale),
    )


def _proved(key: KeyFigures, currency: str, locale: UiLocale) -> Figure:
    label = translate("FunnelPage", "Weighted (proved)")
    value = locale.formats.money(key.proved, currency)
    risk = key.weighted - key.proved
    if not risk:
        return Figure("proved", label, value, translate("FunnelPage", "all of it has evidence"))
    note = translate("FunnelPage", "{share} without evidence").format(share=percent((risk, key.weighted), locale))
    return Figure("proved", label, value, note, "claim")


def _win_rate(key: KeyFigures, locale: UiLocale) -> Figure:
    note = translate("FunnelPage", "nothing closed in the period")
    if key.win_rate:
        won, closed = key.win_rate
        note = translate("FunnelPage", "{won} won / {closed} closed").format(won=won, closed=closed)
    label = translate("FunnelPage", "Win rate")
    return Figure("win-rate", label, percent(key.win_rate, locale), note, deals="closed")


def _cycle(key: KeyFigures, locale: UiLocale) -> Figure:
    label, found = translate("FunnelPage", "Mean cycle"), key.cycle
    if found is None:
        return Figure("cycle", label, NO_FIGURE, translate("FunnelPage", "no win begun in stage 1"), deals="won")
    note = translate("FunnelPage", "your median {days} · {n} of {m}").format(
        days=found.spread.median, n=found.counted, m=found.won
    )
    return Figure("cycle", label, locale.formats.days(found.mean), note, deals="won")


def _velocity(key: KeyFigures, currency: str, locale: UiLocale) -> Figure:
    label, found = translate("FunnelPage", "Velocity"), key.velocity
    if found is None:
        return Figure("velocity", label, NO_FIGURE, translate("FunnelPage", "needs a win begun in stage 1"))
    value = translate("FunnelPage", "{money}/day").format(money=locale.formats.money(found.per_day, currency))
    note = translate("FunnelPage", "{n} × mean × rate ÷ cycle").format(n=found.deals)
    tip = translate(
        "FunnelPage", "By the last 365 days: {deals} of {amount} × win rate {rate} ÷ {days} = {money} a day"
    ).format(
        deals=locale.formats.count_deals(found.deals),
        amount=locale.formats.money(found.amount, currency),
        rate=percent(found.rate, locale),
        days=locale.formats.days(round(found.cycle)),
        money=locale.formats.money(found.per_day, currency),
    )
    return Figure("velocity", label, value, note, tip=tip)


def _quarter(key: KeyFigures, currency: str, locale: UiLocale) -> Figure:
    label = translate("FunnelPage", "Won this quarter")
    won = locale.formats.money(key.won_quarter, currency)
    if not key.goal:
        return Figure("quarter", label, won, translate("FunnelPage", "no goal set"), deals="quarter")
    note = f"{won} / {locale.formats.money(key.goal, currency)}"
    return Figure("quarter", label, percent((key.won_quarter, key.goal), locale), note, deals="quarter")
