"""Letting a large piece of work be: the collector of garbage would look through all it makes again and again."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep the collector away until the block ends, and from what it made; where it is off already, leave it so."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        # What was made is out of its sight for good, or it would now look through all of it at once.
        gc.freeze()
        gc.enable()
