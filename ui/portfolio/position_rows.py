"""The deals that are out of step, as rows: how far, since when, what is missing, what to do, what is at risk."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.positions import PositionLine
from ui.common.gap_words import gap_mark, gap_next, gap_short
from ui.common.ui_locale import UiLocale
from ui.portfolio.table_model import ColumnSpec, TableCell, TableRow

translate = QCoreApplication.translate

COLUMNS = (
    ColumnSpec("gap", 108),
    ColumnSpec("deal", share=2),
    ColumnSpec("ours", 156),
    ColumnSpec("theirs", 152),
    ColumnSpec("since", 96, right=True),
    ColumnSpec("next", share=3),
    ColumnSpec("risk", 132, right=True),
)


def heads() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        translate("Positions", "Gap"),
        translate("Positions", "Deal"),
        translate("Positions", "Our step"),
        translate("Positions", "Customer's step"),
        translate("Positions", "For how long"),
        translate("Positions", "What to do next"),
        translate("Positions", "At risk"),
    )


def position_row(line: PositionLine, keys: Sequence[str], locale: UiLocale) -> TableRow:
    """Return the row of one deal; `keys` are those of the eight indicators."""
    words, formats, card = locale.words, locale.formats, line.card
    step = card.b + 1
    theirs = f"{step} {words.customer_short(step)}" if step in STAGES else translate("Positions", "signed")
    confirmed = translate("Positions", "{n} confirmed").format(n=card.b)
    split = translate("Positions", "{weighted} weighted").format(weighted=formats.money(card.weighted, card.currency))
    since = translate("Positions", "since {day}").format(day=formats.day_short(line.since))
    return TableRow(
        card.id,
        (
            TableCell(gap_short(line.gap), mark=gap_mark(line.gap), bold=True, sort=float(line.gap)),
            TableCell(card.name, card.customer, bold=True),
            TableCell(f"{card.stage} {words.stage_short(card.stage)}", sort=float(card.stage)),
            TableCell(theirs, confirmed, sort=float(card.b)),
            TableCell(formats.days(line.days), since, sort=float(line.days)),
            TableCell(gap_next(line.gap, line.missing, line.milestone, locale, tuple(keys)), _how(line, keys, locale)),
            TableCell(
                formats.money(line.risk, card.currency), split, sort=float(-1 if line.risk is None else line.risk)
            ),
        ),
    )


def next_words(line: PositionLine, keys: Sequence[str], locale: UiLocale) -> Mapping[str, str]:
    """Return what a row's next step needs: "confirmed" by what, "said" by whom; empty where the milestone is ours."""
    if line.gap < 0 or line.missing is None:
        seen = locale.words.seen(line.milestone) if line.milestone else ""
        return {"confirmed": seen, "said": locale.words.why(line.milestone) if line.milestone else ""}
    key = keys[line.missing - 1]
    return {"confirmed": locale.words.confirmed_by(key), "said": locale.words.said_by(key)}


def _how(line: PositionLine, keys: Sequence[str], locale: UiLocale) -> str:
    return next_words(line, keys, locale)["confirmed"]
