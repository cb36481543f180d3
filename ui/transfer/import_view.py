"""What the import dialog shows, as plain values: made by the controller from table, mapping and plan."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Counts:
    """What an import would do, in rows."""

    new: int
    changed: int
    same: int
    rejected: int


@dataclass(frozen=True, slots=True)
class ImportView:
    """A table with its mapping and plan. `chosen` has the field key of every column ("" = left out).

    `words` are (stage word of the file, its target: "1"…"8", "won", "lost", "" = unknown); `how` says how it was read.
    """

    source: str
    how: tuple[str, ...]
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    fields: tuple[str, ...]
    chosen: tuple[str, ...]
    words: tuple[tuple[str, str], ...]
    counts: Counts
    problems: tuple[str, ...]
