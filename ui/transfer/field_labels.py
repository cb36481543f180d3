"""The names of what a column can be, for the mapping by hand."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.common.mark import QT_TRANSLATE_NOOP

FIELDS: Mapping[str, str] = {
    "": QT_TRANSLATE_NOOP("Fields", "(leave out)"),
    "name": QT_TRANSLATE_NOOP("Fields", "Deal name"),
    "customer": QT_TRANSLATE_NOOP("Fields", "Customer"),
    "amount": QT_TRANSLATE_NOOP("Fields", "Amount"),
    "currency": QT_TRANSLATE_NOOP("Fields", "Currency"),
    "stage": QT_TRANSLATE_NOOP("Fields", "Stage"),
    "status": QT_TRANSLATE_NOOP("Fields", "Status"),
    "expected_on": QT_TRANSLATE_NOOP("Fields", "Expected close"),
    "closed_on": QT_TRANSLATE_NOOP("Fields", "Closed on"),
    "won_on": QT_TRANSLATE_NOOP("Fields", "Won on"),
    "lost_on": QT_TRANSLATE_NOOP("Fields", "Lost on"),
    "began_on": QT_TRANSLATE_NOOP("Fields", "Began on"),
    "next_text": QT_TRANSLATE_NOOP("Fields", "Next action"),
    "next_on": QT_TRANSLATE_NOOP("Fields", "Next action on"),
    "contact": QT_TRANSLATE_NOOP("Fields", "Contact"),
    "contact_title": QT_TRANSLATE_NOOP("Fields", "Contact's post"),
    "contact_phone": QT_TRANSLATE_NOOP("Fields", "Contact's phone"),
    "contact_email": QT_TRANSLATE_NOOP("Fields", "Contact's e-mail"),
    "priority": QT_TRANSLATE_NOOP("Fields", "Priority"),
    "need": QT_TRANSLATE_NOOP("Fields", "Need"),
    "source": QT_TRANSLATE_NOOP("Fields", "Source"),
    "industry": QT_TRANSLATE_NOOP("Fields", "Industry"),
    "loss_reason": QT_TRANSLATE_NOOP("Fields", "Reason of the loss"),
    "competitor": QT_TRANSLATE_NOOP("Fields", "Competitor"),
    "contract_no": QT_TRANSLATE_NOOP("Fields", "Contract number"),
    "loss_cause": QT_TRANSLATE_NOOP("Fields", "Kind of loss"),
    "contract_amount": QT_TRANSLATE_NOOP("Fields", "Contract amount"),
    "active": QT_TRANSLATE_NOOP("Fields", "Active"),
    "parked_on": QT_TRANSLATE_NOOP("Fields", "Parked on"),
    "parked_until": QT_TRANSLATE_NOOP("Fields", "Parked until"),
    "parked_reason": QT_TRANSLATE_NOOP("Fields", "Reason of the parking"),
    "adjustment": QT_TRANSLATE_NOOP("Fields", "Rate adjustment"),
    "adjustment_reason": QT_TRANSLATE_NOOP("Fields", "Reason of the adjustment"),
    "taken_over": QT_TRANSLATE_NOOP("Fields", "Taken over at stage"),
    "brought_in_closed": QT_TRANSLATE_NOOP("Fields", "Brought in closed"),
    "external_id": QT_TRANSLATE_NOOP("Fields", "Record id"),
    "external_key": QT_TRANSLATE_NOOP("Fields", "Source key"),
    "deal_id": QT_TRANSLATE_NOOP("Fields", "Deal id"),
    "note": QT_TRANSLATE_NOOP("Fields", "Note"),
}
"""What can be chosen by hand, in this order."""

MONEY = frozenset({"amount", "contract_amount"})
"""Fields whose figures stand at the right."""


def field_label(key: str) -> str:
    """Return the name of a field."""
    return QCoreApplication.translate("Fields", FIELDS[key])
