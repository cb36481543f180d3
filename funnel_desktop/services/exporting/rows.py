"""The deals of a file as rows of our own spreadsheet: every column that an import knows how to read back."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

from funnel_desktop.domain.entities import Closing, Contact, Deal, Parking
from funnel_desktop.domain.money import to_major
from funnel_desktop.services.importing.file_state import FileState

Value = str | int | Decimal | date | None
"""Text, a number, a day or nothing."""


def deal_row(deal: Deal, state: FileState) -> Mapping[str, Value]:
    """Return the values of one deal by field name; amounts in main units, days as days."""
    closing = state.closings.get(deal.id)
    plans = [a for a in state.activities.get(deal.id, ()) if a.planned_on and not a.done_on]
    action = min(plans, key=lambda plan: (plan.planned_on or date.max, plan.id), default=None)
    return {
        "name": deal.name,
        "customer": state.customer_name(deal),
        "stage": deal.stage,
        "status": closing.outcome if closing else "open",
        "amount": main_units(deal.amount, deal.currency),
        "currency": deal.currency,
        "expected_on": deal.expected_on,
        "next_text": action.text if action else "",
        "next_on": action.planned_on if action else None,
        **_contact(deal, state),
        **{name: getattr(deal, name) for name in ("priority", "need", "source", "industry", "began_on", "note")},
        **_closing(closing, deal.currency),
        **_parking(state.parkings.get(deal.id, [])),
        "adjustment": deal.adjustment or None,
        "adjustment_reason": deal.adjustment_reason,
        "taken_over": deal.taken_over or None,
        "brought_in_closed": 1 if deal.brought_in_closed else None,
        "external_key": deal.external_key,
        "deal_id": deal.id,
    }


def main_units(amount: int | None, currency: str) -> Decimal | None:
    """Return minor units as a number of the currency's main unit, None if unknown."""
    return None if amount is None else to_major(amount, currency)


def _contact(deal: Deal, state: FileState) -> dict[str, Value]:
    people = state.people.get(deal.id, [])
    contact: Contact | None = state.contacts.get(people[0].contact_id) if people else None
    if contact is None:
        return {}
    return {
        "contact": contact.name,
        "contact_title": contact.title,
        "contact_phone": contact.phone,
        "contact_email": contact.email,
    }


def _closing(closing: Closing | None, currency: str) -> dict[str, Value]:
    if closing is None:
        return {}
    return {
        "closed_on": closing.closed_on,
        "contract_no": closing.contract_no,
        "contract_amount": main_units(closing.amount, currency),
        "loss_cause": closing.cause,
        "loss_reason": closing.reason,
        "competitor": closing.competitor,
    }


def _parking(parkings: list[Parking]) -> dict[str, Value]:
    parking = next((found for found in reversed(parkings) if found.ended_on is None), None)
    if parking is None:
        return {}
    return {"parked_on": parking.parked_on, "parked_until": parking.wake_on, "parked_reason": parking.reason}
