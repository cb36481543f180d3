"""Which column is which field, which word is which stage: guessed from the headers and cells, then set by hand.

A `ColumnMapping` is a value; every setting by hand returns a new one. A field belongs to one column, but any number of
columns may go into the note.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from funnel_desktop.domain.money import is_currency
from funnel_desktop.services.importing.amounts import decide_decimal
from funnel_desktop.services.importing.dates import decide_order
from funnel_desktop.services.importing.layout import JOINT, base_header
from funnel_desktop.services.importing.stage_targets import target_of
from funnel_desktop.services.importing.table import Table
from funnel_desktop.services.importing.vocabulary import fold, header_words, values

DAYS = frozenset({"expected_on", "closed_on", "won_on", "lost_on", "began_on", "next_on", "parked_on", "parked_until"})
AMOUNTS = frozenset({"amount", "contract_amount"})
STAGES = frozenset({"stage", "status"})
MANY = frozenset({"note"})
"""Fields that several columns may share."""

_BRACKETS = re.compile(r"[(（\[]([^)）\]]*)[)）\]]")
_MOST_WORDS = 200


@dataclass(frozen=True, slots=True)
class Column:
    """What one column is: a field ("" = not taken in), and how its cells are read.

    `unit` multiplies amounts that state none themselves; `currency` is the header's; `decimal` "." or "," and `order`
    "dmy" or "mdy" are the column's evidence, "" where there is none. `known` says that the header was recognised.
    """

    field: str = ""
    unit: int = 1
    currency: str = ""
    decimal: str = ""
    order: str = ""
    known: bool = False


@dataclass(frozen=True, slots=True)
class ColumnMapping:
    """All columns, and for every stage or status word of the file its target; `unsure` are the words only guessed."""

    columns: tuple[Column, ...]
    targets: Mapping[str, str] = field(default_factory=dict)
    unsure: frozenset[str] = frozenset()

    def index_of(self, name: str) -> int | None:
        """Return the column of a field, None if no column is."""
        return next((at for at, column in enumerate(self.columns) if column.field == name), None)


def guess(table: Table, stage_names: Mapping[str, int]) -> ColumnMapping:
    """Map the columns whose headers are known; `stage_names` are the method's own (name → number)."""
    claims = _claims(table)
    if "stage" not in claims and "status" in claims:
        claims["stage"] = claims.pop("status")
    by_column = {at: name for name, at in claims.items()}
    notes = {at for at, header in enumerate(table.headers) if _word(header)[0] in MANY}
    columns = tuple(
        _column(table, at, by_column.get(at) or ("note" if at in notes else ""), known=True)
        for at in range(len(table.headers))
    )
    return _shared_order(_with_targets(table, ColumnMapping(columns), stage_names))


def assign(table: Table, mapping: ColumnMapping, index: int, name: str, names: Mapping[str, int]) -> ColumnMapping:
    """Map a column to a field by hand; a column that had the field loses it."""
    columns = [
        replace(column, field="") if column.field == name and name not in MANY else column for column in mapping.columns
    ]
    columns[index] = _column(table, index, name, known=False)
    return _shared_order(_with_targets(table, replace(mapping, columns=tuple(columns)), names))


def with_order(mapping: ColumnMapping, order: str) -> ColumnMapping:
    """Settle the order of day and month for all columns of days: "dmy" or "mdy"."""
    columns = tuple(replace(c, order=order) if c.field in DAYS else c for c in mapping.columns)
    return replace(mapping, columns=columns)


def with_unit(mapping: ColumnMapping, unit: int) -> ColumnMapping:
    """Settle the unit of the amounts."""
    columns = tuple(replace(c, unit=unit) if c.field in AMOUNTS else c for c in mapping.columns)
    return replace(mapping, columns=columns)


def with_decimal(mapping: ColumnMapping, mark: str) -> ColumnMapping:
    """Settle the decimal mark of the amounts: "." or ","."""
    columns = tuple(replace(c, decimal=mark) if c.field in AMOUNTS else c for c in mapping.columns)
    return replace(mapping, columns=columns)


def with_evidence(table: Table, mapping: ColumnMapping) -> ColumnMapping:
    """Let the cells decide again on the order of day and month, after it had been settled by hand."""
    columns = tuple(
        replace(column, order=decide_order(table.column(at))) if column.field in DAYS else column
        for at, column in enumerate(mapping.columns)
    )
    return _shared_order(replace(mapping, columns=columns))


def with_target(mapping: ColumnMapping, word: str, target: str) -> ColumnMapping:
    """Say by hand what a stage word means."""
    return replace(mapping, targets={**mapping.targets, word: target}, unsure=mapping.unsure - {word})


def with_guesses(mapping: ColumnMapping) -> ColumnMapping:
    """Take every guessed stage word as it was guessed."""
    return replace(mapping, unsure=frozenset())


def unmapped(table: Table, mapping: ColumnMapping) -> tuple[int, ...]:
    """Return the columns that hold something and go nowhere: nothing is left out without being told."""
    return tuple(
        at
        for at, column in enumerate(mapping.columns)
        if not column.field and any(cell not in (None, "") for cell in table.column(at))
    )


def _claims(table: Table) -> dict[str, int]:
    """Return for each field the column with the header of the highest priority, the leftmost of equals."""
    best: dict[str, tuple[int, int]] = {}
    for at, header in enumerate(table.headers):
        name, place = _word(header)
        if name and name not in MANY and (name not in best or place < best[name][0]):
            best[name] = (place, at)
    return {name: at for name, (_, at) in best.items()}


def _word(header: str) -> tuple[str, int]:
    """Look up a header whole, then the lower, then the upper part of a two-row one."""
    whole, parts = base_header(header), header.split(JOINT)
    for text in (whole, base_header(" ".join(parts)), base_header(parts[-1]), base_header(parts[0])):
        if text in header_words():
            return header_words()[text]
    return "", 0


def _column(table: Table, at: int, name: str, *, known: bool) -> Column:
    if name in DAYS:
        return Column(name, order=decide_order(table.column(at)), known=known)
    if name in AMOUNTS:
        unit, currency = _stated_unit(table.headers[at])
        return Column(name, unit, currency, decide_decimal(table.column(at)), known=known)
    return Column(name, known=known and bool(name))


def _stated_unit(header: str) -> tuple[int, str]:
    """Return unit and currency that a header states in brackets: "金额（万元）", "Amount (USD)"."""
    unit, currency = 1, ""
    for text in _BRACKETS.findall(header):
        for word in (text, *text.split(), *text.split(":"), *text.split("：")):
            unit = int(values("unit").get(fold(word), unit))
            currency = values("currency").get(fold(word), currency)
            if is_currency(word.strip().upper()) and word.strip().isupper():
                currency = word.strip()
    return unit, currency


def _with_targets(table: Table, mapping: ColumnMapping, names: Mapping[str, int]) -> ColumnMapping:
    """Complete the words' targets after columns have changed; words set before keep their target."""
    targets: dict[str, str] = {}
    unsure: set[str] = set()
    for at, column in enumerate(mapping.columns):
        if column.field not in STAGES:
            continue
        for word in dict.fromkeys(stage_word(cell) for cell in table.column(at)):
            if not word or word in targets or len(targets) >= _MOST_WORDS:
                continue
            target, sure = target_of(word, names, status=column.field == "status")
            targets[word] = mapping.targets.get(word, target)
            if not sure and (word not in mapping.targets or word in mapping.unsure):
                unsure.add(word)
    return replace(mapping, targets=targets, unsure=frozenset(unsure))


def stage_word(cell: object) -> str:
    """Return a stage cell as the word it is listed under."""
    return "" if cell is None else " ".join(str(cell).split())


def _shared_order(mapping: ColumnMapping) -> ColumnMapping:
    """Let a column that shows its order of day and month speak for those that show none: one file, one way."""
    orders = {column.order for column in mapping.columns if column.order}
    if len(orders) != 1:
        return mapping
    order = orders.pop()
    columns = tuple(replace(c, order=order) if c.field in DAYS else c for c in mapping.columns)
    return replace(mapping, columns=columns)
