"""The playbook as structure, and time as a parameter."""

from datetime import UTC, date, datetime

import pytest

from funnel_desktop.domain.clock import FixedClock, SystemClock, local_day
from funnel_desktop.domain.errors import DomainError, InputError
from tests.domain.world import PLAYBOOK, all_keys


def test_the_eight_stages_and_fifteen_milestones() -> None:
    assert [stage.key for stage in PLAYBOOK.stages] == [f"s{n}" for n in range(1, 9)]
    assert PLAYBOOK.stage(3).number == 3
    assert len(PLAYBOOK.milestones) == 15
    assert PLAYBOOK.milestone_keys(8) == ("m8a",)
    assert tuple(milestone.key for milestone in PLAYBOOK.milestones) == all_keys(1, 8)
    assert PLAYBOOK.indicators == tuple(f"i{n}" for n in range(1, 9))


def test_a_rate_belongs_to_what_is_completed() -> None:
    assert PLAYBOOK.rates == (0, 10, 20, 25, 30, 50, 75, 90, 100)


@pytest.mark.parametrize(
    ("step", "state"), [(0, "search"), (2, "search"), (3, "funnel"), (5, "funnel"), (6, "best"), (8, "best")]
)
def test_the_state_of_a_step(step: int, state: str) -> None:
    assert PLAYBOOK.state_of(step) == state


@pytest.mark.parametrize(("zone", "day"), [("Asia/Shanghai", 24), ("UTC", 23), ("America/New_York", 23)])
def test_a_day_is_local_in_the_files_zone(zone: str, day: int) -> None:
    assert local_day(datetime(2026, 11, 23, 17, tzinfo=UTC), zone) == date(2026, 11, day)


def test_clocks_give_aware_instants() -> None:
    assert SystemClock().now().tzinfo is UTC
    clock = FixedClock(datetime(2026, 1, 1, tzinfo=UTC))
    assert clock.now() == clock.now() == clock.instant


def test_errors_are_a_code_and_its_values() -> None:
    error = DomainError("deal.name_needed", field="name")
    assert (error.code, error.params) == ("deal.name_needed", {"field": "name"})
    assert str(InputError("a.b")) == "('a.b', {})"
