"""The entities of a row that is new: the deal, its stand, its end, its people, its next action.

Method: stages already behind a deal when it is brought in are taken over (no debt, nothing proved), and it counts in
inflow only from its first dated entry here; a deal brought in closed carries no debt and is no movement.
"""

from collections.abc import Iterator
from datetime import date

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.entities import (
    Activity,
    Closing,
    Contact,
    Customer,
    Deal,
    DealContact,
    Parking,
    StageEntry,
)
from funnel_desktop.services.importing.differences import closing_day, outcome_of
from funnel_desktop.services.importing.file_state import FileState
from funnel_desktop.services.importing.identity import is_deal_id, named_key, record_key
from funnel_desktop.services.importing.records import Record

_CAUSES = ("competitor", "no_decision", "other")


class Creator:
    """Makes the edits of new rows; customers and contacts are shared among them."""

    def __init__(self, state: FileState, scope: str, new_id: NewId) -> None:
        self._state = state
        self._scope = scope
        self._new_id = new_id

    def deal(self, record: Record, rank: str) -> Iterator[Edit]:
        """Yield the edits that bring a new deal in at `rank` of its column."""
        state, outcome, stated = self._state, outcome_of(record), record.values.get
        ends = (closing_day(record, state.today) or state.today) if outcome else None
        began = min(stated("began_on") or ends or state.today, ends or state.today)
        stage = stage_of(record)
        stated_id = str(stated("deal_id", ""))
        customer_id, customer_edits = self.customer(record)
        yield from customer_edits
        deal = Deal(
            id=stated_id if is_deal_id(stated_id) and stated_id not in state.deals else self._new_id(),
            name=record.values["name"],
            began_on=began,
            stage=stage,
            rank=rank,
            customer_id=customer_id,
            amount=stated("amount"),
            currency=stated("currency", state.currency),
            expected_on=stated("expected_on"),
            priority=stated("priority", ""),
            need=stated("need", ""),
            source=stated("source", ""),
            industry=stated("industry", ""),
            adjustment=stated("adjustment", 0),
            adjustment_reason=stated("adjustment_reason", ""),
            taken_over=stated("taken_over", 0 if outcome else stage),
            brought_in_closed=stated("brought_in_closed", bool(outcome)),
            external_key=self.key(record),
            note=stated("note", ""),
        )
        yield Edit(None, deal)
        # A deal still in the first column has stood there since it began; of any other it is not known since when.
        since = began if ends is not None or stage == 1 else state.today
        yield Edit(None, StageEntry(self._new_id(), deal.id, 1, stage, since, "taken_over", ends))
        if ends is not None:
            yield Edit(None, self.closing(record, deal, ends))
        yield from self.people(record, deal)
        if not outcome:
            yield from self.plans(record, deal)

    def key(self, record: Record) -> str:
        """Return the key the row is recognised by next time."""
        return (
            str(record.get("external_key"))
            or record_key(record, self._scope)
            or ("" if record.get("deal_id") else named_key(record))
        )

    def customer(self, record: Record) -> tuple[str | None, list[Edit]]:
        """Return the id of the row's customer, and the edit that creates it if it is new."""
        name = str(record.get("customer"))
        if not name:
            return None, []
        found = self._state.customer_ids.get(name)
        if found is not None:
            return found, []
        customer = Customer(self._new_id(), name, industry=record.get("industry"))
        self._state.customers[customer.id] = customer
        self._state.customer_ids[name] = customer.id
        return customer.id, [Edit(None, customer)]

    def closing(self, record: Record, deal: Deal, day: date) -> Closing:
        """Return how the row ended."""
        outcome, cause = outcome_of(record), str(record.get("loss_cause"))
        if outcome == "won":
            amount = record.get("contract_amount", deal.amount)
            return Closing(self._new_id(), deal.id, "won", day, 8, record.get("contract_no"), amount)
        if cause not in _CAUSES:
            gave_up = record.get("outcome") == "dead"
            cause = "no_decision" if gave_up else "competitor" if record.get("competitor") else "other"
        return Closing(
            self._new_id(),
            deal.id,
            "lost",
            day,
            deal.stage,
            cause=cause,
            competitor=record.get("competitor"),
            reason=record.get("loss_reason"),
        )

    def people(self, record: Record, deal: Deal) -> Iterator[Edit]:
        """Yield the contacts a row names that the deal does not have yet."""
        named: tuple[tuple[str, str], ...] = record.get("contact", ())
        if not named:
            return
        state = self._state
        known = {state.contacts[person.contact_id].name for person in state.people.get(deal.id, ())}
        details = {name: _parts(str(record.get(f"contact_{name}"))) for name in ("title", "phone", "email")}
        for place, (name, email) in enumerate(named):
            if not name or name in known:
                continue
            known.add(name)
            own = {key: parts[place] if len(parts) == len(named) else "" for key, parts in details.items()}
            contact_id = state.contact_ids.get((deal.customer_id, name))
            if contact_id is None:
                contact = Contact(self._new_id(), name, deal.customer_id, **{**own, "email": email or own["email"]})
                contact_id = state.contact_ids[deal.customer_id, name] = contact.id
                state.contacts[contact.id] = contact
                yield Edit(None, contact)
            yield Edit(None, DealContact(self._new_id(), deal.id, contact_id))

    def plans(self, record: Record, deal: Deal) -> Iterator[Edit]:
        """Yield the next action and the rest of an open row. A next step without a day is put on today, to be seen."""
        text = record.get("next_text")
        if text:
            day = record.get("next_on", None) or self._state.today
            yield Edit(None, Activity(self._new_id(), deal.id, "task", text, planned_on=day))
        wake = record.get("parked_until", None)
        if wake is not None and wake > self._state.today:
            parked = min(record.get("parked_on", None) or self._state.today, self._state.today)
            yield Edit(None, Parking(self._new_id(), deal.id, parked, wake, record.get("parked_reason")))


def _parts(text: str) -> list[str]:
    """Return what stands beside each of several contacts; the last of them may have nothing there."""
    return [part.strip() for part in text.split(";")]


def stage_of(record: Record) -> int:
    """Return the column a new row stands in: the stated one; a won deal 8; else the first."""
    return 8 if outcome_of(record) == "won" else int(record.get("stage", 1))
