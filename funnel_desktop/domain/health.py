"""The health of a deal: coded findings, each with its figure and the threshold it passed (method, "Further rules").

No score and no black box: a finding is one rule of the method that this deal breaks today, and its `params` hold all
that its sentence says. A parked deal has none (method: it is not stale and must not look so), nor has a closed one.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.next_step import NextStep
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import Standing
from funnel_desktop.domain.work_days import WorkDays
from funnel_desktop.domain.work_pace import WorkPace

NOTE, CARE, ACT = 1, 2, 3
"""Levels of a finding: worth knowing, take care, act now."""

Value = int | str | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule: its code, its level and the values of its sentence.

    Values are whole numbers, ISO days ("" = none), keys of milestones and indicators, names and texts of the deal.
    """

    code: str
    level: int
    params: Mapping[str, Value] = field(default_factory=dict)

    def number(self, name: str) -> int:
        """Return a whole number of the finding."""
        return int(str(self.params[name]))

    def text(self, name: str) -> str:
        """Return a text, key or ISO day of the finding."""
        return str(self.params[name])

    def keys(self, name: str) -> tuple[str, ...]:
        """Return several keys."""
        value = self.params[name]
        return value if isinstance(value, tuple) else ()


@dataclass(frozen=True, slots=True)
class Slips:
    """How often a deal's expected day was put off, and by how many days it has moved in all."""

    times: int = 0
    days: int = 0


NO_SLIPS = Slips()


@dataclass(frozen=True, slots=True)
class Ground:
    """What is alike for all deals of a file today.

    `names` are those of all contacts by id; `tested` are those of whom a statement was judged, in whatever deal.
    """

    playbook: Playbook
    work: WorkDays
    usual: tuple[WorkPace, ...]
    today: date
    names: Mapping[str, str] = field(default_factory=dict)
    tested: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Patient:
    """One open deal as the rules look at it."""

    facts: DealFacts
    standing: Standing
    step: NextStep
    slips: Slips = NO_SLIPS


Rule = Callable[[Patient, Ground], Finding | None]
