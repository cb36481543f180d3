"""Words what stands around the table: the six key figures and the quarter's forecast."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.forecast import BLOCKS, HOPES, Forecast
from funnel_desktop.domain.funnel_table_view import KeyFigures, TableView
from ui.charts.funnel_words import NO_FIGURE, percent
from ui.common.ui_locale import UiLocale
from ui.funnel.forecast_box import ForecastLine

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


def block_name(key: str) -> str:
    """Return the name of a block of the forecast."""
    return {
        "realised": translate("FunnelPage", "Realised"),
        "main_90": translate("FunnelPage", "Main, 90 % up"),
        "main_50": translate("FunnelPage", "Main, 50–89 %"),
        "early": translate("FunnelPage", "Early, < 50 %"),
        "lost": translate("FunnelPage", "Lost"),
        "delayed": translate("FunnelPage", "Delayed"),
    }[key]


def forecast_lines(forecast: Forecast, currency: str, locale: UiLocale) -> tuple[ForecastLine, ...]:
    """Return the six blocks in one currency."""
    blocks = {key: forecast.block(currency, key) for key in BLOCKS}
    longest = max((block.amount for block in blocks.values()), default=0)
    money = locale.formats.money
    return tuple(
        ForecastLine(
            key,
            block_name(key),
            money(block.amount, currency) if block.deals > block.unknown or not block.deals else money(None, currency),
            block.amount / longest if longest else 0.0,
            block.ids,
        )
        for key, block in blocks.items()
    )


class Outlook(NamedTuple):
    """The goal's bar: where what has come, what is proved and what is claimed end, and the goal (shares of the bar)."""

    come: float
    proved: float
    claimed: float
    goal: float
    goal_text: str
    text: str


def outlook_words(forecast: Forecast, currency: str, goal: int | None, locale: UiLocale) -> Outlook:
    """Return the bar of the goal and the sentence under it."""
    come = forecast.block(currency, "realised").amount
    proved, claimed = forecast.proved_outlook(currency), forecast.outlook(currency)
    money = locale.formats.money
    whole = max(claimed, goal or 0) * 1.05
    likely = translate("FunnelPage", "Realised and weighted: {claimed}\nBy what is proved: {proved}")
    text = likely.format(claimed=money(claimed, currency), proved=money(proved, currency))
    if goal and proved < goal:
        short = translate("FunnelPage", "By proof {money} are missing to the goal.")
        text += "\n" + short.format(money=money(goal - proved, currency))
    elif goal:
        text += "\n" + translate("FunnelPage", "By proof the goal is reached.")
    hopes = sum(forecast.block(currency, key).unknown for key in HOPES)
    if hopes:
        text += "\n" + translate("FunnelPage", "{n} without an amount are in no sum.").format(n=hopes)
    if not whole:
        return Outlook(0, 0, 0, 0, "", text)
    words = translate("FunnelPage", "goal {money}").format(money=money(goal, currency)) if goal else ""
    return Outlook(come / whole, proved / whole, claimed / whole, (goal or 0) / whole, words, text)
