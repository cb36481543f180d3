"""From the services' table, mapping and plan to the plain values the import dialog shows."""

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from ui.transfer.field_labels import MONEY
from ui.transfer.import_view import ColumnView, Counts, ImportView, ReadView, StageWord

if TYPE_CHECKING:
    from funnel_desktop.services.importing.mapping import ColumnMapping
    from funnel_desktop.services.importing.plan import ImportPlan
    from funnel_desktop.services.importing.table import ReadOptions, Table

PREVIEW_ROWS = 20
MOST_REJECTED = 500


@dataclass(frozen=True, slots=True)
class ImportWork:
    """A file as it was read, the mapping in force, and what would come of it (None: no column is the name)."""

    options: "ReadOptions"
    table: "Table"
    mapping: "ColumnMapping"
    plan: "ImportPlan | None"


def view_of(source: str, work: ImportWork) -> ImportView:
    """Return what the dialog shows."""
    from funnel_desktop.services.importing.cleaning import plain
    from funnel_desktop.services.importing.mapping import unmapped
    from funnel_desktop.services.importing.table import column_letter

    table, mapping, plan = work.table, work.mapping, work.plan
    headers = [header or column_letter(at) for at, header in enumerate(table.headers)]
    return ImportView(
        source=source,
        total=len(table.rows),
        read=_read_view(work),
        columns=tuple(
            ColumnView(header, column.field, column.known, column.field in MONEY)
            for header, column in zip(headers, mapping.columns, strict=True)
        ),
        rows=tuple(tuple(" ".join(plain(cell).split()) for cell in row) for row in table.rows[:PREVIEW_ROWS]),
        numbers=tuple(table.numbers[:PREVIEW_ROWS]),
        words=tuple(StageWord(word, target, word in mapping.unsure) for word, target in mapping.targets.items()),
        left_out=tuple(headers[at] for at in unmapped(table, mapping)),
        notes=table.notes,
        rejected=plan.rejected[:MOST_REJECTED] if plan else (),
        counts=Counts(plan.new, len(plan.changed), plan.same, len(plan.rejected)) if plan else None,
    )


def _read_view(work: ImportWork) -> ReadView:
    from funnel_desktop.services.importing.csv_grid import DELIMITERS
    from funnel_desktop.services.importing.decoding import ENCODINGS

    table, options = work.table, work.options
    return ReadView(
        kind=table.kind,
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheet=table.sheet,
        sheets=table.sheets,
        encodings=ENCODINGS,
        delimiters=DELIMITERS,
        header_row=table.header_row,
        asked=frozenset(each.name for each in fields(options) if getattr(options, each.name)),
        **_cells(work),
    )


def _cells(work: ImportWork) -> dict[str, Any]:
    """Return how days and amounts are read, and whether some could be read two ways."""
    from funnel_desktop.services.importing.mapping import AMOUNTS, DAYS

    days = [column for column in work.mapping.columns if column.field in DAYS]
    amounts = [column for column in work.mapping.columns if column.field in AMOUNTS]
    orders = {column.order for column in days}
    codes = {row.code for row in work.plan.rejected} if work.plan else set()
    return {
        "order": (orders.pop() if len(orders) == 1 else "") if days else None,
        "unit": amounts[0].unit if amounts else None,
        "decimal": amounts[0].decimal if amounts else None,
        "open_order": "import.row.day_ambiguous" in codes,
        "open_decimal": "import.row.amount_ambiguous" in codes,
    }
