"""Cards made for tests: sound by themselves, every field can be set."""

from types import SimpleNamespace
from typing import Any, cast

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.totals import sum_cells, totals_without_parked

TODAY = "2026-11-23"
DEALS = (("井下排水泵站", "川岳矿业", 1), ("高炉变频改造", "沧澜钢铁", 3), ("烟气风机", "云栖铝业", 3))
"""The deals of the file behind the board's controller: name, customer, stage."""

_PLAIN: dict[str, Any] = {
    "stage": 3,
    "rank": "",
    "status": "open",
    "customer_id": "c1",
    "customer": "沧澜钢铁",
    "contacts": "",
    "amount": 128_000_000,
    "currency": "CNY",
    "priority": "A",
    "pips": "do",
    "debt": 0,
    "k": 2,
    "b": 2,
    "claimed_rate": 20,
    "proved_rate": 20,
    "weighted": 25_600_000,
    "proved": 25_600_000,
    "began_on": "2026-09-01",
    "entered_on": "2026-11-01",
    "parked_on": "",
    "parked_until": "",
    "next_on": "",
    "next_text": "",
    "expected_on": "2027-03-01",
    "closed_on": "",
    "contract_no": "",
    "version": 1,
}


def card(card_id: str, **fields: Any) -> Card:
    """Return an open card of stage 3; its rank is its id unless given."""
    values = {"id": card_id, "name": f"项目{card_id}", **_PLAIN, **fields}
    return Card(**{**values, "rank": values["rank"] or card_id})


def won(card_id: str, **fields: Any) -> Card:
    """Return a card won this quarter."""
    closed = {"stage": 8, "status": "won", "closed_on": "2026-11-18", "contract_no": "HT-2611-08"}
    return card(card_id, **{**closed, **fields})


def parked(card_id: str, **fields: Any) -> Card:
    """Return a card that rests."""
    return card(card_id, **{"parked_on": "2026-11-01", "parked_until": "2026-12-15", **fields})


def opening(cards: list[Card]) -> Any:
    """Return what the board shows first of these cards."""
    columns = tuple(tuple(one for one in cards if one.stage == stage) for stage in range(1, 9))
    resting = [one for one in cards if one.is_parked(TODAY)]
    return cast(
        "Any",
        SimpleNamespace(
            today=TODAY,
            quarter_start="2026-10-01",
            cards=columns,
            totals=totals_without_parked(sum_cells(cards), sum_cells(resting)),
            paces=tuple(Pace(30, own=False) for _ in range(8)),
            main_currency="CNY",
        ),
    )


def draft(name: str, customer: str, stage: int) -> DealDraft:
    """Return a deal to be added to a file."""
    return DealDraft(name=name, customer_name=customer, amount=100_000_00, stage=stage)
