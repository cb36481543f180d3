"""What a start imports before the first paint, seen in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.arch.sources import ROOT
from tests.ui.shell.first_paint import HEAVY


def first_paint(file: str, folder: Path) -> dict[str, Any]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.ui.shell.first_paint", file, str(folder / "settings.ini")]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=50, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def test_with_a_file_nothing_heavy_is_imported(file: Path, tmp_path: Path) -> None:
    told = first_paint(str(file), tmp_path)
    assert told["file"]
    assert told["page"].startswith("test.funnel")
    assert told["heavy"] == []


def test_on_the_welcome_page_nothing_heavy_is_imported(tmp_path: Path) -> None:
    told = first_paint("", tmp_path)
    assert not told["file"]
    assert told["heavy"] == []


@pytest.mark.parametrize("module", HEAVY)
def test_the_list_names_libraries_that_exist(module: str) -> None:
    """A name spelt wrongly would never be found among the imported ones."""
    done = subprocess.run([sys.executable, "-c", f"import {module}"], capture_output=True, timeout=50, check=False)
    assert done.returncode == 0
