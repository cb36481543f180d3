"""A text as the name of a file: what no file system of ours takes becomes a space; and the ending of a file."""

import re
from pathlib import Path

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(text: str) -> str:
    """Return a title as a file's name, "" where nothing of it can stand in one (the longest set: that of Windows)."""
    return _NOT_IN_NAMES.sub(" ", text).strip()


def with_ending(path: Path, ending: str) -> Path:
    """Return a path to write with its ending (".pdf"): "plan v1.2" gets one too.

    Whoever left the ending away was not asked about a file that has it: then the first free number is taken.
    """
    if path.suffix.lower() == ending:
        return path
    target, number = path.with_name(path.name + ending), 2
    while target.exists():
        target, number = path.with_name(f"{path.name} ({number}){ending}"), number + 1
    return target


def with_format(path: Path, ending: str) -> Path:
    """Return a path whose own ending says how it is written, this one where it has none: "deals 2026.11" has none.

    An ending in letters names a format, or one that is refused.
    """
    return path if path.suffix[1:].isalpha() else with_ending(path, ending)
