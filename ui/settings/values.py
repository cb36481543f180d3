"""What the settings dialog shows: the machine's choices, the file's settings, the backups there are."""

from typing import NamedTuple


class MachineValues(NamedTuple):
    """What this machine keeps: keys of the choices in force."""

    language: str
    theme: str
    density: str
    size: str


class FileValues(NamedTuple):
    """What the file says; `goal` in minor units for `quarter` ("2026Q4"), `folder` where backups go now."""

    title: str
    owner: str
    time_zone: str
    currency: str
    quarter: str
    goal: int | None
    folder: str
    own_folder: bool
    """Whether the folder was chosen; else it is the one beside the file."""


class BackupValue(NamedTuple):
    """One backup: where it lies, when it was made in the file's zone ("2026-11-23 10:42"), its bytes."""

    path: str
    made_at: str
    size: int
