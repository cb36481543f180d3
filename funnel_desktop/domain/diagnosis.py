"""What the twin positions say: of one deal (in step, ahead, behind), and of the funnel (method, "The eight steps")."""

from collections.abc import Iterable
from dataclasses import dataclass

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import SETTLED, CheckStates, proved_column
from funnel_desktop.domain.totals import StageTotal


def verdict(gap: int) -> str:
    """Return "in_step" (0), "ahead" (> 0: work nobody has asked for) or "behind" (< 0: it goes without us)."""
    if gap == 0:
        return "in_step"
    return "ahead" if gap > 0 else "behind"


def missing_indicator(playbook: Playbook, indicators: CheckStates) -> int | None:
    """Return the number of the first indicator neither confirmed nor not applicable, None if there is none."""
    for number, key in enumerate(playbook.indicators, start=1):
        if indicators.get(key) not in SETTLED:
            return number
    return None


@dataclass(frozen=True, slots=True)
class UnprovedStage:
    """The stage with the largest unproved share of its amount, and the biggest deal that makes it so."""

    stage: int
    unproved: int
    amount: int
    deal: Card | None


@dataclass(frozen=True, slots=True)
class BehindCustomers:
    """The deals whose customers have gone further than we have, and the one furthest behind (then the biggest)."""

    count: int
    deal: Card


def worst_stage(totals: Iterable[StageTotal], cards: Iterable[Card], currency: str) -> UnprovedStage | None:
    """Return the stage whose claim is least proved (the lower one of equals), None if everything is proved.

    `cards` are the counted cards, of which those in that stage not proved there (p < s) are looked at.
    """
    candidates = [t for t in totals if t.currency == currency and t.at_proof < t.amount]
    if not candidates:
        return None
    worst = max(candidates, key=lambda total: ((total.amount - total.at_proof) / total.amount, -total.stage))
    unproved = [card for card in cards if card.stage == worst.stage and card.currency == currency and _unproved(card)]
    biggest = max(unproved, key=lambda card: (card.amount or 0, card.id), default=None)
    return UnprovedStage(worst.stage, worst.amount - worst.at_proof, worst.amount, biggest)


def behind(cards: Iterable[Card]) -> BehindCustomers | None:
    """Return the counted deals behind their customers, None if there is none."""
    found = [card for card in cards if card.gap < 0]
    if not found:
        return None
    return BehindCustomers(len(found), min(found, key=lambda card: (card.gap, -(card.amount or 0), card.id)))


def _unproved(card: Card) -> bool:
    return proved_column(card.stage, card.k, card.b) < card.stage
