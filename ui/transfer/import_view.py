"""What the import dialog shows, as plain values: made by the controller from table, mapping and plan."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from funnel_desktop.services.importing.records import Rejected
    from funnel_desktop.services.importing.table import Note


class Counts(NamedTuple):
    """What an import would do, in rows."""

    new: int = 0
    changed: int = 0
    same: int = 0
    rejected: int = 0


class ColumnView(NamedTuple):
    """One column of the preview. `field` "" = left out; `known` = its header was recognised."""

    header: str
    field: str
    known: bool
    is_number: bool = False


class StageWord(NamedTuple):
    """A stage word of the file and its target: "1"…"8", "won", "lost", "dead", "open"; `unsure` = only guessed."""

    word: str
    target: str
    unsure: bool


@dataclass(frozen=True, slots=True)
class ReadView:
    """How the file was read, and how its days and amounts are. `asked` are the options that were set by hand.

    `order` is "dmy", "mdy" or "" (the cells decide), None where no column holds days; `unit` and `decimal` are None
    where no column holds amounts. `open_order` and `open_decimal` say that some cell can be read two ways.
    """

    kind: str
    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[str, ...]
    encodings: tuple[str, ...]
    delimiters: tuple[str, ...]
    header_row: int
    asked: frozenset[str] = frozenset()
    order: str | None = None
    unit: int | None = None
    decimal: str | None = None
    open_order: bool = False
    open_decimal: bool = False


@dataclass(frozen=True, slots=True)
class ImportView:
    """A table with its mapping and plan; `counts` None = no column is the deal's name yet, so there is no plan.

    `rows` are the first ones, `numbers` theirs in the spreadsheet; `left_out` the headers of columns that hold
    something and go nowhere; `rejected` are the first of the rejected rows.
    """

    source: str
    total: int
    read: ReadView
    columns: tuple[ColumnView, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
    words: tuple[StageWord, ...]
    left_out: tuple[str, ...]
    notes: "tuple[Note, ...]"
    rejected: "tuple[Rejected, ...]"
    counts: Counts | None
