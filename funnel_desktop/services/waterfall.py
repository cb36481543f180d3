"""Two days side by side: the waterfall between them and what happened to each deal, all from the journal (method)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING, Any, TypeVar

from funnel_desktop.domain.day_end import Held
from funnel_desktop.domain.entities import Closing, Customer, Deal, Entity, Parking, PrintedPack
from funnel_desktop.domain.movements import last_print
from funnel_desktop.domain.waterfall import Changes, Comparison, compare_days
from funnel_desktop.services.file_settings import file_settings
from funnel_desktop.services.past import Moment, Past
from funnel_desktop.storage import journal_tail
from funnel_desktop.storage.entity_queries import every
from funnel_desktop.storage.past import looking_back
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection

E = TypeVar("E", bound=Entity)

_TABLES = (Deal.TABLE, Closing.TABLE, Parking.TABLE)
"""What the fate of a deal is read from."""

Owned = dict[str, dict[str, Entity]]
"""The entities of deals, by deal and by their own id."""


class Waterfalls:
    """Compares the days of one file."""

    def __init__(self, store: Store, past: Past[Any]) -> None:
        self._store = store
        self._past = past

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return self._past.today()

    def currency(self) -> str:
        """Return the file's main currency."""
        return file_settings(self._store.connection)["currency"]

    def last_pack(self) -> Moment | None:
        """Return where the journal stood at the last pack, None if nothing was printed (`movements.last_print`)."""
        last = last_print(every(self._store.connection, PrintedPack), for_pack=True)
        return Moment(last.printed_on, last.journal_seq) if last else None

    def between(self, first: date, last: date) -> Comparison:
        """Return what happened from the end of one day to the end of another, whichever is given first.

        Raises DomainError past.future for a day that has not come.
        """
        return self.compare(*sorted((self._past.moment(first), self._past.moment(last))))

    def since(self, moment: Moment) -> Comparison:
        """Return what happened since a position of the journal: since a pack was printed there."""
        return self.compare(moment, self._past.now())

    def compare(self, first: Moment, last: Moment) -> Comparison:
        """Return what happened between two moments, the earlier one first."""
        with looking_back(self._store.path, first.seq) as then:
            owned = _owned(then)
            names = {customer.id: customer.name for customer in every(then, Customer)}
        held = {deal_id: _held(entities) for deal_id, entities in owned.items()}
        changes = self._changes(owned, first.seq, last.seq)
        found = compare_days(held, changes, first.day, last.day)
        names |= {customer.id: customer.name for customer in every(self._store.connection, Customer)}
        lines = tuple(replace(line, customer=names.get(line.customer_id, "")) for line in found.lines)
        return replace(found, lines=lines)

    def _changes(self, owned: Owned, after: int, until: int) -> Mapping[str, Changes]:
        """Return each deal's states at the ends of the days that changed it; `owned` is carried along."""
        days = self._past.days_after(after)
        edits = journal_tail.afters(self._store.connection, after, until, _TABLES)
        changes: dict[str, list[tuple[date, Held]]] = defaultdict(list)
        for day, group in groupby(edits, key=lambda edit: days[edit.seq]):
            # Of a day only what it left behind counts.
            final = {(edit.deal_id, edit.entity_id): edit for edit in group}
            for (deal_id, entity_id), edit in final.items():
                entities, entity = owned.setdefault(deal_id, {}), edit.entity
                if entity is None:
                    entities.pop(entity_id, None)
                else:
                    entities[entity_id] = entity
            for deal_id in dict.fromkeys(deal_id for deal_id, _ in final):
                changes[deal_id].append((day, _held(owned[deal_id])))
        return changes


def _owned(conn: "Connection") -> Owned:
    found: Owned = {deal.id: {deal.id: deal} for deal in every(conn, Deal)}
    ends: tuple[Closing | Parking, ...] = (*every(conn, Closing), *every(conn, Parking))
    for entity in ends:
        found.setdefault(entity.deal_id, {})[entity.id] = entity
    return found


def _of(entities: Iterable[Entity], kind: type[E]) -> Iterator[E]:
    return (entity for entity in entities if isinstance(entity, kind))


def _held(entities: Mapping[str, Entity]) -> Held:
    return Held(
        next(_of(entities.values(), Deal), None),
        next(_of(entities.values(), Closing), None),
        tuple(sorted(_of(entities.values(), Parking), key=lambda parking: parking.id)),
    )
