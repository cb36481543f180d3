"""Rows to records: every cell read as what its column is; a row with one that cannot be is rejected, with the reason."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from funnel_desktop.domain.money import is_currency, to_minor
from funnel_desktop.domain.money_text import LARGEST
from funnel_desktop.services.importing.amounts import Amount, read_amount
from funnel_desktop.services.importing.cleaning import (
    RowProblem,
    block,
    line,
    name_and_email,
    plain,
    unguard,
    without_record_number,
)
from funnel_desktop.services.importing.dates import read_day
from funnel_desktop.services.importing.mapping import AMOUNTS, DAYS, STAGES, Column, ColumnMapping, stage_word
from funnel_desktop.services.importing.table import Cell, Row, Table
from funnel_desktop.services.importing.vocabulary import fold, values

_BLOCKS = frozenset({"note", "need", "loss_reason"})
_SPLIT = str.maketrans("；、\n", ";;;")

Convert = Callable[[Cell], Any]
Read = tuple[int, str, Convert]


@dataclass(slots=True)
class Record:
    """One row understood: only what it states stands in `values` (keys are field names; amounts are minor units).

    `values["outcome"]` is "won", "lost", "dead" or "open" where the file speaks of it; `row` keeps the cells as found.
    """

    number: int
    row: Row
    values: dict[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = "") -> Any:
        """Return a stated value, else the default."""
        return self.values.get(name, default)


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that is not taken in: its number, the header of the column at fault ("" = the row), a code, the cell."""

    number: int
    header: str
    code: str
    text: str
    row: Row


class RecordReader:
    """Reads the rows of one table under one mapping; equal cells of a column are parsed once."""

    def __init__(self, table: Table, mapping: ColumnMapping, currency: str) -> None:
        self._table = table
        self._mapping = mapping
        self._currency = currency
        self._own = mapping.index_of("deal_id") is not None
        self._reads = [
            (at, column.field, self._converter(column)) for at, column in enumerate(mapping.columns) if column.field
        ]
        self._headers = {name: table.headers[at] for at, name, _ in reversed(self._reads)}
        self._amount_columns = {column.field: column for column in mapping.columns if column.field in AMOUNTS}
        notes = [read for read in self._reads if read[1] == "note"]
        self._titled_notes = {at: table.headers[at] for at, _, _ in notes} if len(notes) > 1 else {}

    def __iter__(self) -> Iterator[Record | Rejected]:
        for number, row in zip(self._table.numbers, self._table.rows, strict=True):
            try:
                yield self._record(number, row)
            except RowProblem as problem:
                yield Rejected(number, self._headers.get(problem.field, ""), problem.code, problem.text, row)

    def _record(self, number: int, row: Row) -> Record:
        stated: dict[str, Any] = {}
        for at, name, convert in self._reads:
            cell = row[at]
            if cell is None or cell == "":
                continue
            value = convert(cell)
            if value in ("", None, ()):
                continue
            if at in self._titled_notes:
                value = f"{self._titled_notes[at]}: {value}"
            stated[name] = f"{stated[name]}\n{value}" if name == "note" and "note" in stated else value
        if not stated.get("name"):
            raise RowProblem("import.row.no_name", "name")
        self._settle_money(stated)
        _settle_outcome(stated)
        return Record(number, row, stated)

    def _converter(self, column: Column) -> Convert:
        name = column.field
        if name in DAYS:
            return _remembered(lambda cell: _day(cell, name, column.order, epoch_1904=self._table.epoch_1904))
        if name in AMOUNTS:
            return _remembered(lambda cell: _amount(cell, name, column))
        if name in STAGES:
            return lambda cell: self._mapping.targets.get(stage_word(cell), "")
        special = _SPECIAL.get(name)
        if special is not None:
            return _remembered(special)
        return self._text_converter(name)

    def _text_converter(self, name: str) -> Convert:
        clean = block if name in _BLOCKS else line
        if self._own:
            return lambda cell: clean(unguard(cell) if isinstance(cell, str) else cell, name)
        if name == "customer":
            return lambda cell: without_record_number(line(cell, name))
        return lambda cell: clean(cell, name)

    def _settle_money(self, stated: dict[str, Any]) -> None:
        """Turn amounts into minor units of the row's currency: the stated one, the sign's, the header's, the file's."""
        for name, column in self._amount_columns.items():
            amount: Amount | None = stated.get(name)
            if amount is None or amount.value is None:
                stated.pop(name, None)
                continue
            named = "JPY" if amount.currency == "CNY" and self._currency == "JPY" else amount.currency
            currency = stated.setdefault("currency", named or column.currency or self._currency)
            stated[name] = to_minor(amount.value, currency)


def _settle_outcome(stated: dict[str, Any]) -> None:
    """Make `stage` (a number, if one is stated) and `outcome` of the stage word, the status word and the active flag."""
    stage, status, active = stated.pop("stage", ""), stated.pop("status", ""), stated.pop("active", None)
    if stage.isdecimal():
        stated["stage"] = int(stage)
    closed = [word for word in (status, stage) if word in {"won", "lost", "dead"}]
    if closed:
        stated["outcome"] = closed[0]
    elif active is False:
        stated["outcome"] = "lost"
    elif stage or status:
        stated["outcome"] = "open"
    for name, outcome in (("won_on", "won"), ("lost_on", "lost")):
        day = stated.pop(name, None)
        if day is not None and (stated.get("outcome") == outcome or (outcome == "lost" and closed == ["dead"])):
            stated["closed_on"] = day


def _remembered(convert: Convert) -> Convert:
    known: dict[Cell, Any] = {}

    def look_up(cell: Cell) -> Any:
        try:
            return known[cell]
        except KeyError:
            value = known[cell] = convert(cell)
            return value

    return look_up


def _day(cell: Cell, name: str, order: str, *, epoch_1904: bool) -> date | None:
    found = read_day(cell, order, epoch_1904=epoch_1904)
    if found.problem:
        raise RowProblem(f"import.row.day_{found.problem}", name, plain(cell))
    return found.day


def _amount(cell: Cell, name: str, column: Column) -> Amount:
    amount = read_amount(cell, column.decimal)
    if amount.problem:
        raise RowProblem(f"import.row.amount_{amount.problem}", name, plain(cell))
    if amount.value is None:
        return amount
    value = amount.value if amount.scaled else amount.value * column.unit
    if value < 0:
        raise RowProblem("import.row.amount_negative", name, plain(cell))
    if value >= LARGEST:
        raise RowProblem("import.row.amount_large", name, plain(cell))
    return amount._replace(value=value)


def _currency(cell: Cell) -> str:
    text = line(cell, "currency")
    code = values("currency").get(fold(text), text.upper())
    if not is_currency(code):
        raise RowProblem("import.row.currency", "currency", text)
    return code


def _priority(cell: Cell) -> str:
    return values("priority").get(fold(plain(cell)), "")


def _flag(cell: Cell) -> bool | None:
    known = values("flag").get(fold(plain(cell)))
    return None if known is None else known == "true"


def _whole(cell: Cell, name: str, low: int, high: int) -> int:
    text = plain(cell).strip().removeprefix("'")
    if not text.removeprefix("-").isdecimal() or not low <= int(text) <= high:
        raise RowProblem("import.row.number", name, text)
    return int(text)


def _people(cell: Cell) -> tuple[tuple[str, str], ...]:
    """Return names with their e-mail addresses; several stand in one cell with semicolons between them."""
    text = block(cell, "contact").translate(_SPLIT)
    return tuple(name_and_email(line(part, "contact")) for part in text.split(";") if part.strip()) if text else ()


_SPECIAL: dict[str, Convert] = {
    "currency": _currency,
    "priority": _priority,
    "active": _flag,
    "brought_in_closed": _flag,
    "adjustment": lambda cell: _whole(cell, "adjustment", -100, 100),
    "taken_over": lambda cell: _whole(cell, "taken_over", 0, 8),
    "contact": _people,
}
