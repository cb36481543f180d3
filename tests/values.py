"""The fixed values of the tests, importable without pytest (child processes start faster)."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count
from uuid import UUID

NOW = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
"""Ten in the morning of 2026-11-23 in Shanghai."""

TODAY = date(2026, 11, 23)

SETTINGS = {"title": "Test", "currency": "CNY", "time_zone": "Asia/Shanghai", "owner": "Lin"}


def counting_ids(first: int = 1) -> Callable[[], str]:
    """Return a maker of UUIDv7 texts that count up."""
    numbers = count(first)
    # Version 7 stands in bits 76-79, variant 2 in bits 62-63; the number is where the milliseconds would be.
    return lambda: str(UUID(int=(0x0190_0000_0000 + next(numbers)) << 80 | 0x7 << 76 | 0x2 << 62))
