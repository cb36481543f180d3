"""The figures of each deal (method, "One deal"), as plain values with documented keys (docs/figures.md)."""

from collections.abc import Iterable
from datetime import date

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.change import Json
from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import proved_column

Row = dict[str, Json]


def deal_figures(playbook: Playbook, cards: Iterable[tuple[Card, DealFacts]], today: date) -> list[Json]:
    """Return the figures of these deals, seen on a day."""
    return [_figures(playbook, card, facts, today.isoformat()) for card, facts in cards]


def _figures(playbook: Playbook, card: Card, facts: DealFacts, today: str) -> Row:
    is_open = card.status == "open"
    row: Row = {
        "id": card.id,
        "name": card.name,
        "customer": card.customer,
        "currency": card.currency,
        "amount": card.amount,
        "status": card.status,
        "parked": is_open and card.is_parked(today),
        "parked_until": card.parked_until or None,
        "s": card.stage,
        "completed_by_claim": 8 if card.status == "won" else card.stage - 1,
        "k": card.k,
        "b": card.b,
        "gap": card.gap,
        "p": proved_column(card.stage, card.k, card.b),
        "ready": card.ready,
        "state_by_claim": playbook.state_of(card.stage),
        "state_by_proof": playbook.state_of(card.b),
        "debt": [*standing_of(playbook, facts).debt],
        "taken_over": facts.deal.taken_over,
        "adjustment": facts.deal.adjustment,
        "claimed_rate": card.claimed_rate,
        "proved_rate": card.proved_rate,
        "weighted": card.weighted,
        "proved": card.proved,
        "risk": None if card.weighted is None or card.proved is None else card.weighted - card.proved,
        "days_in_stage": card.days_in_stage(today) if is_open else None,
        "began_on": card.began_on,
        "expected_on": card.expected_on or None,
        "closed_on": card.closed_on or None,
    }
    return row
