"""The facts of deals that a change has just made, from the change itself: an import need not be read back.

All that belongs to a new deal comes in the same change, for nothing can belong to a deal before it is there. Only its
customer and contacts may be older; they are read from the file.
"""

import sqlite3
from collections import defaultdict

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.entities import Deal, Entity
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.storage.entity_queries import OF_A_DEAL, assemble, is_numbered


def fresh_facts(conn: sqlite3.Connection, change: Change) -> dict[str, DealFacts]:
    """Return everything about the deals this change made, after its edits have been written."""
    made = {edit.entity.id for edit in change.edits if edit.before is None and isinstance(edit.after, Deal)}
    if not made:
        return {}
    last: dict[type[Entity], dict[str, Entity | None]] = defaultdict(dict)
    for edit in change.edits:
        if getattr(edit.entity, "deal_id", "") in made:
            last[type(edit.entity)][edit.entity.id] = edit.after
    deals = [deal for deal in last.pop(Deal).values() if isinstance(deal, Deal)]
    owned = {entity: _by_deal(entity, last[entity]) for entity in OF_A_DEAL}
    return assemble(conn, deals, owned)


def _by_deal(entity: type[Entity], found: dict[str, Entity | None]) -> dict[str, list[Entity]]:
    """Return the entities that are still there by deal, in the order the file would give them."""
    grouped: dict[str, list[Entity]] = defaultdict(list)
    for each in found.values():
        if each is not None:
            grouped[getattr(each, "deal_id", "")].append(each)
    numbered = is_numbered(entity)
    for rows in grouped.values():
        if len(rows) > 1:
            rows.sort(key=lambda each: (getattr(each, "nth", 0) if numbered else 0, each.id))
    return grouped
