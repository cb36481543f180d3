"""Bringing a spreadsheet in: read it, guess its columns, plan what would change, commit that as one undoable change."""

from collections.abc import Mapping
from contextlib import closing
from functools import partial
from pathlib import Path

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.overrides import NONE, Overrides
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.quiet import undisturbed
from funnel_desktop.services.backups import Backups
from funnel_desktop.services.importing.file_state import load_state
from funnel_desktop.services.importing.mapping import ColumnMapping, guess
from funnel_desktop.services.importing.plan import ImportPlan, make_plan
from funnel_desktop.services.importing.reading import read_table
from funnel_desktop.services.importing.table import Cancelled, IsCancelled, OnProgress, ReadOptions, Table
from funnel_desktop.services.settings import Settings
from funnel_desktop.services.words import LANGUAGES, load_words
from funnel_desktop.storage import playbook_rows
from funnel_desktop.storage.store import Store


def _never() -> bool:
    return False


def _silent(done: int, total: int) -> None:
    del done, total


def _watch(on_progress: OnProgress, is_cancelled: IsCancelled, done: int, total: int) -> None:
    on_progress(done, total)
    if is_cancelled():
        raise Cancelled


class Importer:
    """Imports into one file. Every method may be called from a background thread; only `commit` writes."""

    def __init__(self, store: Store, backups: Backups, settings: Settings, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._backups = backups
        self._settings = settings
        self._clock = clock
        self._new_id = new_id

    def read(self, path: Path, options: ReadOptions | None = None, *, is_cancelled: IsCancelled = _never) -> Table:
        """Return the table of a file; InputError "import.…" says why there is none."""
        return read_table(path, options or ReadOptions(), is_cancelled)

    def guess(self, table: Table) -> ColumnMapping:
        """Return the mapping its headers suggest."""
        return guess(table, self.stage_names())

    def stage_names(self) -> Mapping[str, int]:
        """Return the names by which a stage is known, with its number: the method's and the user's own."""
        with closing(self._store.reader()) as connection:
            return stage_names(playbook_rows.overrides(connection))

    def plan(
        self,
        table: Table,
        mapping: ColumnMapping,
        source: str,
        *,
        on_progress: OnProgress = _silent,
        is_cancelled: IsCancelled = _never,
    ) -> ImportPlan:
        """Return what would happen; `source` is the name of the spreadsheet."""
        connection = self._store.reader()
        try:
            state = load_state(connection, self._settings.today(), self._settings.currency)
        finally:
            connection.close()
        with undisturbed():
            watch = partial(_watch, on_progress, is_cancelled)
            return make_plan(table, mapping, state, source=source, new_id=self._new_id, watch=watch)

    def commit(
        self, plan: ImportPlan, *, on_progress: OnProgress = _silent, is_cancelled: IsCancelled = _never
    ) -> Change | None:
        """Back the file up, then write the whole plan as one change; None if there is nothing to write.

        Raises StorageError, and Cancelled up to the moment it is durable; either way the file is as it was.
        """
        if not plan.edits:
            return None
        watch = partial(_watch, on_progress, is_cancelled)
        self._backups.before("import")
        watch(0, 1)
        change = Change(
            id=self._new_id(),
            kind="deals.imported",
            params={"source": plan.source, "new": plan.new, "changed": len(plan.changed)},
            happened_on=self._settings.today(),
            recorded_at=self._clock.now(),
            source="import",
            edits=plan.edits,
        )
        return self._store.apply(change, watch)


def stage_names(overrides: Overrides = NONE) -> Mapping[str, int]:
    """Return the stage names in every language with their numbers, those of the method and what lies over them."""
    names: dict[str, int] = {}
    for language in LANGUAGES:
        for words in (load_words(language, overrides), load_words(language)):
            for number in STAGES:
                names[words.stage_name(number)] = number
    return names
