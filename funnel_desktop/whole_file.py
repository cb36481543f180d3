"""Writing a file for a person whole or not at all: beside its target first, durable, then in its place."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.durable import replace, sync_file


@contextmanager
def written_whole(path: Path, code: str) -> Iterator[Path]:
    """Give a path to write to; what is there when the block ends takes its place, an older file stays until then.

    Raises StorageError of this code (path, reason), also for an OSError of the block.
    """
    draft = path.with_name(f".{path.stem[:40]}.part{path.suffix}")
    try:
        yield draft
        sync_file(draft)
        replace(draft, path)
    except OSError as error:
        raise StorageError(code, path=str(path), reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):  # there may be no folder to look for it in
            draft.unlink(missing_ok=True)


def put_whole(path: Path, content: bytes, code: str = "report.not_written") -> None:
    """Write a file's bytes. Raises StorageError of this code (path, reason)."""
    with written_whole(path, code) as draft:
        draft.write_bytes(content)
