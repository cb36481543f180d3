"""When a deal would be signed: plain counting over all ways agrees, and what the user expects holds it back."""

from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest

from funnel_desktop.domain.closing_odds import ClosingOdds, stays_of
from tests.domain.cards import TODAY, card
from tests.domain.world import PLAYBOOK

DAY = date.fromisoformat(TODAY)
FIVE = {3: 2, 10: 3}


def test_own_stays_count_from_five_on() -> None:
    stays = stays_of(PLAYBOOK, {(2, 3): 2, (2, 10): 3, (3, 4): 4})
    assert stays[1] == FIVE
    assert stays[2] == {30: 1}


@pytest.mark.parametrize(("stood", "rests"), [(0, {3: 2, 10: 3}), (4, {6: 1}), (30, {1: 1})])
def test_the_odds_are_those_of_all_ways_counted(stood: int, rests: dict[int, int]) -> None:
    stays = ({9: 1},) * 5 + (FIVE, {5: 1, 7: 1, 8: 2}, {2: 1, 40: 1})
    deal = card(stage=6, entered_on=(DAY - timedelta(stood)).isoformat())
    ends = [DAY + timedelta(days) for days in range(61)]
    found = ClosingOdds(stays, DAY, 60).by(deal, ends)
    for days, chance in zip(range(61), found, strict=True):
        ways = [
            (one + two + three <= days, n * m * k)
            for (one, n), (two, m), (three, k) in product(rests.items(), stays[6].items(), stays[7].items())
        ]
        expected = sum(count for early, count in ways if early) / sum(count for _, count in ways)
        assert chance == pytest.approx(expected)


def test_a_deal_is_not_signed_before_it_is_expected_nor_before_it_wakes() -> None:
    odds = ClosingOdds(({5: 1},) * 8, DAY, 60)
    ends = [DAY + timedelta(days) for days in (4, 5, 20, 25)]
    day: dict[str, Any] = {"stage": 8, "entered_on": TODAY}
    assert odds.by(card(**day), ends) == (0, 1, 1, 1)
    assert odds.by(card(**day, expected_on=ends[2].isoformat()), ends) == (0, 0, 1, 1)
    asleep = card(**day, parked_on=TODAY, parked_until=ends[2].isoformat())
    assert odds.by(asleep, ends) == (0, 0, 0, 1)
    assert ClosingOdds(({5: 1},) * 8, DAY, 3).by(card(**day), [DAY + timedelta(3)]) == (0,)
