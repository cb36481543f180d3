"""A rate with where it comes from: the method's, the user's own record, and what is used of both (method)."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.playbook import Playbook
from ui.common.ui_locale import UiLocale


def rate_words(playbook: Playbook, completed: int, locale: UiLocale) -> str:
    """Return "method 50 %, you 42 % (5 of 12), used 46 %" for a completed stage 1…7, "" for the fixed 0 and 8."""
    if not 1 <= completed <= 7:
        return ""
    stage, percent = playbook.stage(completed), locale.formats.percent
    used = percent(playbook.rates[completed])
    begin = QCoreApplication.translate("RateWords", "set by you {rate}") if stage.own_rate else _method()
    begin = begin.format(rate=percent(stage.rate))
    if not stage.closed:
        text = QCoreApplication.translate("RateWords", "{begin}, no closed deal of yours yet, used {used}")
        return text.format(begin=begin, used=used)
    own = percent((200 * stage.won + stage.closed) // (2 * stage.closed))
    text = QCoreApplication.translate("RateWords", "{begin}, you {own} ({won} of {closed}), used {used}")
    return text.format(begin=begin, own=own, won=stage.won, closed=stage.closed, used=used)


def _method() -> str:
    return QCoreApplication.translate("RateWords", "method {rate}")
