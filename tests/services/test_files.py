"""Opening and closing a file leave it whole and free, whatever happens on the way."""

import errno
from pathlib import Path

import pytest

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import StorageBug, StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.files import create, open_file
from funnel_desktop.storage.lock import FileLock
from tests.values import NOW, counting_ids


def test_a_file_is_closed_and_free_even_if_its_backup_fails(file: Path, playbook: Playbook, clock: FixedClock) -> None:
    opened = open_file(file, playbook=playbook, clock=clock)
    file.with_name("test backups").write_text("in the way")
    with pytest.raises(StorageError) as refused:
        opened.close()
    assert refused.value.code == "backup.folder"
    with pytest.raises(StorageBug):
        _ = opened.store.connection
    lock = FileLock(file, NOW)
    lock.acquire()
    lock.release()
    assert sorted(path.name for path in file.parent.iterdir()) == ["test backups", "test.funnel"]


@pytest.mark.parametrize(("number", "code"), [(errno.ENOSPC, "file.full"), (errno.EIO, "file.folder")])
def test_making_a_file_leaves_nothing_half_made(
    number: int, code: str, tmp_path: Path, playbook: Playbook, clock: FixedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise OSError(number, "refused")

    monkeypatch.setattr("funnel_desktop.storage.creation.sync_file", fails)
    with pytest.raises(StorageError) as refused:
        create(tmp_path / "a.funnel", {}, playbook=playbook, clock=clock, new_id=counting_ids())
    assert refused.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_file_in_a_folder_that_is_not_there(tmp_path: Path, playbook: Playbook, clock: FixedClock) -> None:
    with pytest.raises(StorageError) as refused:
        create(tmp_path / "no" / "a.funnel", {}, playbook=playbook, clock=clock, new_id=counting_ids())
    assert refused.value.code == "file.missing"


def test_a_path_with_every_odd_character(tmp_path: Path, playbook: Playbook, clock: FixedClock) -> None:
    path = tmp_path / "100% 漏斗 #1 & more?.funnel"
    create(path, {}, playbook=playbook, clock=clock, new_id=counting_ids()).close()
    opened = open_file(path, playbook=playbook, clock=clock)
    assert opened.path == path
    assert len(opened.backups.every()) == 1
    opened.close()
