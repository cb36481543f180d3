"""The program's own log: what went wrong and where in the code, never whose data it was.

An exception's message may hold a customer's name, so only its type, the places in the code and a coded error's code are
written. The file is kept small: at 512 kB it becomes the old one, and the older one goes.
"""

import traceback
from datetime import datetime
from pathlib import Path

from funnel_desktop.domain.errors import FunnelError

LIMIT = 512 * 1024


def write_crash(folder: Path, error: BaseException, at: datetime) -> Path:
    """Append an unexpected error and return the log's path; the folder is made if it is missing. Raises OSError."""
    lines = [f"{at.isoformat(timespec='seconds')} {_name(error)}"]
    lines += [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in _frames(error)]
    return _append(folder, lines)


def write_note(folder: Path, event: str, at: datetime, **counts: int | str) -> Path:
    """Append one event with counts, codes or ids. Raises OSError."""
    values = " ".join(f"{key}={value}" for key, value in counts.items())
    return _append(folder, [f"{at.isoformat(timespec='seconds')} {event} {values}".rstrip()])


def _name(error: BaseException) -> str:
    kind = type(error).__qualname__
    return f"{kind} {error.code}" if isinstance(error, FunnelError) else kind


def _frames(error: BaseException) -> list[traceback.FrameSummary]:
    return list(traceback.extract_tb(error.__traceback__))


def _append(folder: Path, lines: list[str]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "funnel-desktop.log"
    if path.exists() and path.stat().st_size > LIMIT:
        path.replace(folder / "funnel-desktop.old.log")
    with path.open("a", encoding="utf-8") as log:
        log.write("\n".join(lines) + "\n")
    return path
