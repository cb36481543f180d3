"""What happened to deals between two days, as rows of a table and as choices to filter it by."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.waterfall import LINE_ORDER, Comparison, Line
from ui.charts.line_words import mark_of, signed, stages, what_happened
from ui.common.ui_locale import UiLocale
from ui.portfolio.table_model import ColumnSpec, TableCell, TableRow

translate = QCoreApplication.translate

COLUMNS = (
    ColumnSpec("what", 124),
    ColumnSpec("deal", share=3),
    ColumnSpec("stage", share=2),
    ColumnSpec("amount", 140, right=True),
    ColumnSpec("before", 190, right=True),
    ColumnSpec("day", 112, right=True),
)


def heads() -> tuple[str, ...]:
    """Return the heads of the columns."""
    return (
        translate("Comparison", "What happened"),
        translate("Comparison", "Deal"),
        translate("Comparison", "Stage"),
        translate("Comparison", "Amount"),
        translate("Comparison", "Deal's amount before"),
        translate("Comparison", "Recorded"),
    )


def counts(found: Comparison, currency: str) -> dict[str, int]:
    """Return how many lines of each kind there are in a currency, the most telling first, none that has none."""
    mine = [line.kind for line in found.lines if line.currency == currency]
    return {kind: mine.count(kind) for kind in LINE_ORDER if kind in mine}


def shown_lines(found: Comparison, currency: str, kind: str) -> list[Line]:
    """Return the lines of a currency, of one kind alone if one is named."""
    return [line for line in found.lines if line.currency == currency and kind in {"", line.kind}]


def compare_row(line: Line, locale: UiLocale) -> TableRow:
    """Return the row of one line."""
    formats = locale.formats
    return TableRow(
        f"{line.kind} {line.deal_id}",
        (
            TableCell(
                what_happened(line.kind),
                mark=mark_of(line.kind),
                bold=True,
                sort=float(LINE_ORDER.index(line.kind)),
            ),
            TableCell(line.name, line.customer),
            TableCell(stages(line, locale), sort=float(line.to_stage or line.from_stage)),
            TableCell(signed(line, locale), bold=True, sort=float(-1 if line.amount is None else line.amount)),
            TableCell(
                formats.money(line.before, line.currency) if line.from_stage else "",
                role="text2",
                sort=float(-1 if line.before is None else line.before),
            ),
            TableCell(formats.day(line.day), role="text2", sort=float(line.day.toordinal())),
        ),
    )


def deal_of(key: str) -> str:
    """Return the deal of a row's key."""
    return key.partition(" ")[2]
