"""What a row states otherwise than the deal it belongs to. Only what is stated counts: an empty cell changes nothing."""

from datetime import date

from funnel_desktop.domain.entities import Deal
from funnel_desktop.services.importing.file_state import FileState
from funnel_desktop.services.importing.records import Record

DEAL_FIELDS = (
    "name", "amount", "currency", "expected_on", "priority", "need", "source", "industry", "adjustment",
    "adjustment_reason", "note",
)  # fmt: skip
"""Fields of a deal that a row states as they are."""

_OUTCOMES = {"won": "won", "lost": "lost", "dead": "lost"}
_CLOSING_FIELDS = {"contract_no": "contract_no", "contract_amount": "amount", "competitor": "competitor"}


def differences(record: Record, deal: Deal, state: FileState) -> tuple[str, ...]:
    """Return the fields in which the row differs; empty = the same deal, unchanged."""
    stated = record.values
    changed = [name for name in DEAL_FIELDS if name in stated and stated[name] != getattr(deal, name)]
    if "customer" in stated and stated["customer"] != state.customer_name(deal):
        changed.append("customer")
    if stated.get("began_on") is not None and _began(record, state) != deal.began_on:
        changed.append("began_on")
    changed += _outcome_differences(record, deal, state)
    changed += _people_differences(record, deal, state)
    return tuple(changed)


def outcome_of(record: Record) -> str:
    """Return "won", "lost" or "" (open, or nothing said); a deal given up is lost."""
    return _OUTCOMES.get(record.values.get("outcome", ""), "")


def closing_day(record: Record, today: date) -> date | None:
    """Return the stated day a closed row ended, None where it states none or one that has not come yet.

    Systems that keep one closing date use it for both, the day expected and the day it ended.
    """
    day: date | None = record.get("closed_on", None) or record.get("expected_on", None)
    return day if day is not None and day <= today else None


def _began(record: Record, state: FileState) -> date:
    """Return the day a row says it began; not after today, nor after its end."""
    day: date = record.values["began_on"]
    ends = closing_day(record, state.today) if outcome_of(record) else None
    return min(day, ends or state.today)


def _outcome_differences(record: Record, deal: Deal, state: FileState) -> list[str]:
    """Compare stage and outcome: only steps forward and closings are taken over from a file, never a way back."""
    closing, outcome = state.closings.get(deal.id), outcome_of(record)
    if closing is None:
        if outcome:
            return ["outcome"]
        return ["stage"] if record.get("stage", 0) > deal.stage else []
    if outcome != closing.outcome:
        return []
    stated = record.values
    changed = [
        name for name, own in _CLOSING_FIELDS.items() if name in stated and stated[name] != getattr(closing, own)
    ]
    day = closing_day(record, state.today)
    if day is not None and day != closing.closed_on:
        changed.append("closed_on")
    if outcome == "lost" and stated.get("loss_reason", closing.reason) != closing.reason:
        changed.append("loss_reason")
    return changed


def _people_differences(record: Record, deal: Deal, state: FileState) -> list[str]:
    changed: list[str] = []
    if "contact" in record.values:
        known = {state.contacts[person.contact_id].name for person in state.people.get(deal.id, ())}
        if not {name for name, _ in record.values["contact"]} <= known:
            changed.append("contact")
    if "next_text" in record.values and deal.id not in state.closings:
        text, day = record.values["next_text"], record.get("next_on", None)
        plans = state.activities.get(deal.id, ())
        if not any(plan.text == text and day in {None, plan.planned_on} for plan in plans):
            changed.append("next_text")
    return changed
