"""The shipped method is the one of the field, and a broken one is refused by name."""

import tomllib
from typing import Any

import pytest

from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.playbook import STAGES, STATES
from funnel_desktop.paths import resource
from funnel_desktop.services.playbook import load_playbook, parse_playbook


def method() -> dict[str, Any]:
    return tomllib.loads(resource("playbook", "method.toml").read_text(encoding="utf-8"))


def test_the_method_has_eight_stages_fifteen_milestones_and_eight_indicators() -> None:
    playbook = load_playbook()
    assert [stage.number for stage in playbook.stages] == list(STAGES)
    assert [len(stage.milestones) for stage in playbook.stages] == [2, 2, 2, 2, 2, 2, 2, 1]
    assert playbook.indicators == ("i1", "i2", "i3", "i4", "i5", "i6", "i7", "i8")
    assert playbook.rates == (0, 10, 20, 25, 30, 50, 75, 90, 100)
    assert [STATES.index(stage.state) for stage in playbook.stages] == [0, 0, 1, 1, 1, 2, 2, 2]


def test_rules_keep_their_names_and_parameters() -> None:
    rules = {milestone.key: milestone.rules for milestone in load_playbook().milestones}
    (rule,) = rules["m5b"]
    assert rule.name == "role_attitudes"
    assert rule.params == {"role": "technical", "all_min": 0, "any_min": 1}
    assert rules["m1b"] == ()


def test_seven_stages_are_refused() -> None:
    data = method()
    data["stages"].pop()
    with pytest.raises(InputError) as caught:
        parse_playbook(data)
    assert (caught.value.code, caught.value.params["count"]) == ("playbook.stages", 7)


def test_an_unknown_state_is_refused() -> None:
    data = method()
    data["stages"][3]["state"] = "limbo"
    with pytest.raises(InputError) as caught:
        parse_playbook(data)
    assert (caught.value.code, caught.value.params["stage"]) == ("playbook.state", 4)


@pytest.mark.parametrize(("stage", "rate"), [(7, 99), (2, 15)])
def test_rates_that_fall_or_do_not_end_at_a_hundred_are_refused(stage: int, rate: int) -> None:
    data = method()
    data["stages"][stage]["rate"] = rate
    with pytest.raises(InputError, match=r"playbook\.rates"):
        parse_playbook(data)
