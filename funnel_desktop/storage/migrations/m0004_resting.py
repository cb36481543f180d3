"""An index that holds all that the sums of resting deals are made of. Literal SQL, frozen once shipped.

Every change asks for these sums; with the index they are read without looking at a single card. `status` stands in it
although it is the same nearly throughout: without it SQLite would go to each card for it.
"""

from sqlite_utils import Database

from funnel_desktop.storage.migrations.m0001_initial import migrations


@migrations()
def m0004_resting(db: Database) -> None:
    """Add the index; nothing that is there changes."""
    db.execute(
        """CREATE INDEX card_resting ON card (stage, currency, status, parked_until, parked_on, amount, weighted,
        proved, k, b) WHERE parked_until <> ''"""
    )
    db.execute("PRAGMA user_version=4")
