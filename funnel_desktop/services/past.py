"""The file as it stood on a day, with every service on it: board, funnel, forecast, deals, all as recorded by its end.

A day of the past is an `App` like any other, whose file cannot be written and whose clock stands at the end of the day;
so what is drawn, counted or printed of today can be drawn, counted and printed of any day (ADR 14).
"""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Generic, NamedTuple, TypeVar
from zoneinfo import ZoneInfo

from typing_extensions import override

from funnel_desktop.domain.clock import Clock, FixedClock, local_day
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.services.files import OpenFile
from funnel_desktop.storage import glance, journal_tail
from funnel_desktop.storage.lock import FileLock
from funnel_desktop.storage.past import PastStore
from funnel_desktop.storage.store import Store

A = TypeVar("A")

_TICK = timedelta(microseconds=1)


class Moment(NamedTuple):
    """A position of the journal and the recorded day it lies in: the end of the day, or where a pack was printed."""

    day: date
    seq: int


class PastFile(OpenFile):
    """A file at a moment of its past. Closing it lets go of it and leaves nothing behind."""

    def __init__(self, store: PastStore, clock: Clock) -> None:
        super().__init__(store, FileLock(store.path, clock.now()), clock)

    @override
    def close(self, *, back_up: bool = True) -> None:
        """Let go of the file; there is nothing to back up."""
        self.store.close()


class Past(Generic[A]):
    """The days behind one file; `build` puts the services on a file, as the composition root does."""

    def __init__(self, store: Store, clock: Clock, build: Callable[[OpenFile, Clock], A]) -> None:
        self._store = store
        self._clock = clock
        self._build = build
        self._open: list[PastStore] = []

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self._store.connection, self._clock)

    def days(self) -> tuple[date, ...]:
        """Return every day on which something was recorded, oldest first, and today."""
        return tuple(sorted({*self.days_after(0).values(), self.today()}))

    def days_after(self, seq: int) -> dict[int, date]:
        """Return the recorded day of every journal entry after a position, newest first."""
        zone = self._zone()
        found = [(at, local_day(instant, zone)) for at, instant in journal_tail.recorded(self._store.connection, seq)]
        # A clock that was set back: no change lies on a later day than those after it, nor in the future.
        clear = accumulate((day for _, day in reversed(found)), min, initial=self.today())
        next(clear)
        return {at: day for (at, _), day in zip(reversed(found), clear, strict=True)}

    def moment(self, day: date) -> Moment:
        """Return the end of a recorded day. Raises DomainError past.future for a day that has not come."""
        if day > self.today():
            raise DomainError("past.future", day=day)
        if day == self.today():
            return self.now()
        return Moment(day, journal_tail.position_before(self._store.connection, _end(day, self._zone())))

    def now(self) -> Moment:
        """Return where the journal stands."""
        return Moment(self.today(), glance.last_seq(self._store.connection))

    def at(self, moment: Moment, zone: str = "") -> A:
        """Return the services on the file as it stood at a moment; close what you get when you are done with it.

        Every attempt to write there raises DomainError past.read_only. A thread names the file's `zone`, since it may
        not ask the connection of this one.
        """
        clock = FixedClock(_end(moment.day, zone or self._zone()) - _TICK)
        store = PastStore(Path(self._store.path), moment.seq, (self._store.shipped, self._store.playbook))
        self._open = [each for each in self._open if each.is_open] + [store]
        return self._build(PastFile(store, clock), clock)

    def on(self, day: date) -> A:
        """Return the services on the file as it stood at the end of a day. Raises DomainError past.future."""
        return self.at(self.moment(day))

    def close(self) -> None:
        """Let go of every past that is still looked at: the file is about to be closed."""
        for store in self._open:
            store.close()
        self._open.clear()

    def _zone(self) -> str:
        return file_settings(self._store.connection)["time_zone"]


def _end(day: date, zone: str) -> datetime:
    """Return the first instant after a day, in UTC."""
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(UTC)
