"""Checking a file without touching it."""

from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.services.checking import check_file, quick
from funnel_desktop.storage.database import connect
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.schema_gate import VERSION
from tests.storage.as_user import as_plain_user
from tests.storage.changes import rot


def test_a_sound_file_is_left_as_it_was_with_nothing_beside_it(file: Path, playbook: Playbook) -> None:
    before = file.read_bytes()
    file.chmod(0o444)
    file.parent.chmod(0o555)
    try:
        with as_plain_user():
            report = check_file(file, playbook)
    finally:
        file.parent.chmod(0o755)
    assert report.ok
    assert (report.version, report.counts["setting"], report.counts["deal"]) == (VERSION, 4, 0)
    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir()] == [file.name]


def test_an_untrue_file_is_reported(file: Path, playbook: Playbook) -> None:
    conn = connect(file)
    conn.execute("INSERT INTO stage_total VALUES (1, 'CNY', 1, 0, 0, 0, 0, 0)")
    conn.close()
    report = check_file(file, playbook)
    assert [problem.code for problem in report.problems] == ["check.totals"]
    assert report.counts["setting"] == 4


def test_a_rotten_file_is_reported_without_counts(file: Path, playbook: Playbook) -> None:
    rot(file)
    report = check_file(file, playbook)
    assert not report.ok
    assert report.counts == {}


def test_a_file_that_cannot_be_opened_is_refused(tmp_path: Path, playbook: Playbook) -> None:
    (tmp_path / "a.funnel").write_bytes(b"")
    for path, code in ((tmp_path / "a.funnel", "file.empty"), (tmp_path / "b.funnel", "file.missing")):
        with pytest.raises(StorageError) as refused:
            check_file(path, playbook)
        assert refused.value.code == code


def test_the_open_file_is_checked_on_its_own_connection(app: App, clock: FixedClock) -> None:
    app.settings.set("owner", "甲")
    assert check(app.store.connection, app.playbook) == []
    assert quick(app.store) == ()
    assert clock.now() == app.clock.now()
