"""Findings about time: stale, contact rhythm, no progress, the expected day, the next action, the influence window."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.health import ACT, CARE, NOTE, Finding, Ground, Patient, Value
from funnel_desktop.domain.standing import SETTLED
from funnel_desktop.domain.stands import parked_span, stands
from funnel_desktop.domain.work_pace import worked_days

RHYTHM: Mapping[str, tuple[int, int]] = MappingProxyType({"A": (7, 1), "B": (14, 2), "C": (30, 3)})
"""By priority: contact at least every so many days; alarm with no progress for so many months (method)."""

PUT_OFF = 2
"""So often may an expected day be put off before it is said."""

LAST_CHEAP = 4
"""The last step at which the specification can be influenced cheaply (method, "The influence window")."""


def stale(patient: Patient, ground: Ground) -> Finding | None:
    """Say that a deal stands longer than is usual: a note above the usual stay, act now above twice of it."""
    facts, s = patient.facts, patient.standing.s
    pace = ground.usual[s - 1]
    days = sum(worked_days(stand, facts.parkings, ground.work, ground.today) for stand in stands(facts.entries)[-1:])
    if days <= pace.days:
        return None
    return Finding(
        "stale",
        ACT if days > 2 * pace.days else NOTE,
        {
            "days": days,
            "usual": pace.days,
            "own": pace.own,
            "finished": pace.finished,
            "stage": s,
            "item": patient.step.key,
        },
    )


def contact_late(patient: Patient, ground: Ground) -> Finding | None:
    """Say that the customer was not heard from within the rhythm of its priority; act now above twice of it."""
    facts = patient.facts
    if facts.deal.priority not in RHYTHM:
        return None
    limit, _ = RHYTHM[facts.deal.priority]
    last = last_contact(facts, ground.today)
    days = (ground.today - max(last or facts.deal.began_on, _woken(facts, ground.today))).days
    if days <= limit:
        return None
    level = ACT if days > 2 * limit else CARE
    values: dict[str, Value] = {"days": days, "limit": limit, "priority": facts.deal.priority}
    values["last"] = last.isoformat() if last else ""
    return Finding("contact_late", level, values)


def no_progress(patient: Patient, ground: Ground) -> Finding | None:
    """Raise the alarm of its priority: no step forward and nothing proved for 1, 2 or 3 months."""
    facts = patient.facts
    if facts.deal.priority not in RHYTHM:
        return None
    _, months = RHYTHM[facts.deal.priority]
    since = max(last_progress(facts), _woken(facts, ground.today))
    if ground.today <= months_on(since, months):
        return None
    return Finding(
        "no_progress",
        ACT,
        {
            "months": months,
            "since": since.isoformat(),
            "days": (ground.today - since).days,
            "priority": facts.deal.priority,
            "item": patient.step.key,
        },
    )


def put_off(patient: Patient, ground: Ground) -> Finding | None:
    """Say that the expected day was put off twice or more (counted from the journal)."""
    del ground
    slips, expected = patient.slips, patient.facts.deal.expected_on
    if slips.times < PUT_OFF:
        return None
    day = expected.isoformat() if expected else ""
    return Finding("put_off", CARE, {"times": slips.times, "limit": PUT_OFF, "days": slips.days, "expected": day})


def expected_past(patient: Patient, ground: Ground) -> Finding | None:
    """Say that the expected day is over while the deal is still open."""
    expected = patient.facts.deal.expected_on
    if expected is None or expected >= ground.today:
        return None
    days = (ground.today - expected).days
    return Finding("expected_past", ACT, {"days": days, "day": expected.isoformat()})


def next_action(patient: Patient, ground: Ground) -> Finding | None:
    """Say that nothing is planned, or that what is planned is overdue."""
    action = patient.facts.next_action
    if action is None or action.planned_on is None:
        return Finding("no_next", CARE, {"item": patient.step.key})
    if action.planned_on >= ground.today:
        return None
    days = (ground.today - action.planned_on).days
    return Finding(
        "next_late",
        ACT,
        {"days": days, "day": action.planned_on.isoformat(), "kind": action.kind, "text": action.text},
    )


def window(patient: Patient, ground: Ground) -> Finding | None:
    """Say that the influence window closes: working days to the tender against the usual stays up to step 4.

    `need` is what is usual for the steps from this one to 4, whole: what is spent already may have to be spent again.
    Act now when the tender comes sooner than that, take care below twice of it; a day past, the window is closed.
    """
    facts, s, today = patient.facts, patient.standing.s, ground.today
    tender = facts.deal.tender_on
    if tender is None or s > LAST_CHEAP:
        return None
    states = {key: check.state for key, check in facts.milestones.items()}
    bound = ground.playbook.of_deal(facts.entries).milestone_keys(LAST_CHEAP)
    open_keys = (key for key in bound if states.get(key) not in SETTLED)
    item = next(open_keys, "")
    if tender < today:
        days = (today - tender).days
        return Finding("window_closed", ACT, {"days": days, "day": tender.isoformat(), "stage": s, "item": item})
    need = sum(ground.usual[number - 1].days for number in range(s, LAST_CHEAP + 1))
    left = ground.work.between(today, tender)
    if left >= 2 * need:
        return None
    return Finding(
        "window",
        ACT if left < need else CARE,
        {
            "left": left,
            "need": need,
            "day": tender.isoformat(),
            "stage": s,
            "item": item,
            "estimated": ground.work.is_estimated(today, tender),
        },
    )


def last_contact(facts: DealFacts, today: date) -> date | None:
    """Return the last day somebody of the customer was spoken or written to; a task is no contact."""
    days = [each.done_on for each in facts.activities if each.done_on and each.kind != "task"]
    return max((day for day in days if day <= today), default=None)


def last_progress(facts: DealFacts) -> date:
    """Return the last day a deal came on: it began, moved forward, or something was proved."""
    moved = [entry.entered_on for entry in facts.entries if entry.arrival != "back"]
    proved = [check.happened_on for check in facts.checks if check.state == "done"]
    return max((facts.deal.began_on, *moved, *proved))


def months_on(day: date, months: int) -> date:
    """Return the same day so many months on, the month's last where it has no such day."""
    month = day.month - 1 + months
    year, number = day.year + month // 12, month % 12 + 1
    return date(year, number, min(day.day, monthrange(year, number)[1]))


def _woken(facts: DealFacts, today: date) -> date:
    """Return the day the last rest was over: rhythm and alarm begin anew with it; the beginning of days without one."""
    return max((end for start, end in map(parked_span, facts.parkings) if start < end <= today), default=date.min)
