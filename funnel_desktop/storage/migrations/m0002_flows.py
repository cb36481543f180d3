"""Stays and inflows as derived rows, so that paces and stage figures need not read every history. Literal SQL, frozen.

`flow` holds a deal's own (JSON), the two totals how many there are of each kind; an index lets the funnel's positions
be counted without the cards.
"""

from sqlite_utils import Database

from funnel_desktop.storage.migrations.m0001_initial import migrations

_STATEMENTS = (
    "CREATE TABLE flow (deal_id TEXT PRIMARY KEY, stays TEXT NOT NULL, passages TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE stay_total (stage INTEGER NOT NULL, days INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (stage, days)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE passage_total (stage INTEGER NOT NULL, day TEXT NOT NULL, before TEXT NOT NULL, fate TEXT NOT NULL,
    stood INTEGER NOT NULL, passed_on INTEGER NOT NULL, begun INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (day, stage, before, fate, stood, passed_on, begun)) STRICT, WITHOUT ROWID""",
    """CREATE INDEX card_position ON card (stage, currency, k, b, amount, weighted, proved, parked_on, parked_until)
    WHERE status = 'open'""",
    "CREATE INDEX closing_day ON closing (closed_on)",
)


@migrations()
def m0002_flows(db: Database) -> None:
    """Add what the funnel counts; the rows themselves are made when the file is opened."""
    for statement in _STATEMENTS:
        db.execute(statement)
    db.execute("PRAGMA user_version=2")
