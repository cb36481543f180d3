"""Everything the file holds about one deal, gathered once for rules that look across entities."""

from collections.abc import Mapping
from dataclasses import dataclass

from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Closing,
    CoachStatement,
    Competitor,
    Contact,
    Customer,
    Deal,
    DealContact,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    StageEntry,
    ToolSheet,
)


@dataclass(frozen=True, slots=True)
class DealFacts:
    """One deal with all that belongs to it; lists are in order of `nth` or of id (time)."""

    deal: Deal
    customer: Customer | None = None
    milestone_checks: tuple[MilestoneCheck, ...] = ()
    indicator_checks: tuple[IndicatorCheck, ...] = ()
    entries: tuple[StageEntry, ...] = ()
    closing: Closing | None = None
    parkings: tuple[Parking, ...] = ()
    activities: tuple[Activity, ...] = ()
    people: tuple[DealContact, ...] = ()
    contacts: tuple[Contact, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    sheets: tuple[ToolSheet, ...] = ()
    competitors: tuple[Competitor, ...] = ()
    statements: tuple[CoachStatement, ...] = ()

    @property
    def milestones(self) -> Mapping[str, MilestoneCheck]:
        """The last check of each milestone key: the one that holds."""
        return {check.key: check for check in self.milestone_checks}

    @property
    def indicators(self) -> Mapping[str, IndicatorCheck]:
        """The last check of each indicator key."""
        return {check.key: check for check in self.indicator_checks}

    @property
    def checks(self) -> tuple[MilestoneCheck | IndicatorCheck, ...]:
        """Every check ever made, of milestones and of indicators."""
        return *self.milestone_checks, *self.indicator_checks

    @property
    def evidence(self) -> tuple[MilestoneCheck | IndicatorCheck, ...]:
        """The checks that hold and say done."""
        held: list[MilestoneCheck | IndicatorCheck] = [*self.milestones.values(), *self.indicators.values()]
        return tuple(check for check in held if check.state == "done")

    @property
    def entry(self) -> StageEntry | None:
        """The stand the deal is in now, None once it is closed."""
        return next((entry for entry in reversed(self.entries) if entry.left_on is None), None)

    @property
    def parking(self) -> Parking | None:
        """The last parking that was not ended early, whether its wake day has come or not."""
        return next((parking for parking in reversed(self.parkings) if parking.ended_on is None), None)

    @property
    def next_action(self) -> Activity | None:
        """The earliest activity that is planned and not done."""
        planned = [activity for activity in self.activities if activity.planned_on and not activity.done_on]
        return min(planned, key=lambda activity: (activity.planned_on, activity.id), default=None)
