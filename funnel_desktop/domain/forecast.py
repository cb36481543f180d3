"""The forecast of a period in blocks (method, "Forecast").

A deal belongs if it was won in the period, or is expected in it now, was at its loss, or was at the baseline: the eve
of the period, for later arrivals their first day. Open deals go by their claimed rate, what is proved stands beside.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.expected_past import ExpectedPast
from funnel_desktop.domain.span import Span

BLOCKS = ("realised", "main_90", "main_50", "early", "lost", "delayed")
"""Realised; main from 90 %; main 50–89 %; early under 50 %; not realised: lost; delayed."""

UNDATED = "undated"
"""The list beside the blocks: open deals without an expected day that belong to none of them."""

HOPES = ("main_90", "main_50", "early")
"""The blocks that may still come in the period."""

_FLOORS = {"main_90": 90, "main_50": 50, "early": 1}


@dataclass(frozen=True, slots=True)
class Block:
    """One block in one currency, in minor units; `unknown` of its deals have no amount and are in no sum.

    `at_proof` is the amount of the deals whose proved rate alone reaches their block (early: anything proved at all).
    `ids` are its deals, the biggest first.
    """

    deals: int = 0
    unknown: int = 0
    amount: int = 0
    weighted: int = 0
    proved: int = 0
    at_proof: int = 0
    ids: tuple[str, ...] = ()


EMPTY = Block()


@dataclass(frozen=True, slots=True)
class Forecast:
    """The forecast of a period as seen on a day; `blocks` by currency and key (`BLOCKS` and `UNDATED`), none empty."""

    span: Span
    today: str
    blocks: Mapping[tuple[str, str], Block] = field(default_factory=dict)

    def block(self, currency: str, key: str) -> Block:
        """Return one block, an empty one where no deal belongs to it."""
        return self.blocks.get((currency, key), EMPTY)

    def currencies(self) -> tuple[str, ...]:
        """Return the currencies with any deal, in order."""
        return tuple(sorted({currency for currency, _ in self.blocks}))

    def outlook(self, currency: str) -> int:
        """Return what has come plus the weighted value of what may still come."""
        hoped = sum(self.block(currency, key).weighted for key in HOPES)
        return self.block(currency, "realised").amount + hoped

    def proved_outlook(self, currency: str) -> int:
        """Return what has come plus the proved value of what may still come: never above the outlook."""
        hoped = sum(self.block(currency, key).proved for key in HOPES)
        return self.block(currency, "realised").amount + hoped


def block_of(card: Card, past: ExpectedPast | None, span: Span, today: str) -> str:
    """Return the block of a deal in a period as seen today (ISO): one of `BLOCKS`, `UNDATED`, or "" if none."""
    if card.status == "won":
        return "realised" if span.holds(card.closed_on) else ""
    if not _belongs(card, past, span):
        return UNDATED if card.status == "open" and not card.expected_on else ""
    if card.status == "lost":
        return "lost"
    due = span.holds(card.expected_on) and card.expected_on >= today
    return hope(card.claimed_rate) if due and not card.is_parked(today) else "delayed"


def hope(rate: int) -> str:
    """Return the block of a rate in per cent, of a deal that may still come."""
    return next((key for key, floor in _FLOORS.items() if rate >= floor), "early")


def _belongs(card: Card, past: ExpectedPast | None, span: Span) -> bool:
    """Tell whether an open or lost deal belongs; without a past, what is expected now is all that is known."""
    if span.holds(card.expected_on):
        return True
    if past is None:
        return False
    at_loss = card.status == "lost" and span.holds(past.at_loss)
    return at_loss or span.holds(past.baseline(span.eve.isoformat()))


def members(cards: Iterable[Card], pasts: Mapping[str, ExpectedPast], span: Span, today: str) -> list[tuple[str, Card]]:
    """Return the deals of a period with the keys of their blocks, from all cards that could belong to it."""
    found = ((block_of(card, pasts.get(card.id), span, today), card) for card in cards)
    return [(key, card) for key, card in found if key]


def forecast(cards: Iterable[Card], pasts: Mapping[str, ExpectedPast], span: Span, today: str) -> Forecast:
    """Return the forecast of a period from all cards that could belong to it, seen today (ISO)."""
    cells: dict[tuple[str, str], list[Card]] = {}
    for key, card in members(cards, pasts, span, today):
        cells.setdefault((card.currency, key), []).append(card)
    return Forecast(span, today, {cell: _block(found) for cell, found in cells.items()})


def _block(cards: list[Card]) -> Block:
    known = [card for card in cards if card.amount is not None]
    ordered = sorted(cards, key=lambda card: (card.amount is None, -(card.amount or 0), card.id))
    return Block(
        deals=len(cards),
        unknown=len(cards) - len(known),
        amount=sum(card.amount or 0 for card in known),
        weighted=sum(card.weighted or 0 for card in known),
        proved=sum(card.proved or 0 for card in known),
        at_proof=sum(card.amount or 0 for card in known if _is_at_proof(card)),
        ids=tuple(card.id for card in ordered),
    )


def _is_at_proof(card: Card) -> bool:
    return card.status != "lost" and card.proved_rate >= _FLOORS[hope(card.claimed_rate)]
