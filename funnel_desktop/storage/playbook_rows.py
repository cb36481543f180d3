"""The playbook in force: the shipped one with the file's overrides and its own record, and cards kept true to it."""

import sqlite3
from json import dumps

from funnel_desktop.domain.effective_playbook import playbook_of
from funnel_desktop.domain.overrides import NONE, Overrides
from funnel_desktop.domain.own_record import Record
from funnel_desktop.domain.playbook import Playbook

_OPEN = "FROM card WHERE status = 'open'"
_RATE = "json_extract(:rates, '$[' || ({place}) || ']')"
# `domain.standing.claimed_rate`, `proved_rate` and `half_up` in SQL: one statement for all cards of the stages whose
# rate has changed. Amounts are never negative.
_CLAIMED = f"""UPDATE card SET claimed_rate = max(0, min(100, {_RATE.format(place="stage - 1")} +
(SELECT adjustment FROM deal WHERE deal.id = card.id)))
WHERE status = 'open' AND (stage - 1 IN (SELECT value FROM json_each(:changed))
OR min(stage - 1, k, b) IN (SELECT value FROM json_each(:changed)))"""
_PROVED = f"""UPDATE card SET proved_rate = min(claimed_rate, {_RATE.format(place="min(stage - 1, k, b)")}),
weighted = (amount * claimed_rate * 2 + 100) / 200,
proved = (amount * min(claimed_rate, {_RATE.format(place="min(stage - 1, k, b)")}) * 2 + 100) / 200
WHERE status = 'open' AND (stage - 1 IN (SELECT value FROM json_each(:changed))
OR min(stage - 1, k, b) IN (SELECT value FROM json_each(:changed)))"""
_SUMS = "ifnull(sum(amount), 0), ifnull(sum(weighted), 0), ifnull(sum(proved), 0)"
_STAGE_TOTALS = f"""INSERT INTO stage_total (stage, currency, count, unknown, amount, weighted, proved, at_proof)
SELECT stage, currency, count(*), sum(amount IS NULL), {_SUMS},
ifnull(sum(CASE WHEN min(k, b) + 1 >= stage THEN amount END), 0) {_OPEN} GROUP BY stage, currency"""
_POSITION_TOTALS = f"""INSERT INTO position_total
(stage, p, behind, currency, deals, unknown, amount, weighted, proved)
SELECT stage, min(stage, min(k, b) + 1) AS p, b > stage AS behind, currency, count(*), sum(amount IS NULL), {_SUMS}
{_OPEN} GROUP BY stage, p, behind, currency"""


def overrides(conn: sqlite3.Connection) -> Overrides:
    """Return every override of the file."""
    if conn.execute("SELECT 1 FROM playbook_override LIMIT 1").fetchone() is None:
        return NONE
    # Imported only now: most files have none, and the entities need not be there before the first paint.
    from funnel_desktop.domain.method_records import PlaybookOverride
    from funnel_desktop.storage.entity_queries import every

    return Overrides(every(conn, PlaybookOverride))


def record(conn: sqlite3.Connection) -> Record:
    """Return the user's own record as the file's totals have it."""
    found: dict[int, tuple[int, int]] = {}
    for stage, won, count in conn.execute("SELECT stage, won, count FROM record_total"):
        closed, before = found.get(stage, (0, 0))
        found[stage] = (closed + count, before + won * count)
    return found


def effective(conn: sqlite3.Connection, shipped: Playbook) -> Playbook:
    """Return the playbook that holds now."""
    return playbook_of(shipped, overrides(conn), record(conn))


def reprice(conn: sqlite3.Connection, before: Playbook, after: Playbook) -> None:
    """Give the open cards their new rates and values, and the totals with them, in the caller's transaction."""
    changed = [stage for stage, rate in enumerate(after.rates) if rate != before.rates[stage]]
    values = {"rates": dumps(after.rates), "changed": dumps(changed)}
    conn.execute(_CLAIMED, values)
    conn.execute(_PROVED, values)
    for table, totals in (("stage_total", _STAGE_TOTALS), ("position_total", _POSITION_TOTALS)):
        conn.execute(f"DELETE FROM {table}")
        conn.execute(totals)
