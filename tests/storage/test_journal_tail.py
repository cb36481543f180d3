"""The journal from a position on: what was before, and what came after, whichever way an entry counts."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import Deal
from funnel_desktop.services.history import History
from funnel_desktop.storage.journal_tail import afters, befores, position_before, recorded
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes
from tests.values import NOW, TODAY

A = Deal("d", "A", TODAY)
B, C = replace(A, name="B"), replace(A, name="C")


def test_before_an_undo_is_what_the_whole_change_had_made(store: Store, new_id: Callable[[], str]) -> None:
    changes = Changes(new_id)
    store.apply(changes.make("deal.added", None, A))
    seq = store.apply(changes.make("deal.edited", A, B, B, C)).seq
    History(store, FixedClock(NOW), new_id).undo()
    conn = store.connection
    assert [before.entity for before in befores(conn, seq)] == [C]
    assert [before.entity for before in befores(conn, seq - 1)] == [A]
    assert [after.entity for after in afters(conn, seq - 1, seq + 1, ("deal",))] == [B, C, B, A]
    assert [after.entity for after in afters(conn, seq, seq + 1, ("closing",))] == []
    assert [after.entity for after in afters(conn, seq - 2, seq - 1, ("deal",))] == [A]


def test_a_deletion_leaves_nothing(store: Store, new_id: Callable[[], str]) -> None:
    changes = Changes(new_id)
    first = store.apply(changes.make("deal.added", None, A)).seq
    last = store.apply(changes.make("deal.deleted", A, None)).seq
    conn = store.connection
    assert [(each.entity, each.deal_id) for each in befores(conn, first)] == [(A, "d")]
    assert [each.entity for each in befores(conn, first - 1)] == [None]
    assert [each.entity for each in afters(conn, first, last, ("deal",))] == [None]


def test_the_position_before_an_instant(store: Store, new_id: Callable[[], str]) -> None:
    seq = store.apply(Changes(new_id).make("deal.added", None, A)).seq
    conn = store.connection
    assert position_before(conn, NOW) == 0
    assert position_before(conn, NOW + timedelta(seconds=1)) == seq
    assert recorded(conn) == [(at, NOW) for at in range(1, seq + 1)]
    assert recorded(conn, seq) == []
