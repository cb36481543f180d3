"""A file that is exchanged or taken away under the program is not written into."""

import shutil
import sys
from pathlib import Path

import pytest

from funnel_desktop.domain.entities import Customer
from funnel_desktop.domain.errors import StorageError
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows does not let an open file be exchanged")


def test_a_replaced_file_is_left_alone(store: Store, changes: Changes, template: Path, tmp_path: Path) -> None:
    store.apply(changes.make("x", None, Customer("c1", "before")))
    other = Path(shutil.copy(template, tmp_path / "other"))
    other.replace(store.path)
    before = store.path.read_bytes()
    with pytest.raises(StorageError) as refused:
        store.apply(changes.make("x", None, Customer("c2", "after")))
    assert refused.value.code == "file.replaced"
    assert store.path.read_bytes() == before


def test_a_file_that_is_gone(store: Store, changes: Changes) -> None:
    store.path.unlink()
    with pytest.raises(StorageError) as refused:
        store.apply(changes.make("x", None, Customer("c2", "after")))
    assert refused.value.code == "file.missing"
    assert not store.path.exists()
