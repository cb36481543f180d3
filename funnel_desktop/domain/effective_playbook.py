"""The playbook of a day: the shipped one with the user's overrides over it and the own record counted in.

`playbook_of` is pure: whoever has the overrides and the record of a day (a rebuilt past day too) gets its playbook.
Stages and indicators stay eight. What an override says that this program does not know is passed by.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from funnel_desktop.domain.overrides import NONE, Overrides, Values
from funnel_desktop.domain.own_record import EMPTY, Record, used_rates
from funnel_desktop.domain.playbook import DataRule, MilestoneDef, Playbook, StageDef

_NUMBERS = ("rate", "allowed_days", "limit_deals", "limit_hours")
"""Whole numbers of a stage that may be overridden."""


def playbook_of(shipped: Playbook, overrides: Overrides = NONE, record: Record = EMPTY) -> Playbook:
    """Return the playbook that these overrides and this own record make of the shipped one."""
    return with_record(laid_over(shipped, overrides), record)


def laid_over(shipped: Playbook, overrides: Overrides) -> Playbook:
    """Return the shipped playbook with the overrides over it; rates are the defaults."""
    if not overrides.values:
        return shipped
    known = {milestone.key: milestone for milestone in shipped.milestones}
    known |= _added(overrides)
    stages = tuple(_stage(stage, overrides.values, known) for stage in shipped.stages)
    return Playbook(stages, overrides.wordings)


def with_record(playbook: Playbook, record: Record) -> Playbook:
    """Return a playbook whose used rates count the user's own record in."""
    used = used_rates(playbook.defaults, record)
    stages = []
    for stage in playbook.stages:
        closed, won = record.get(stage.number, (0, 0))
        stages.append(replace(stage, used=used[stage.number], closed=closed, won=won))
    return replace(playbook, stages=tuple(stages))


def _added(overrides: Overrides) -> dict[str, MilestoneDef]:
    values = overrides.values
    return {
        key: MilestoneDef(key, cast("int", values[f"milestone.{key}.stage"]), added=row_id)
        for key, row_id in overrides.additions.items()
    }


def _stage(stage: StageDef, values: Values, known: Mapping[str, MilestoneDef]) -> StageDef:
    own = {name: values[path] for name in _NUMBERS if (path := f"stage.{stage.key}.{name}") in values}
    tools = values.get(f"stage.{stage.key}.tools")
    if tools is not None:
        own["tools"] = tuple(cast("list[str]", tools))
    own["own_rate"] = "rate" in own
    return replace(stage, milestones=_milestones(stage, values, known), **own)  # type: ignore[arg-type]  # by its name


def _milestones(stage: StageDef, values: Values, known: Mapping[str, MilestoneDef]) -> tuple[MilestoneDef, ...]:
    """Return a stage's milestones in the user's order, retired ones left out; what the order does not name is last."""
    mine = [milestone for milestone in known.values() if milestone.stage == stage.number]
    order = cast("list[str]", values.get(f"stage.{stage.key}.milestones", []))
    place = {key: at for at, key in enumerate(order)}
    mine.sort(key=lambda milestone: place.get(milestone.key, len(place)))
    return tuple(_ruled(each, values) for each in mine if not values.get(f"milestone.{each.key}.retired"))


def _ruled(milestone: MilestoneDef, values: Values) -> MilestoneDef:
    rules = values.get(f"milestone.{milestone.key}.rules")
    if rules is None:
        return milestone
    return replace(milestone, rules=tuple(as_rule(rule) for rule in cast("list[dict[str, object]]", rules)))


def as_rule(table: Mapping[str, object]) -> DataRule:
    """Return a data rule from its table: its name, and everything else as parameters."""
    params = {key: tuple(value) if isinstance(value, list) else value for key, value in table.items() if key != "name"}
    return DataRule(str(table["name"]), params)
