"""How a deal becomes its card: the derived row of the board, a pure function of everything known about the deal."""

from collections.abc import Mapping
from datetime import date

from funnel_desktop.domain.card import PIP_DONE, PIP_NA, PIP_OPEN, Card
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import Position, Standing, stand

_PIPS = {"done": PIP_DONE, "na": PIP_NA}


def make_card(facts: DealFacts, playbook: Playbook, version: int) -> Card:
    """Return the card of a deal; `version` is the journal position of the last change to it.

    Rates and values of a closed deal are those of its outcome: won is 100 % of the amount, lost is 0.
    """
    deal, closing = facts.deal, facts.closing
    milestones = {check.key: check.state for check in facts.milestone_checks}
    indicators = {check.key: check.state for check in facts.indicator_checks}
    status = closing.outcome if closing else "open"
    position = Position(
        deal.stage, deal.amount, deal.adjustment, deal.taken_over, status == "won", deal.brought_in_closed
    )
    standing = stand(playbook, position, milestones, indicators)
    claimed, proved, weighted, worth = _values(status, standing, deal.amount)
    parking = None if closing else facts.parking
    action = facts.next_action if facts.activities else None
    entries = facts.entries
    return Card(
        id=deal.id,
        stage=deal.stage,
        rank=deal.rank,
        status=status,
        name=deal.name,
        customer_id=deal.customer_id or "",
        customer=facts.customer.name if facts.customer else "",
        contacts="\n".join(contact.name for contact in facts.contacts),
        amount=deal.amount,
        currency=deal.currency,
        priority=deal.priority,
        pips=_pips(playbook, deal.stage, milestones),
        debt=len(standing.debt),
        k=standing.k,
        b=standing.b,
        claimed_rate=claimed,
        proved_rate=proved,
        weighted=weighted,
        proved=worth,
        began_on=deal.began_on.isoformat(),
        entered_on=entries[-1].entered_on.isoformat() if entries else deal.began_on.isoformat(),
        parked_on=_iso(parking.parked_on if parking else None),
        parked_until=_iso(parking.wake_on if parking else None),
        next_on=_iso(action.planned_on if action else None),
        next_text=action.text if action else "",
        expected_on=_iso(deal.expected_on),
        closed_on=_iso(closing.closed_on if closing else None),
        contract_no=closing.contract_no if closing else "",
        version=version,
    )


def _iso(day: date | None) -> str:
    return day.isoformat() if day is not None else ""


def _pips(playbook: Playbook, stage: int, milestones: Mapping[str, str]) -> str:
    keys = playbook.milestone_keys(stage)
    return "".join(_PIPS.get(milestones.get(key, ""), PIP_OPEN) for key in keys)


def _values(status: str, standing: Standing, amount: int | None) -> tuple[int, int, int | None, int | None]:
    """Return claimed rate, proved rate, weighted value and proved value."""
    if status == "won":
        return 100, 100, amount, amount
    if status == "lost":
        return 0, 0, None if amount is None else 0, None if amount is None else 0
    return standing.claimed_rate, standing.proved_rate, standing.weighted, standing.proved
