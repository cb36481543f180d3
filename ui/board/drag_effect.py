"""What a move of some cards would mean for the figures, before anything is answered; pure rules of the method.

It takes the milestones as they are: what the dialog will add is not known yet, so the rate shown is the claimed one.
"""

from collections.abc import Sequence
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import claimed_rate, gap, half_up, proved_rate


class DragEffect(NamedTuple):
    """Milestones to go through, rate in per cent and money in minor units, each before and after.

    `rate_before` is None where the cards come from several stages; money is None where cards differ in currency.
    """

    sources: tuple[int, ...]
    target: int
    checks: int
    rate_before: int | None
    rate_after: int
    weighted: tuple[int, int] | None
    proved: tuple[int, int] | None
    gap: tuple[int, int] | None
    currency: str

    @property
    def forward(self) -> bool:
        """Whether a card leaves stages behind."""
        return any(source < self.target for source in self.sources)

    @property
    def still(self) -> bool:
        """Whether the cards stay in their stage: only their order would change."""
        return self.sources == (self.target,)


def drag_effect(cards: Sequence[Card], target: int, playbook: Playbook) -> DragEffect:
    """Return what moving these open cards to stage `target` means."""
    sources = tuple(sorted({card.stage for card in cards}))
    currencies = {card.currency for card in cards if card.amount is not None}
    currency = next(iter(currencies)) if len(currencies) == 1 else ""
    known = [card for card in cards if card.amount is not None]
    alone = cards[0] if len(cards) == 1 else None
    return DragEffect(
        sources=sources,
        target=target,
        checks=_checks(sources, target, playbook),
        rate_before=playbook.rates[sources[0] - 1] if len(sources) == 1 else None,
        rate_after=playbook.rates[target - 1],
        weighted=(sum(card.weighted or 0 for card in known), sum(_weighted(card, target, playbook) for card in known))
        if currency
        else None,
        proved=(sum(card.proved or 0 for card in known), sum(_proved(card, target, playbook) for card in known))
        if currency
        else None,
        gap=(alone.gap, gap(target, alone.b)) if alone else None,
        currency=currency,
    )


def _checks(sources: Sequence[int], target: int, playbook: Playbook) -> int:
    """Count the milestones of the stages left behind (on the way back: of those returned to)."""
    low, high = min(sources[0], target), max(sources[-1], target)
    return sum(len(playbook.milestone_keys(stage)) for stage in range(low, high))


def _weighted(card: Card, target: int, playbook: Playbook) -> int:
    if card.stage == target:
        return card.weighted or 0
    return half_up(card.amount or 0, claimed_rate(playbook.rates, target))


def _proved(card: Card, target: int, playbook: Playbook) -> int:
    if card.stage == target:
        return card.proved or 0
    return half_up(card.amount or 0, proved_rate(playbook.rates, target, card.k, card.b))
