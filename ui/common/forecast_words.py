"""The words of a forecast in blocks, wherever it stands: beside the funnel and on its own page."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.forecast import BLOCKS, HOPES, Forecast
from ui.common.ui_locale import UiLocale
from ui.common.widgets.forecast_box import ForecastLine

translate = QCoreApplication.translate


def block_name(key: str) -> str:
    """Return the name of a block of the forecast."""
    return {
        "realised": translate("ForecastWords", "Realised"),
        "main_90": translate("ForecastWords", "Main, 90 % up"),
        "main_50": translate("ForecastWords", "Main, 50–89 %"),
        "early": translate("ForecastWords", "Early, < 50 %"),
        "lost": translate("ForecastWords", "Lost"),
        "delayed": translate("ForecastWords", "Delayed"),
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
            block.at_proof / longest if longest else 0.0,
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
    likely = translate("ForecastWords", "Realised and weighted: {claimed}\nBy what is proved: {proved}")
    text = likely.format(claimed=money(claimed, currency), proved=money(proved, currency))
    if goal and proved < goal:
        short = translate("ForecastWords", "By proof {money} are missing to the goal.")
        text += "\n" + short.format(money=money(goal - proved, currency))
    elif goal:
        text += "\n" + translate("ForecastWords", "By proof the goal is reached.")
    hopes = sum(forecast.block(currency, key).unknown for key in HOPES)
    if hopes:
        text += "\n" + translate("ForecastWords", "{n} without an amount are in no sum.").format(n=hopes)
    if not whole:
        return Outlook(0, 0, 0, 0, "", text)
    words = translate("ForecastWords", "goal {money}").format(money=money(goal, currency)) if goal else ""
    return Outlook(come / whole, proved / whole, claimed / whole, (goal or 0) / whole, words, text)
