"""Reading the closed deals: their cards and how each ended, in three statements."""

import json
import sqlite3

from funnel_desktop.domain.archive import ArchiveLine
from funnel_desktop.domain.card import Card
from funnel_desktop.storage.card_table import CARD_COLUMNS

_CARDS = f"SELECT {CARD_COLUMNS} FROM card WHERE status <> 'open' ORDER BY closed_on DESC, id DESC"
_ENDS = "SELECT deal_id, cause, competitor, reason, helped FROM closing"
_HELPERS = """SELECT DISTINCT contact.id, contact.name FROM closing, json_each(closing.helped) AS person
JOIN contact ON contact.id = person.value"""


def closed_lines(conn: sqlite3.Connection) -> list[ArchiveLine]:
    """Return every closed deal, the one closed last first."""
    names = dict(conn.execute(_HELPERS).fetchall())
    ends = {}
    for deal_id, cause, competitor, reason, helped in conn.execute(_ENDS):
        ends[deal_id] = (cause, competitor, reason, tuple(names.get(key, "–") for key in json.loads(helped)))
    cards = [Card._make(row) for row in conn.execute(_CARDS)]
    return [ArchiveLine(card, *ends.get(card.id, ())) for card in cards]
