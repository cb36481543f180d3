"""Verdicts on one deal and on the funnel."""

import pytest

from funnel_desktop.domain.diagnosis import (
    BehindCustomers,
    UnprovedStage,
    behind,
    missing_indicator,
    verdict,
    worst_stage,
)
from funnel_desktop.domain.totals import StageTotal
from tests.domain.cards import card
from tests.domain.world import PLAYBOOK


@pytest.mark.parametrize(("gap", "word"), [(0, "in_step"), (1, "ahead"), (3, "ahead"), (-1, "behind")])
def test_the_verdict_on_a_gap(gap: int, word: str) -> None:
    assert verdict(gap) == word


@pytest.mark.parametrize(
    ("found", "number"),
    [
        ({}, 1),
        ({"i1": "done", "i2": "na"}, 3),
        ({"i1": "done", "i2": "withdrawn", "i3": "done"}, 2),
        ({f"i{n}": "done" for n in range(1, 9)}, None),
    ],
)
def test_the_missing_indicator(found: dict[str, str], number: int | None) -> None:
    assert missing_indicator(PLAYBOOK, found) == number


def total(stage: int, amount: int, at_proof: int, currency: str = "CNY") -> StageTotal:
    return StageTotal(stage, currency, 1, 0, 0, amount, 0, 0, at_proof)


def test_the_worst_stage_has_the_largest_unproved_share() -> None:
    small, big = card("a", stage=4, amount=200), card("b", stage=4, amount=300)
    proved = card("p", stage=4, k=3, b=3, amount=900)
    foreign, other = card("u", stage=4, amount=9999, currency="USD"), card("o", stage=5, amount=9999)
    totals = [total(3, 1000, 900), total(4, 1400, 900), total(5, 100, 100), total(6, 5, 0, "USD")]
    found = worst_stage(totals, [small, big, proved, foreign, other], "CNY")
    assert found == UnprovedStage(4, 500, 1400, big)


def test_of_equal_shares_the_lower_stage_is_worst() -> None:
    found = worst_stage([total(5, 10, 5), total(3, 100, 50)], [], "CNY")
    assert found == UnprovedStage(3, 50, 100, None)


def test_of_equal_amounts_the_later_made_deal_is_named() -> None:
    found = worst_stage(
        [total(4, 10, 5)], [card("b", stage=4), card("a", stage=4), card("z", stage=4, amount=None)], "CNY"
    )
    assert found is not None
    assert found.deal is not None
    assert found.deal.id == "b"


def test_a_proved_funnel_has_no_worst_stage() -> None:
    assert worst_stage([total(3, 5, 5), total(4, 0, 0)], [], "CNY") is None


def test_the_deals_behind_their_customers() -> None:
    one, two = card("a", stage=3, b=4, amount=900), card("b", stage=3, b=5, amount=1)
    three = card("c", stage=3, b=5, amount=70)
    level = card("l", stage=3, b=3)
    assert behind([one, two, three, level]) == BehindCustomers(3, three)
    assert behind([level, card("m", stage=4, b=0)]) is None
    assert behind([card("z", stage=3, b=5, amount=None), two]) == BehindCustomers(2, two)
