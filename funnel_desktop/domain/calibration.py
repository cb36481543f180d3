"""How good past forecasts were: what stood in them on the eve of a quarter, and what came of it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.forecast import HOPES
from funnel_desktop.domain.span import Span


class Eve(NamedTuple):
    """A finished quarter: the deals hoped for on its eve with their blocks, and those won in it as they are now."""

    span: Span
    hoped: Sequence[tuple[str, Card]]
    won: Collection[Card]


class Outcome(NamedTuple):
    """One quarter, in minor units of one currency: hoped for on its eve, and what came.

    `main` is the amount of the deals from 50 % on. `realised` is all that was won; `of_hoped` is the part of it that
    had been hoped for. `deals` were hoped for, `came` of them won; `ids` are theirs, `won_ids` those of all the won.
    """

    span: Span
    deals: int
    main: int
    weighted: int
    proved: int
    realised: int
    of_hoped: int
    came: int
    ids: tuple[str, ...]
    won_ids: tuple[str, ...]


class BandRecord(NamedTuple):
    """All deals of one band of rates over the quarters, whatever their currency.

    `claimed` and `proved` are the sums of their rates in per cent on the eve: a right forecast wins a hundredth of it
    in deals. `won` came in their quarter.
    """

    key: str
    deals: int
    claimed: int
    proved: int
    won: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """Past quarters, oldest first, and the bands of rates over all of them."""

    currency: str
    quarters: tuple[Outcome, ...]
    bands: tuple[BandRecord, ...]


def calibrate(eves: Iterable[Eve], currency: str) -> Calibration:
    """Return the record of these quarters; sums are in one currency."""
    eves = list(eves)
    pairs = [(key, card, eve) for eve in eves for key, card in eve.hoped]
    bands = tuple(_band(key, [(card, eve) for own, card, eve in pairs if own == key]) for key in HOPES)
    return Calibration(currency, tuple(_outcome(eve, currency) for eve in eves), bands)


def _outcome(eve: Eve, currency: str) -> Outcome:
    hoped = [card for _, card in eve.hoped if card.currency == currency]
    main = [card for key, card in eve.hoped if key != "early" and card.currency == currency]
    won = [card for card in eve.won if card.currency == currency]
    ids = {card.id for card in hoped}
    return Outcome(
        eve.span,
        len(hoped),
        sum(card.amount or 0 for card in main),
        sum(card.weighted or 0 for card in hoped),
        sum(card.proved or 0 for card in hoped),
        sum(card.amount or 0 for card in won),
        sum(card.amount or 0 for card in won if card.id in ids),
        sum(card.id in ids for card in won),
        tuple(card.id for card in hoped),
        tuple(card.id for card in won),
    )


def _band(key: str, members: Sequence[tuple[Card, Eve]]) -> BandRecord:
    return BandRecord(
        key,
        len(members),
        sum(card.claimed_rate for card, _ in members),
        sum(card.proved_rate for card, _ in members),
        sum(any(card.id == won.id for won in eve.won) for card, eve in members),
    )
