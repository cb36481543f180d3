"""What a deal's fields must be, whoever fills them in: the dialog, an import, the command line."""

from collections.abc import Container
from datetime import date

from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.money import is_currency
from funnel_desktop.domain.playbook import STAGES

PRIORITIES = ("", "A", "B", "C")

FREE_POINTS = 10
"""Points a deal's rate may be set off without a written reason (method)."""


def check_deal(deal: Deal) -> None:
    """Refuse a deal whose fields cannot be.

    Raises DomainError, each with its `field`: "deal.name_needed", "deal.amount_negative", "deal.currency",
    "deal.priority", "deal.stage", and as `check_tender` does.
    """
    if not deal.name:
        raise DomainError("deal.name_needed", field="name")
    if deal.amount is not None and deal.amount < 0:
        raise DomainError("deal.amount_negative", field="amount")
    if not is_currency(deal.currency):
        raise DomainError("deal.currency", field="currency", currency=deal.currency)
    if deal.priority not in PRIORITIES:
        raise DomainError("deal.priority", field="priority", priority=deal.priority)
    if deal.stage not in STAGES:
        raise DomainError("deal.stage", field="stage", stage=deal.stage)
    check_tender(deal)


def check_adjustment(deal: Deal) -> None:
    """Refuse more than ±10 points without a written reason (method): DomainError "deal.adjustment_reason"."""
    if abs(deal.adjustment) > FREE_POINTS and not deal.adjustment_reason:
        raise DomainError("deal.adjustment_reason", field="adjustment_reason", limit=FREE_POINTS)


def check_adjusted_rate(deal: Deal, rate: int) -> None:
    """Refuse a result outside 0…100 per cent (method): DomainError "deal.adjustment_result" (rate, low, high)."""
    if not 0 <= rate + deal.adjustment <= 100:
        raise DomainError("deal.adjustment_result", field="adjustment", rate=rate, low=-rate, high=100 - rate)


def from_beginning(deal: Deal, day: date | None, field: str, known: Container[date | None] = ()) -> None:
    """Refuse a day before the deal began, whatever it is the day of: DomainError "deal.before_began" (day, began).

    A day that is `known` already stands as it is: an import may bring one, and its other words are still to be edited.
    """
    if day is not None and day < deal.began_on and day not in known:
        raise DomainError("deal.before_began", field=field, day=day, began=deal.began_on)


def check_tender(deal: Deal) -> None:
    """Refuse a tender that cannot be: DomainError "deal.before_began", "deal.tender_after" (signing)."""
    if deal.tender_on is None:
        return
    from_beginning(deal, deal.tender_on, "tender_on")
    if deal.expected_on is not None and deal.tender_on > deal.expected_on:
        raise DomainError("deal.tender_after", field="tender_on", day=deal.tender_on, signing=deal.expected_on)


def check_next_action(deal: Deal, text: str, day: date | None, known: date | None) -> None:
    """Refuse a next action without a day ("deal.next_day") or before the deal began; `known` is its day so far."""
    if text and day is None:
        raise DomainError("deal.next_day", field="next_on")
    from_beginning(deal, day, "next_on", {known})
