"""A past that cannot be rebuilt leaves nothing open; one that can be reads without copying what was not edited."""

from collections.abc import Callable

import pytest

from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import FunnelError, StorageBug
from funnel_desktop.storage import past
from funnel_desktop.storage.glance import last_seq
from funnel_desktop.storage.past import PastStore, looking_back
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes
from tests.values import TODAY

DEAL = Deal("d", "A", TODAY)


def broken(*_: object) -> None:
    raise StorageBug("broken")


@pytest.mark.parametrize("step", ["befores", "_derive"])
def test_what_goes_wrong_on_the_way_leaves_the_file_alone(
    store: Store, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    ended: list[bool] = []
    end = past._Lent.end

    def counted(conn: past._Lent) -> None:
        ended.append(True)
        end(conn)

    monkeypatch.setattr(past, step, broken)
    monkeypatch.setattr(past._Lent, "end", counted)
    with pytest.raises(StorageBug):
        PastStore(store.path, 0, (store.shipped, store.playbook))
    assert ended == [True]


def test_a_file_that_is_gone_is_said_to_be(store: Store) -> None:
    store.close()
    store.path.unlink()
    with pytest.raises((FunnelError, StorageBug)), looking_back(store.path, 0):
        pass


def test_only_what_was_edited_is_put_back(store: Store, new_id: Callable[[], str]) -> None:
    changes = Changes(new_id)
    before = last_seq(store.connection)
    store.apply(changes.added(DEAL))
    with looking_back(store.path, before) as conn:
        names = {row[0] for row in conn.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")}
        assert names == {"deal", "stage_entry", "edited", "deal_edited"}
        assert conn.execute("SELECT count(*) FROM deal").fetchone() == (0,)
        assert conn.execute("SELECT count(*) FROM setting").fetchone() > (0,)
        assert conn.execute("SELECT max(seq) FROM journal").fetchone() == (before,)
        conn.close()
        assert conn.execute("SELECT count(*) FROM stage_entry").fetchone() == (0,)
