"""Checking a file from scratch: SQLite's own checks, and every derived row made anew and compared."""

from dataclasses import dataclass
from pathlib import Path

from funnel_desktop.domain.entities import ENTITY_TYPES
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage import schema_gate
from funnel_desktop.storage.entity_queries import count
from funnel_desktop.storage.integrity import Problem, check, quick_check
from funnel_desktop.storage.store import Store


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. `counts` holds the number of rows of each entity's table by its name."""

    path: Path
    version: int
    counts: dict[str, int]
    problems: tuple[Problem, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing is wrong."""
        return not self.problems


def check_file(path: Path, playbook: Playbook) -> Report:
    """Check a file that this process has not open, without writing to it; another process may have it open.

    Raises StorageError where the file cannot be opened at all (see `schema_gate.inspect`).
    """
    schema_gate.require(path)
    state = schema_gate.inspect(path, read_only=True)
    store = Store.open(path, playbook=playbook, read_only=True)
    try:
        return _report(store, state.user_version)
    finally:
        store.close()


def quick(store: Store) -> tuple[Problem, ...]:
    """Return what SQLite itself finds wrong: short enough for a loader thread after every start."""
    return tuple(quick_check(store.connection))


def _report(store: Store, version: int) -> Report:
    problems = check(store.connection, store.playbook)
    damaged = any(problem.code == "check.database" for problem in problems)
    counts = {} if damaged else {entity.TABLE: count(store.connection, entity) for entity in ENTITY_TYPES}
    return Report(store.path, version, counts, tuple(problems))
