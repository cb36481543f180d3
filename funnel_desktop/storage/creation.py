"""Making a new file: whole under a temporary name, then put in place, so that no half-made file is ever seen."""

import errno
from collections.abc import Mapping
from pathlib import Path

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId, local_day
from funnel_desktop.domain.entities import Setting
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage.database import create_empty
from funnel_desktop.storage.durable import remove_database, replace, sync_file
from funnel_desktop.storage.schema_gate import migrate
from funnel_desktop.storage.store import Store


def create(path: Path, settings: Mapping[str, str], *, playbook: Playbook, clock: Clock, new_id: NewId) -> None:
    """Make a file that holds these settings; the first entry of its journal is "file.created".

    Needs the settings `time_zone` and `title`. Raises StorageError file.exists, file.folder, file.full.
    """
    if path.exists():
        raise StorageError("file.exists", path=str(path))
    part = path.with_name(f".{path.name}.{new_id()}.part")
    now = clock.now()
    change = Change(
        id=new_id(),
        kind="file.created",
        params={"title": settings["title"]},
        happened_on=local_day(now, settings["time_zone"]),
        recorded_at=now,
        source="user",
        edits=tuple(Edit(None, Setting(key, value)) for key, value in sorted(settings.items())),
    )
    try:
        create_empty(part)
        migrate(part)
        store = Store.open(part, playbook=playbook)
        try:
            store.apply(change)
        finally:
            store.close()
        sync_file(part)
        replace(part, path)
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        raise StorageError("file.full" if full else "file.folder", path=str(path)) from error
    finally:
        remove_database(part)
