"""Backups are whole, believed only with their hash, and can be put back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from funnel_desktop.domain.entities import Customer, Deal
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage import backup
from funnel_desktop.storage.entity_queries import every
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.restore import restore
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes, contents, rot
from tests.values import NOW, TODAY

DEAL = Deal("d1", "一号", TODAY)


def _spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-10] ^= 1
    path.write_bytes(bytes(content))


def test_a_backup_of_an_open_file_holds_everything_committed(
    store: Store, changes: Changes, tmp_path: Path, playbook: Playbook
) -> None:
    store.apply(changes.added(DEAL))
    made = backup.back_up(store.path, tmp_path / "backups", NOW)
    assert made.name == "test 20261123T020000Z.funnel"
    assert sorted(path.name for path in made.parent.iterdir()) == [made.name, made.name + ".sha256"]
    backup.verify(made)
    copy = Store.open(made, playbook=playbook, read_only=True)
    assert contents(copy.connection) == contents(store.connection)
    assert backup.position(made) == 2
    copy.close()
    assert sorted(path.name for path in made.parent.iterdir()) == [made.name, made.name + ".sha256"]


def test_a_copy_left_half_made_by_a_kill_is_taken_away_by_the_next(store: Store, tmp_path: Path) -> None:
    left = tmp_path / "b" / ".test 20261101T020000Z.funnel.part"
    left.parent.mkdir()
    left.write_text("half")
    (tmp_path / "b" / ".other 20261101T020000Z.funnel.part").write_text("another file's")
    made = backup.back_up(store.path, tmp_path / "b", NOW)
    names = sorted(path.name for path in made.parent.iterdir())
    assert names == [".other 20261101T020000Z.funnel.part", made.name, made.name + ".sha256"]


def test_two_backups_within_a_second_are_two(store: Store, tmp_path: Path) -> None:
    first, second = (backup.back_up(store.path, tmp_path, NOW) for _ in range(2))
    later = backup.back_up(store.path, tmp_path, NOW + timedelta(hours=1))
    (tmp_path / "other 20261123T020000Z.funnel").write_text("of another file")
    (tmp_path / "test of mine.funnel").write_text("no backup")
    found = backup.list_backups(tmp_path, "test")
    assert [each.path for each in found] == [later, second, first]
    assert found[0].made_at == NOW + timedelta(hours=1)
    backup.remove(found[1:])
    assert backup.list_backups(tmp_path, "test") == found[:1]
    assert not backup.hash_path(first).exists()
    assert backup.list_backups(tmp_path / "none", "test") == []


@pytest.mark.parametrize("flaw", ["bit", "no hash", "empty hash", "cut", "another hash"])
def test_a_backup_that_is_not_what_was_written_is_not_believed(store: Store, tmp_path: Path, flaw: str) -> None:
    made = backup.back_up(store.path, tmp_path, NOW)
    beside = backup.hash_path(made)
    spoil: dict[str, Callable[[], object]] = {
        "bit": lambda: _spoil(made),
        "no hash": beside.unlink,
        "empty hash": lambda: beside.write_text(""),
        "cut": lambda: made.write_bytes(made.read_bytes()[:5000]),
        "another hash": lambda: beside.write_text("0" * 64),
    }
    spoil[flaw]()
    with pytest.raises(StorageError) as refused:
        backup.verify(made)
    assert refused.value.code == "backup.damaged"


def test_a_file_of_the_right_hash_that_is_no_funnel_file_is_not_believed(tmp_path: Path) -> None:
    made = tmp_path / "a.funnel"
    made.write_bytes(b"")
    backup.hash_path(made).write_text("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.funnel")
    with pytest.raises(StorageError) as refused:
        backup.verify(made)
    assert refused.value.code == "backup.damaged"
    assert backup.position(made) == backup.position(tmp_path / "none") == -1


def test_a_damaged_file_gives_no_backup(store: Store, changes: Changes, tmp_path: Path) -> None:
    store.apply(changes.make("x", *[side for n in range(300) for side in (None, Customer(f"c{n:04}", "名" * 40))]))
    store.close()
    rot(store.path)
    with pytest.raises(StorageError) as refused:
        backup.back_up(store.path, tmp_path / "b", NOW)
    assert refused.value.code == "file.damaged"
    assert list((tmp_path / "b").iterdir()) == []


def test_a_backup_whose_folder_refuses_is_reported(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> None:
        raise OSError("no")

    monkeypatch.setattr(backup, "sync_file", refuse)
    with pytest.raises(StorageError, match=r"backup\.folder"):
        backup.back_up(store.path, tmp_path / "b", NOW)
    assert list((tmp_path / "b").iterdir()) == []


def test_restoring_gives_back_the_day_of_the_backup_and_keeps_the_present(
    store: Store, changes: Changes, tmp_path: Path, playbook: Playbook
) -> None:
    store.apply(changes.added(DEAL))
    made = backup.back_up(store.path, tmp_path / "b", NOW)
    store.apply(changes.make("deal.edited", DEAL, replace(DEAL, name="二号")))
    store.close()
    kept = restore(made, store.path, tmp_path / "b", NOW + timedelta(minutes=1))
    assert _names(store.path, playbook) == ["一号"]
    assert kept is not None
    backup.verify(kept)
    restore(kept, store.path, tmp_path / "b", NOW + timedelta(minutes=2))
    assert _names(store.path, playbook) == ["二号"]


def _names(path: Path, playbook: Playbook) -> list[str]:
    store = Store.open(path, playbook=playbook)
    names = [deal.name for deal in every(store.connection, Deal)]
    assert check(store.connection, playbook) == []
    store.close()
    return names


def test_restoring_over_a_damaged_file_keeps_it_aside(
    store: Store, changes: Changes, tmp_path: Path, playbook: Playbook
) -> None:
    store.apply(changes.added(DEAL))
    made = backup.back_up(store.path, tmp_path / "b", NOW)
    store.close()
    store.path.write_bytes(b"rubbish" * 1000)
    stale_log = store.path.with_name(store.path.name + "-wal")
    stale_log.write_bytes(b"the log of a file that is no more")
    kept = restore(made, store.path, tmp_path / "b", NOW)
    assert kept is not None
    assert kept.read_bytes() == b"rubbish" * 1000
    assert not stale_log.exists()
    assert _names(store.path, playbook) == ["一号"]


def test_restoring_where_nothing_stands(store: Store, tmp_path: Path, playbook: Playbook) -> None:
    made = backup.back_up(store.path, tmp_path / "b", NOW)
    assert restore(made, tmp_path / "new.funnel", tmp_path / "b", NOW) is None
    assert _names(tmp_path / "new.funnel", playbook) == []


def test_a_damaged_backup_restores_nothing(store: Store, tmp_path: Path) -> None:
    made = backup.back_up(store.path, tmp_path / "b", NOW)
    store.close()
    before = store.path.read_bytes()
    _spoil(made)
    with pytest.raises(StorageError, match=r"backup\.damaged"):
        restore(made, store.path, tmp_path / "b", NOW)
    with pytest.raises(StorageError, match=r"file\.folder"):
        restore(backup.back_up(store.path, tmp_path / "b", NOW), tmp_path / "no" / "a.funnel", tmp_path / "b", NOW)
    assert store.path.read_bytes() == before
