"""A change goes in whole or not at all, with its journal entry and its derived rows."""

import gc
from dataclasses import replace
from threading import Thread

import pytest

from funnel_desktop.domain.entities import Closing, Contact, Customer, Deal, DealContact, MilestoneCheck, Setting
from funnel_desktop.domain.errors import StorageBug, StorageError
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.storage import board_queries, journal
from funnel_desktop.storage.entity_queries import every, get
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.store import Store
from tests.storage.changes import Changes, contents, entities_only
from tests.values import TODAY

DEAL = Deal("d1", "产线改造", TODAY, stage=3, customer_id="c1", amount=1_000_001)
CUSTOMER = Customer("c1", "合肥水泵厂")


def _add(store: Store, changes: Changes) -> None:
    store.apply(changes.make("deal.added", None, changes.entry(DEAL), None, DEAL, None, CUSTOMER))


def test_a_new_deal_is_in_its_table_in_the_journal_and_on_the_board(store: Store, changes: Changes) -> None:
    made = changes.make("deal.added", None, changes.entry(DEAL), None, DEAL, None, CUSTOMER)
    written = store.apply(made)
    conn = store.connection
    assert get(conn, Deal, "d1") == DEAL
    assert journal.load_change(conn, written.id) == written == replace(made, seq=2)
    card = board_queries.cards(conn, ["d1"])["d1"]
    assert (card.customer, card.stage, card.claimed_rate, card.weighted) == ("合肥水泵厂", 3, 20, 200_000)
    assert (card.version, card.pips, card.debt) == (2, "oo", 4)
    assert check(conn, store.playbook) == []


def test_a_stale_edit_is_a_bug_and_leaves_everything_as_it_was(store: Store, changes: Changes) -> None:
    _add(store, changes)
    before = contents(store.connection)
    stale = replace(DEAL, name="as it never was")
    new = Customer("c2", "新客户")
    with pytest.raises(StorageBug, match="stale edit"):
        store.apply(changes.make("deal.edited", None, new, stale, replace(stale, amount=5)))
    with pytest.raises(StorageBug, match="stale edit"):
        store.apply(changes.make("deal.deleted", None, new, stale, None))
    assert contents(store.connection) == before


@pytest.mark.parametrize(
    "second",
    [
        pytest.param(DEAL, id="an id that is taken"),
        pytest.param(Deal("d2", "x", TODAY, customer_id="nobody"), id="a customer that is not there"),
    ],
)
def test_a_broken_constraint_is_a_bug_and_writes_nothing(store: Store, changes: Changes, second: Deal) -> None:
    _add(store, changes)
    before = contents(store.connection)
    with pytest.raises(StorageBug):
        store.apply(changes.make("deal.added", None, Setting("owner2", "x"), None, second))
    assert contents(store.connection) == before
    assert not store.connection.in_transaction


def test_a_customer_cannot_go_while_a_deal_names_it(store: Store, changes: Changes) -> None:
    _add(store, changes)
    with pytest.raises(StorageBug, match="FOREIGN KEY"):
        store.apply(changes.make("customer.deleted", CUSTOMER, None))


def test_one_change_may_alter_an_entity_several_times(store: Store, changes: Changes) -> None:
    _add(store, changes)
    first, second = replace(DEAL, stage=4), replace(DEAL, stage=5)
    gone = Customer("c9", "kurz da")
    store.apply(changes.make("x", DEAL, first, None, gone, first, second, gone, None))
    assert get(store.connection, Deal, "d1") == second
    assert get(store.connection, Customer, "c9") is None
    assert check(store.connection, store.playbook) == []


def test_edits_that_do_not_follow_from_each_other_are_a_bug(store: Store, changes: Changes) -> None:
    _add(store, changes)
    with pytest.raises(StorageBug, match="does not follow"):
        store.apply(changes.make("x", DEAL, replace(DEAL, stage=4), DEAL, replace(DEAL, stage=5)))


def test_a_renamed_customer_or_contact_shows_on_every_card_of_theirs(store: Store, changes: Changes) -> None:
    _add(store, changes)
    contact = Contact("p1", "王工", "c1")
    person = DealContact("dc1", "d1", "p1", ("technical",))
    store.apply(changes.make("contact.added", None, contact, None, person))
    renamed = store.apply(
        changes.make("x", CUSTOMER, replace(CUSTOMER, name="巢湖泵业"), contact, replace(contact, name="王总"))
    )
    card = board_queries.cards(store.connection, ["d1"])["d1"]
    assert (card.customer, card.contacts, card.version) == ("巢湖泵业", "王总", renamed.seq)
    assert check(store.connection, store.playbook) == []


def test_a_deleted_deal_leaves_no_card_and_no_sum(store: Store, changes: Changes) -> None:
    entry = changes.entry(DEAL)
    store.apply(changes.make("deal.added", None, entry, None, DEAL, None, CUSTOMER))
    store.apply(changes.make("deal.deleted", DEAL, None, entry, None))
    assert board_queries.cards(store.connection, ["d1"]) == {}
    assert store.connection.execute("SELECT count(*) FROM stage_total").fetchone() == (0,)


def test_cards_know_a_deal_made_and_closed_in_one_change(store: Store, changes: Changes) -> None:
    done = [MilestoneCheck(changes.new_id(), "d1", "m3a", nth, state, TODAY) for nth, state in ((2, "done"), (1, "na"))]
    won = Closing("x1", "d1", "won", TODAY, 3, "HT-1", 7)
    store.apply(changes.make("x", None, DEAL, None, CUSTOMER, None, done[0], None, done[1], None, won))
    card = board_queries.cards(store.connection, ["d1"])["d1"]
    assert (card.status, card.contract_no, card.pips, card.weighted) == ("won", "HT-1", "do", DEAL.amount)
    assert check(store.connection, store.playbook) == []


def test_a_large_change_goes_in_and_out_as_a_small_one_does(store: Store, changes: Changes) -> None:
    before = entities_only(store.connection)
    deals = [Deal(f"d{n:04}", "x", TODAY, n % 8 + 1, amount=n) for n in range(1100)]
    sides = [side for deal in deals for side in (None, deal, None, changes.entry(deal))]
    written = store.apply(changes.make("deals.imported", *sides))
    assert gc.isenabled()
    assert check(store.connection, store.playbook) == []
    with pytest.raises(StorageBug):
        store.apply(replace(written, id="again", seq=0))
    assert gc.isenabled()
    store.apply(written.inverted(change_id="back", recorded_at=written.recorded_at))
    assert entities_only(store.connection) == before


def test_a_file_that_cannot_be_opened_after_all_is_let_go_again(store: Store) -> None:
    store.connection.execute("DROP TABLE derived_from")
    store.close()
    with pytest.raises(StorageBug, match="no such table"):
        Store.open(store.path, playbook=store.playbook)
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


def test_each_thread_has_its_own_connection(store: Store, changes: Changes) -> None:
    _add(store, changes)
    seen: list[object] = []

    def work() -> None:
        seen.append(store.connection)
        seen.append(get(store.connection, Deal, "d1"))
        store.apply(changes.make("deal.edited", DEAL, replace(DEAL, amount=None)))

    thread = Thread(target=work)
    thread.start()
    thread.join()
    assert seen[0] is not store.connection
    assert seen[1] == DEAL
    assert every(store.connection, Deal) == [replace(DEAL, amount=None)]


def test_a_reader_cannot_write(store: Store) -> None:
    reader = store.reader()
    with pytest.raises(Exception, match="readonly"):
        reader.execute("DELETE FROM setting")
    reader.close()


def test_a_store_opened_for_reading_refuses_a_change(store: Store, changes: Changes) -> None:
    reading = Store.open(store.path, playbook=store.playbook, read_only=True)
    with pytest.raises(StorageError) as refused:
        reading.apply(changes.make("x", None, CUSTOMER))
    assert refused.value.code == "file.read_only"
    reading.close()


def test_a_playbook_with_other_rates_has_the_derived_rows_made_anew(store: Store, changes: Changes) -> None:
    _add(store, changes)
    version = board_queries.cards(store.connection, ["d1"])["d1"].version
    store.close()
    stages = [replace(stage, rate=stage.rate + 1 if stage.rate < 90 else stage.rate) for stage in store.playbook.stages]
    other = Store.open(store.path, playbook=Playbook(tuple(stages)))
    card = board_queries.cards(other.connection, ["d1"])["d1"]
    assert (card.claimed_rate, card.version) == (21, version)
    assert check(other.connection, other.playbook) == []
    other.close()


def test_closing_leaves_one_whole_file_and_may_be_done_twice(store: Store, changes: Changes) -> None:
    _add(store, changes)
    store.checkpoint()
    store.close()
    store.close()
    with pytest.raises(StorageBug, match="closed"):
        every(store.connection, Deal)
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]
