"""Which backups stay: all of the last two days, then 12 daily, 10 weekly and 9 monthly (design, decision 14)."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

RECENT = timedelta(days=2)

_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (12, lambda made: (made.year, made.month, made.day)),
    (10, lambda made: made.isocalendar()[:2]),
    (9, lambda made: (made.year, made.month)),
)


def thin(made: Iterable[datetime], now: datetime) -> set[datetime]:
    """Return the instants of the backups that may go; the newest of each period stays.

    Those from the future (a clock was wrong) are recent.
    """
    old = sorted((instant for instant in made if now - instant >= RECENT), reverse=True)
    gone: set[datetime] = set()
    at = 0
    for wanted, period in _PERIODS:
        kept: set[tuple[int, ...]] = set()
        while at < len(old):
            key = period(old[at])
            if key in kept:
                gone.add(old[at])
            elif len(kept) < wanted:
                kept.add(key)
            else:
                break
            at += 1
    gone.update(old[at:])
    return gone
