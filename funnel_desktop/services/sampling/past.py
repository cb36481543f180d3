"""A clock that goes through past days: it makes dated steps happen on their days, oldest first."""

from collections.abc import Callable, Iterable
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from funnel_desktop.domain.clock import Clock, FixedClock
from funnel_desktop.services.today import today

Step = tuple[int, Callable[[], object]]
"""How many days ago, and what happened."""

MORNING = time(9, 0)


class Past:
    """The days before today in a time zone; `clock` shows the instant that is being told."""

    def __init__(self, clock: Clock, zone: str) -> None:
        self._now = clock.now()
        self._zone = ZoneInfo(zone)
        self.today = today(clock, zone)
        self.clock = FixedClock(self._now)

    def go_to(self, ago: int, minute: int = 0) -> None:
        """Set the clock to a morning that many days ago, never beyond the present instant."""
        morning = datetime.combine(self.today - timedelta(days=ago), MORNING, self._zone)
        self.clock.instant = min(self._now, (morning + timedelta(minutes=minute)).astimezone(self._now.tzinfo))

    def tell(self, stories: Iterable[Iterable[Step]]) -> None:
        """Make all steps happen, day by day; on one day in the order of the stories, a few minutes apart."""
        steps = [(ago, happen) for story in stories for ago, happen in story]
        before, minute = None, 0
        for ago, happen in sorted(steps, key=lambda step: -step[0]):
            minute = minute + 5 if ago == before else 0
            before = ago
            self.go_to(ago, minute)
            happen()
