"""Reading entities: one, all of a type, those of a deal, and everything about several deals at once."""

import sqlite3
from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import TypeVar, cast

from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Closing,
    Contact,
    Customer,
    Deal,
    DealContact,
    Entity,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    Setting,
    StageEntry,
    ToolSheet,
)
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.storage.rows import dump, table_of

E = TypeVar("E", bound=Entity)

_NUMBERED = frozenset({MilestoneCheck, IndicatorCheck, StageEntry})
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


def among(conn: sqlite3.Connection, entity: type[E], column: str, values: Iterable[str]) -> list[E]:
    """Return the entities whose column has one of the values, in order of their ids."""
    table = table_of(entity)
    rows = conn.execute(f'{table.select} WHERE "{column}" {_AMONG} ORDER BY id', (dump(list(values)),))
    return [cast("E", table.from_row(row)) for row in rows]


def of_deal(conn: sqlite3.Connection, entity: type[E], deal_id: str) -> list[E]:
    """Return a deal's entities of a type: in order of `nth` where they are numbered, else of their ids."""
    return _of_deals(conn, entity, [deal_id]).get(deal_id, [])


def settings(conn: sqlite3.Connection) -> dict[str, str]:
    """Return every setting of the file by its key."""
    return {setting.id: setting.value for setting in every(conn, Setting)}


def facts(conn: sqlite3.Connection, deal_ids: Collection[str]) -> dict[str, DealFacts]:
    """Return everything about these deals, by id and in the order asked for; ids that do not exist are left out."""
    deals = {deal.id: deal for deal in among(conn, Deal, "id", deal_ids)}
    ids = list(deals)
    people = _of_deals(conn, DealContact, ids)
    customers = _by_id(conn, Customer, {deal.customer_id for deal in deals.values() if deal.customer_id})
    contacts = _by_id(conn, Contact, {person.contact_id for row in people.values() for person in row})
    milestones, indicators = _of_deals(conn, MilestoneCheck, ids), _of_deals(conn, IndicatorCheck, ids)
    entries, closings = _of_deals(conn, StageEntry, ids), _of_deals(conn, Closing, ids)
    parkings, activities = _of_deals(conn, Parking, ids), _of_deals(conn, Activity, ids)
    attachments, sheets = _of_deals(conn, Attachment, ids), _of_deals(conn, ToolSheet, ids)
    return {
        deal_id: DealFacts(
            deal=(deal := deals[deal_id]),
            customer=customers[deal.customer_id] if deal.customer_id else None,
            milestone_checks=tuple(milestones.get(deal_id, ())),
            indicator_checks=tuple(indicators.get(deal_id, ())),
            entries=tuple(entries.get(deal_id, ())),
            closing=next(iter(closings.get(deal_id, ())), None),
            parkings=tuple(parkings.get(deal_id, ())),
            activities=tuple(activities.get(deal_id, ())),
            people=tuple(people.get(deal_id, ())),
            contacts=tuple(contacts[person.contact_id] for person in people.get(deal_id, ())),
            attachments=tuple(attachments.get(deal_id, ())),
            sheets=tuple(sheets.get(deal_id, ())),
        )
        for deal_id in deal_ids
        if deal_id in deals
    }


def _by_id(conn: sqlite3.Connection, entity: type[E], ids: Collection[str]) -> dict[str, E]:
    return {found.id: found for found in among(conn, entity, "id", ids)} if ids else {}


def _of_deals(conn: sqlite3.Connection, entity: type[E], deal_ids: Collection[str]) -> dict[str, list[E]]:
    """Return the entities of a type by deal, each list in its order."""
    table = table_of(entity)
    order = "deal_id, nth, id" if entity in _NUMBERED else "deal_id, id"
    grouped: dict[str, list[E]] = defaultdict(list)
    at = table.columns.index("deal_id")
    for row in conn.execute(f"{table.select} WHERE deal_id {_AMONG} ORDER BY {order}", (dump(list(deal_ids)),)):
        grouped[row[at]].append(cast("E", table.from_row(row)))
    return grouped
