"""A full disk undoes the whole step and nothing else; the file is sound, and work goes on once there is room."""

import subprocess
import sys
from pathlib import Path

import pytest

from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage import backup
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes, contents
from tests.values import NOW, TODAY

NOTE = "满" * 2000


def test_a_file_that_may_not_grow_keeps_what_it_has(store: Store, changes: Changes) -> None:
    store.apply(changes.added(Deal("d0", "x", TODAY)))
    before = contents(store.connection)
    (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
    store.connection.execute(f"PRAGMA max_page_count={pages}")
    with pytest.raises(StorageError) as refused:
        store.apply(changes.make("deals.imported", *_deals(30)))
    assert refused.value.code == "file.full"
    assert contents(store.connection) == before
    assert not store.connection.in_transaction
    store.connection.execute("PRAGMA max_page_count=1000000")
    store.apply(changes.make("deals.imported", *_deals(30)))
    assert check(store.connection, store.playbook) == []


def _deals(count: int) -> list[Deal | None]:
    return [side for number in range(count) for side in (None, Deal(f"n{number}", "x", TODAY, note=NOTE))]


CHILD = """
import resource, sys
from pathlib import Path
from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.storage.store import Store
from tests.values import counting_ids
from tests.storage.changes import Changes
from tests.values import TODAY
path = Path(sys.argv[1])
store = Store.open(path, playbook=load_playbook())
changes = Changes(counting_ids(5000))
done = 0
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
try:
    for number in range(1000):
        store.apply(changes.added(Deal(f"d{number}", "x", TODAY, note="x" * 5000)))
        done += 1
except StorageError as error:
    print(error.code, done, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit on a file's size")
def test_an_operating_system_that_refuses_to_write_is_a_full_disk(file: Path, store: Store) -> None:
    store.close()
    command = [sys.executable, "-c", CHILD, str(file)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    code, done = answer.stdout.split()
    assert code == "file.full"
    again = Store.open(file, playbook=store.playbook)
    assert again.connection.execute("SELECT count(*) FROM deal").fetchone() == (int(done),)
    assert int(done) > 0
    assert check(again.connection, again.playbook) == []
    again.close()


def test_a_backup_that_finds_no_room_leaves_none(store: Store, tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("a file where the folder should be")
    with pytest.raises(StorageError) as refused:
        backup.back_up(store.path, tmp_path / "backups", NOW)
    assert refused.value.code == "backup.folder"
