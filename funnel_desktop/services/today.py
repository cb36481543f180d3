"""Today and its quarter, in the file's own time zone (method: a day is local in the file's own zone)."""

from datetime import date

from funnel_desktop.domain.clock import Clock, local_day
from funnel_desktop.domain.span import Span, quarter_of

__all__ = ["Quarter", "quarter_of", "today"]

Quarter = Span
"""A quarter of a year: its key ("2026Q4") and its first and last day."""


def today(clock: Clock, time_zone: str) -> date:
    """Return the present day in an IANA time zone."""
    return local_day(clock.now(), time_zone)
