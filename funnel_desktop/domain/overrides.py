"""The user's own playbook: appended overrides laid over the shipped one (design, decision 4).

An override names a target by its path and gives it a JSON value from a day on; the last of a target holds, and an empty
value gives the shipped one back. Targets are `stage.s3.name.zh_CN`, `milestone.m3a.criterion.en`,
`indicator.i2.confirmed_by.en`, `stage.s3.rate`, `stage.s3.milestones` (their order), `milestone.KEY.stage` (one added),
`milestone.KEY.retired`, `milestone.KEY.rules`; what begins otherwise (`tool.`) belongs to others and is passed by.
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from funnel_desktop.domain.method_records import PlaybookOverride

Values = Mapping[str, object]
"""What holds at one time, by target: texts, lists, numbers, as JSON has them."""

WORDED = ("milestone", "indicator")
"""The kinds whose words are checked against: a check keeps those it was made under."""

TEXTS: Mapping[str, tuple[str, ...]] = {
    "stage": ("name", "short", "customer", "customer_short", "aim", "enter", "actions", "mistakes"),
    "milestone": ("name", "criterion", "seen", "why", "questions"),
    "indicator": ("name", "confirmed_by", "said_by"),
}
"""The texts a user may word, each in every language, in the order of the method."""

LISTS = frozenset({"actions", "mistakes", "questions"})
"""Texts that are lists of lines."""


class Overrides:
    """All overrides of a file in the order they were made; asks nothing of the shipped playbook."""

    def __init__(self, rows: "Iterable[PlaybookOverride]" = ()) -> None:
        self.rows = tuple(sorted(rows, key=lambda row: row.nth))

    def on(self, day: date) -> "Overrides":
        """Return those in force on a day (method: past days use the playbook of that day)."""
        return Overrides(row for row in self.rows if row.effective_on <= day)

    def under(self, wording: str) -> "Overrides":
        """Return those that held when a check was made under a wording; none for "" or one that is gone."""
        nth = next((row.nth for row in self.rows if row.id == wording), 0)
        return Overrides(row for row in self.rows if row.nth <= nth)

    @cached_property
    def values(self) -> Values:
        """The value of every target that is not the shipped one."""
        last = {row.target: row.value for row in self.rows}
        return {target: json.loads(value) for target, value in last.items() if value}

    @cached_property
    def once(self) -> Values:
        """The last value every target ever had: names of what has been taken out again."""
        return {row.target: json.loads(row.value) for row in self.rows if row.value}

    @cached_property
    def additions(self) -> Mapping[str, str]:
        """The milestones added and still there: the override that added each, by key."""
        last = {row.target: row.id for row in self.rows if row.value}
        return {
            target.split(".")[1]: last[target]
            for target in self.values
            if target.startswith("milestone.") and target.endswith(".stage")
        }

    @cached_property
    def wordings(self) -> Mapping[str, str]:
        """The override a milestone's or indicator's present words are of, by key; those as shipped are left out."""
        worded = {target.split(".")[1] for target in self.values if is_wording(target)}
        last = {row.target.split(".")[1]: row.id for row in self.rows if is_wording(row.target)}
        return {key: row_id for key, row_id in last.items() if key in worded}


def is_wording(target: str) -> bool:
    """Tell whether a target is a text of a milestone or an indicator."""
    kind, _, rest = target.partition(".")
    parts = rest.split(".")
    return kind in WORDED and len(parts) == 3 and parts[1] in TEXTS[kind]


NONE = Overrides()
"""The playbook as shipped."""
