"""Writing a spreadsheet in the format of its suffix, whole or not at all."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.exporting import csv_file, xlsx_file
from funnel_desktop.services.exporting.rows import Value
from funnel_desktop.whole_file import written_whole

Writer = Callable[[Path, Sequence[str], Iterable[Sequence[Value]]], None]

FORMATS: Mapping[str, Writer] = MappingProxyType({csv_file.SUFFIX: csv_file.write, xlsx_file.SUFFIX: xlsx_file.write})
"""How each suffix is written; a new format is a file and a line."""


def writer_of(path: Path) -> Writer:
    """Return how a file of this suffix is written. Raises InputError "export.format"."""
    writer = FORMATS.get(path.suffix.lower())
    if writer is None:
        raise InputError("export.format", name=path.name, formats=", ".join(FORMATS))
    return writer


def write_whole(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write a spreadsheet; an older file stays until the new one is whole.

    Raises InputError "export.format" for a suffix nobody writes, StorageError "export.not_written".
    """
    writer = writer_of(path)
    with written_whole(path, "export.not_written") as draft:
        writer(draft, headers, rows)
