"""The program's own files are found from wherever it is started, and the user's folders lie outside it."""

import os
from pathlib import Path

import pytest

from funnel_desktop import paths


def test_resources_are_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert paths.resource("playbook", "method.toml").is_file()
    assert paths.resource().name == "resources"


def test_the_users_folders_are_absolute_and_not_inside_the_program() -> None:
    program = paths.resource().parent
    for folder in (paths.data_dir(), paths.log_dir()):
        assert folder.is_absolute()
        assert program not in folder.parents
        assert paths.APP_NAME in os.fspath(folder)
