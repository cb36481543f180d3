"""A text as the name of a file: what no file system of ours takes becomes a space."""

import re

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def file_name(text: str) -> str:
    """Return a title as a file's name, "" where nothing of it can stand in one (the longest set: that of Windows)."""
    return _NOT_IN_NAMES.sub(" ", text).strip()
