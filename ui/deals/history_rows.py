"""The history of a deal as rows: a heading a day, the latest first; what was undone is struck through and says so."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.history_line import HistoryLine
from ui.common.ui_locale import UiLocale
from ui.deals.history_words import line_words
from ui.deals.row import Row


def history_rows(lines: Sequence[HistoryLine], locale: UiLocale, *, more: bool) -> list[Row]:
    """Return the lines under their days; `more` offers to read on."""
    rows: list[Row] = []
    for day, todays in groupby(lines, key=lambda line: line.recorded_at.date()):
        heading = f"{locale.formats.day(day)} {locale.formats.weekday(day)}"
        rows.append(Row("head", heading))
        rows += [_row(line, locale) for line in todays]
    if not lines:
        rows.append(Row("note", QCoreApplication.translate("DealRows", "Nothing is recorded yet.")))
    if more:
        rows.append(Row("add", QCoreApplication.translate("DealRows", "Earlier…"), subject="more", icon="chevron-down"))
    return rows


def _row(line: HistoryLine, locale: UiLocale) -> Row:
    words = line_words(line, locale)
    before = ""
    if line.happened_on != line.recorded_at.date():
        before = QCoreApplication.translate("DealRows", "happened {day}")
        before = before.format(day=locale.formats.day_short(line.happened_on))
    return Row(
        "item",
        words.title,
        " · ".join(part for part in (before, words.detail) if part),
        subject="history",
        key=str(line.seq),
        icon=words.icon,
        aside=locale.formats.time(line.recorded_at, line.recorded_at.tzinfo),
        suffix=QCoreApplication.translate("DealRows", "undone") if line.undone else "",
        suffix_role="text3",
        struck=line.undone,
    )
