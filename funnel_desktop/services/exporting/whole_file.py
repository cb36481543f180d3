"""Writing a spreadsheet in the format of its suffix, whole or not at all."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType

from funnel_desktop.domain.errors import InputError, StorageError
from funnel_desktop.services.exporting import csv_file, xlsx_file
from funnel_desktop.services.exporting.rows import Value
from funnel_desktop.storage.durable import replace, sync_file

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
    draft = path.with_name(f".{path.stem[:40]}.part{path.suffix}")
    try:
        writer(draft, headers, rows)
        sync_file(draft)
        replace(draft, path)
    except OSError as error:
        with suppress(OSError):  # there may be no folder to look for it in
            draft.unlink(missing_ok=True)
        raise StorageError("export.not_written", path=str(path), reason=error.strerror or "") from error
