"""The method as data, without its words: stages, milestones, indicators, states, rates, data rules.

The structure is read from `resources/playbook/method.toml`, the words from the language files beside it; the code knows
neither a Chinese nor an English word of the method. Stages and indicators are always eight (method, definitions).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

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
    """A milestone of a stage; all `rules` must hold for the data to prove it (none: the data cannot)."""

    key: str
    stage: int
    rules: tuple[DataRule, ...] = ()


@dataclass(frozen=True, slots=True)
class StageDef:
    """One of the eight stages: its funnel state, the default rate in per cent once it is completed, allowed days."""

    number: int
    state: str
    rate: int
    allowed_days: int
    milestones: tuple[MilestoneDef, ...]
    indicator: str
    tools: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The stage's text key in the file, "s1"…"s8"."""
        return f"s{self.number}"


@dataclass(frozen=True, slots=True)
class Playbook:
    """The eight stages in order."""

    stages: tuple[StageDef, ...]

    def stage(self, number: int) -> StageDef:
        """Return stage 1…8."""
        return self.stages[number - 1]

    def state_of(self, number: int) -> str:
        """Return the funnel state of a stage or customer's step; step 0 (nothing confirmed) is search."""
        return self.stages[max(number, 1) - 1].state

    @property
    def rates(self) -> tuple[int, ...]:
        """Success rates by completed stage, 0…8, in per cent: rate[0] is 0 (nothing completed)."""
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
