"""What the method needs beside the board: coach's statements, planned hours, the user's playbook, kept packs.

Literal SQL, frozen once shipped.
"""

from sqlite_utils import Database

from funnel_desktop.storage.migrations.m0001_initial import migrations

_STATEMENTS = (
    "ALTER TABLE deal ADD COLUMN tender_on TEXT",
    "ALTER TABLE deal ADD COLUMN help_wanted TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE closing ADD COLUMN helped TEXT NOT NULL DEFAULT '[]'",
    "ALTER TABLE activity ADD COLUMN promise TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE activity ADD COLUMN promised_us TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE milestone_check ADD COLUMN wording TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE indicator_check ADD COLUMN wording TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE printed_pack ADD COLUMN sha256 TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE printed_pack ADD COLUMN size INTEGER NOT NULL DEFAULT 0",
    """CREATE TABLE coach_statement ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "contact_id" TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    "said_on" TEXT NOT NULL, "text" TEXT NOT NULL, "verdict" TEXT NOT NULL, "judged_on" TEXT,
    "note" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX coach_statement_deal ON coach_statement (deal_id)",
    "CREATE INDEX coach_statement_contact ON coach_statement (contact_id)",
    """CREATE TABLE week_plan ("id" TEXT PRIMARY KEY, "week_on" TEXT NOT NULL, "minutes" INTEGER NOT NULL,
    "shares" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE playbook_override ("id" TEXT PRIMARY KEY, "nth" INTEGER NOT NULL, "effective_on" TEXT NOT NULL,
    "target" TEXT NOT NULL, "value" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    # What a closed deal adds to the user's own record (JSON), and how many did, by completed stage.
    "ALTER TABLE flow ADD COLUMN record TEXT NOT NULL DEFAULT '[]'",
    """CREATE TABLE record_total (stage INTEGER NOT NULL, won INTEGER NOT NULL, count INTEGER NOT NULL,
    PRIMARY KEY (stage, won)) STRICT, WITHOUT ROWID""",
)


@migrations()
def m0005_method(db: Database) -> None:
    """Add the tables and columns; nothing that is there changes."""
    for statement in _STATEMENTS:
        db.execute(statement)
    db.execute("PRAGMA user_version=5")
