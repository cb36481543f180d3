"""The log says what went wrong and where in the code, never whose data it was; it stays small."""

from pathlib import Path

from funnel_desktop.domain.errors import StorageError
from funnel_desktop.logs import LIMIT, write_crash, write_note
from tests.values import NOW

CUSTOMER = "沧澜钢铁"


def crash(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as raised:
        return raised


def test_a_crash_is_told_by_type_and_place_only(tmp_path: Path) -> None:
    path = write_crash(tmp_path / "logs", crash(ValueError(CUSTOMER)), NOW)
    text = path.read_text("utf-8")
    assert "ValueError" in text
    assert "test_logs.py" in text
    assert CUSTOMER not in text
    assert text.startswith("2026-11-23T02:00:00")


def test_a_coded_error_is_told_with_its_code(tmp_path: Path) -> None:
    text = write_crash(tmp_path, crash(StorageError("file.full", path=CUSTOMER)), NOW).read_text("utf-8")
    assert "StorageError file.full" in text
    assert CUSTOMER not in text


def test_notes_are_appended_in_one_line_each(tmp_path: Path) -> None:
    write_note(tmp_path, "opened", NOW, deals=60)
    path = write_note(tmp_path, "closed", NOW)
    assert [line.split(" ", 1)[1] for line in path.read_text("utf-8").splitlines()] == ["opened deals=60", "closed"]


def test_a_full_log_makes_room_and_keeps_one_old_one(tmp_path: Path) -> None:
    path = write_note(tmp_path, "first", NOW)
    path.write_text("x" * (LIMIT + 1))
    write_note(tmp_path, "second", NOW)
    assert path.read_text().endswith("second\n")
    assert len(path.read_text()) < 100
    assert (tmp_path / "funnel-desktop.old.log").stat().st_size == LIMIT + 1
