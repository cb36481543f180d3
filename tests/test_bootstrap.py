"""The composition root: everything built on one file, nothing heavy imported to open it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App, create_app, open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.lock import lock_path

OPENING = """
import sys
from pathlib import Path
from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import SystemClock
from funnel_desktop.ids import new_uuid7
app = open_app(Path(sys.argv[1]), clock=SystemClock(), new_id=new_uuid7)
app.board.opening()
app.history.state()
print(" ".join(sorted(set(sys.modules) & set(sys.argv[2:]))))
app.file.close(back_up=False)
"""
HEAVY = ["sqlite_utils", "numpy", "openpyxl", "pypinyin", "charset_normalizer"]


def test_opening_a_file_imports_nothing_heavy(file: Path) -> None:
    command = [sys.executable, "-c", OPENING, str(file), *HEAVY]
    answer = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[1])
    assert answer.stdout.split() == []


def test_a_new_file_has_its_settings_and_defaults(tmp_path: Path, clock: FixedClock, new_id: Callable[[], str]) -> None:
    path = tmp_path / "我的漏斗.funnel"
    app = create_app(path, {"owner": "林", "currency": "USD"}, clock=clock, new_id=new_id)
    settings = app.settings
    assert (settings.title, settings.owner, settings.currency) == ("我的漏斗", "林", "USD")
    assert settings.time_zone == "Asia/Shanghai"
    assert app.history.page()[0].kind == "file.created"
    app.close()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["我的漏斗 backups", "我的漏斗.funnel"]


def test_an_existing_file_is_never_made_anew(file: Path, clock: FixedClock, new_id: Callable[[], str]) -> None:
    before = file.read_bytes()
    with pytest.raises(StorageError) as refused:
        create_app(file, {}, clock=clock, new_id=new_id)
    assert refused.value.code == "file.exists"
    assert file.read_bytes() == before
    assert not lock_path(file).exists()


def test_a_refused_file_leaves_no_lock(file: Path, clock: FixedClock, new_id: Callable[[], str]) -> None:
    file.write_bytes(b"")
    with pytest.raises(StorageError):
        open_app(file, clock=clock, new_id=new_id)
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_the_services_share_the_file(app: App) -> None:
    changed = app.settings.set("owner", "陈")
    undo = app.history.state().undo
    assert undo is not None
    assert undo.id == changed.id
    app.history.undo()
    assert app.settings.owner == "Lin"
