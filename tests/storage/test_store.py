"""A change goes in whole or not at all, with its journal entry and its derived rows."""

from funnel_desktop.domain.entities import Customer, Deal
from funnel_desktop.storage import board_queries, journal
from funnel_desktop.storage.entity_queries import get
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.store import Store
from tests.storage.changes import TODAY, Changes


def test_a_new_deal_is_in_its_table_in_the_journal_and_on_the_board(store: Store, changes: Changes) -> None:
    customer = Customer("c1", "合肥水泵厂")
    deal = Deal("d1", "产线改造", TODAY, stage=3, customer_id="c1", amount=1_000_001)
    written = store.apply(changes.make("deal.added", None, customer, None, deal, None, changes.entry(deal)))
    conn = store.connection
    assert get(conn, Deal, "d1") == deal
    assert journal.load_change(conn, written.id) == written
    card = board_queries.cards(conn, ["d1"])["d1"]
    assert (card.customer, card.stage, card.claimed_rate, card.weighted) == ("合肥水泵厂", 3, 20, 200_000)
    assert (card.version, card.pips, card.debt) == (written.seq, "oo", 4)
    assert check(conn, store.playbook) == []
