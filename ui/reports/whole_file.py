"""Puts a file in its place only when it is whole: written beside its target under another name."""

import os
from pathlib import Path
from tempfile import mkstemp

from funnel_desktop.domain.errors import StorageError


def put_whole(path: Path, content: bytes, code: str = "report.not_written") -> None:
    """Write a file's bytes; an older one stays as it was until then.

    Raises StorageError of this code (path, reason).
    """
    draft = None
    try:
        handle, name = mkstemp(prefix=f".{path.stem[:40]}-", suffix=path.suffix, dir=path.parent)
        draft = Path(name)
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        draft.chmod(0o666 & ~_umask())
        draft.replace(path)
    except OSError as error:
        if draft is not None:
            draft.unlink(missing_ok=True)
        raise StorageError(code, path=str(path), reason=error.strerror or str(error)) from error


def _umask() -> int:
    value = os.umask(0)
    os.umask(value)
    return value
