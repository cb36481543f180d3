"""New ids: UUIDv7 as text, increasing within one process.

An import wants a hundred thousand of them at once. The library makes the first of each millisecond; those that follow
in the same one rise from it by a random step in its random bits (RFC 9562, section 6.2, method 2).
"""

from random import getrandbits
from threading import Lock
from time import monotonic_ns

_TAIL = (1 << 62) - 1
"""The random bits behind the variant."""

_STEP_BITS = 32


class _Ids:
    """The last id made, and when; asked by any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last = 0
        self._moment = -1

    def make(self) -> int:
        """Return the next id as a number."""
        moment = monotonic_ns() // 1_000_000
        step = getrandbits(_STEP_BITS) + 1
        with self._lock:
            if moment != self._moment or (self._last & _TAIL) + step > _TAIL:
                # Imported on the first use, which is after the first paint.
                from uuid6 import uuid7

                self._last = uuid7().int  # above every one before, also where the clock has been put back
                self._moment = moment
            else:
                self._last += step
            return self._last


_ids = _Ids()


def new_uuid7() -> str:
    """Return a new id."""
    text = f"{_ids.make():032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
