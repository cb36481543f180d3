"""The facts of deals that a change has just made, from the change itself: an import need not be read back.

All that belongs to a new deal comes in the same change, for nothing can belong to a deal before it is there. Only its
customer and contacts may be older; they are read from the file.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import chain
from typing import TypeVar

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import Deal, Entity
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.storage.entity_queries import OF_A_DEAL, assemble, is_numbered
from funnel_desktop.storage.pace import Pace

E = TypeVar("E", bound=Entity)

Last = dict[str, Entity]
"""Entities as the change leaves them, by id."""


class Fresh:
    """The deals that a change has made, with all that came with them."""

    def __init__(self, edits: Sequence[Edit], pace: Pace) -> None:
        self._deals: dict[str, Deal] = {}
        self._owned: dict[str, dict[type[Entity], Last]] = {}
        made = {edit.entity.id for edit in edits if edit.before is None and isinstance(edit.after, Deal)}
        for edit in chain.from_iterable(pace.batches(edits if made else ())):
            entity, after = edit.entity, edit.after
            deal_id: str = getattr(entity, "deal_id", "")
            if deal_id not in made:
                continue
            if isinstance(entity, Deal):
                _keep(self._deals, entity, after if isinstance(after, Deal) else None)
            else:
                _keep(self._owned.setdefault(deal_id, {}).setdefault(type(entity), {}), entity, after)

    def __contains__(self, deal_id: str) -> bool:
        return deal_id in self._deals

    def facts(self, conn: sqlite3.Connection, deal_ids: Iterable[str]) -> dict[str, DealFacts]:
        """Return everything about those of these deals that the change made, after its edits have been written."""
        deals = [deal for deal_id in deal_ids if (deal := self._deals.get(deal_id))]
        if not deals:
            return {}
        owned: dict[type[Entity], dict[str, list[Entity]]] = {entity: {} for entity in OF_A_DEAL}
        for deal in deals:
            for entity, found in self._owned.get(deal.id, {}).items():
                owned[entity][deal.id] = _in_order(entity, tuple(found.values()))
        return assemble(conn, deals, owned)


def _keep(kept: dict[str, E], entity: Entity, after: E | None) -> None:
    """Let the last edit of an entity speak: it leaves it so, or it takes it away."""
    if after is None:
        kept.pop(entity.id, None)
    else:
        kept[entity.id] = after


def _in_order(entity: type[Entity], found: Sequence[Entity]) -> list[Entity]:
    """Return a deal's entities of a type in the order the file would give them."""
    if len(found) < 2:
        return list(found)
    numbered = is_numbered(entity)
    return sorted(found, key=lambda each: (getattr(each, "nth", 0) if numbered else 0, each.id))
