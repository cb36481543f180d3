"""Words for what happened to a deal between two days, the same on the page and on paper."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.day_end import GAINS
from funnel_desktop.domain.waterfall import MOVES, Line
from ui.charts.waterfall_words import kind_name
from ui.common.formats import MINUS
from ui.common.ui_locale import UiLocale

_MARKS = {"reopened": "resumed"}
"""Kinds without a mark of their own."""


def what_happened(kind: str) -> str:
    """Return a kind of line in a word or two."""
    translate = QCoreApplication.translate
    moves = {"forward": translate("LineWords", "Moved on"), "back": translate("LineWords", "Moved back")}
    return moves[kind] if kind in MOVES else kind_name(kind)


def mark_of(kind: str) -> str:
    """Return the mark of a kind of line."""
    return _MARKS.get(kind, kind)


def stages(line: Line, locale: UiLocale) -> str:
    """Return where a deal stood and stands: one name where that is the same."""
    names = [f"{number} {locale.words.stage_short(number)}" for number in (line.from_stage, line.to_stage) if number]
    return " → ".join(dict.fromkeys(names))


def signed(line: Line, locale: UiLocale) -> str:
    """Return what a line adds to the open amount or takes from it; a move alone neither."""
    amount = locale.formats.money(line.amount, line.currency)
    if line.amount is None or line.kind in MOVES:
        return amount
    return f"{'+' if line.kind in GAINS else MINUS}{amount}"
