"""New ids: UUIDv7 as text (RFC 9562), increasing within one process.

An import wants a hundred thousand of them at once. The first of each millisecond is random behind its time; those that
follow in the same one, or after the clock has been put back, rise from it by a random step in its random bits (section
6.2, method 2). The random numbers are Python's own: they need not be secret, and the system's would let another thread
in at each of them, just long enough for it to find the interpreter taken again.
"""

from random import getrandbits
from threading import Lock
from time import time_ns

_VERSION, _VARIANT = 7 << 76, 2 << 62
_TAIL = (1 << 62) - 1
"""The random bits behind the variant."""

_STEP_BITS = 32


class _Ids:
    """The last id made, and its millisecond; asked by any thread."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._last = 0
        self._moment = 0

    def make(self) -> int:
        """Return the next id as a number."""
        now = time_ns() // 1_000_000
        step = getrandbits(_STEP_BITS) + 1
        with self._lock:
            if now > self._moment or (self._last & _TAIL) + step > _TAIL:
                self._moment = moment = max(now, self._moment + 1)
                self._last = moment << 80 | _VERSION | getrandbits(12) << 64 | _VARIANT | getrandbits(62)
            else:
                self._last += step
            return self._last


_ids = _Ids()


def new_uuid7() -> str:
    """Return a new id."""
    text = f"{_ids.make():032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
