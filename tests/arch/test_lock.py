"""requirements.lock: in step with pyproject, complete with hashes, and naming no index."""

import re
import runpy
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")


def pins() -> list[str]:
    return re.findall(r"^([A-Za-z0-9_.-]+)==", LOCK, flags=re.MULTILINE)


def test_lock_is_in_step_with_the_dependency_tables() -> None:
    lock = runpy.run_path(str(ROOT / "scripts" / "lock.py"))
    assert f"{lock['MARK']}{lock['tables_hash']()}" in LOCK.splitlines()[0], "stale: run `make lock`"


def test_every_pin_has_hashes_and_no_address_stands_in_it() -> None:
    blocks = re.split(r"^(?=[A-Za-z0-9])", LOCK, flags=re.MULTILINE)[1:]
    assert len(blocks) == len(pins()) > 40
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in LOCK
    assert "index-url" not in LOCK


def test_the_lock_serves_all_three_systems() -> None:
    names = {name.lower() for name in pins()}
    assert {"pefile", "macholib", "colorama"} <= names
    assert {"pyside6-essentials", "shiboken6", "sqlite-utils", "matplotlib", "pyinstaller", "pytest-qt"} <= names


def test_pyside_stays_below_the_release_that_loses_references_to_none() -> None:
    version = re.search(r"^pyside6-essentials==(\d+)\.(\d+)", LOCK, flags=re.MULTILINE)
    assert version is not None
    assert (int(version[1]), int(version[2])) < (6, 12)
