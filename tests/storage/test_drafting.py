"""A draft is written quickly and published whole; what is published is durable again when opened."""

from pathlib import Path

from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage import drafting
from funnel_desktop.storage.store import Store


def synchronous(store: Store) -> int:
    (mode,) = store.connection.execute("PRAGMA synchronous").fetchone()
    return int(mode)


def test_a_published_draft_is_durable_again(file: Path, playbook: Playbook, tmp_path: Path) -> None:
    store = Store.open(file, playbook=playbook)
    assert synchronous(store) == 2
    drafting.begin(store)
    assert synchronous(store) == 0
    store.close()
    target = tmp_path / "published.funnel"
    drafting.publish(file, target)
    assert not file.exists()
    opened = Store.open(target, playbook=playbook)
    assert synchronous(opened) == 2
    opened.close()
