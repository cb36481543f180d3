"""A large change tells how far it has come, and what its watch raises undoes it all."""

from itertools import pairwise

import pytest

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import Clock, NewId
from funnel_desktop.domain.entities import Customer, Deal, StageEntry
from funnel_desktop.storage.entity_queries import count
from funnel_desktop.storage.glance import last_seq
from funnel_desktop.storage.pace import BATCH, Pace
from funnel_desktop.storage.store import Store

DEALS = 2 * BATCH


class Enough(Exception):  # noqa: N818 - not a fault
    """The word to stop."""


def many(clock: Clock, new_id: NewId) -> Change:
    today = clock.now().date()
    customer = Customer(new_id(), "Acme")
    edits = [Edit(None, customer)]
    for at in range(DEALS):
        deal = Deal(new_id(), f"Deal {at}", today, customer_id=customer.id)
        edits += [Edit(None, deal), Edit(None, StageEntry(new_id(), deal.id, 1, 1, today, "begun"))]
    return Change(new_id(), "deals.imported", {}, today, clock.now(), "import", tuple(edits))


def test_it_is_told_step_by_step_to_the_end(store: Store, clock: Clock, new_id: NewId) -> None:
    told: list[tuple[int, int]] = []
    store.apply(many(clock, new_id), lambda done, total: told.append((done, total)))
    shares = [done / total for done, total in told]
    assert len(told) > 10
    assert all(one <= other for one, other in pairwise(shares))
    assert 0.75 < shares[-1] <= 1
    assert count(store.connection, Deal) == DEALS


@pytest.mark.parametrize("at", [0.1, 0.4, 0.6, 0.8])
def test_called_off_anywhere_it_leaves_nothing(store: Store, clock: Clock, new_id: NewId, at: float) -> None:
    before = last_seq(store.connection)
    change = many(clock, new_id)

    def watch(done: int, total: int) -> None:
        if done >= at * total:
            raise Enough

    with pytest.raises(Enough):
        store.apply(change, watch)
    assert (count(store.connection, Deal), last_seq(store.connection)) == (0, before)
    assert store.connection.execute("SELECT count(*) FROM card").fetchone() == (0,)
    store.apply(change)
    assert count(store.connection, Deal) == DEALS


def test_a_large_change_leaves_the_connection_as_it_was(store: Store, clock: Clock, new_id: NewId) -> None:
    usual = store.connection.execute("PRAGMA cache_size").fetchone()
    store.apply(many(clock, new_id))
    assert store.connection.execute("PRAGMA cache_size").fetchone() == usual


def test_batches_hold_everything_once() -> None:
    items = list(range(2 * BATCH + 7))
    parts = list(Pace().batches(items))
    assert [len(part) for part in parts] == [BATCH, BATCH, 7]
    assert [item for part in parts for item in part] == items
