"""Time and identity as parameters: nothing in the program reads the clock or makes an id by itself."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

NewId = Callable[[], str]
"""Makes a UUIDv7 as text, increasing within one process."""


class Clock(Protocol):
    """Where every "now" comes from."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)


class FixedClock:
    """A clock that stands where it is put: for tests, samples and rendered pictures."""

    def __init__(self, instant: datetime) -> None:
        self.instant = instant

    def now(self) -> datetime:
        """Return the instant this clock was set to."""
        return self.instant


def local_day(instant: datetime, time_zone: str) -> date:
    """Return the day of an aware instant in an IANA time zone (method: a day is local in the file's own zone)."""
    return instant.astimezone(ZoneInfo(time_zone)).date()
