"""Read the method's structure from `resources/playbook/method.toml` into the domain's `Playbook`.

It is read before first paint, so the file is small and nothing but the standard library is used.
"""

import tomllib
from collections.abc import Mapping
from typing import Any

from funnel_desktop.domain.errors import InputError
from funnel_desktop.domain.playbook import STAGES, STATES, DataRule, MilestoneDef, Playbook, StageDef
from funnel_desktop.paths import resource


def load_playbook() -> Playbook:
    """Return the shipped playbook."""
    with resource("playbook", "method.toml").open("rb") as file:
        return parse_playbook(tomllib.load(file))


def parse_playbook(data: Mapping[str, Any]) -> Playbook:
    """Return the playbook a parsed method file describes.

    Raises InputError "playbook.stages" unless there are exactly eight stages, "playbook.state" for a funnel state the
    method does not know, and "playbook.rates" unless the rates rise to 100 (method: rate[8] is fixed).
    """
    stages = data.get("stages", [])
    if len(stages) != len(STAGES):
        raise InputError("playbook.stages", count=len(stages))
    playbook = Playbook(tuple(_stage(number, table) for number, table in zip(STAGES, stages, strict=True)))
    if list(playbook.rates) != sorted(playbook.rates) or playbook.rates[-1] != 100:
        raise InputError("playbook.rates", rates=playbook.rates)
    return playbook


def _stage(number: int, table: Mapping[str, Any]) -> StageDef:
    if table["state"] not in STATES:
        raise InputError("playbook.state", stage=number, state=table["state"])
    return StageDef(
        number=number,
        state=table["state"],
        rate=table["rate"],
        allowed_days=table["allowed_days"],
        milestones=tuple(_milestone(number, milestone) for milestone in table["milestones"]),
        indicator=table["indicator"],
        tools=tuple(table["tools"]),
    )


def _milestone(number: int, table: Mapping[str, Any]) -> MilestoneDef:
    return MilestoneDef(table["key"], number, tuple(_rule(rule) for rule in table.get("rules", ())))


def _rule(table: Mapping[str, Any]) -> DataRule:
    params = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items() if key != "name"}
    return DataRule(str(table["name"]), params)
