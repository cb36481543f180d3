"""Before a visit: what one page must say (design, "the day"): what is open, who can say it, whom to meet, promises.

Bounded, so that it always fits one page; what does not fit is counted, never silently dropped.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from funnel_desktop.domain.deal_panel import MEETINGS
from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.debrief import debrief_view
from funnel_desktop.domain.entities import Activity, CoachStatement
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import SETTLED, Standing
from funnel_desktop.domain.tool_forms import sheet_values

MOST_MILESTONES, MOST_SIGNS, MOST_PEOPLE, MOST_PROMISES, MOST_STATEMENTS, QUESTIONS = 4, 3, 8, 2, 2, 3
PLAN, PLANNED_QUESTIONS = "visit_plan", "questions"
"""The tool in which the user's own questions are planned, and its field."""


class Met(NamedTuple):
    """Someone of the buying centre: whether ever met, what is known of roles, attitude (None = unknown) and motive."""

    name: str
    title: str
    roles: tuple[str, ...]
    attitude: int | None
    influence: int | None
    met: bool
    motive: str


class Promise(NamedTuple):
    """What was promised on a day: by us, or by the customer."""

    on: date
    ours: bool
    text: str


class Question(NamedTuple):
    """What to ask: a text of the user's own, or the n-th question the playbook has about a milestone."""

    text: str = ""
    milestone: str = ""
    nth: int = 0


@dataclass(frozen=True, slots=True)
class VisitBrief:
    """One page before a visit. `owed` are keys among `milestones` of steps left behind; `more_…` count the rest.

    `visit` is the next planned meeting, `last` the last one held; people not met come first, then by influence.
    """

    facts: DealFacts
    today: date
    standing: Standing
    visit: Activity | None
    last: Activity | None
    milestones: tuple[str, ...]
    owed: frozenset[str]
    more_milestones: int
    indicators: tuple[str, ...]
    people: tuple[Met, ...]
    more_people: int
    promises: tuple[Promise, ...]
    questions: tuple[Question, ...]
    statements: tuple[CoachStatement, ...]
    more_statements: int


def visit_brief(playbook: Playbook, facts: DealFacts, today: date) -> VisitBrief:
    """Return what to know before the next visit to a deal's customer."""
    view = debrief_view(playbook, facts, today)
    people, untested = _people(facts), [each for each in facts.statements if each.verdict == ""]
    asked = view.milestones[:MOST_MILESTONES]
    return VisitBrief(
        facts=facts,
        today=today,
        standing=standing_of(playbook, facts),
        visit=_next_meeting(facts.activities),
        last=_last_meeting(facts.activities),
        milestones=asked,
        owed=frozenset(key for key in asked if key not in playbook.milestone_keys(facts.deal.stage)),
        more_milestones=len(view.milestones) - len(asked),
        indicators=_unknown(playbook, facts),
        people=people[:MOST_PEOPLE],
        more_people=max(0, len(people) - MOST_PEOPLE),
        promises=_promises(facts.activities),
        questions=_questions(facts, view.milestones),
        statements=tuple(untested[:MOST_STATEMENTS]),
        more_statements=max(0, len(untested) - MOST_STATEMENTS),
    )


def met_ids(activities: Sequence[Activity]) -> frozenset[str]:
    """Return the contacts who were at a meeting that was held."""
    held = (activity for activity in activities if activity.done_on and activity.kind in MEETINGS)
    return frozenset(contact for activity in held for contact in activity.contact_ids)


def _unknown(playbook: Playbook, facts: DealFacts) -> tuple[str, ...]:
    states = {key: check.state for key, check in facts.indicators.items()}
    return tuple(key for key in playbook.indicators if states.get(key) not in SETTLED)[:MOST_SIGNS]


def _people(facts: DealFacts) -> tuple[Met, ...]:
    parts, met = {part.contact_id: part for part in facts.people}, met_ids(facts.activities)
    found = [
        Met(contact.name, contact.title, part.roles, part.attitude, part.influence, contact.id in met, part.motive)
        for contact in facts.contacts
        if (part := parts.get(contact.id)) is not None
    ]
    return tuple(sorted(found, key=lambda person: (person.met, -(person.influence or 0), person.name)))


def _promises(activities: Sequence[Activity]) -> tuple[Promise, ...]:
    """Return the last promises of each side, the latest first."""
    done = sorted((a for a in activities if a.done_on), key=lambda a: (a.done_on, a.id), reverse=True)
    ours = [Promise(a.done_on, ours=True, text=a.promise) for a in done if a.promise and a.done_on]
    theirs = [Promise(a.done_on, ours=False, text=a.promised_us) for a in done if a.promised_us and a.done_on]
    return (*ours[:MOST_PROMISES], *theirs[:MOST_PROMISES])


def _questions(facts: DealFacts, milestones: Sequence[str]) -> tuple[Question, ...]:
    """Return three: those the user planned for the visit, then the first about each open milestone, then the second."""
    planned = sheet_values(facts, PLAN).get(PLANNED_QUESTIONS, "")
    own = [Question(text=line.strip()) for line in planned.splitlines() if line.strip()]
    about = [Question(milestone=key, nth=nth) for nth in range(QUESTIONS) for key in milestones]
    return tuple((*own, *about)[:QUESTIONS])


def _next_meeting(activities: Sequence[Activity]) -> Activity | None:
    planned = [a for a in activities if a.planned_on and not a.done_on and a.kind in MEETINGS]
    return min(planned, key=lambda activity: (activity.planned_on, activity.id), default=None)


def _last_meeting(activities: Sequence[Activity]) -> Activity | None:
    held = [a for a in activities if a.done_on and a.kind in MEETINGS]
    return max(held, key=lambda activity: (activity.done_on, activity.id), default=None)
