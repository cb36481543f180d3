"""Findings about proof: debt, the gap to the customer, evidence from one person, a coach nobody has tested."""

from collections.abc import Iterable
from datetime import date

from funnel_desktop.domain.centre_rules import sole_source
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import ACT, CARE, NOTE, Finding, Ground, Patient
from funnel_desktop.domain.standing import SETTLED


def debt(patient: Patient, ground: Ground) -> Finding | None:
    """Name the milestones left behind unproved, and since when the oldest of them is owed."""
    keys = patient.standing.debt
    if not keys:
        return None
    since = min(owed_since(patient.facts, key, ground) for key in keys)
    return Finding("debt", CARE, {"keys": keys, "since": since.isoformat(), "days": (ground.today - since).days})


def gap(patient: Patient, ground: Ground) -> Finding | None:
    """Say by how much we are ahead (which indicator is missing) or behind (which one the customer has reached)."""
    standing = patient.standing
    if standing.gap > 0:
        states = {key: check.state for key, check in patient.facts.indicators.items()}
        missing = next(key for key in ground.playbook.indicators if states.get(key) not in SETTLED)
        return Finding("ahead", ACT if standing.gap > 1 else CARE, {"by": standing.gap, "item": missing})
    if standing.gap < 0:
        reached = ground.playbook.stage(standing.b).indicator
        return Finding("behind", ACT, {"by": -standing.gap, "item": reached, "stage": standing.s, "b": standing.b})
    return None


def one_source(patient: Patient, ground: Ground) -> Finding | None:
    """Say that one person alone vouches for everything: k of n pieces of evidence name a source, all the same one.

    Method: a deal whose whole evidence comes from one person is at risk.
    """
    found = sole_source(patient.facts)
    if found is None:
        return None
    contact, k, n = found
    return Finding("one_source", CARE, {"k": k, "n": n, "who": ground.names.get(contact, ""), "limit": 2})


def coach_untested(patient: Patient, ground: Ground) -> Finding | None:
    """Say that no coach was tested: take care where what was noted waits to be judged, a note where nothing was."""
    coaches = [person.contact_id for person in patient.facts.people if "coach" in person.roles]
    said = [statement for statement in patient.facts.statements if statement.contact_id in coaches]
    if not coaches or ground.tested.intersection(coaches) or any(statement.verdict for statement in said):
        return None
    who = ground.names.get(coaches[0], "")
    return Finding("coach_untested", CARE if said else NOTE, {"who": who, "statements": len(said), "limit": 1})


def owed_since(facts: DealFacts, key: str, ground: Ground) -> date:
    """Return since when a milestone is owed: the day it was withdrawn, waived, or its step was last left upwards."""
    check = facts.milestones.get(key)
    if check is not None and check.state == "withdrawn":
        return check.happened_on
    waived = _last(entry.left_on for entry in facts.entries if key in entry.waived and entry.left_on)
    if waived is not None:
        return waived
    stage = next(milestone.stage for milestone in ground.playbook.milestones if milestone.key == key)
    left = _last(entry.left_on for entry in facts.entries if entry.stage <= stage and entry.left_on)
    return left or facts.deal.began_on


def _last(days: Iterable[date | None]) -> date | None:
    return max((day for day in days if day is not None), default=None)
