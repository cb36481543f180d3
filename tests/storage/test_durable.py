"""Files are put in place in one step, even while another program holds them for a moment."""

from pathlib import Path

import pytest

from funnel_desktop.storage import durable


def test_replacing_keeps_trying_while_the_target_is_held(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waited: list[float] = []
    refused = [PermissionError(), PermissionError()]
    whole = Path.replace

    def replace(self: Path, target: Path) -> Path:
        if refused:
            raise refused.pop()
        return whole(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr("time.sleep", waited.append)
    (tmp_path / "a").write_text("new")
    (tmp_path / "b").write_text("old")
    durable.sync_file(tmp_path / "a")
    durable.replace(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_text() == "new"
    assert waited == sorted(waited)
    assert len(waited) == 2


def test_replacing_gives_up_in_the_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[Path] = []

    def replace(self: Path, _: Path) -> Path:
        tries.append(self)
        raise PermissionError

    monkeypatch.setattr(Path, "replace", replace)
    monkeypatch.setattr("time.sleep", lambda _: None)
    with pytest.raises(PermissionError):
        durable.replace(tmp_path / "a", tmp_path / "b")
    assert len(tries) == 5


def test_windows_needs_no_sync_of_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    durable.sync_folder(tmp_path / "not even there")


def test_a_database_goes_with_what_lies_beside_it(tmp_path: Path) -> None:
    for name in ("a", "a-wal", "a-shm", "a-journal", "ab"):
        (tmp_path / name).touch()
    durable.remove_database(tmp_path / "a")
    durable.remove_database(tmp_path / "a")
    assert [path.name for path in tmp_path.iterdir()] == ["ab"]
