"""The user's soft limits of a column: so many open deals in it, so many hours a week. They warn, they lock nothing."""

from collections.abc import Mapping
from typing import NamedTuple

from funnel_desktop.domain.playbook import Playbook


class StageLimit(NamedTuple):
    """A column's limits, 0 = none: open deals in it, hours of a week; `minutes` spent on its deals this week."""

    deals: int = 0
    hours: int = 0
    minutes: int = 0

    def too_many(self, count: int) -> bool:
        """Tell whether so many deals are more than the limit."""
        return 0 < self.deals < count

    @property
    def too_long(self) -> bool:
        """Tell whether more has been spent this week than the limit."""
        return 0 < self.hours * 60 < self.minutes


def stage_limits(playbook: Playbook, minutes: Mapping[int, int]) -> dict[int, StageLimit]:
    """Return the limits of the columns that have one; `minutes` are those of the week by column."""
    return {
        stage.number: StageLimit(stage.limit_deals, stage.limit_hours, minutes.get(stage.number, 0))
        for stage in playbook.stages
        if stage.limit_deals or stage.limit_hours
    }
