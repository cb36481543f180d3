"""A table and its mapping to a checked plan: what is new, changed, the same or rejected, and the edits of it all.

Nothing is written here. The plan is a value: shown in the preview, counted by the command line, committed as one Change.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.ordering import ranks_between
from funnel_desktop.services.importing.creation import Creator, stage_of
from funnel_desktop.services.importing.differences import differences
from funnel_desktop.services.importing.file_state import FileState
from funnel_desktop.services.importing.identity import scope_of
from funnel_desktop.services.importing.mapping import ColumnMapping, unmapped
from funnel_desktop.services.importing.matching import Matcher, Matches
from funnel_desktop.services.importing.records import Record, RecordReader, Rejected
from funnel_desktop.services.importing.table import Table
from funnel_desktop.services.importing.updating import Updater
from funnel_desktop.storage.pace import Pace, Watch


@dataclass(frozen=True, slots=True)
class ChangedRow:
    """A row that alters a deal: its number, the deal's name, the fields that differ."""

    number: int
    name: str
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. `same` counts rows that say nothing new, repeated ones among them.

    `repeats` are (row, earlier row) that agree in every cell; `unmapped` the columns that go nowhere; `guessed` the
    stage words whose meaning was only guessed.
    """

    source: str
    new: int
    changed: tuple[ChangedRow, ...]
    same: int
    rejected: tuple[Rejected, ...]
    repeats: tuple[tuple[int, int], ...]
    unmapped: tuple[int, ...]
    guessed: tuple[str, ...]
    edits: tuple[Edit, ...]


def make_plan(
    table: Table, mapping: ColumnMapping, state: FileState, *, source: str, new_id: NewId, watch: Watch
) -> ImportPlan:
    """Return the plan. Raises InputError "import.no_name_column" (name), and what `watch` raises."""
    if mapping.index_of("name") is None:
        raise InputError("import.no_name_column", name=source)
    # Read, told apart, grouped, found, compared, planned: six steps a row.
    pace = Pace(6 * len(table.rows), watch)
    records, rejected = _read(table, mapping, state, pace)
    at = mapping.index_of("external_id")
    scope = scope_of(table.headers[at]) if at is not None else ""
    matches = Matcher(state, scope, pace).match(records)
    rejected += [Rejected(record.number, "", "import.row.same_id", "", record.row) for record in matches.clashes]
    planner = _Planner(state, scope, new_id)
    planner.take(matches, pace)
    return ImportPlan(
        source=source,
        new=planner.new,
        changed=tuple(planner.changed),
        same=len(records) - len(matches.clashes) - planner.new - len(planner.changed),
        rejected=tuple(sorted(rejected, key=lambda row: row.number)),
        repeats=tuple((record.number, first.number) for record, first in matches.repeats),
        unmapped=unmapped(table, mapping),
        guessed=tuple(word for word in mapping.targets if word in mapping.unsure),
        edits=tuple(planner.edits),
    )


def _read(table: Table, mapping: ColumnMapping, state: FileState, pace: Pace) -> tuple[list[Record], list[Rejected]]:
    records: list[Record] = []
    rejected: list[Rejected] = []
    found = iter(RecordReader(table, mapping, state.currency))
    for part in pace.batches(table.rows):
        for each in islice(found, len(part)):
            if isinstance(each, Record):
                records.append(each)
            else:
                rejected.append(each)
    return records, rejected


class _Planner:
    """Gathers the edits of matched rows; new deals stand at the end of their column, in the order of the file."""

    def __init__(self, state: FileState, scope: str, new_id: NewId) -> None:
        self._state = state
        self._creator = Creator(state, scope, new_id)
        self._updater = Updater(state, self._creator, new_id)
        self.new = 0
        self.changed: list[ChangedRow] = []
        self.edits: list[Edit] = []

    def take(self, matches: Matches, pace: Pace) -> None:
        """Plan every row."""
        pairs = chain.from_iterable(pace.batches(matches.pairs))
        work = [(record, deal, self._changes(record, deal)) for record, deal in pairs]
        ranks = self._ranks(_stages(work))
        for record, deal, fields in chain.from_iterable(pace.batches(work)):
            if deal is None:
                self.new += 1
                self.edits.extend(self._creator.deal(record, ranks[stage_of(record)].pop()))
            elif fields:
                self.changed.append(ChangedRow(record.number, deal.name, fields))
                rank = ranks[stage_of(record)].pop() if {"stage", "outcome"} & set(fields) else deal.rank
                self.edits.extend(self._updater.deal(record, deal, fields, rank))

    def _changes(self, record: Record, deal: Deal | None) -> tuple[str, ...]:
        return () if deal is None else differences(record, deal, self._state)

    def _ranks(self, stages: Iterable[int]) -> dict[int, list[str]]:
        """Return for each column the ranks of what comes to it, the first one last (they are popped)."""
        wanted: dict[int, int] = defaultdict(int)
        for stage in stages:
            wanted[stage] += 1
        last: dict[int, str] = {}
        for deal in self._state.deals.values():
            last[deal.stage] = max(last.get(deal.stage, ""), deal.rank)
        return {
            stage: list(reversed(ranks_between(last.get(stage) or None, None, count)))
            for stage, count in wanted.items()
        }


def _stages(work: Sequence[tuple[Record, Deal | None, tuple[str, ...]]]) -> Iterable[int]:
    """Yield the columns that deals come to, new or moved on."""
    for record, deal, fields in work:
        if deal is None or {"stage", "outcome"} & set(fields):
            yield stage_of(record)
