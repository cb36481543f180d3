"""The first schema: a table per entity, the journal, and the derived tables. Literal SQL, frozen once shipped.

Tables are STRICT and keyed by text (UUIDv7), so that rows of two files can stand in one. Foreign keys are checked at
the end of a transaction: a change may list its edits in any order.
"""

from sqlite_utils import Database, Migrations

migrations = Migrations("funnel")

_ENTITIES = (
    'CREATE TABLE setting ("id" TEXT PRIMARY KEY, "value" TEXT NOT NULL) STRICT, WITHOUT ROWID',
    """CREATE TABLE customer ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "industry" TEXT NOT NULL,
    "region" TEXT NOT NULL, "note" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE contact ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL,
    "customer_id" TEXT REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
    "title" TEXT NOT NULL, "department" TEXT NOT NULL, "phone" TEXT NOT NULL, "email" TEXT NOT NULL,
    "reports_to" TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    "note" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE deal ("id" TEXT PRIMARY KEY, "name" TEXT NOT NULL, "began_on" TEXT NOT NULL,
    "stage" TEXT NOT NULL, "rank" TEXT NOT NULL,
    "customer_id" TEXT REFERENCES customer DEFERRABLE INITIALLY DEFERRED,
    "amount" INTEGER, "currency" TEXT NOT NULL, "expected_on" TEXT, "priority" TEXT NOT NULL, "need" TEXT NOT NULL,
    "source" TEXT NOT NULL, "industry" TEXT NOT NULL, "adjustment" INTEGER NOT NULL,
    "adjustment_reason" TEXT NOT NULL, "taken_over" TEXT NOT NULL, "brought_in_closed" INTEGER NOT NULL,
    "external_key" TEXT NOT NULL, "note" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE deal_contact ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "contact_id" TEXT NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    "roles" TEXT NOT NULL, "attitude" INTEGER, "influence" INTEGER, "motive" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE milestone_check ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL, "nth" INTEGER NOT NULL, "state" TEXT NOT NULL, "happened_on" TEXT NOT NULL,
    "contact_id" TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL, "link" TEXT NOT NULL, "proof" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE indicator_check ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "key" TEXT NOT NULL, "nth" INTEGER NOT NULL, "state" TEXT NOT NULL, "happened_on" TEXT NOT NULL,
    "contact_id" TEXT REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
    "text" TEXT NOT NULL, "link" TEXT NOT NULL, "proof" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE stage_entry ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "nth" INTEGER NOT NULL, "stage" TEXT NOT NULL, "entered_on" TEXT NOT NULL, "arrival" TEXT NOT NULL,
    "left_on" TEXT, "waiver" TEXT NOT NULL, "waived" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE closing ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL UNIQUE REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "outcome" TEXT NOT NULL, "closed_on" TEXT NOT NULL, "stage" TEXT NOT NULL, "contract_no" TEXT NOT NULL,
    "amount" INTEGER, "cause" TEXT NOT NULL, "competitor" TEXT NOT NULL,
    "reason" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE parking ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "parked_on" TEXT NOT NULL, "wake_on" TEXT NOT NULL, "reason" TEXT NOT NULL,
    "ended_on" TEXT) STRICT, WITHOUT ROWID""",
    """CREATE TABLE activity ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL, "text" TEXT NOT NULL, "planned_on" TEXT, "done_on" TEXT, "minutes" INTEGER,
    "contact_ids" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE attachment ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "kind" TEXT NOT NULL, "name" TEXT NOT NULL, "link" TEXT NOT NULL, "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL, "added_on" TEXT) STRICT, WITHOUT ROWID""",
    """CREATE TABLE tool_sheet ("id" TEXT PRIMARY KEY,
    "deal_id" TEXT NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
    "tool" TEXT NOT NULL, "values" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
    """CREATE TABLE printed_pack ("id" TEXT PRIMARY KEY, "printed_on" TEXT NOT NULL, "journal_seq" INTEGER NOT NULL,
    "kind" TEXT NOT NULL, "title" TEXT NOT NULL, "extra" TEXT NOT NULL) STRICT, WITHOUT ROWID""",
)

_ENTITY_INDEXES = (
    "CREATE INDEX contact_customer ON contact (customer_id)",
    "CREATE INDEX contact_reports_to ON contact (reports_to) WHERE reports_to IS NOT NULL",
    "CREATE INDEX deal_customer ON deal (customer_id)",
    "CREATE INDEX deal_external_key ON deal (external_key) WHERE external_key <> ''",
    "CREATE INDEX deal_contact_deal ON deal_contact (deal_id)",
    "CREATE INDEX deal_contact_contact ON deal_contact (contact_id)",
    "CREATE INDEX milestone_check_deal ON milestone_check (deal_id, nth)",
    "CREATE INDEX milestone_check_contact ON milestone_check (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX indicator_check_deal ON indicator_check (deal_id, nth)",
    "CREATE INDEX indicator_check_contact ON indicator_check (contact_id) WHERE contact_id IS NOT NULL",
    "CREATE INDEX stage_entry_deal ON stage_entry (deal_id, nth)",
    "CREATE INDEX parking_deal ON parking (deal_id)",
    "CREATE INDEX activity_deal ON activity (deal_id)",
    "CREATE INDEX attachment_deal ON attachment (deal_id)",
    "CREATE INDEX tool_sheet_deal ON tool_sheet (deal_id)",
)

_JOURNAL = (
    # An undo or redo keeps no edits of its own: `edits_of` names the entry whose edits it repeats, `sign` is -1 where
    # they are taken back. `state`: live, undone, dropped (undone, and new work has followed), passed (never undone);
    # the entries that undo and redo wrote are "undo" and "redo".
    """CREATE TABLE journal (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
    params TEXT NOT NULL, happened_on TEXT NOT NULL, recorded_at TEXT NOT NULL, source TEXT NOT NULL, undoes TEXT,
    state TEXT NOT NULL, edits_of TEXT NOT NULL, sign INTEGER NOT NULL, count INTEGER NOT NULL) STRICT""",
    "CREATE INDEX journal_state ON journal (state, seq)",
    "CREATE INDEX journal_undoes ON journal (undoes) WHERE undoes IS NOT NULL",
    "CREATE INDEX journal_edits_of ON journal (edits_of)",
    """CREATE TABLE journal_edit (change_id TEXT NOT NULL, nth INTEGER NOT NULL, entity TEXT NOT NULL,
    entity_id TEXT NOT NULL, deal_id TEXT NOT NULL, before TEXT, after TEXT,
    PRIMARY KEY (change_id, nth)) STRICT, WITHOUT ROWID""",
    "CREATE INDEX journal_edit_deal ON journal_edit (deal_id) WHERE deal_id <> ''",
)

_DERIVED = (
    """CREATE TABLE card ("id" TEXT PRIMARY KEY, "stage" INTEGER NOT NULL, "rank" TEXT NOT NULL,
    "status" TEXT NOT NULL, "name" TEXT NOT NULL, "customer_id" TEXT NOT NULL, "customer" TEXT NOT NULL,
    "contacts" TEXT NOT NULL, "amount" INTEGER, "currency" TEXT NOT NULL, "priority" TEXT NOT NULL,
    "pips" TEXT NOT NULL, "debt" INTEGER NOT NULL, "k" INTEGER NOT NULL, "b" INTEGER NOT NULL,
    "claimed_rate" INTEGER NOT NULL, "proved_rate" INTEGER NOT NULL, "weighted" INTEGER, "proved" INTEGER,
    "began_on" TEXT NOT NULL, "entered_on" TEXT NOT NULL, "parked_on" TEXT NOT NULL, "parked_until" TEXT NOT NULL,
    "next_on" TEXT NOT NULL, "next_text" TEXT NOT NULL, "expected_on" TEXT NOT NULL, "closed_on" TEXT NOT NULL,
    "contract_no" TEXT NOT NULL, "version" INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
    "CREATE INDEX card_open ON card (stage, rank) WHERE status = 'open'",
    "CREATE INDEX card_won ON card (closed_on) WHERE status = 'won'",
    "CREATE INDEX card_parked ON card (parked_until) WHERE parked_until <> ''",
    """CREATE TABLE stage_total (stage INTEGER NOT NULL, currency TEXT NOT NULL, count INTEGER NOT NULL,
    unknown INTEGER NOT NULL, amount INTEGER NOT NULL, weighted INTEGER NOT NULL, proved INTEGER NOT NULL,
    at_proof INTEGER NOT NULL, PRIMARY KEY (stage, currency)) STRICT, WITHOUT ROWID""",
    # What the derived rows were made with; a playbook that ships other rates or milestones has them made anew.
    "CREATE TABLE derived_from (playbook TEXT NOT NULL) STRICT",
)


@migrations()
def m0001_initial(db: Database) -> None:
    """Make every table of the first released file."""
    for statement in (*_ENTITIES, *_ENTITY_INDEXES, *_JOURNAL, *_DERIVED):
        db.execute(statement)
    db.execute("PRAGMA user_version=1")
