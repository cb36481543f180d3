"""What is asked of a file at every turn, by plain SQL, before the first paint too: so it brings no entity along."""

import sqlite3


def settings(conn: sqlite3.Connection) -> dict[str, str]:
    """Return every setting of the file by its key."""
    return dict(conn.execute("SELECT id, value FROM setting ORDER BY id").fetchall())


def last_seq(conn: sqlite3.Connection) -> int:
    """Return the position of the newest entry of the journal, 0 in an empty one."""
    (seq,) = conn.execute("SELECT ifnull(max(seq), 0) FROM journal").fetchone()
    return int(seq)


def stay_counts(conn: sqlite3.Connection) -> dict[tuple[int, int], int]:
    """Return how many finished stands there were, by column and days."""
    return {(stage, days): count for stage, days, count in conn.execute("SELECT stage, days, count FROM stay_total")}
