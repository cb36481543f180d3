"""The one next step: what holds the proved value back, and the tool for it."""

import pytest

from funnel_desktop.domain.next_step import NextStep, next_step, tool_of
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import Position, stand
from tests.domain.world import PLAYBOOK, all_keys


def step(playbook: Playbook, s: int, k: int, b: int, *more: str) -> NextStep:
    """Return the next step of a deal in column s whose milestones up to k and indicators up to b are there."""
    keys = dict.fromkeys((*all_keys(1, k), *more), "done")
    said = {f"i{number}": "done" for number in range(1, b + 1)}
    milestones = {key: state for key, state in keys.items() if key.startswith("m")}
    return next_step(playbook, stand(playbook, Position(s, None), milestones, said), milestones, said)


@pytest.mark.parametrize(
    ("s", "k", "b", "more", "kind", "key", "stage"),
    [
        (4, 3, 3, (), "milestone", "m4a", 4),
        (4, 3, 3, ("m4a",), "milestone", "m4b", 4),
        (4, 4, 3, (), "indicator", "i4", 4),
        (4, 4, 4, (), "move", "", 5),
        (4, 3, 2, (), "indicator", "i3", 3),  # ahead: the customer's sign first
        (4, 1, 2, (), "milestone", "m2a", 2),  # proof is lower than the customer: the debt first
        (3, 2, 5, (), "milestone", "m3a", 3),  # behind: catch up with this step's own
        (3, 0, 5, (), "milestone", "m3a", 3),
        (8, 7, 8, (), "milestone", "m8a", 8),
        (8, 8, 8, (), "move", "", 8),
    ],
)
def test_the_lowest_position_says_where_work_counts(
    s: int, k: int, b: int, more: tuple[str, ...], kind: str, key: str, stage: int
) -> None:
    assert step(PLAYBOOK, s, k, b, *more)[:3] == (kind, key, stage)


def test_an_indicator_not_applicable_does_not_hide_the_milestones() -> None:
    said = {"i1": "done", "i2": "done", "i3": "na"}
    milestones = dict.fromkeys(all_keys(1, 3), "done")
    standing = stand(PLAYBOOK, Position(4, None), milestones, said)
    assert next_step(PLAYBOOK, standing, milestones, said)[:2] == ("indicator", "i4")


def test_every_milestone_of_the_shipped_playbook_has_its_tool(playbook: Playbook) -> None:
    tools = {each.key: tool_of(playbook.stage(each.stage), each) for each in playbook.milestones}
    assert tools == {
        "m1a": "project_analysis", "m1b": "go_no_go", "m2a": "visit_plan", "m2b": "coach_profile",
        "m3a": "proposal_outline", "m3b": "information_checklist", "m4a": "reference_list", "m4b": "exchange_agenda",
        "m5a": "solution_confirmation", "m5b": "technical_qa", "m6a": "executive_visit_plan", "m6b": "decision_chain",
        "m7a": "negotiation_plan", "m7b": "agreed_terms", "m8a": "contract_checklist",
    }  # fmt: skip


def test_a_stage_without_tools_has_none() -> None:
    assert step(PLAYBOOK, 4, 3, 3).tool == ""
