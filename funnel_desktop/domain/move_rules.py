"""What a move may and may not do: its day, what it leaves behind, whether it signs the contract (method, definitions).

Pure questions about one deal; `move_plan.py` turns the answers into edits.
"""

from datetime import date

from funnel_desktop.domain.checks import states_after
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import DealAnswers, LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import STAGES, Playbook
from funnel_desktop.domain.standing import SETTLED

LOST_CAUSES = frozenset({"competitor", "no_decision", "other"})


def target_stage(facts: DealFacts, request: MoveRequest) -> int:
    """Return the column the deal would stand in; reopened, the one it kept (won: 8).

    Raises DomainError "deal.stage" for a stage that is none.
    """
    if request.kind is MoveKind.STAGE:
        if request.stage is None or request.stage not in STAGES:
            raise DomainError("deal.stage", field="stage", stage=request.stage)
        return request.stage
    if facts.closing and request.kind is MoveKind.REOPEN:
        return 8 if facts.closing.outcome == "won" else facts.closing.stage
    return 8 if request.kind is MoveKind.WON else facts.deal.stage


def direction(facts: DealFacts, request: MoveRequest) -> str:
    """Return "forward", "back" or "none". Winning is forward, from column 8 too."""
    target = target_stage(facts, request)
    if target > facts.deal.stage or request.kind is MoveKind.WON:
        return "forward"
    return "back" if target < facts.deal.stage else "none"


def missing_keys(playbook: Playbook, facts: DealFacts, answers: DealAnswers, left: range) -> tuple[str, ...]:
    """Return the milestone keys of the stages left behind that stay neither done nor not applicable."""
    states = states_after(facts.milestones, answers.milestones)
    bound = playbook.of_deal(facts.entries)
    return tuple(key for number in left for key in bound.milestone_keys(number) if states.get(key) not in SETTLED)


def stages_left(facts: DealFacts, target: int, *, wins: bool) -> range:
    """Return the stages a forward move leaves behind: up to the target, the eighth too when the deal is won."""
    return range(facts.deal.stage, 9 if wins else target)


def signs(playbook: Playbook, facts: DealFacts, answers: DealAnswers) -> bool:
    """Tell whether stage 8's own milestone is done once the answers hold."""
    states = states_after(facts.milestones, answers.milestones)
    return all(states.get(key) == "done" for key in playbook.of_deal(facts.entries).milestone_keys(8))


def contract(playbook: Playbook, facts: DealFacts, answers: MoveAnswers, *, several: bool) -> WonForm | None:
    """Return the contract by which stage 8's own milestone wins the deal, None if the answers do not complete it.

    Raises DomainError "move.contract_needed" where the milestone is newly done without a contract (completing it wins).
    """
    mine = answers.deals.get(facts.deal.id, DealAnswers())
    if not signs(playbook, facts, mine):
        return None
    if mine.won or answers.won or not signs(playbook, facts, DealAnswers()):
        return contract_form(facts, answers, several=several)
    return None


def contract_form(facts: DealFacts, answers: MoveAnswers, *, several: bool) -> WonForm:
    """Return the deal's own contract, else the move's.

    Raises DomainError "move.contract_needed", "move.contract_amount" (negative) or "move.amount_several" (one amount
    cannot be the amount of several deals).
    """
    mine = answers.deals.get(facts.deal.id, DealAnswers()).won
    form = mine or answers.won
    if form is None:
        raise DomainError("move.contract_needed", field="signed_on", name=facts.deal.name)
    if form.amount is not None and form.amount < 0:
        raise DomainError("move.contract_amount", field="amount", name=facts.deal.name)
    if several and mine is None and form.amount is not None:
        raise DomainError("move.amount_several", field="amount")
    return form


def lost_form(answers: MoveAnswers) -> LostForm:
    """Return the loss. Raises DomainError "move.lost_cause" or "move.lost_reason" where it does not say why."""
    form = answers.lost
    if form is None or form.cause not in LOST_CAUSES:
        raise DomainError("move.lost_cause", field="cause")
    if not form.reason.strip():
        raise DomainError("move.lost_reason", field="reason")
    return form


def park_form(answers: MoveAnswers, today: date) -> ParkForm:
    """Return the parking. Raises DomainError "move.wake_needed", "move.wake_past" or "move.park_reason"."""
    form = answers.park
    if form is None:
        raise DomainError("move.wake_needed", field="wake_on")
    if form.wake_on <= today:
        raise DomainError("move.wake_past", field="wake_on", day=form.wake_on)
    if not form.reason.strip():
        raise DomainError("move.park_reason", field="reason")
    return form


def last_move_day(facts: DealFacts) -> date:
    """Return the day of the deal's last move: entry, closing or parking; without any, the day it began."""
    days = [facts.deal.began_on]
    for entry in facts.entries:
        days += [entry.entered_on, entry.left_on or entry.entered_on]
    for parking in facts.parkings:
        days += [parking.parked_on, parking.ended_on or parking.parked_on]
    if facts.closing:
        days.append(facts.closing.closed_on)
    return max(days)


def allow_day(facts: DealFacts, day: date, today: date, field: str) -> None:
    """Refuse a day in the future ("move.future_day") or before the deal's previous move ("move.before_entry")."""
    if day > today:
        raise DomainError("move.future_day", field=field, day=day)
    last = last_move_day(facts)
    if day < last:
        raise DomainError("move.before_entry", field=field, day=day, last=last, name=facts.deal.name)


def need_open(facts: DealFacts) -> None:
    """Refuse a closed deal: it must be reopened first."""
    if facts.closing is not None:
        raise DomainError("move.closed", name=facts.deal.name)
