"""Reading entities: one, all of a type, those of a deal, and everything about several deals at once."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from funnel_desktop.domain.entities import (
    ENTITY_TYPES,
    Activity,
    Attachment,
    Closing,
    CoachStatement,
    Competitor,
    Contact,
    Customer,
    Deal,
    DealContact,
    Entity,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    StageEntry,
    ToolSheet,
)
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.storage.rows import dump, table_of

E = TypeVar("E", bound=Entity)

OF_A_DEAL: tuple[type[Entity], ...] = tuple(
    entity for entity in ENTITY_TYPES if entity is not Deal and "deal_id" in table_of(entity).columns
)
"""The entities that belong to one deal."""

Owned = Mapping[type[Entity], Mapping[str, list[Entity]]]
"""For each type of `OF_A_DEAL`, its entities by deal, each list in its order."""

_FIELDS: tuple[tuple[str, type[Entity]], ...] = (
    ("milestone_checks", MilestoneCheck),
    ("indicator_checks", IndicatorCheck),
    ("entries", StageEntry),
    ("parkings", Parking),
    ("activities", Activity),
    ("people", DealContact),
    ("attachments", Attachment),
    ("sheets", ToolSheet),
    ("competitors", Competitor),
    ("statements", CoachStatement),
)
_NUMBERED: frozenset[type[object]] = frozenset({MilestoneCheck, IndicatorCheck, StageEntry})
_AMONG = "IN (SELECT value FROM json_each(?))"


def get(conn: sqlite3.Connection, entity: type[E], entity_id: str) -> E | None:
    """Return one entity by its id, None if there is none."""
    table = table_of(entity)
    row = conn.execute(f"{table.select} WHERE id = ?", (entity_id,)).fetchone()
    return None if row is None else cast("E", table.from_row(row))


def every(conn: sqlite3.Connection, entity: type[E]) -> list[E]:
    """Return all entities of a type in order of their ids (the order they were made in)."""
    table = table_of(entity)
    return [cast("E", table.from_row(row)) for row in conn.execute(f"{table.select} ORDER BY id")]


def customer_names(conn: sqlite3.Connection) -> list[str]:
    """Return the names of all customers in order; the names alone, since every opened deal asks for them."""
    return sorted(name for (name,) in conn.execute("SELECT name FROM customer"))


def count(conn: sqlite3.Connection, entity: type[Entity]) -> int:
    """Return how many entities of a type there are."""
    (number,) = conn.execute(f"SELECT count(*) FROM {table_of(entity).name}").fetchone()
    return int(number)


def among(conn: sqlite3.Connection, entity: type[E], column: str, values: Iterable[str]) -> list[E]:
    """Return the entities whose column has one of the values, in order of their ids."""
    table = table_of(entity)
    rows = conn.execute(f'{table.select} WHERE "{column}" {_AMONG} ORDER BY id', (dump(list(values)),))
    return [cast("E", table.from_row(row)) for row in rows]


def where(conn: sqlite3.Connection, entity: type[E], condition: str, values: Iterable[object] = ()) -> Iterator[E]:
    """Yield the entities a condition (SQL after WHERE, with its order) holds for."""
    table = table_of(entity)
    for row in conn.execute(f"{table.select} WHERE {condition}", tuple(values)):
        yield cast("E", table.from_row(row))


def of_deal(conn: sqlite3.Connection, entity: type[E], deal_id: str) -> list[E]:
    """Return a deal's entities of a type: in order of `nth` where they are numbered, else of their ids."""
    return _of_deals(conn, entity, [deal_id]).get(deal_id, [])


def facts(conn: sqlite3.Connection, deal_ids: Collection[str]) -> dict[str, DealFacts]:
    """Return everything about these deals, by id and in the order asked for; ids that do not exist are left out."""
    deals = {deal.id: deal for deal in among(conn, Deal, "id", deal_ids)}
    found = [deals[deal_id] for deal_id in deal_ids if deal_id in deals]
    return assemble(conn, found, {entity: _of_deals(conn, entity, list(deals)) for entity in OF_A_DEAL})


def assemble(conn: sqlite3.Connection, deals: Iterable[Deal], owned: Owned) -> dict[str, DealFacts]:
    """Return the facts of deals whose own entities are at hand; customers and contacts are read from the file."""
    deals = list(deals)
    customers = _by_id(conn, Customer, {deal.customer_id for deal in deals if deal.customer_id})
    people: dict[str, list[DealContact]] = cast("dict[str, list[DealContact]]", owned[DealContact])
    contacts = _by_id(conn, Contact, {person.contact_id for row in people.values() for person in row})
    found = {}
    there = [(name, owned[entity]) for name, entity in _FIELDS if owned[entity]]
    for deal in deals:
        lists = {name: tuple(rows) for name, of_type in there if (rows := of_type.get(deal.id))}
        known = DealFacts(
            deal,
            # A name that leads nowhere makes the commit fail; until then it is shown as none.
            customers.get(deal.customer_id or ""),
            closing=cast("Closing", rows[0]) if (rows := owned[Closing].get(deal.id)) else None,
            contacts=tuple(
                contacts[key] for person in people.get(deal.id, ()) if (key := person.contact_id) in contacts
            ),
            **cast("dict[str, Any]", lists),
        )
        found[deal.id] = known
    return found


def is_numbered(entity: type[object]) -> bool:
    """Tell whether a deal's entities of this type are in order of their `nth`."""
    return entity in _NUMBERED


def _by_id(conn: sqlite3.Connection, entity: type[E], ids: Collection[str]) -> dict[str, E]:
    return {found.id: found for found in among(conn, entity, "id", ids)} if ids else {}


def _of_deals(conn: sqlite3.Connection, entity: type[E], deal_ids: Collection[str]) -> dict[str, list[E]]:
    """Return the entities of a type by deal, each list in its order."""
    table = table_of(entity)
    order = "deal_id, nth, id" if is_numbered(entity) else "deal_id, id"
    grouped: dict[str, list[E]] = defaultdict(list)
    at = table.columns.index("deal_id")
    for row in conn.execute(f"{table.select} WHERE deal_id {_AMONG} ORDER BY {order}", (dump(list(deal_ids)),)):
        grouped[row[at]].append(cast("E", table.from_row(row)))
    return grouped
