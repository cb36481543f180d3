"""Answers become checks: rows appended to a deal's evidence, and only where the state or the evidence really changed.

A check is never altered; the last one of a key holds (design, decision 1). What the data proposes is not written here:
an answer is always the user's own.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import NewId
from funnel_desktop.domain.deal_rules import from_beginning
from funnel_desktop.domain.entities import IndicatorCheck, MilestoneCheck
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import Answer, DealAnswers

Check = MilestoneCheck | IndicatorCheck

CHECK_STATES = frozenset({"done", "open", "na", "withdrawn"})


NO_WORDINGS: Mapping[str, str] = {}
"""Everything is worded as shipped."""


@dataclass(frozen=True, slots=True)
class CheckDays:
    """The day a check is dated where the answer names none, and the file's day, after which none may be dated."""

    default: date
    today: date


def check_edits(
    facts: DealFacts, answers: DealAnswers, days: CheckDays, new_id: NewId, wordings: Mapping[str, str] = NO_WORDINGS
) -> tuple[Edit, ...]:
    """Return the checks that one deal's answers append, milestones before indicators.

    `wordings` are the playbook's own words they are made under (method: a check keeps them).

    Raises DomainError "check.future_day", "deal.before_began", "check.na_reason" (not applicable needs a reason) or
    "check.closed" (evidence of a closed deal is withdrawn only after reopening), each with the key as `field`;
    ValueError for an unknown state.
    """
    found: list[Edit] = []
    sides: tuple[tuple[type[Check], Sequence[Check], Mapping[str, Answer]], ...] = (
        (MilestoneCheck, facts.milestone_checks, answers.milestones),
        (IndicatorCheck, facts.indicator_checks, answers.indicators),
    )
    for make, checks, said in sides:
        nth = max((check.nth for check in checks), default=0)
        last = {check.key: check for check in checks}
        for key, answer in said.items():
            if not _says_something_new(last.get(key), answer):
                continue
            _allow(key, answer, days.today, closed=facts.closing is not None)
            known = {last[key].happened_on} if key in last else set()
            from_beginning(facts.deal, answer.happened_on or days.default, key, known)
            nth += 1
            check = make(
                id=new_id(),
                deal_id=facts.deal.id,
                key=key,
                nth=nth,
                state=answer.state,
                happened_on=answer.happened_on or days.default,
                contact_id=answer.contact_id,
                text=answer.text.strip(),
                link=answer.link.strip(),
                proof=answer.proof,
                wording=wordings.get(key, ""),
            )
            found.append(Edit(None, check))
    return tuple(found)


def states_after(checks: Mapping[str, Check], answers: Mapping[str, Answer]) -> dict[str, str]:
    """Return the state of each key once the answers hold."""
    said = {key: answer.state for key, answer in answers.items()}
    return {key: check.state for key, check in checks.items()} | said


def _says_something_new(last: Check | None, answer: Answer) -> bool:
    """Tell whether an answer differs from the check that holds; no day named means the day is not in question."""
    text, link = answer.text.strip(), answer.link.strip()
    if last is None:
        return answer.state != "open" or bool(text or link or answer.contact_id)
    same_day = answer.happened_on is None or answer.happened_on == last.happened_on
    said = (answer.state, answer.contact_id, text, link)
    return not same_day or said != (last.state, last.contact_id, last.text, last.link)


def _allow(key: str, answer: Answer, today: date, *, closed: bool) -> None:
    if answer.state not in CHECK_STATES:
        raise ValueError(f"no check has the state {answer.state!r}")
    if answer.happened_on and answer.happened_on > today:
        raise DomainError("check.future_day", field=key, day=answer.happened_on)
    if answer.state == "na" and not answer.text.strip():
        raise DomainError("check.na_reason", field=key)
    if closed and answer.state not in {"done", "na"}:
        raise DomainError("check.closed", field=key)
