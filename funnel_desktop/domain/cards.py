"""How a deal becomes its card: the derived row of the board, a pure function of everything known about the deal."""

from collections.abc import Mapping
from datetime import date

from funnel_desktop.domain.card import PIP_DONE, PIP_NA, PIP_OPEN, Card
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import Position, Standing, half_up, stand
from funnel_desktop.domain.stands import counting_since

_PIPS = {"done": PIP_DONE, "na": PIP_NA}


Checks = tuple[tuple[str, str], ...]
"""Keys and states of checks, the last of a key holds."""

_Known = tuple[int, int, int, str, bool, Checks, Checks, frozenset[str]]


def make_card(facts: DealFacts, playbook: Playbook, version: int) -> Card:
    """Return the card of a deal; `version` is the journal position of the last change to it.

    Rates and values of a closed deal are those of its outcome: won is 100 % of the amount, lost is 0.
    """
    return CardMaker(playbook).make(facts, version)


class CardMaker:
    """Makes many cards: deals that stand alike, as most of an import do, are judged once."""

    def __init__(self, playbook: Playbook) -> None:
        self._playbook = playbook
        self._has_added = any(milestone.added for milestone in playbook.milestones)
        self._judged: dict[_Known, tuple[Standing, str]] = {}

    def make(self, facts: DealFacts, version: int) -> Card:
        """Return the card of a deal, as `make_card` does."""
        deal = facts.deal
        status = facts.closing.outcome if facts.closing else "open"
        milestones = tuple([(check.key, check.state) for check in facts.milestone_checks])
        indicators = tuple([(check.key, check.state) for check in facts.indicator_checks])
        freed = self._playbook.freed(facts.entries) if self._has_added else frozenset()
        place = deal.stage, deal.adjustment, deal.taken_over, status, deal.brought_in_closed
        known = (*place, milestones, indicators, freed)
        judged = self._judged.get(known)
        if judged is None:
            judged = self._judged[known] = self._judge(known)
        return _card(facts, status, *judged, version)

    def _judge(self, known: _Known) -> tuple[Standing, str]:
        """Return the standing and the pips of all deals of which this is known; their amounts do not matter."""
        stage, adjustment, taken_over, status, brought_in_closed, milestones, indicators, freed = known
        playbook = self._playbook.without(freed)
        states = dict(milestones)
        position = Position(stage, None, adjustment, taken_over, status == "won", brought_in_closed)
        standing = stand(playbook, position, states, dict(indicators))
        return standing, _pips(playbook, stage, states)


def _card(facts: DealFacts, status: str, standing: Standing, pips: str, version: int) -> Card:
    deal, closing, entries = facts.deal, facts.closing, facts.entries
    parking = None if closing else facts.parking
    action = facts.next_action if facts.activities else None
    claimed, proved = _rates(status, standing)
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
        pips=pips,
        debt=len(standing.debt),
        k=standing.k,
        b=standing.b,
        claimed_rate=claimed,
        proved_rate=proved,
        weighted=None if deal.amount is None else half_up(deal.amount, claimed),
        proved=None if deal.amount is None else half_up(deal.amount, proved),
        began_on=deal.began_on.isoformat(),
        entered_on=(counting_since(entries, facts.parkings) or deal.began_on).isoformat(),
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


def _rates(status: str, standing: Standing) -> tuple[int, int]:
    """Return the claimed and the proved rate: of the outcome once there is one."""
    if status == "won":
        return 100, 100
    return (0, 0) if status == "lost" else (standing.claimed_rate, standing.proved_rate)
