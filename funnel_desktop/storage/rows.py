"""Entities as rows and back, for every entity alike: derived from the fields of the dataclasses, nothing by hand.

In the file a day is its ISO text, a tuple is JSON, a boolean 0 or 1, and a stage number its text key ("s3", "" = none).
The journal keeps entities as JSON of the same values, defaults left out: so an old entry can still be read when an
entity has gained a field.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import MISSING, Field, fields
from datetime import date
from json.encoder import encode_basestring
from operator import attrgetter
from typing import cast

from funnel_desktop.domain.entities import ENTITY_TYPES, Entity

Sql = str | int | None
Row = tuple[Sql, ...]
Convert = Callable[[object], object]

STAGE_FIELDS = frozenset({"stage", "taken_over"})
"""Numbers 1…8 in the entities, text keys in the file (design: stages are text keys)."""

dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
"""Compact JSON, readable Chinese."""


def _text(value: Sql) -> str:
    """Return one value of a row as JSON."""
    return encode_basestring(value) if isinstance(value, str) else "null" if value is None else str(value)


def _stage_key(value: object) -> str:
    return f"s{value}" if value else ""


def _stage_number(value: object) -> int:
    return int(str(value)[1:]) if value else 0


def _day(value: object) -> str | None:
    return cast("date", value).isoformat() if value is not None else None


def _as_date(value: object) -> date | None:
    return date.fromisoformat(cast("str", value)) if value is not None else None


def _tuples(value: object) -> object:
    """Return the lists of JSON as tuples, as deep as they go."""
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value


def _from_json(value: object) -> object:
    return () if value == "[]" else _tuples(json.loads(cast("str", value)))


def _to_json(value: object) -> str:
    return dump(value) if value else "[]"


def _converters(column: Field[object]) -> tuple[Convert, Convert] | None:
    """Return how a field goes into the file and comes back; None where it goes as it is."""
    if column.name in STAGE_FIELDS:
        return _stage_key, _stage_number
    kind = str(column.type)
    if column.type is date or kind == "datetime.date | None":
        return _day, _as_date
    if column.type is bool:
        return cast("Convert", int), bool
    if kind.startswith("tuple["):
        return _to_json, _from_json
    return None


class Table:
    """One entity type and its table: names, statements, and the two directions of conversion."""

    def __init__(self, entity: type[Entity]) -> None:
        columns = fields(entity)
        self.entity = entity
        self.name = entity.TABLE
        self.columns = tuple(column.name for column in columns)
        self._keys = tuple(f'"{name}":' for name in self.columns)
        self._get = [attrgetter(name) for name in self.columns]
        pairs = [(at, pair) for at, column in enumerate(columns) if (pair := _converters(column))]
        self._into = [(at, pair[0]) for at, pair in pairs]
        self._back = [(at, pair[1]) for at, pair in pairs]
        self._default = self._defaults(columns)
        self._plain = [column.default for column in columns]
        self._places = {name: (at, dict(self._back).get(at)) for at, name in enumerate(self.columns)}
        names = [f'"{name}"' for name in self.columns]
        same = " AND ".join(f"{name} IS ?" for name in names)
        marks = ",".join("?" * len(names))
        self.select = f"SELECT {','.join(names)} FROM {self.name}"
        self.insert = f"INSERT INTO {self.name} ({','.join(names)}) VALUES ({marks})"
        self.update = f"UPDATE {self.name} SET {','.join(f'{name}=?' for name in names)} WHERE {same}"
        self.delete = f"DELETE FROM {self.name} WHERE {same}"

    def _defaults(self, columns: Iterable[Field[object]]) -> tuple[object, ...]:
        """Return the stored form of each default; MISSING where a value is always given."""
        stored: list[object] = [column.default for column in columns]
        for at, into in self._into:
            if stored[at] is not MISSING:
                stored[at] = into(stored[at])
        return tuple(stored)

    def to_rows(self, entities: Sequence[Entity]) -> Iterator[Row]:
        """Yield the entities' values as they stand in their table; column by column, which is fastest for many."""
        columns: list[Iterable[object]] = [map(get, entities) for get in self._get]
        for at, into in self._into:
            columns[at] = map(into, columns[at])
        return cast("Iterator[Row]", zip(*columns, strict=True))

    def from_row(self, row: Iterable[object]) -> Entity:
        """Return the entity of a row."""
        values = list(row)
        for at, back in self._back:
            values[at] = back(values[at])
        return self.entity(*values)  # type: ignore[arg-type]  # the columns are this type's own fields, in order

    def to_json(self, row: Row) -> str:
        """Return a row as JSON, defaults left out: what the journal keeps."""
        found = zip(self._keys, row, self._default, strict=True)
        # Written by hand: a row is flat, and the journal of an import holds a hundred thousand of them.
        return f"{{{','.join([key + _text(value) for key, value, default in found if value != default])}}}"

    def from_json(self, text: str) -> Entity:
        """Return the entity the journal kept; fields it did not know yet have their defaults."""
        values = self._plain.copy()
        for name, value in json.loads(text).items():
            if name in self._places:
                at, back = self._places[name]
                values[at] = value if back is None else back(value)
        return self.entity(*values)  # type: ignore[arg-type]  # as above


TABLES: dict[type[Entity], Table] = {entity: Table(entity) for entity in ENTITY_TYPES}
BY_NAME: dict[str, Table] = {table.name: table for table in TABLES.values()}


def table_of(entity: type[object]) -> Table:
    """Return the table of an entity type."""
    return BY_NAME[cast("type[Entity]", entity).TABLE]
