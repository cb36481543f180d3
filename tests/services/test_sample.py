"""The sample is an ordinary file: the same every time, sound, undoable, in either language, on any day."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import ENTITY_TYPES
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.board import Board
from funnel_desktop.services.checking import check_file
from funnel_desktop.services.files import open_file
from funnel_desktop.services.history import History
from funnel_desktop.services.sample import SampleCounts, make_sample
from funnel_desktop.services.settings import Settings
from funnel_desktop.storage import entity_queries, journal
from tests.values import NOW, counting_ids

MILLION = 1_000_000
"""Minor units in 10 000 yuan."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.funnel"
    make_sample(path, FixedClock(NOW), counting_ids())
    return path


def dump(path: Path, playbook: Playbook) -> list[object]:
    opened = open_file(path, playbook=playbook, clock=FixedClock(NOW))
    try:
        conn = opened.store.connection
        entities: list[object] = [entity for kind in ENTITY_TYPES for entity in entity_queries.every(conn, kind)]
        return [*entities, *journal.entries(conn, limit=10_000)]
    finally:
        opened.close(back_up=False)


def test_the_same_clock_makes_the_same_file(sample: Path, tmp_path: Path, playbook: Playbook) -> None:
    again = tmp_path / "again.funnel"
    counts = make_sample(again, FixedClock(NOW), counting_ids())
    assert counts == SampleCounts(deals=62, open=42, parked=1, won=7, lost=13)
    copy = tmp_path / "copy.funnel"
    copy.write_bytes(sample.read_bytes())
    assert dump(again, playbook) == dump(copy, playbook)


def test_the_file_passes_its_check(sample: Path, playbook: Playbook, tmp_path: Path) -> None:
    copy = tmp_path / "copy.funnel"
    copy.write_bytes(sample.read_bytes())
    report = check_file(copy, playbook)
    assert report.ok, report.problems
    assert report.counts["deal"] == 62
    assert min(report.counts.values()) > 0, "every kind of entity has at least one"


def test_undo_and_redo_work_on_it(tmp_path: Path, sample: Path, playbook: Playbook) -> None:
    copy = tmp_path / "copy.funnel"
    copy.write_bytes(sample.read_bytes())
    opened = open_file(copy, playbook=playbook, clock=FixedClock(NOW))
    history = History(opened.store, FixedClock(NOW), counting_ids(500_000))
    undone = [history.undo().kind for _ in range(80)]
    redone = [history.redo().kind for _ in range(80)]
    opened.close(back_up=False)
    assert undone == redone[::-1]
    assert "deal.won" in undone
    assert check_file(copy, playbook).ok


def test_the_english_sample_has_no_chinese(tmp_path: Path, playbook: Playbook) -> None:
    path = tmp_path / "english.funnel"
    assert make_sample(path, FixedClock(NOW), counting_ids(), "en").deals == 62
    written = repr(dump(path, playbook))
    assert "No. 3 blast furnace drive retrofit" in written
    assert [char for char in written if "\u3000" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef"] == []


@pytest.mark.parametrize("today", [datetime(2027, 1, 1, 1, tzinfo=UTC), datetime(2028, 2, 29, 16, 30, tzinfo=UTC)])
def test_on_any_day_the_wins_of_the_quarter_lie_within_it(
    tmp_path: Path, playbook: Playbook, today: datetime, new_id: Callable[[], str]
) -> None:
    path, clock = tmp_path / "any.funnel", FixedClock(today)
    make_sample(path, clock, new_id)
    opened = open_file(path, playbook=playbook, clock=clock)
    board = Board(opened.store, clock)
    summary, settings = board.summary(), Settings(opened.store, clock, new_id)
    title = settings.title
    opened.close(back_up=False)
    assert summary.won_quarter == 3120 * MILLION
    assert summary.goal == 5000 * MILLION
    assert title == f"华东区{board_year(today)}"
    assert check_file(path, playbook).ok


def board_year(instant: datetime) -> int:
    from zoneinfo import ZoneInfo

    return instant.astimezone(ZoneInfo("Asia/Shanghai")).year


def test_an_existing_file_is_not_touched(tmp_path: Path, new_id: Callable[[], str]) -> None:
    path = tmp_path / "mine.funnel"
    path.write_bytes(b"mine")
    with pytest.raises(StorageError, match=r"file\.exists"):
        make_sample(path, FixedClock(NOW), new_id)
    assert path.read_bytes() == b"mine"


def test_a_folder_that_is_not_there_is_refused(tmp_path: Path, new_id: Callable[[], str]) -> None:
    with pytest.raises(StorageError, match=r"file\.folder"):
        make_sample(tmp_path / "gone" / "sample.funnel", FixedClock(NOW), new_id)


def test_nothing_is_left_beside_it(sample: Path, tmp_path: Path, new_id: Callable[[], str]) -> None:
    path = tmp_path / "sample.funnel"
    make_sample(path, FixedClock(NOW), new_id)
    assert [entry.name for entry in tmp_path.iterdir() if not entry.name.endswith(".lock")] == [path.name]
    assert sample.stat().st_size == pytest.approx(path.stat().st_size, rel=0.2)
