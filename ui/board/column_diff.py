"""The few steps that turn one list of cards into another; pure, no Qt.

A step removes or inserts one run of rows. Rows that only changed their place are removed and inserted again; as few of
them as possible (the longest increasing run stays).
"""

from bisect import bisect_left
from collections.abc import Sequence
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


def diff(old: Sequence[str], new: Sequence[str]) -> list[Step]:
    """Return steps that turn `old` into `new` (both without repeats): removals from the end, then insertions."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    old_end, new_end = len(old) - tail, len(new) - tail
    kept = _kept(old[head:old_end], new[head:new_end])
    removed = [row for row in range(head, old_end) if old[row] not in kept]
    inserted = [row for row in range(head, new_end) if new[row] not in kept]
    steps: list[Step] = [Remove(*run) for run in reversed(_runs(removed))]
    return steps + [Insert(*run) for run in _runs(inserted)]


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """Return the length of the common beginning."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count


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
