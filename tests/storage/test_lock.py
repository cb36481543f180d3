"""One writer per file, whoever and wherever the other is; the lock ends with its holder."""

import errno
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.files import open_file
from funnel_desktop.storage import lock as lock_module
from funnel_desktop.storage.lock import FileLock, lock_path
from tests.storage.as_user import as_plain_user
from tests.values import NOW

HOLDER = """
import sys
from pathlib import Path
from funnel_desktop.domain.clock import SystemClock
from funnel_desktop.services.files import open_file
from funnel_desktop.services.playbook import load_playbook
opened = open_file(Path(sys.argv[1]), playbook=load_playbook(), clock=SystemClock())
print("open", flush=True)
sys.stdin.read()
opened.close(back_up=False)
"""


@contextmanager
def held_by_another(file: Path) -> Iterator[subprocess.Popen[str]]:
    """Keep the file open in another process during the block."""
    command = [sys.executable, "-c", HOLDER, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_second_process_is_told_who_has_the_file(file: Path, playbook: Playbook, clock: FixedClock) -> None:
    with held_by_another(file) as other:
        with pytest.raises(StorageError) as refused:
            open_file(file, playbook=playbook, clock=clock)
        assert refused.value.code == "file.locked"
        assert refused.value.params["pid"] == other.pid
        assert refused.value.params["host"]
        assert str(refused.value.params["since"]).startswith("20")
        assert json.loads(lock_path(file).read_text())["pid"] == other.pid


def test_the_lock_of_a_killed_process_is_gone(file: Path, playbook: Playbook, clock: FixedClock) -> None:
    with held_by_another(file) as other:
        other.kill()
        other.wait()
        assert lock_path(file).exists()
        open_file(file, playbook=playbook, clock=clock).close(back_up=False)
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_the_same_file_twice_in_one_process_is_refused_too(file: Path, playbook: Playbook, clock: FixedClock) -> None:
    opened = open_file(file, playbook=playbook, clock=clock)
    with pytest.raises(StorageError) as refused:
        open_file(file, playbook=playbook, clock=clock)
    assert refused.value.params["pid"] == os.getpid()
    opened.close(back_up=False)


def test_a_lock_can_be_taken_again_after_its_release(file: Path) -> None:
    lock, other = FileLock(file, NOW), FileLock(file, NOW)
    for _ in range(2):
        lock.acquire()
        with pytest.raises(StorageError, match=r"file\.locked"):
            other.acquire()
        lock.release()
    other.acquire()
    other.release()
    other.release()
    assert not lock_path(file).exists()


def test_a_lock_file_without_words_still_locks(file: Path) -> None:
    lock_path(file).write_text("from long ago, no JSON at all" * 200)
    lock = FileLock(file, NOW)
    lock.acquire()
    assert json.loads(lock_path(file).read_text())["since"] == NOW.isoformat()
    os.truncate(lock_path(file), 0)
    with pytest.raises(StorageError) as refused:
        FileLock(file, NOW).acquire()
    assert (refused.value.params["host"], refused.value.params["pid"]) == ("", 0)
    lock.release()


def test_a_lock_in_no_folder_and_in_one_that_cannot_be_written(tmp_path: Path) -> None:
    with pytest.raises(StorageError) as refused:
        FileLock(tmp_path / "no" / "a.funnel", NOW).acquire()
    assert refused.value.code == "file.missing"
    tmp_path.chmod(0o555)
    with as_plain_user(), pytest.raises(StorageError) as refused:
        FileLock(tmp_path / "a.funnel", NOW).acquire()
    tmp_path.chmod(0o755)
    assert refused.value.code == "file.folder"


def test_a_place_that_cannot_lock_is_refused(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def cannot(_: int) -> None:
        raise OSError(errno.ENOLCK, "no locks")

    monkeypatch.setattr("funnel_desktop.storage.lock._lock", cannot)
    with pytest.raises(StorageError) as refused:
        FileLock(file, NOW).acquire()
    assert refused.value.code == "file.no_locks"


def test_the_lock_of_a_file_just_removed_is_not_enough(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its last holder may remove the file between our opening and our locking it; another may make a new one."""
    whole = lock_module._lock
    removals = iter([lambda: lock_path(file).unlink(), _renew(lock_path(file))])

    def late(handle: int) -> None:
        next(removals, lambda: None)()
        whole(handle)

    monkeypatch.setattr(lock_module, "_lock", late)
    lock = FileLock(file, NOW)
    lock.acquire()
    assert json.loads(lock_path(file).read_text())["pid"] == os.getpid()
    with pytest.raises(StorageError, match=r"file\.locked"):
        FileLock(file, NOW).acquire()
    lock.release()


def _renew(path: Path) -> Callable[[], None]:
    def renew() -> None:
        path.unlink()
        path.touch()

    return renew


WRITER = """
import sqlite3, sys
conn = sqlite3.connect(sys.argv[1], isolation_level=None)
conn.execute("BEGIN IMMEDIATE")
print("writing", flush=True)
sys.stdin.read()
"""


def test_another_program_that_is_writing_is_seen(
    file: Path, playbook: Playbook, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("funnel_desktop.storage.database.BUSY_SECONDS", 0.05)
    opened = open_file(file, playbook=playbook, clock=clock)
    command = [sys.executable, "-c", WRITER, str(file)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(StorageError) as refused, opened.store.transaction():
            pass
        assert refused.value.code == "file.locked"
        other.communicate("")
    opened.close(back_up=False)
