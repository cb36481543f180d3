"""What each kind of move does to one deal (method, definitions): a task in, an outcome with its edits out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.deal_rules import from_beginning
from funnel_desktop.domain.entities import Closing, Deal, Parking, StageEntry
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import WonForm
from funnel_desktop.domain.move_rules import allow_day, contract, contract_form, lost_form, need_open, park_form
from funnel_desktop.domain.move_task import Outcome, Task
from funnel_desktop.domain.moving import MoveKind


def to_stage(task: Task) -> Outcome:
    """Move to another column, forward or back; into 8 with its milestone done and a contract it wins.

    Raises DomainError "move.reason_needed" for a way back, or milestones left behind, without a written reason.
    """
    need_open(task.facts)
    deal, day = task.facts.deal, task.answers.happened_on
    form = _contract(task)
    if form:
        return win(task, form)
    if task.target == deal.stage:
        moved = () if task.rank == deal.rank else (Edit(deal, replace(deal, rank=task.rank)),)
        return Outcome("deal.ordered", task.context.today, (*task.checks(task.context.today), *moved))
    allow_day(task.facts, day, task.context.today, "happened_on")
    back = task.target < deal.stage
    waived = () if back else task.missing(wins=False)
    waiver = _reason(task, len(waived)) if back or waived else ""
    entry = _entry(task, task.target, day, "back" if back else "forward")
    return Outcome(
        "deal.moved",
        day,
        (
            *task.checks(day),
            *_leave(task.facts, day, waiver, waived),
            Edit(None, entry),
            *_end_parking(task.facts, day),
            Edit(deal, _in_column(task, task.target)),
        ),
        waived,
    )


def win_by_command(task: Task) -> Outcome:
    """Win from any column by the Won command, with the contract it brings."""
    need_open(task.facts)
    return win(task, contract_form(task.facts, task.answers, several=task.several))


def win(task: Task, form: WonForm) -> Outcome:
    """Pass the skipped columns and 8 on the contract's day; the contract amount becomes the amount."""
    deal, day = task.facts.deal, form.signed_on
    allow_day(task.facts, day, task.context.today, "signed_on")
    waived = task.missing(wins=True)
    waiver = _reason(task, len(waived)) if waived else ""
    amount = deal.amount if form.amount is None else form.amount
    own = task.context.playbook.of_deal(task.facts.entries).milestone_keys(8)
    passed = waived if deal.stage == 8 else tuple(key for key in waived if key not in own)
    last = tuple(key for key in waived if key in own)
    eighth = replace(_entry(task, 8, day, "forward"), left_on=day, waived=last, waiver=waiver if last else "")
    closing = Closing(
        id=task.context.new_id(),
        deal_id=deal.id,
        outcome="won",
        closed_on=day,
        stage=deal.stage,
        contract_no=form.contract_no.strip(),
        amount=amount,
        helped=form.helped,
    )
    return Outcome(
        "deal.won",
        day,
        (
            *task.checks(day),
            *_leave(task.facts, day, waiver if passed else "", passed),
            *(() if deal.stage == 8 else (Edit(None, eighth),)),
            *_end_parking(task.facts, day),
            Edit(None, closing),
            *_altered(deal, replace(_in_column(task, 8), amount=amount)),
        ),
        waived,
    )


def lose(task: Task) -> Outcome:
    """Lose it where it stands: the column is kept, the stand ends."""
    need_open(task.facts)
    form, deal = lost_form(task.answers), task.facts.deal
    day = form.closed_on
    allow_day(task.facts, day, task.context.today, "closed_on")
    closing = Closing(
        id=task.context.new_id(),
        deal_id=deal.id,
        outcome="lost",
        closed_on=day,
        stage=deal.stage,
        cause=form.cause,
        competitor=form.competitor.strip(),
        reason=form.reason.strip(),
    )
    edits = (*task.checks(day), *_leave(task.facts, day), *_end_parking(task.facts, day), Edit(None, closing))
    return Outcome("deal.lost", day, edits)


def park(task: Task) -> Outcome:
    """Let it rest until a wake date; the stand goes on. A parking that still runs ends and gives way."""
    need_open(task.facts)
    day = task.answers.happened_on
    allow_day(task.facts, day, task.context.today, "happened_on")
    form = park_form(task.answers, task.context.today)
    parking = Parking(task.context.new_id(), task.facts.deal.id, day, form.wake_on, form.reason.strip())
    return Outcome("deal.parked", day, (*task.checks(day), *_end_parking(task.facts, day), Edit(None, parking)))


def unpark(task: Task) -> Outcome:
    """End its parking before the wake date. Raises DomainError "move.not_parked"."""
    day = task.answers.happened_on
    allow_day(task.facts, day, task.context.today, "happened_on")
    ended = _end_parking(task.facts, day)
    if not ended:
        raise DomainError("move.not_parked", name=task.facts.deal.name)
    return Outcome("deal.unparked", day, (*task.checks(day), *ended))


def reopen(task: Task) -> Outcome:
    """Bring a closed deal back to the column it kept (won: 8). Raises DomainError "move.not_closed".

    A deal brought in closed is from now on one whose earlier stages were taken over. Its old rank may be another
    card's by now, so it takes a new one.
    """
    deal, closing, day = task.facts.deal, task.facts.closing, task.answers.happened_on
    if closing is None:
        raise DomainError("move.not_closed", name=deal.name)
    allow_day(task.facts, day, task.context.today, "happened_on")
    stage = task.target
    taken_over = stage if deal.brought_in_closed else deal.taken_over
    after = replace(deal, stage=stage, rank=task.rank, brought_in_closed=False, taken_over=taken_over)
    open_again = replace(task.facts, closing=None)
    checks = replace(task, facts=open_again).checks(day)
    entry = _entry(task, stage, day, "reopened")
    return Outcome("deal.reopened", day, (Edit(closing, None), *checks, Edit(None, entry), *_altered(deal, after)))


def check(task: Task) -> Outcome:
    """Record evidence where the deal stands; completing stage 8's milestone wins an open deal."""
    form = _contract(task)
    if form:
        return win(task, form)
    day = task.answers.happened_on
    if day > task.context.today:
        raise DomainError("move.future_day", field="happened_on", day=day)
    from_beginning(task.facts.deal, day, "happened_on")
    return Outcome("deal.checked", day, task.checks(day))


STEPS: Mapping[MoveKind, Callable[[Task], Outcome]] = {
    MoveKind.STAGE: to_stage,
    MoveKind.WON: win_by_command,
    MoveKind.LOST: lose,
    MoveKind.PARKED: park,
    MoveKind.UNPARK: unpark,
    MoveKind.REOPEN: reopen,
    MoveKind.CHECK: check,
}
"""What each kind of move does; complete by test."""


def _contract(task: Task) -> WonForm | None:
    if task.target != 8 or task.facts.closing:
        return None
    return contract(task.context.playbook, task.facts, task.answers, several=task.several)


def _reason(task: Task, missing: int) -> str:
    if not task.reason:
        raise DomainError("move.reason_needed", field="reason", name=task.facts.deal.name, missing=missing)
    return task.reason


def _leave(facts: DealFacts, day: date, waiver: str = "", waived: tuple[str, ...] = ()) -> tuple[Edit, ...]:
    """End the present stand; the reason and the keys left behind stay written on it."""
    entry = facts.entry
    if entry is None:
        return ()
    return (Edit(entry, replace(entry, left_on=day, waiver=waiver, waived=waived)),)


def _entry(task: Task, stage: int, day: date, arrival: str) -> StageEntry:
    nth = max((entry.nth for entry in task.facts.entries), default=0) + 1
    return StageEntry(task.context.new_id(), task.facts.deal.id, nth, stage, day, arrival)


def _end_parking(facts: DealFacts, day: date) -> tuple[Edit, ...]:
    """End the parking that covers the day; one whose wake date has come is over without an event."""
    parking = facts.parking
    if parking is None or not parking.parked_on <= day < parking.wake_on:
        return ()
    return (Edit(parking, replace(parking, ended_on=day)),)


def _in_column(task: Task, stage: int) -> Deal:
    """Return the deal in a column: elsewhere than before it takes its new rank, and the adjustment ends unless kept.

    Stages taken over that lie ahead of it again are no longer forgiven: it will leave them by their own gates.
    """
    deal = task.facts.deal
    if stage == deal.stage:
        return deal
    moved = replace(deal, stage=stage, rank=task.rank, taken_over=min(deal.taken_over, stage))
    return moved if task.answers.keep_adjustment else replace(moved, adjustment=0, adjustment_reason="")


def _altered(before: Deal, after: Deal) -> tuple[Edit, ...]:
    return () if before == after else (Edit(before, after),)
