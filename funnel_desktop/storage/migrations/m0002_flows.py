"""Stays, inflows and positions as derived rows, so that paces, stage figures and bars read no history and no card.

`flow` holds a deal's own (JSON), the totals say how many there are of each kind. Literal SQL, frozen once shipped.
"""

from sqlite_utils import Database

from funnel_desktop.storage.migrations.m0001_initial import migrations

_STATEMENTS = (
    "CREATE TABLE flow (deal_id TEXT PRIMARY KEY, stays TEXT NOT NULL, passages TEXT NOT NULL) STRICT, WITHOUT ROWID",
    """CREATE TABLE stay_total (stage INTEGER NOT NULL, days INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (stage, days)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE passage_total (stage INTEGER NOT NULL, day TEXT NOT NULL, before TEXT NOT NULL, fate TEXT NOT NULL,
    stood INTEGER NOT NULL, passed_on INTEGER NOT NULL, begun INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (stage, fate, stood, passed_on, begun, day, before)) STRICT, WITHOUT ROWID""",
    """CREATE TABLE position_total (stage INTEGER NOT NULL, p INTEGER NOT NULL, behind INTEGER NOT NULL,
    currency TEXT NOT NULL, deals INTEGER NOT NULL, unknown INTEGER NOT NULL, amount INTEGER NOT NULL,
    weighted INTEGER NOT NULL, proved INTEGER NOT NULL,
    PRIMARY KEY (stage, p, behind, currency)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX closing_day ON closing (closed_on)",
)


@migrations()
def m0002_flows(db: Database) -> None:
    """Add what the funnel counts; the rows themselves are made when the file is opened."""
    for statement in _STATEMENTS:
        db.execute(statement)
    db.execute("PRAGMA user_version=2")
