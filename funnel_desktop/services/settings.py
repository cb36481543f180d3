"""The settings that belong to the file: read with their defaults, written as journalled changes."""

from datetime import date
from importlib.resources import files
from zoneinfo import ZoneInfo, available_timezones

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Setting
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.money import is_currency
from funnel_desktop.services.file_settings import DEFAULTS, file_day
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.entity_queries import get
from funnel_desktop.storage.store import Store

LONGEST = 200
"""Characters of a title or a name."""

MOST_GOAL = 10**15
"""A goal of so many minor units is a slip of the keyboard."""


class Settings:
    """The settings of one file, always as the file has them."""

    def __init__(self, store: Store, clock: Clock, new_id: NewId) -> None:
        self._store = store
        self._clock = clock
        self._new_id = new_id

    def get(self, key: str) -> str:
        """Return a setting as text, its default where the file has none."""
        found = get(self._store.connection, Setting, key)
        return DEFAULTS.get(key, "") if found is None else found.value

    @property
    def title(self) -> str:
        """The file's name for people."""
        return self.get("title")

    @property
    def owner(self) -> str:
        """Whose funnel it is."""
        return self.get("owner")

    @property
    def currency(self) -> str:
        """The main currency: sums are shown in it."""
        return self.get("currency")

    @property
    def time_zone(self) -> str:
        """The IANA zone the file's days are in."""
        return self.get("time_zone")

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self._store.connection, self._clock)

    def goal(self, quarter: str) -> int | None:
        """Return the goal of a quarter ("2026Q4") in minor units of the main currency, None if none is set."""
        text = self.get(f"goal.{quarter}")
        return int(text) if text else None

    def set(self, key: str, value: str) -> Change:
        """Write one setting; "" takes it away. What changes nothing is not written (position 0).

        Raises DomainError setting.time_zone, setting.currency, setting.goal, deal.text_long (all with field = the key).
        """
        value = value.strip()
        _check(key, value)
        before = get(self._store.connection, Setting, key)
        after = Setting(key, value) if value else None
        edits = () if before == after else (Edit(before, after),)
        return Recorder(self._store, self._clock, self._new_id).record("setting.changed", {"key": key}, edits)


def _check(key: str, value: str) -> None:
    if key in {"title", "owner"} and len(value) > LONGEST:
        raise DomainError("deal.text_long", field=key, limit=LONGEST, length=len(value))
    if key == "time_zone" and not _is_zone(value):
        raise DomainError("setting.time_zone", field=key, value=value)
    if key == "currency" and not is_currency(value):
        raise DomainError("setting.currency", field=key, value=value)
    if key.startswith("goal.") and value and not (value.isdecimal() and int(value) < MOST_GOAL):
        raise DomainError("setting.goal", field=key, value=value)


def _is_zone(value: str) -> bool:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError):
        return False
    return True


def time_zones() -> list[str]:
    """Return the names of all time zones, as the data beside the program lists them, else as the system has them."""
    try:
        listed = files("tzdata").joinpath("zones").read_text("utf-8").split()
    except (ModuleNotFoundError, OSError):
        listed = [*available_timezones()]  # looks through a folder of them: 0.1 s
    return sorted(listed)
