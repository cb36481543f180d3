"""The blocks of a forecast, deal by deal and in sum."""

from datetime import date
from typing import Any

import pytest

from funnel_desktop.domain.expected_past import ExpectedPast
from funnel_desktop.domain.forecast import BLOCKS, EMPTY, UNDATED, block_of, forecast
from funnel_desktop.domain.span import quarter_of
from tests.domain.cards import TODAY, card

QUARTER = quarter_of(date(2026, 11, 23))
WAS_DUE = ExpectedPast(("2026-08-01",), ("2026-11-15",))


@pytest.mark.parametrize(
    ("given", "past", "block"),
    [
        ({"status": "won", "closed_on": "2026-10-01"}, None, "realised"),
        ({"status": "won", "closed_on": "2026-09-30", "expected_on": "2026-11-30"}, WAS_DUE, ""),
        ({"status": "lost", "closed_on": "2026-02-01", "expected_on": "2026-12-31"}, None, "lost"),
        ({"status": "lost", "expected_on": ""}, WAS_DUE, "lost"),
        ({"status": "lost", "expected_on": ""}, ExpectedPast(("2026-01-01",), ("",), "2026-10-01"), "lost"),
        ({"status": "lost", "expected_on": ""}, None, ""),
        ({"expected_on": "2026-12-01", "claimed_rate": 90}, None, "main_90"),
        ({"expected_on": "2026-12-01", "claimed_rate": 89}, None, "main_50"),
        ({"expected_on": "2026-12-01", "claimed_rate": 50}, None, "main_50"),
        ({"expected_on": "2026-11-23", "claimed_rate": 49}, None, "early"),
        ({"expected_on": "2026-12-01", "claimed_rate": 0}, None, "early"),
        ({"expected_on": "2026-11-22", "claimed_rate": 90}, None, "delayed"),
        ({"expected_on": "2026-12-01", "claimed_rate": 90, "parked_until": "2026-12-02"}, None, "delayed"),
        ({"expected_on": "2026-12-01", "claimed_rate": 90, "parked_until": "2026-11-23"}, None, "main_90"),
        ({"expected_on": "2027-01-01"}, WAS_DUE, "delayed"),
        ({"expected_on": "2027-01-01"}, None, ""),
        ({"expected_on": ""}, WAS_DUE, "delayed"),
        ({"expected_on": ""}, None, UNDATED),
    ],
)
def test_every_deal_has_its_block(given: dict[str, Any], past: ExpectedPast | None, block: str) -> None:
    assert block_of(card(**given), past, QUARTER, TODAY) == block


def test_the_methods_own_example() -> None:
    """Expected on the eve of the quarter for 15 May, now moved to 30 October: belongs, and is delayed."""
    past = ExpectedPast(("2026-03-31", "2026-05-10"), ("2026-05-15", "2026-10-30"))
    second = quarter_of(date(2026, 5, 1))
    assert block_of(card(expected_on="2026-10-30"), past, second, "2026-05-20") == "delayed"


def test_sums_are_by_currency_and_know_what_is_unknown() -> None:
    cards = [
        card("a", expected_on="2026-12-01", claimed_rate=75, proved_rate=50, amount=400, weighted=300, proved=200),
        card("b", expected_on="2026-12-01", claimed_rate=75, proved_rate=20, amount=600, weighted=450, proved=120),
        card("c", expected_on="2026-12-01", claimed_rate=75, amount=None),
        card("u", expected_on="2026-12-01", claimed_rate=75, amount=7, currency="USD"),
        card("w", status="won", closed_on="2026-11-01", claimed_rate=100, proved_rate=100, amount=50, weighted=50),
        card("n", amount=9),
    ]
    found = forecast(cards, {}, QUARTER, TODAY)
    main = found.block("CNY", "main_50")
    assert (main.deals, main.unknown, main.amount, main.weighted, main.proved) == (3, 1, 1000, 750, 320)
    assert (main.at_proof, main.ids) == (400, ("b", "a", "c"))
    assert found.block("CNY", "realised").at_proof == 50
    assert found.block("CNY", UNDATED).ids == ("n",)
    assert found.block("CNY", "lost") is EMPTY
    assert found.currencies() == ("CNY", "USD")
    assert (found.outlook("CNY"), found.proved_outlook("CNY")) == (50 + 750, 50 + 320)
    assert {key for _, key in found.blocks} <= {*BLOCKS, UNDATED}
