"""What the deal's panel shows beside its facts: where it stands, its evidence step by step, its debts, its pace."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from funnel_desktop.domain.centre_rules import CentreWarning, centre_warnings
from funnel_desktop.domain.coach import Reliability
from funnel_desktop.domain.diagnosis import missing_indicator, verdict
from funnel_desktop.domain.entities import Contact
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_rows import view_deal
from funnel_desktop.domain.move_view import CheckRow, StageGroup
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.post_mortem import PostMortem
from funnel_desktop.domain.standing import SETTLED, Standing
from funnel_desktop.domain.stands import is_parked, stands, stay_days
from funnel_desktop.domain.tool_forms import ToolStatus

MEETINGS = frozenset({"visit", "meeting", "demo", "reference", "negotiation"})
"""Activities at which people are met."""


@dataclass(frozen=True, slots=True)
class Waiver:
    """Why a milestone was left behind unproved, and when."""

    reason: str
    on: date


@dataclass(frozen=True, slots=True)
class DealPanel:
    """One deal to look at. `groups` hold the milestones of this step first, then of those before.

    `missing` is the number of the customer's next indicator (None: all are there); `days` are calendar days in the step
    without parked ones, `pace` the usual ones; `names` are those of everyone the deal speaks of, by contact id;
    `tools` are those of every stage, in order, with how far each is filled in; `warnings` are the broken rules of an
    open deal's buying centre; `gap_since` is the day since when it has been ahead or behind (None: in step); `review`
    is the post-mortem of a closed one; `records` are those of its people as coaches, over all their deals.
    """

    facts: DealFacts
    today: date
    standing: Standing
    verdict: str
    missing: int | None
    days: int
    pace: Pace
    parked_until: date | None
    groups: tuple[StageGroup, ...]
    indicators: tuple[CheckRow, ...]
    waivers: Mapping[str, Waiver] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    met: frozenset[str] = frozenset()
    tools: tuple[ToolStatus, ...] = ()
    warnings: tuple[CentreWarning, ...] = ()
    gap_since: date | None = None
    review: PostMortem | None = None
    records: Mapping[str, Reliability] = field(default_factory=dict)

    @property
    def own_next(self) -> str:
        """The key of our first milestone of this step that is not settled, "" where all are."""
        mine = (row for group in self.groups if group.stage == self.standing.s for row in group.rows)
        return next((row.key for row in mine if row.state not in SETTLED), "")

    @property
    def status(self) -> str:
        """Return "open", "won" or "lost"."""
        return self.facts.closing.outcome if self.facts.closing else "open"

    @property
    def risk(self) -> int | None:
        """Weighted less proved, in minor units: what the forecast claims without proof."""
        weighted, proved = self.standing.weighted, self.standing.proved
        return None if weighted is None or proved is None else weighted - proved


def make_panel(
    playbook: Playbook, facts: DealFacts, everyone: Iterable[Contact], paces: tuple[Pace, ...], today: date
) -> DealPanel:
    """Return what the panel shows of a deal; `everyone` are the contacts any of its records name."""
    shown = view_deal(playbook, facts, MoveRequest((facts.deal.id,), MoveKind.CHECK), today)
    standing = shown.standing
    lasting = stands(facts.entries)[-1:]
    resting = facts.parking if facts.parking and is_parked(facts.parkings, today) else None
    return DealPanel(
        facts=facts,
        today=today,
        standing=standing,
        verdict=verdict(standing.gap),
        missing=missing_indicator(playbook, {key: check.state for key, check in facts.indicators.items()}),
        days=sum(stay_days(stand, facts.parkings, today) for stand in lasting),
        pace=paces[facts.deal.stage - 1],
        parked_until=resting.wake_on if resting else None,
        groups=tuple(reversed(shown.groups)),
        indicators=shown.indicators,
        waivers={key: Waiver(e.waiver, e.left_on) for e in facts.entries for key in e.waived if e.left_on},
        names={contact.id: contact.name for contact in everyone},
        met=frozenset(
            contact
            for activity in facts.activities
            if activity.done_on and activity.kind in MEETINGS
            for contact in activity.contact_ids
        ),
        warnings=() if facts.closing else centre_warnings(facts),
    )


def named_contacts(facts: DealFacts) -> frozenset[str]:
    """Return the ids of all contacts that a deal's records name."""
    said = [check.contact_id for check in facts.milestone_checks]
    said += [check.contact_id for check in facts.indicator_checks]
    return frozenset(
        (
            *(person.contact_id for person in facts.people),
            *(contact for contact in said if contact),
            *(statement.contact_id for statement in facts.statements),
            *(facts.closing.helped if facts.closing else ()),
            *(contact for activity in facts.activities for contact in activity.contact_ids),
        )
    )
