"""Writing a file that nobody has seen yet: quickly, and made durable as a whole before it is put in place."""

from pathlib import Path

from funnel_desktop.storage.durable import replace, sync_file
from funnel_desktop.storage.store import Store


def begin(store: Store) -> None:
    """Stop waiting for the disk after every change of a draft; a power cut then costs the draft, nothing else."""
    store.connection.execute("PRAGMA synchronous=OFF")


def publish(draft: Path, target: Path) -> None:
    """Put a closed draft in its place, whole and durable."""
    sync_file(draft)
    replace(draft, target)
