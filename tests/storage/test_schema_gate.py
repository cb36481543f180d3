"""Files that cannot be used are refused with a code, and left as they were, byte for byte."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import Setting
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.files import open_file
from funnel_desktop.storage import schema_gate
from funnel_desktop.storage.entity_queries import get
from funnel_desktop.storage.rows import BY_NAME
from tests.storage.as_user import as_plain_user
from tests.storage.changes import Changes

Spoil = Callable[[Path], object]


def test_it_knows_the_table_of_every_entity() -> None:
    assert set(BY_NAME) <= set(schema_gate.TABLES)


def digest(path: Path) -> str:
    """Return the hash of a file's bytes."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _patch(path: Path, at: int, data: bytes) -> None:
    content = bytearray(path.read_bytes())
    content[at : at + len(data)] = data
    path.write_bytes(bytes(content))


def _truncate(share: float) -> Spoil:
    def spoil(path: Path) -> None:
        content = path.read_bytes()
        path.write_bytes(content[: int(len(content) * share)])

    return spoil


def _newer(path: Path) -> None:
    _patch(path, 60, (99).to_bytes(4, "big"))


def _other_database(path: Path) -> None:
    path.unlink()
    conn = sqlite3.connect(path)
    conn.execute("CREATE TABLE t (a)")
    conn.close()


def _with_view(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("CREATE VIEW spy AS SELECT * FROM deal")
    conn.execute("PRAGMA journal_mode=DELETE")
    conn.close()


def _without_table(path: Path) -> None:
    conn = sqlite3.connect(path)
    conn.execute("DROP TABLE card")
    conn.execute("PRAGMA journal_mode=DELETE")
    conn.close()


SPOILED: dict[str, tuple[str, Spoil]] = {
    "zero length": ("file.empty", lambda path: path.write_bytes(b"")),
    "text": ("file.foreign", lambda path: path.write_text("not a database\n" * 40)),
    "short text": ("file.foreign", lambda path: path.write_text("x")),
    "another program's database": ("file.foreign", _other_database),
    "a hostile view": ("file.foreign", _with_view),
    "newer": ("file.newer", _newer),
    "a table is gone": ("file.damaged", _without_table),
    "magic damaged": ("file.damaged", lambda path: _patch(path, 3, b"\x00")),
    "page size damaged": ("file.damaged", lambda path: _patch(path, 16, b"\x00\x07")),
    "schema page damaged": ("file.damaged", lambda path: _patch(path, 100, b"\xff" * 20)),
    "cut to 60 bytes": ("file.damaged", lambda path: path.write_bytes(path.read_bytes()[:60])),
    "cut to the half": ("file.damaged", _truncate(0.5)),
    "cut by a little": ("file.damaged", _truncate(0.99)),
}


@pytest.mark.parametrize("name", SPOILED)
def test_an_unusable_file_is_refused_and_left_as_it_was(
    name: str, file: Path, playbook: Playbook, clock: FixedClock
) -> None:
    code, spoil = SPOILED[name]
    spoil(file)
    before = digest(file)
    with pytest.raises(StorageError) as refused:
        open_file(file, playbook=playbook, clock=clock)
    assert refused.value.code == code
    assert refused.value.params["path"] == str(file)
    assert digest(file) == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_a_newer_file_says_both_versions(file: Path) -> None:
    _newer(file)
    with pytest.raises(StorageError) as refused:
        schema_gate.inspect(file)
    assert refused.value.params == {"path": str(file), "version": 99, "known": schema_gate.VERSION}


def test_a_missing_file_and_a_folder(tmp_path: Path, playbook: Playbook, clock: FixedClock) -> None:
    for path, code in ((tmp_path / "no.funnel", "file.missing"), (tmp_path, "file.foreign")):
        with pytest.raises(StorageError) as refused:
            open_file(path, playbook=playbook, clock=clock)
        assert refused.value.code == code
        with pytest.raises(StorageError) as refused:
            schema_gate.inspect(path)
        assert refused.value.code == code
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_file_is_refused_for_writing_and_read_for_reading(
    file: Path, playbook: Playbook, clock: FixedClock
) -> None:
    before = digest(file)
    file.chmod(0o444)
    with as_plain_user():
        with pytest.raises(StorageError) as refused:
            open_file(file, playbook=playbook, clock=clock)
        assert schema_gate.inspect(file, read_only=True).pending is False
    assert refused.value.code == "file.read_only"
    file.chmod(0o644)
    assert digest(file) == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_an_unreadable_file(file: Path) -> None:
    file.chmod(0)
    with as_plain_user(), pytest.raises(StorageError) as refused:
        schema_gate.inspect(file)
    assert refused.value.code == "file.unreadable"
    file.chmod(0o644)


def test_a_read_only_folder(file: Path, playbook: Playbook, clock: FixedClock) -> None:
    before = digest(file)
    file.parent.chmod(0o555)
    try:
        with as_plain_user(), pytest.raises(StorageError) as refused:
            open_file(file, playbook=playbook, clock=clock)
    finally:
        file.parent.chmod(0o755)
    assert refused.value.code == "file.folder"
    assert digest(file) == before


def test_a_log_left_behind_is_read_in(
    file: Path, playbook: Playbook, clock: FixedClock, changes: Changes, tmp_path: Path
) -> None:
    opened = open_file(file, playbook=playbook, clock=clock)
    opened.store.apply(changes.make("x", None, Setting("goal.2026Q4", "5")))
    crashed = tmp_path / "crashed" / "a.funnel"
    crashed.parent.mkdir()
    for suffix in ("", "-wal"):
        shutil.copy(file.with_name(file.name + suffix), crashed.with_name(crashed.name + suffix))
    opened.close(back_up=False)
    assert crashed.with_name("a.funnel-wal").stat().st_size > 0
    again = open_file(crashed, playbook=playbook, clock=clock)
    assert get(again.store.connection, Setting, "goal.2026Q4") == Setting("goal.2026Q4", "5")
    again.close(back_up=False)
    assert [path.name for path in crashed.parent.iterdir()] == ["a.funnel"]


def test_an_older_file_cannot_be_read_without_bringing_it_up(file: Path) -> None:
    _patch(file, 60, (0).to_bytes(4, "big"))
    assert schema_gate.inspect(file).pending is True
    with pytest.raises(StorageError) as refused:
        schema_gate.inspect(file, read_only=True)
    assert refused.value.code == "file.old"
