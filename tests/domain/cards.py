"""Cards for tests of rules that read cards: one with sensible values, altered by name."""

from collections.abc import Iterable
from typing import Any

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.funnel import PositionTotal, position, position_sums

TODAY = "2026-11-23"

_PLAIN: dict[str, Any] = {
    "stage": 1,
    "rank": "i",
    "status": "open",
    "name": "Fans",
    "customer_id": "c",
    "customer": "Steel",
    "contacts": "",
    "amount": 100,
    "currency": "CNY",
    "priority": "A",
    "pips": "oo",
    "debt": 0,
    "k": 0,
    "b": 0,
    "claimed_rate": 50,
    "proved_rate": 20,
    "began_on": "2026-10-01",
    "entered_on": "2026-11-01",
    "parked_on": "",
    "parked_until": "",
    "next_on": "",
    "next_text": "",
    "expected_on": "",
    "closed_on": "",
    "contract_no": "",
    "version": 1,
}


def card(deal_id: str = "d", **given: Any) -> Card:
    """Return a card; weighted is half of the amount and proved a fifth, parked since 1 November where parked."""
    values = _PLAIN | given
    amount = values["amount"]
    values.setdefault("weighted", None if amount is None else amount // 2)
    values.setdefault("proved", None if amount is None else amount // 5)
    if values["parked_until"] and not values["parked_on"]:
        values["parked_on"] = "2026-11-01"
    return Card(id=deal_id, **values)


def tally(cards: Iterable[Card], today: str) -> list[PositionTotal]:
    """Return the totals per position of the cards that count today (ISO day)."""
    return position_sums(position(card) for card in cards if card.is_counted(today))
