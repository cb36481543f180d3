"""The few steps that turn one list of cards into another; pure, no Qt.

A step removes or inserts one run of rows. Rows that only changed their place are removed and inserted again; as few of
them as possible (the longest increasing run stays).
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import compress, count, islice
from operator import is_not, ne
from typing import NamedTuple


class Remove(NamedTuple):
    """Take `many` rows away from `row` on."""

    row: int
    many: int


class Insert(NamedTuple):
    """Put the target's rows `row`…`row + many - 1` in at `row`."""

    row: int
    many: int


Step = Remove | Insert


LARGE = 400
"""Above so many rows between the common beginning and end, only the simple cases are worked out."""


def diff(old: Sequence[str], new: Sequence[str]) -> list[Step] | None:
    """Return steps that turn `old` into `new` (both without repeats): removals from the end, then insertions.

    None says that there are too many to be worth it: start anew.
    """
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    old_rows, new_rows = old[head : len(old) - tail], new[head : len(new) - tail]
    if not old_rows or not new_rows:
        steps: list[Step] = [Remove(head, len(old_rows))] if old_rows else []
        return [*steps, Insert(head, len(new_rows))] if new_rows else steps
    if old_rows[1:] == new_rows[:-1]:
        return [Remove(head, 1), Insert(head + len(new_rows) - 1, 1)]
    if old_rows[:-1] == new_rows[1:]:
        return [Remove(head + len(old_rows) - 1, 1), Insert(head, 1)]
    if max(len(old_rows), len(new_rows)) > LARGE:
        return None
    kept = _kept(old_rows, new_rows)
    removed = [head + row for row, key in enumerate(old_rows) if key not in kept]
    inserted = [head + row for row, key in enumerate(new_rows) if key not in kept]
    steps = [Remove(*run) for run in reversed(_runs(removed))]
    return steps + [Insert(*run) for run in _runs(inserted)]


def same_ends(old: Sequence[object], new: Sequence[object]) -> tuple[int, int]:
    """Return how many items at the beginning and at the end are the very same objects; they do not overlap.

    It looks no further than the first that differs, so that a move in a long column costs next to nothing.
    """
    head = _first(map(is_not, old, new), min(len(old), len(new)))
    rest = min(len(old), len(new)) - head
    return head, _first(islice(map(is_not, reversed(old), reversed(new)), rest), rest)


def _first(unlike: Iterable[bool], otherwise: int) -> int:
    return next(compress(count(), unlike), otherwise)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the common beginning."""
    return _first(map(ne, one, other), min(len(one), len(other)))


def _kept(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """Return the ids that can stay where they are: a longest run that is in order in both."""
    place = {key: row for row, key in enumerate(new)}
    ends: list[int] = []
    rows: list[int] = []
    before: dict[int, int] = {}
    for key in old:
        row = place.get(key)
        if row is None:
            continue
        at = bisect_left(ends, row)
        before[row] = rows[at - 1] if at else -1
        ends[at : at + 1] = [row]
        rows[at : at + 1] = [row]
    kept: set[str] = set()
    row = ends[-1] if ends else -1
    while row >= 0:
        kept.add(new[row])
        row = before[row]
    return kept


def _runs(rows: list[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][0] + runs[-1][1] == row:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        else:
            runs.append((row, 1))
    return runs
