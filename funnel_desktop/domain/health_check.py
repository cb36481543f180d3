"""Judges one deal: all rules in the order their findings are told, the gravest first."""

from dataclasses import dataclass

from funnel_desktop.domain import health_proof, health_time
from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import NO_SLIPS, Finding, Ground, Patient, Rule, Slips
from funnel_desktop.domain.next_step import NextStep, next_step
from funnel_desktop.domain.standing import Standing
from funnel_desktop.domain.stands import is_parked

RULES: tuple[Rule, ...] = (
    health_proof.gap,
    health_time.next_action,
    health_time.expected_past,
    health_time.window,
    health_time.no_progress,
    health_time.stale,
    health_time.contact_late,
    health_proof.debt,
    health_time.put_off,
    health_proof.one_source,
    health_proof.coach_untested,
)

CODES = (
    "ahead",
    "behind",
    "no_next",
    "next_late",
    "expected_past",
    "window",
    "window_closed",
    "no_progress",
    "stale",
    "contact_late",
    "debt",
    "put_off",
    "one_source",
    "coach_untested",
)
"""Every finding there is."""


@dataclass(frozen=True, slots=True)
class DealHealth:
    """One deal's findings, the gravest first, with where it stands and its one next step."""

    deal_id: str
    standing: Standing
    step: NextStep
    findings: tuple[Finding, ...] = ()

    @property
    def level(self) -> int:
        """The gravest level, 0 where nothing was found."""
        return self.findings[0].level if self.findings else 0


def examine(facts: DealFacts, ground: Ground, slips: Slips = NO_SLIPS) -> DealHealth:
    """Return the health of a deal; closed and parked ones have no findings."""
    standing = standing_of(ground.playbook, facts)
    milestones = {key: check.state for key, check in facts.milestones.items()}
    indicators = {key: check.state for key, check in facts.indicators.items()}
    step = next_step(ground.playbook.of_deal(facts.entries), standing, milestones, indicators)
    if facts.closing is not None or is_parked(facts.parkings, ground.today):
        return DealHealth(facts.deal.id, standing, step)
    patient = Patient(facts, standing, step, slips)
    found = [finding for rule in RULES if (finding := rule(patient, ground)) is not None]
    return DealHealth(facts.deal.id, standing, step, tuple(sorted(found, key=lambda finding: -finding.level)))
