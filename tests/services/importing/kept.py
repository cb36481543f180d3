"""The sample spreadsheets kept with the tests (CC0), and those that lie beside the project if at all."""

from pathlib import Path

import pytest

FILES = Path(__file__).parent / "files"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "samples"


def shared(name: str) -> Path:
    """Return a sample whose licence does not let it stand here; the test skips, visibly, where it is absent."""
    path = SHARED / name
    if not path.exists():
        pytest.skip(f"{name} is not beside the project")
    return path
