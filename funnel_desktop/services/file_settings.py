"""What a file says of itself, its defaults where it is silent: read the same way by every service and every thread."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING

from funnel_desktop.domain.clock import Clock
from funnel_desktop.services.today import today
from funnel_desktop.storage import glance

if TYPE_CHECKING:
    from sqlite3 import Connection

DEFAULTS: Mapping[str, str] = MappingProxyType(
    {"title": "", "currency": "CNY", "time_zone": "Asia/Shanghai", "owner": "", "backups.folder": ""}
)
"""What a file says where it says nothing."""


def file_settings(conn: "Connection") -> dict[str, str]:
    """Return every setting of the file by its key."""
    return {**DEFAULTS, **glance.settings(conn)}


def file_day(conn: "Connection", clock: Clock) -> date:
    """Return the present day in the file's zone (method: a day is local in the file's own zone)."""
    return today(clock, file_settings(conn)["time_zone"])
