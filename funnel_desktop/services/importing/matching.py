"""Which row is which deal of the file. A file read twice, renamed and shuffled, must find every one of its deals.

Rows with a record id are found by it. Rows without one are found by name and customer; where several deals share both
(the same product sold to the same customer again), rows that agree in everything are paired first, and only then those
that differ, by how little they do. A deal that had already ended is never taken for a row that is open, nor one that
began on another day: that is a new deal.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from funnel_desktop.domain.entities import Deal
from funnel_desktop.services.importing.differences import closing_day, differences, outcome_of
from funnel_desktop.services.importing.file_state import FileState
from funnel_desktop.services.importing.identity import deal_bases, is_record_key, record_base, record_key
from funnel_desktop.services.importing.records import Record
from funnel_desktop.storage.pace import Pace

_GREEDY = 2_500
"""Pairs up to which the closest are sought; more are paired in order."""


@dataclass(slots=True)
class Matches:
    """Rows with the deal each belongs to (None = new), repeated rows, and rows whose record id another row has too."""

    pairs: list[tuple[Record, Deal | None]] = field(default_factory=list)
    repeats: list[tuple[Record, Record]] = field(default_factory=list)
    clashes: list[Record] = field(default_factory=list)


class Matcher:
    """Pairs the rows of one import with the deals of the file."""

    def __init__(self, state: FileState, scope: str, pace: Pace) -> None:
        self._state = state
        self._scope = scope
        self._pace = pace
        self._by_key: dict[str, Deal] = {}
        self._by_base: dict[str, list[Deal]] = defaultdict(list)
        self._used: set[str] = set()
        for deal in state.deals.values():
            if deal.external_key:
                self._by_key.setdefault(deal.external_key, deal)
            for base in deal_bases(deal, state.customer_name(deal)):
                self._by_base[base].append(deal)

    def match(self, records: Sequence[Record]) -> Matches:
        """Return all rows, in their order, with what was found."""
        found = Matches()
        deals: dict[int, Deal | None] = {}
        rest: list[Record] = []
        for record in self._distinct(records, found):
            deal = self._by_id(record)
            if deal is None:
                rest.append(record)
            else:
                deals[record.number] = deal
        deals.update(self._by_name(rest))
        dropped = {record.number for record, _ in found.repeats} | {record.number for record in found.clashes}
        found.pairs = [(record, deals.get(record.number)) for record in records if record.number not in dropped]
        return found

    def _distinct(self, records: Sequence[Record], found: Matches) -> list[Record]:
        """Leave out rows that say again what another row says, and rows that contradict one with the same id."""
        first: dict[tuple[object, ...], Record] = {}
        kept: list[Record] = []
        # In an order of their contents, so that shuffled rows give the same answer.
        in_order = sorted(records, key=_contents) if self._may_clash(records) else records
        for record in chain.from_iterable(self._pace.batches(in_order)):
            own_id = self._own_id(record)
            same: tuple[object, ...] | None = (own_id,) if own_id else _substance(record)
            if same is None or same not in first:
                if same is not None:
                    first[same] = record
                kept.append(record)
            elif not own_id or first[same].row == record.row:
                found.repeats.append((record, first[same]))
            else:
                found.clashes.append(record)
        return sorted(kept, key=lambda record: record.number)

    def _may_clash(self, records: Iterable[Record]) -> bool:
        ids = [own_id for record in records if (own_id := self._own_id(record))]
        return len(set(ids)) != len(ids)

    def _own_id(self, record: Record) -> str:
        return str(record.get("deal_id")) or record_key(record, self._scope)

    def _by_id(self, record: Record) -> Deal | None:
        deal = self._state.deals.get(str(record.get("deal_id"))) or self._by_key.get(record_key(record, self._scope))
        if deal is None or deal.id in self._used:
            return None
        self._used.add(deal.id)
        return deal

    def _by_name(self, records: Sequence[Record]) -> dict[int, Deal]:
        groups: dict[str, list[Record]] = defaultdict(list)
        for record in chain.from_iterable(self._pace.batches(records)):
            groups[record_base(record)].append(record)
        pairs: dict[int, Deal] = {}
        for base, group in chain.from_iterable(self._pace.batches(list(groups.items()))):
            deals = [deal for deal in self._by_base.get(base, ()) if deal.id not in self._used]
            if not deals:
                continue
            identified = [record for record in group if self._own_id(record)]
            anonymous = [record for record in group if not self._own_id(record)]
            pairs.update(self._pair(anonymous, deals))
            pairs.update(self._adopt(identified, [deal for deal in deals if not is_record_key(deal.external_key)]))
        return pairs

    def _adopt(self, records: Sequence[Record], deals: Sequence[Deal]) -> dict[int, Deal]:
        """Let one row with an id have the one deal of that name that came without."""
        free = [deal for deal in deals if deal.id not in self._used]
        if (
            len(records) != 1
            or len(free) != 1
            or not records[0].get("customer")
            or not self._could_be(records[0], free[0])
        ):
            return {}
        self._used.add(free[0].id)
        return {records[0].number: free[0]}

    def _pair(self, records: Sequence[Record], deals: Sequence[Deal]) -> dict[int, Deal]:
        pairs: dict[int, Deal] = {}
        buckets: dict[tuple[object, ...], list[Deal]] = defaultdict(list)
        for deal in deals:
            amount, expected, began, stand = self._deal_signature(deal)
            buckets[amount, expected, began, stand].append(deal)
            buckets[amount, expected, None, stand].append(deal)
        for record in records:
            for deal in buckets.get(self._signature(record), ()):
                if deal.id not in self._used and not differences(record, deal, self._state):
                    self._used.add(deal.id)
                    pairs[record.number] = deal
                    break
        self._pair_rest([record for record in records if record.number not in pairs], deals, pairs)
        return pairs

    def _pair_rest(self, records: Sequence[Record], deals: Sequence[Deal], pairs: dict[int, Deal]) -> None:
        free = [deal for deal in deals if deal.id not in self._used]
        possible = [(record, deal) for record in records for deal in free if self._could_be(record, deal)]
        if len(possible) <= _GREEDY:
            possible.sort(
                key=lambda pair: (len(differences(pair[0], pair[1], self._state)), pair[1].id, _contents(pair[0]))
            )
        for record, deal in possible:
            if record.number not in pairs and deal.id not in self._used:
                self._used.add(deal.id)
                pairs[record.number] = deal

    def _could_be(self, record: Record, deal: Deal) -> bool:
        closing, outcome = self._state.closings.get(deal.id), outcome_of(record)
        began = record.get("began_on", None)
        if began is not None and deal.external_key and began != deal.began_on:
            return False
        if closing is None:
            return True
        return outcome == closing.outcome and closing_day(record, self._state.today) in {None, closing.closed_on}

    def _signature(self, record: Record) -> tuple[object, ...]:
        stand = closing_day(record, self._state.today) if outcome_of(record) else record.get("stage", 1)
        return record.get("amount", None), record.get("expected_on", None), record.get("began_on", None), stand

    def _deal_signature(self, deal: Deal) -> tuple[object, ...]:
        """Return amount, expected day, first day, and the closing day or the column: an open row is no other's."""
        closing = self._state.closings.get(deal.id)
        return deal.amount, deal.expected_on, deal.began_on, closing.closed_on if closing else deal.stage


def _substance(record: Record) -> tuple[object, ...] | None:
    """Return what makes a row without an id the same as another: every cell, if customer and amount are among them.

    Rows that say neither cannot be told to be one deal written twice; each stays a deal of its own.
    """
    if not record.get("customer") or record.get("amount", None) is None:
        return None
    return tuple(map(str, record.row))


def _contents(record: Record) -> tuple[str, ...]:
    return tuple(map(str, record.row))
