"""Verdicts on one deal and on the funnel."""

import pytest

from funnel_desktop.domain.diagnosis import missing_indicator, verdict, worst_stage
from funnel_desktop.domain.totals import StageTotal
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
    totals = [total(3, 1000, 900), total(4, 1400, 900), total(5, 100, 100), total(6, 5, 0, "USD")]
    assert worst_stage(totals, "CNY") == totals[1]
    assert worst_stage(totals, "USD") == totals[3]


def test_of_equal_shares_the_lower_stage_is_worst() -> None:
    totals = [total(5, 10, 5), total(3, 100, 50)]
    assert worst_stage(totals, "CNY") == totals[1]


def test_a_proved_funnel_has_no_worst_stage() -> None:
    assert worst_stage([total(3, 5, 5), total(4, 0, 0)], "CNY") is None
