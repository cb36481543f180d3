"""Reading customers as a list: counts and sums of their deals, their people, and the last day anything happened."""

import sqlite3
from collections import defaultdict
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.storage.card_table import CARD_COLUMNS

_SUMS = """SELECT customer_id, currency, sum(status = 'open'), sum(status <> 'open'),
sum(status = 'open' AND amount IS NULL), ifnull(sum(CASE WHEN status = 'open' THEN amount END), 0)
FROM card WHERE customer_id <> '' {only} GROUP BY customer_id, currency"""
_OWN = "id IN (SELECT id FROM deal WHERE customer_id = ?)"
"""The cards of one customer: only the deals have an index by it."""

_DAYS = (
    ("activity", "done_on"),
    ("stage_entry", "entered_on"),
    ("milestone_check", "happened_on"),
    ("indicator_check", "happened_on"),
    ("closing", "closed_on"),
)
# From the deals on, by their indexes: one customer of a hundred thousand deals costs no more than its own.
_LATEST = ", ".join(f"ifnull((SELECT max({day}) FROM {table} WHERE deal_id = deal.id), '')" for table, day in _DAYS)
_LAST = f"""SELECT customer_id, max(max({_LATEST})) FROM deal
WHERE customer_id IS NOT NULL {{only}} GROUP BY customer_id"""
_USES = """SELECT count(DISTINCT deal_id) FROM (
SELECT deal_id FROM deal_contact WHERE contact_id = ?1
UNION SELECT deal_id FROM milestone_check WHERE contact_id = ?1
UNION SELECT deal_id FROM indicator_check WHERE contact_id = ?1
UNION SELECT deal_id FROM coach_statement WHERE contact_id = ?1
UNION SELECT deal_id FROM closing, json_each(closing.helped) AS person WHERE person.value = ?1
UNION SELECT deal_id FROM activity, json_each(activity.contact_ids) AS person WHERE person.value = ?1)"""


class DealSum(NamedTuple):
    """The deals of a customer in one currency."""

    currency: str
    open: int
    closed: int
    unknown: int
    amount: int


def deal_sums(conn: sqlite3.Connection, customer_id: str = "") -> dict[str, list[DealSum]]:
    """Return counts and open sums by customer, or of one alone."""
    only, values = (f"AND {_OWN}", (customer_id,)) if customer_id else ("", ())
    found: dict[str, list[DealSum]] = defaultdict(list)
    for owner, *rest in conn.execute(_SUMS.format(only=only), values):
        found[owner].append(DealSum._make(rest))
    return found


def last_days(conn: sqlite3.Connection, customer_id: str = "") -> dict[str, str]:
    """Return the ISO day of the latest thing recorded on any deal, by customer, or of one alone."""
    only, values = ("AND customer_id = ?", (customer_id,)) if customer_id else ("", ())
    return dict(conn.execute(_LAST.format(only=only), values).fetchall())


def cards_of(conn: sqlite3.Connection, customer_id: str) -> list[Card]:
    """Return every deal of a customer as a card, open ones first, then by stage, the furthest first."""
    order = "ORDER BY status <> 'open', stage DESC, closed_on DESC, rank, id"
    rows = conn.execute(f"SELECT {CARD_COLUMNS} FROM card WHERE {_OWN} {order}", (customer_id,))
    return [Card._make(row) for row in rows]


def contact_names(conn: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the names of the people of every customer, in order."""
    found: dict[str, list[str]] = defaultdict(list)
    for owner, name in conn.execute(
        "SELECT customer_id, name FROM contact WHERE customer_id IS NOT NULL ORDER BY name"
    ):
        found[owner].append(name)
    return found


def deals_naming(conn: sqlite3.Connection, contact_id: str) -> int:
    """Return in how many deals a contact takes part, said something, or met somebody."""
    (count,) = conn.execute(_USES, (contact_id,)).fetchone()
    return int(count)
