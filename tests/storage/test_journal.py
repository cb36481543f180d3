"""The journal: nothing is ever lost from it, and undo and redo are a line through it that outlives the program."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import Customer, Deal, PrintedPack
from funnel_desktop.domain.errors import DomainError, StorageBug
from funnel_desktop.services.history import History
from funnel_desktop.storage import glance, journal
from funnel_desktop.storage.entity_queries import every, get
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes, contents, entities_only
from tests.values import TODAY

DEAL = Deal("d1", "一号", TODAY)


@pytest.fixture
def history(store: Store, clock: FixedClock, new_id: Callable[[], str]) -> History:
    return History(store, clock, new_id)


def _renamed(store: Store, changes: Changes, name: str) -> Change:
    deal = get(store.connection, Deal, "d1")
    assert deal is not None
    return store.apply(changes.make("deal.edited", deal, replace(deal, name=name)))


def _name(store: Store) -> str:
    deal = get(store.connection, Deal, "d1")
    return deal.name if deal else ""


def test_undo_and_redo_walk_one_line(store: Store, changes: Changes, history: History) -> None:
    store.apply(changes.added(DEAL))
    for name in ("二", "三"):
        _renamed(store, changes, name)
    names = [(_name(store), history.undo().source) for _ in range(3)]
    assert names == [("三", "undo"), ("二", "undo"), ("一号", "undo")]
    assert every(store.connection, Deal) == []
    for name in ("一号", "二", "三"):
        assert history.redo().source == "redo"
        assert _name(store) == name
    assert history.state().redo is None


def test_a_redone_step_can_be_undone_and_redone_again(store: Store, changes: Changes, history: History) -> None:
    store.apply(changes.added(DEAL))
    _renamed(store, changes, "二")
    for _ in range(3):
        history.undo()
        assert _name(store) == "一号"
        history.redo()
        assert _name(store) == "二"


def test_nothing_to_undo_in_a_new_file_and_its_making_is_passed_over(history: History) -> None:
    assert history.state() == (None, None)
    with pytest.raises(DomainError, match=r"history\.nothing_to_undo"):
        history.undo()
    with pytest.raises(DomainError, match=r"history\.nothing_to_redo"):
        history.redo()


def test_new_work_drops_the_redo_line_for_good(store: Store, changes: Changes, history: History) -> None:
    store.apply(changes.added(DEAL))
    _renamed(store, changes, "二")
    history.undo()
    _renamed(store, changes, "anders")
    assert history.state().redo is None
    history.undo()
    history.undo()
    assert every(store.connection, Deal) == []
    history.redo()
    history.redo()
    assert _name(store) == "anders"
    assert history.state().redo is None


def test_printing_is_passed_over_and_keeps_the_redo_line(store: Store, changes: Changes, history: History) -> None:
    added = store.apply(changes.added(DEAL))
    _renamed(store, changes, "二")
    history.undo()
    store.apply(changes.make("pack.printed", None, PrintedPack("p", TODAY, 3, "funnel")))
    state = history.state()
    assert state.undo is not None
    assert state.undo.id == added.id
    history.redo()
    assert _name(store) == "二"
    history.undo()
    history.undo()
    assert len(every(store.connection, PrintedPack)) == 1


def test_the_line_outlives_the_program(
    store: Store, changes: Changes, clock: FixedClock, new_id: Callable[[], str]
) -> None:
    empty = entities_only(store.connection)
    store.apply(changes.added(DEAL))
    _renamed(store, changes, "二")
    for step, expected in ((History.undo, "一号"), (History.undo, ""), (History.redo, "一号"), (History.redo, "二")):
        store.close()
        again = Store.open(store.path, playbook=store.playbook)
        step(History(again, clock, new_id))
        assert _name(again) == expected
        assert (entities_only(again.connection) == empty) is (expected == "")
        again.close()


def test_a_stored_change_comes_back_as_it_was(store: Store, changes: Changes, history: History) -> None:
    made = store.apply(changes.added(DEAL))
    undone = history.undo()
    redone = history.redo()
    assert [journal.load_change(store.connection, each.id) for each in (made, undone, redone)] == [made, undone, redone]
    assert undone.edits == tuple(edit.inverted() for edit in reversed(made.edits))
    assert redone.edits == made.edits
    assert (undone.undoes, redone.undoes) == (made.id, undone.id)
    assert list(journal.since(store.connection, made.seq)) == [undone, redone]


def test_an_undo_stores_no_edits_of_its_own(store: Store, changes: Changes, history: History) -> None:
    store.apply(changes.added(DEAL))
    before = len(contents(store.connection)["journal_edit"])
    history.undo()
    assert len(contents(store.connection)["journal_edit"]) == before


def test_the_history_of_a_deal_holds_its_changes_and_their_undoing(
    store: Store, changes: Changes, history: History
) -> None:
    added = store.apply(changes.added(DEAL))
    store.apply(changes.make("customer.added", None, Customer("c", "x")))
    renamed = _renamed(store, changes, "二")
    undone = history.undo()
    found = [entry.id for entry in history.page(deal_id="d1")]
    assert found == [undone.id, renamed.id, added.id]
    assert [entry.seq for entry in history.page(before_seq=4, limit=2)] == [3, 2]
    assert history.page(deal_id="") == []


def test_only_the_next_in_line_may_be_undone_or_redone(store: Store, changes: Changes) -> None:
    first = store.apply(changes.added(DEAL))
    second = _renamed(store, changes, "二")
    out_of_turn = first.inverted(change_id="u1", recorded_at=first.recorded_at)
    with pytest.raises(StorageBug):
        store.apply(out_of_turn)
    with pytest.raises(StorageBug, match="edits"):
        store.apply(replace(second.inverted(change_id="u2", recorded_at=second.recorded_at), edits=()))
    with pytest.raises(StorageBug, match="no journal entry"):
        journal.load_change(store.connection, "never")
    store.apply(second.inverted(change_id="u3", recorded_at=second.recorded_at))
    idle = replace(second, id="u4", edits=(Edit(DEAL, DEAL),), undoes=second.id)
    with pytest.raises(StorageBug, match="not next"):
        store.apply(idle)
    assert _name(store) == "一号"


def test_positions_count_up_without_gaps(store: Store, changes: Changes, history: History) -> None:
    seqs = [store.apply(changes.added(DEAL)).seq, history.undo().seq, history.redo().seq]
    assert seqs == [2, 3, 4]
    assert glance.last_seq(store.connection) == 4
