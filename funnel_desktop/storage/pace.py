"""How far a large change has come: told batch by batch, so that whoever waits can be shown it, or call it off."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")

Watch = Callable[[int, int], None]
"""Is told (done, total); what it raises undoes the whole change."""

BATCH = 1000
"""What is worked on between two looks: bounds memory, and how long a cancelled job goes on."""


def unwatched(done: int, total: int) -> None:
    """Watch nothing."""
    del done, total


class Pace:
    """Counts the steps of one job and tells its watch."""

    def __init__(self, total: int = 0, watch: Watch = unwatched) -> None:
        self._watch = watch
        self._done, self._total = 0, total

    def batches(self, items: Sequence[T]) -> Iterator[Sequence[T]]:
        """Yield the items in parts of at most `BATCH`; each counts when the next is asked for."""
        for start in range(0, len(items), BATCH):
            part = items[start : start + BATCH]
            yield part
            self._done += len(part)
            self._watch(min(self._done, self._total), self._total)
