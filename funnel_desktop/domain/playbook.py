"""The method as data, without its words: stages, milestones, indicators, states, rates, data rules.

The structure is read from `resources/playbook/method.toml`, the words from the language files beside it; the code knows
neither a Chinese nor an English word of the method. Stages and indicators are always eight (method, definitions).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from funnel_desktop.domain.entities import StageEntry

STAGES = range(1, 9)
"""Stage numbers; indicator k is the sign that the customer has reached its own step k."""

STATES = ("search", "funnel", "best")


@dataclass(frozen=True, slots=True)
class DataRule:
    """A named predicate with parameters that may prove a milestone from the data (design, decision 4)."""

    name: str
    params: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MilestoneDef:
    """A milestone of a stage; all `rules` must hold for the data to prove it (none: the data cannot).

    `added` is the id of the override that added it to the playbook, "" for one the program ships.
    """

    key: str
    stage: int
    rules: tuple[DataRule, ...] = ()
    added: str = ""


@dataclass(frozen=True, slots=True)
class StageDef:
    """One of the eight stages: its funnel state, the default rate in per cent once it is completed, allowed days.

    `used` is the rate that figures are made with once the user's own record is counted in (None: the default itself),
    `won` of `closed` that record (method, "Own record"); `own_rate`: the user has set the default itself. Soft limits
    of the column, 0 = none: `limit_deals` open deals, `limit_hours` spent in one week.
    """

    number: int
    state: str
    rate: int
    allowed_days: int
    milestones: tuple[MilestoneDef, ...]
    indicator: str
    tools: tuple[str, ...] = ()
    used: int | None = None
    won: int = 0
    closed: int = 0
    limit_deals: int = 0
    limit_hours: int = 0
    own_rate: bool = False

    @property
    def key(self) -> str:
        """The stage's text key in the file, "s1"…"s8"."""
        return f"s{self.number}"


@dataclass(frozen=True, slots=True)
class Playbook:
    """The eight stages in order, as they hold now or held on a day.

    `wordings` names, for each milestone or indicator whose words are the user's own, the override they are of: what is
    checked keeps it (method: what was checked under an old wording keeps it).
    """

    stages: tuple[StageDef, ...]
    wordings: Mapping[str, str] = field(default_factory=dict, compare=False)

    def stage(self, number: int) -> StageDef:
        """Return stage 1…8."""
        return self.stages[number - 1]

    def state_of(self, number: int) -> str:
        """Return the funnel state of a stage or customer's step; step 0 (nothing confirmed) is search."""
        return self.stages[max(number, 1) - 1].state

    @property
    def rates(self) -> tuple[int, ...]:
        """Success rates used, by completed stage, 0…8, in per cent: rate[0] is 0 (nothing completed)."""
        return (0, *(stage.rate if stage.used is None else stage.used for stage in self.stages))

    @property
    def defaults(self) -> tuple[int, ...]:
        """The rates before the user's own record is counted in, like `rates`."""
        return (0, *(stage.rate for stage in self.stages))

    @property
    def indicators(self) -> tuple[str, ...]:
        """The eight indicator keys in the customer's order."""
        return tuple(stage.indicator for stage in self.stages)

    def milestone_keys(self, number: int) -> tuple[str, ...]:
        """Return the milestone keys of a stage, in order."""
        return tuple(milestone.key for milestone in self.stage(number).milestones)

    @property
    def milestones(self) -> tuple[MilestoneDef, ...]:
        """All milestones in order of their stages."""
        return tuple(milestone for stage in self.stages for milestone in stage.milestones)

    def of_deal(self, entries: "Sequence[StageEntry]") -> "Playbook":
        """Return the playbook that binds a deal with these stage entries."""
        return self.without(self.freed(entries))

    def freed(self, entries: "Sequence[StageEntry]") -> frozenset[str]:
        """Return the milestones that do not bind a deal: those added after it had gone above their stage (method).

        Ids rise with time (UUIDv7), so a stand recorded before the addition has a smaller one. A deal that began above
        a stage counts as past it (ADR 0015).
        """
        added = [milestone for milestone in self.milestones if milestone.added]
        return frozenset(each.key for each in added if any(e.stage > each.stage and e.id < each.added for e in entries))

    def without(self, keys: frozenset[str]) -> "Playbook":
        """Return the playbook without these milestones."""
        if not keys:
            return self
        stages = tuple(
            replace(stage, milestones=tuple(each for each in stage.milestones if each.key not in keys))
            for stage in self.stages
        )
        return replace(self, stages=stages)
