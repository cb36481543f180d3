"""What the machine keeps comes back typed, in a later start too."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings

from ui.common.ui_settings import RECENT_LIMIT, UiSettings, machine_settings


def settings(folder: Path) -> UiSettings:
    return UiSettings(QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat))


def test_a_first_start_follows_the_system(tmp_path: Path) -> None:
    fresh = settings(tmp_path)
    assert (fresh.language, fresh.theme, fresh.density, fresh.last_file) == ("", "system", "", "")
    assert fresh.recent_files == ()
    assert fresh.geometry.isEmpty()


@pytest.mark.parametrize(("key", "value"), [("language", "en"), ("theme", "dark"), ("density", "compact")])
def test_choices_outlive_the_process(tmp_path: Path, key: str, value: str) -> None:
    first = settings(tmp_path)
    setattr(first, key, value)
    first.sync()
    assert getattr(settings(tmp_path), key) == value


def test_the_geometry_outlives_the_process(tmp_path: Path) -> None:
    first = settings(tmp_path)
    first.geometry = QByteArray(b"\x01\x02\x00\xff")
    first.sync()
    assert settings(tmp_path).geometry == QByteArray(b"\x01\x02\x00\xff")


def test_recent_files_come_last_first_each_once_and_few(tmp_path: Path) -> None:
    kept = settings(tmp_path)
    paths = [f"/d/{number}，甲.funnel" for number in range(RECENT_LIMIT + 2)]
    for path in [*paths, paths[3]]:
        kept.remember_file(path)
    kept.sync()
    again = settings(tmp_path)
    assert again.last_file == paths[3]
    assert again.recent_files[:2] == (paths[3], paths[-1])
    assert len(again.recent_files) == RECENT_LIMIT == len(set(again.recent_files))


def test_a_file_that_is_gone_is_forgotten(tmp_path: Path) -> None:
    kept = settings(tmp_path)
    kept.remember_file("/a.funnel")
    kept.remember_file("/b.funnel")
    kept.forget_file("/b.funnel")
    assert kept.last_file == ""
    assert kept.recent_files == ("/a.funnel",)


def test_the_machines_own_settings_are_an_ini_file() -> None:
    assert isinstance(machine_settings(), UiSettings)
