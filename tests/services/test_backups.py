"""When backups are made: on closing if something has changed, before large steps, after half an hour of work."""

from datetime import timedelta
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App, open_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.backup import list_backups, position, verify
from tests.values import NOW, counting_ids


def test_closing_backs_up_only_if_something_has_changed(file: Path, clock: FixedClock) -> None:
    for number, expected in enumerate((1, 1, 2)):
        app = open_app(file, clock=clock, new_id=counting_ids(5000 + number * 100))
        if number == 2:
            app.settings.set("owner", "甲")
        clock.instant += timedelta(minutes=5)
        app.close()
        assert len(list_backups(file.with_name("test backups"), "test")) == expected


def test_backups_lie_beside_the_file_or_where_the_setting_says(app: App, tmp_path: Path) -> None:
    assert app.backups.folder == app.store.path.with_name("test backups")
    app.settings.set("backups.folder", str(tmp_path / "elsewhere"))
    made = app.backups.on_close()
    assert made is not None
    assert made.parent == tmp_path / "elsewhere"
    verify(made)
    assert position(made) == 2


def test_before_a_large_step_there_is_always_a_backup_of_this_very_state(app: App) -> None:
    first = app.backups.before("import")
    assert first is not None
    assert app.backups.before("import") is None
    app.settings.set("owner", "甲")
    second = app.backups.before("import")
    assert second is not None
    assert (position(first), position(second)) == (1, 2)


def test_work_goes_on_no_longer_than_half_an_hour_without_a_backup(app: App, clock: FixedClock) -> None:
    assert app.backups.latest() is None
    assert app.backups.when_due() is not None
    assert app.backups.latest() == NOW
    app.settings.set("owner", "甲")
    for minutes, due in ((29, False), (31, True), (32, False), (62, False)):
        clock.instant = NOW + timedelta(minutes=minutes)
        assert (app.backups.when_due() is not None) is due
    app.settings.set("owner", "乙")
    assert app.backups.when_due() is not None


def test_a_clock_set_back_does_not_stop_backups(app: App, clock: FixedClock) -> None:
    app.backups.when_due()
    app.settings.set("owner", "甲")
    clock.instant = NOW - timedelta(days=400)
    assert app.backups.when_due() is not None


def test_old_backups_are_thinned_with_their_hashes(app: App, clock: FixedClock) -> None:
    for step in range(9):
        clock.instant = NOW + timedelta(hours=step)
        app.settings.set("owner", str(step))
        app.backups.on_close()
    clock.instant = NOW + timedelta(days=5)
    app.settings.set("owner", "later")
    app.backups.on_close()
    kept = app.backups.every()
    assert [each.made_at for each in kept] == [NOW + timedelta(days=5), NOW + timedelta(hours=8)]
    assert len(list(app.backups.folder.iterdir())) == 4


def test_a_backup_is_written_out_as_a_new_file_and_over_none(app: App, tmp_path: Path) -> None:
    made = app.backups.on_close()
    assert made is not None
    app.settings.set("title", "later")
    with pytest.raises(StorageError, match=r"file\.exists"):
        app.backups.restore_as(made, app.file.path)
    target = tmp_path / "again.funnel"
    app.backups.restore_as(made, target)
    again = open_app(target, clock=app.clock, new_id=app.new_id)
    titles = again.settings.title, app.settings.title
    again.file.close(back_up=False)
    assert titles == ("Test", "later")
    with pytest.raises(StorageError, match=r"file\.exists"):
        app.backups.restore_as(made, target)


def test_a_folder_is_tried_before_it_is_taken(app: App, tmp_path: Path) -> None:
    app.backups.check_folder(tmp_path)
    assert not list(tmp_path.glob("tmp*"))
    with pytest.raises(StorageError, match=r"backup\.folder"):
        app.backups.check_folder(tmp_path / "nowhere")
