"""Letting a large piece of work be: the collector of garbage would look through all it makes again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_works: set[object] = set()


def is_at_work() -> bool:
    """Whether a large piece of work is under way, in whichever thread."""
    return bool(_works)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the collector away until the block ends, and from what it made; where it is off already, leave it so."""
    was_on, work = gc.isenabled(), object()
    gc.disable()
    _works.add(work)
    try:
        yield
    finally:
        # What was made is out of its sight for good, or it would now look through all of it at once.
        gc.freeze()
        _works.discard(work)
        if was_on:
            gc.enable()
