"""The funnel in sums: columns, bars of both shapes, the forecast's blocks (method, "Proved column", "Forecast")."""

from collections.abc import Iterable, Sequence

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.change import Json
from funnel_desktop.domain.forecast import BLOCKS, UNDATED, Block, Forecast
from funnel_desktop.domain.funnel import SHAPES, bars, position, position_sums
from funnel_desktop.domain.playbook import STAGES
from funnel_desktop.domain.totals import NOTHING, Figures, add, figures

_NAMES = ("count", "unknown", "amount", "weighted", "proved", "at_proof")


def column_figures(cards: Sequence[Card], today: str) -> list[Json]:
    """Return the eight columns of one currency: open deals that do not rest, the resting ones counted beside."""
    return [_column(number, [card for card in cards if card.stage == number], today) for number in STAGES]


def sum_figures(cards: Iterable[Card], today: str) -> dict[str, Json]:
    """Return the same sums over all columns; `risk` is what is weighted and not proved."""
    open_cards = [card for card in cards if card.status == "open"]
    parked = sum(card.is_parked(today) for card in open_cards)
    return _named(open_cards, today) | {"parked": parked}


def _column(number: int, cards: Sequence[Card], today: str) -> dict[str, Json]:
    return {"stage": number} | sum_figures(cards, today)


def _named(cards: Iterable[Card], today: str) -> dict[str, Json]:
    found: Figures = NOTHING
    for card in cards:
        if card.is_counted(today):
            found = add(found, figures(card))
    row: dict[str, Json] = dict(zip(_NAMES, found, strict=True))
    return row | {"risk": found[3] - found[4]}


def bar_figures(cards: Iterable[Card], today: str, currency: str) -> dict[str, Json]:
    """Return claimed and proved bars 1…8 of both shapes, by count, value and weighted, of deals in one currency."""
    own = [card for card in cards if card.currency == currency and card.is_counted(today)]
    totals = position_sums(map(position, own))
    found: dict[str, Json] = {}
    for shape in SHAPES:
        measures: dict[str, Json] = {}
        for measure in ("count", "value", "weighted"):
            drawn = bars(totals, measure=measure, shape=shape, currency=currency)
            measures[measure] = {"claimed": [bar.claimed for bar in drawn], "proved": [bar.proved for bar in drawn]}
        found[shape] = measures
    return found


def forecast_figures(found: Forecast) -> dict[str, Json]:
    """Return the blocks of a period by currency, with the two outlooks."""
    by_currency: dict[str, Json] = {}
    for currency in found.currencies():
        blocks: dict[str, Json] = {key: _block(found.block(currency, key)) for key in (*BLOCKS, UNDATED)}
        outlook, proved = found.outlook(currency), found.proved_outlook(currency)
        by_currency[currency] = {"blocks": blocks, "outlook": outlook, "proved_outlook": proved}
    return {
        "key": found.span.key,
        "from": found.span.start.isoformat(),
        "to": found.span.end.isoformat(),
        "currencies": by_currency,
    }


def _block(block: Block) -> dict[str, Json]:
    return {
        "deals": block.deals,
        "unknown": block.unknown,
        "amount": block.amount,
        "weighted": block.weighted,
        "proved": block.proved,
        "at_proof": block.at_proof,
        "ids": [*sorted(block.ids)],
    }
