"""The measured files: made once by bulk changes through the real store, kept in out/bench, measured on copies."""

import shutil
from pathlib import Path

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.storage import drafting
from funnel_desktop.storage.creation import create
from funnel_desktop.storage.schema_gate import inspect
from funnel_desktop.storage.store import Store
from tests.bench.portfolio import Portfolio
from tests.values import NOW, SETTINGS, counting_ids

FOLDER = Path(__file__).resolve().parents[2] / "out" / "bench"
SMALL, MIDDLE, LARGE = 1_000, 10_000, 100_000
SIZES = (SMALL, MIDDLE, LARGE)


def original(count: int) -> Path:
    """Return the file of `count` open deals; made anew where it is missing or of an older schema."""
    path = FOLDER / f"deals-{count}.funnel"
    if not path.exists() or inspect(path).pending:
        _make(path, count)
    # Derived rows of an older making are made anew here, not in somebody's measurement.
    Store.open(path, playbook=load_playbook()).close()
    return path


def copy_of(count: int, folder: Path) -> Path:
    """Return a copy in a folder of its own, to be written into."""
    return Path(shutil.copy(original(count), folder / f"deals-{count}.funnel"))


def empty(folder: Path, name: str = "empty.funnel") -> Path:
    """Return a new file without deals."""
    path = folder / name
    create(path, SETTINGS, playbook=load_playbook(), clock=FixedClock(NOW), new_id=counting_ids())
    return path


def _make(path: Path, count: int) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    playbook = load_playbook()
    draft = FOLDER / f"{path.stem}.part"
    draft.unlink(missing_ok=True)
    create(draft, SETTINGS, playbook=playbook, clock=FixedClock(NOW), new_id=counting_ids())
    store = Store.open(draft, playbook=playbook)
    try:
        drafting.begin(store)
        for change in Portfolio(count, playbook).changes():
            store.apply(change)
        store.connection.execute("PRAGMA optimize")
    finally:
        store.close()
    drafting.publish(draft, path)
