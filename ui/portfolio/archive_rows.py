"""The closed deals as rows: how each ended, where, for how much, why, and how long it took."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.archive import ArchiveFigures, ArchiveLine
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.portfolio.table_model import ColumnSpec, TableCell, TableRow

translate = QCoreApplication.translate

COLUMNS = (
    ColumnSpec("ended", 112),
    ColumnSpec("deal", share=3),
    ColumnSpec("where", 168),
    ColumnSpec("amount", 104, right=True),
    ColumnSpec("why", share=3),
    ColumnSpec("days", 84, right=True),
)
CAUSES: Mapping[str, str] = {
    "competitor": QT_TRANSLATE_NOOP("Archive", "To a competitor"),
    "no_decision": QT_TRANSLATE_NOOP("Archive", "No decision"),
    "other": QT_TRANSLATE_NOOP("Archive", "Other cause"),
}


def heads() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        translate("Archive", "Ended"),
        translate("Archive", "Deal"),
        translate("Archive", "Contract or stage kept"),
        translate("Archive", "Amount"),
        translate("Archive", "Why"),
        translate("Archive", "Took"),
    )


def cause_words(cause: str) -> str:
    """Return a cause in words."""
    return translate("Archive", CAUSES[cause]) if cause in CAUSES else ""


def archive_row(line: ArchiveLine, locale: UiLocale) -> TableRow:
    """Return the row of one closed deal."""
    card, formats = line.card, locale.formats
    won = card.status == "won"
    ended = translate("Archive", "Won") if won else translate("Archive", "Lost")
    stage = f"{card.stage} {locale.words.stage_short(card.stage)}"
    where = card.contract_no or translate("Archive", "no number") if won else stage
    helped = translate("Archive", "{names} helped").format(names=formats.listed(line.helped)) if line.helped else ""
    cause = " · ".join(part for part in (cause_words(line.cause), line.competitor) if part)
    order = float(-1 if card.amount is None else card.amount)
    return TableRow(
        card.id,
        (
            TableCell(
                ended,
                formats.day(card.closed_on),
                mark="won" if won else "na",
                role="accent" if won else "danger",
                bold=True,
                sort=card.closed_on,
            ),
            TableCell(card.name, card.customer, bold=True),
            TableCell(where),
            TableCell(formats.money(card.amount, card.currency), sort=order),
            TableCell(cause or line.reason or helped, line.reason if cause else ""),
            TableCell(formats.days(line.days), sort=float(line.days)),
        ),
    )


def figure_words(figures: ArchiveFigures, currency: str, locale: UiLocale) -> str:
    """Return what the deals shown add up to, the win rate with its k of n."""
    formats = locale.formats
    won, lost = [formats.money(figures.won_amount, currency)], [formats.money(figures.lost_amount, currency)]
    for code, more_won, more_lost in figures.others:
        won += [formats.money(more_won, code)] if more_won else []
        lost += [formats.money(more_lost, code)] if more_lost else []
    rate = "—" if figures.win_rate is None else formats.percent(figures.win_rate)
    parts = [
        translate("Archive", "won {n}: {amount}").format(n=figures.won, amount=" + ".join(won)),
        translate("Archive", "lost {n}: {amount}").format(n=figures.lost, amount=" + ".join(lost)),
        translate("Archive", "win rate {rate} ({k} of {n})").format(rate=rate, k=figures.won, n=figures.count),
    ]
    if figures.unknown:
        parts.append(translate("Archive", "amount unknown: {n}").format(n=figures.unknown))
    return " · ".join(parts)
