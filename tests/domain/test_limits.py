"""Soft limits of a column: nothing wanted is never too much, the limit itself is not over it."""

from dataclasses import replace

from funnel_desktop.domain.limits import StageLimit, stage_limits
from tests.domain.world import PLAYBOOK


def test_a_limit_is_passed_only_above_it() -> None:
    assert not StageLimit().too_many(99)
    assert not StageLimit(minutes=9999).too_long
    assert [StageLimit(3).too_many(count) for count in (3, 4)] == [False, True]
    assert [StageLimit(0, 2, minutes).too_long for minutes in (120, 121)] == [False, True]


def test_only_columns_with_a_limit_are_named() -> None:
    stages = (
        replace(PLAYBOOK.stages[0], limit_deals=4),
        *PLAYBOOK.stages[1:7],
        replace(PLAYBOOK.stages[7], limit_hours=6),
    )
    assert stage_limits(replace(PLAYBOOK, stages=stages), {8: 30, 2: 60}) == {
        1: StageLimit(4),
        8: StageLimit(0, 6, 30),
    }
