"""The edits of a row that belongs to a deal of the file and says something new.

Plain fields follow the file. A stage follows it forward only, and nothing is proved by a spreadsheet: what a deal leaves
behind is taken over if all before was, else a debt. An open deal that the file calls won or lost is closed; either ends
its rest. A way back, or a deal coming back to life, is never taken from a file.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.entities import Closing, Deal, StageEntry
from funnel_desktop.services.importing.creation import Creator
from funnel_desktop.services.importing.differences import DEAL_FIELDS, closing_day, outcome_of
from funnel_desktop.services.importing.file_state import FileState
from funnel_desktop.services.importing.identity import is_record_key
from funnel_desktop.services.importing.records import Record


class Updater:
    """Makes the edits of changed rows."""

    def __init__(self, state: FileState, creator: Creator, new_id: NewId) -> None:
        self._state = state
        self._creator = creator
        self._new_id = new_id

    def deal(self, record: Record, deal: Deal, changed: tuple[str, ...], rank: str) -> Iterator[Edit]:
        """Yield the edits; `changed` are the fields that differ, `rank` the place in the column if it moves on."""
        values: dict[str, Any] = {name: record.values[name] for name in changed if name in DEAL_FIELDS}
        if "customer" in changed:
            values["customer_id"], edits = self._creator.customer(record)
            yield from edits
        if "began_on" in changed:
            values["began_on"] = self._began(record, deal)
        values["external_key"] = self._key(record, deal)
        if "stage" in changed or "outcome" in changed:
            values |= _column(record, deal, rank)
        after = replace(deal, **values)
        if after != deal:
            yield Edit(deal, after)
        yield from self._stands(record, deal, after, closes="outcome" in changed)
        yield from self._closing(record, after, changed)
        yield from self._creator.people(record, after)
        if "next_text" in changed:
            yield from self._creator.plans(record, after)

    def _key(self, record: Record, deal: Deal) -> str:
        """Return what the deal is known by from now on: a record id tells more than the name it came under."""
        key = self._creator.key(record)
        stronger = is_record_key(key) and not is_record_key(deal.external_key)
        return key if stronger else deal.external_key or key

    def _began(self, record: Record, deal: Deal) -> object:
        """Return the day the row says it began, but not after the deal's first stand here or its end."""
        first = min((entry.entered_on for entry in self._state.entries.get(deal.id, ())), default=self._state.today)
        ends = closing_day(record, self._state.today) if outcome_of(record) else None
        return min(record.values["began_on"], ends or first, self._state.today)

    def _stands(self, record: Record, deal: Deal, after: Deal, *, closes: bool) -> Iterator[Edit]:
        if after.stage == deal.stage and not closes:
            return
        entries = self._state.entries.get(deal.id, [])
        day = self._day(record, deal) if closes else self._state.today
        yield from (Edit(entry, replace(entry, left_on=day)) for entry in entries if entry.left_on is None)
        yield from self._end_parkings(deal, day)
        if after.stage != deal.stage:
            nth = max((entry.nth for entry in entries), default=0) + 1
            left = day if closes else None
            yield Edit(None, StageEntry(self._new_id(), deal.id, nth, after.stage, day, "taken_over", left))

    def _closing(self, record: Record, deal: Deal, changed: tuple[str, ...]) -> Iterator[Edit]:
        closing = self._state.closings.get(deal.id)
        if closing is None:
            if "outcome" in changed:
                yield Edit(None, self._creator.closing(record, deal, self._day(record, deal)))
            return
        after = self._closing_after(record, closing, changed)
        if after != closing:
            yield Edit(closing, after)

    def _closing_after(self, record: Record, closing: Closing, changed: tuple[str, ...]) -> Closing:
        values: dict[str, Any] = {}
        names = {
            "contract_no": "contract_no",
            "contract_amount": "amount",
            "competitor": "competitor",
            "loss_reason": "reason",
        }
        for name, own in names.items():
            if name in changed:
                values[own] = record.values[name]
        if closing.outcome == "won" and "amount" in changed and "contract_amount" not in record.values:
            values["amount"] = record.values["amount"]
        if "closed_on" in changed:
            values["closed_on"] = closing_day(record, self._state.today)
        return replace(closing, **values)

    def _day(self, record: Record, deal: Deal) -> date:
        """Return the day of a closing: the stated one, but not before the deal's last entry here."""
        entered = max((entry.entered_on for entry in self._state.entries.get(deal.id, ())), default=deal.began_on)
        return max(closing_day(record, self._state.today) or self._state.today, entered)

    def _end_parkings(self, deal: Deal, day: date) -> Iterator[Edit]:
        for parking in self._state.parkings.get(deal.id, ()):
            if parking.ended_on is None and parking.wake_on > day:
                yield Edit(parking, replace(parking, ended_on=max(day, parking.parked_on)))


def _column(record: Record, deal: Deal, rank: str) -> dict[str, Any]:
    """Return where a deal that moves on stands, nothing where it stays; debts made here stay debts."""
    stage = 8 if outcome_of(record) == "won" else int(record.get("stage", deal.stage))
    if stage <= deal.stage:
        return {}
    # In the first column nothing lies behind it; else all of that was taken over, or it is not forgiven now.
    taken_over = stage if deal.stage in {1, deal.taken_over} else deal.taken_over
    return {"stage": stage, "taken_over": taken_over, "rank": rank, "adjustment": 0, "adjustment_reason": ""}
