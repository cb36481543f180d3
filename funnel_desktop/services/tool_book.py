"""The tools of the playbook as forms: those that are shipped, in the order of the stages, then the user's own."""

import tomllib
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from funnel_desktop.domain.overrides import Overrides
from funnel_desktop.domain.own_tools import own_forms
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.tool_forms import FormField, ToolForm
from funnel_desktop.paths import resource


def shipped_forms(playbook: Playbook) -> tuple[ToolForm, ...]:
    """Return the forms of every tool a stage names; a tool without a shape (of another playbook) has no form."""
    shapes = _shapes()
    return tuple(
        ToolForm(key, stage.number, form_fields(shapes[key]["fields"]), str(shapes[key].get("milestone", "")))
        for stage in playbook.stages
        for key in stage.tools
        if key in shapes
    )


def all_forms(playbook: Playbook, overrides: Overrides) -> tuple[ToolForm, ...]:
    """Return the shipped tools of a playbook and the user's own, in the order of the stages."""
    both = (*shipped_forms(playbook), *own_forms(overrides.values))
    return tuple(sorted(both, key=lambda form: form.stage))


def shipped_keys() -> tuple[str, ...]:
    """Return the keys of every shipped tool."""
    return tuple(_shapes())


def form_fields(tables: Iterable[Mapping[str, Any]]) -> tuple[FormField, ...]:
    """Return the fields of a tool's table."""
    return tuple(
        FormField(table["key"], table["type"], table.get("from", ""), tuple(table.get("options", ())))
        for table in tables
    )


@cache
def _shapes() -> Mapping[str, Any]:
    with resource("playbook", "tools.toml").open("rb") as file:
        return tomllib.load(file)
