"""Competitors of a deal, and the bytes of documents by their SHA-256. Literal SQL, frozen once shipped.

A document's bytes stay when nobody names them any more: an undo may. The journal holds their hash alone.
"""

from sqlite_utils import Database

from funnel_desktop.storage.migrations.m0001_initial import migrations

_STATEMENTS = (
    """CREATE TABLE competitor ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "name" TEXT NOT NULL, "note" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX competitor_deal ON competitor (deal_id)",
    "CREATE TABLE blob (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT",
)


@migrations()
def m0003_documents(db: Database) -> None:
    """Add the two tables; nothing that is there changes."""
    for statement in _STATEMENTS:
        db.execute(statement)
    db.execute("PRAGMA user_version=3")
