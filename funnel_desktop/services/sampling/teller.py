"""Tells the story of one sample deal as dated steps, each done through the ordinary use cases.

A step is a day (counted back) and what happens on it; the steps of all deals are sorted, so that the journal grows day
by day.
"""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import pairwise

from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.entities import Deal, Entity
from funnel_desktop.domain.move_answers import Answer, DealAnswers, LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest, Place
from funnel_desktop.services.sampling.evidence import Evidence
from funnel_desktop.services.sampling.past import Step
from funnel_desktop.services.sampling.portfolio import UNIT, SampleDeal, Stand
from funnel_desktop.services.sampling.world import World

PROVING = {2: "m2a", 4: "m4a", 7: "m7a"}
"""Stages whose activity proves a milestone: where a deal stands now it only took place if that one is done."""

SHEETS = {"m3b": "information_checklist", "m7b": "agreed_terms"}
"""Milestones that a filled-in sheet proves."""

RIVAL_SHEET = "competitor_comparison"
"""The sheet that names a competitor: the deal then has one."""

PLANNED_BEFORE = 4
"""How many days before its day an overdue next action was planned."""


class Teller:
    """The story of one deal; `number` chooses among the texts that have variants."""

    def __init__(self, world: World, deal: SampleDeal, number: int) -> None:
        self._world = world
        self._deal = deal
        self._number = number
        self._evidence = Evidence(world.portfolio, world.playbook, world.scribe, deal, number)
        self._id = ""

    def steps(self) -> Iterator[Step]:
        """Yield the steps of the deal's life."""
        deal, stands = self._deal, self._deal.stands
        yield stands[0].ago, self._begin
        for stand, following in pairwise(stands):
            if following == stands[-1]:
                yield following.ago, self._write_up_past
            yield following.ago, partial(self._move, stand, following)
        if deal.lost_before:
            lost, reopened, *_ = deal.lost_before
            yield lost, self._lose_for_now
            yield reopened, self._reopen
        if deal.amount_was:
            yield deal.amount_was[0], self._resize
        yield from self._present(deal.lost_before[1] if deal.lost_before else stands[-1].ago)

    def _present(self, entered: int) -> Iterator[Step]:
        """Yield what happened in the last stand, up to now or to the deal's end."""
        deal, end = self._deal, self._end()
        middle = (entered + max(end, 1)) // 2
        yield middle, partial(self._check, middle)
        if deal.doubt:
            yield deal.doubt[1], self._doubt
        if deal.parked:
            yield deal.parked[0], self._park
        planned = max(1, min(middle, PLANNED_BEFORE - deal.next[1])) if deal.next else middle
        yield planned, partial(self._write_up_present, middle)
        if deal.won:
            yield end, self._win
        if deal.lost:
            yield end, self._lose

    def _end(self) -> int:
        """Return how many days ago it was closed, 0 if it is open; a win of this quarter lies within it."""
        deal, world = self._deal, self._world
        if deal.won:
            day = int(deal.won["day"])
            return min(day, (world.scribe.day(0) - world.quarter_start).days) if deal.on_board else day
        return deal.lost[0] if deal.lost else 0

    def _begin(self) -> None:
        deal, world = self._deal, self._world
        texts, customer = world.portfolio.texts, world.portfolio.customers[deal.customer]
        needs, sources = texts["needs"][deal.kind], texts["sources"]["texts"]
        amount = deal.amount_was[1] if deal.amount_was else deal.amount
        first, alone = deal.stands[0], len(deal.stands) == 1
        draft = DealDraft(
            name=deal.name,
            customer_name=customer["name"],
            amount=None if amount is None else amount * UNIT,
            currency=deal.currency,
            expected_on=world.scribe.day(self._end() if deal.expected is None else -deal.expected),
            priority=deal.priority,
            need=needs[self._number % len(needs)],
            source=sources[self._number % len(sources)],
            industry=customer["industry"],
            stage=first.stage,
            place=world.place(deal) if alone else Place(),
        )
        change = world.deals.add(draft)
        self._id = next(edit.after.id for edit in change.edits if isinstance(edit.after, Deal))
        world.begun[deal.name] = self._id
        self._settle(last=alone)
        world.scribe.introduce(deal, self._id)

    def _move(self, stand: Stand, following: Stand) -> None:
        deal, target = self._deal, following.stage
        back, last = target < stand.stage, following == deal.stands[-1] and not deal.lost_before
        said = self._evidence.taken_back() if back else self._evidence.on_leaving(target, following.ago)
        reason = deal.back if back else self._evidence.reason(stand.stage, target)
        place = self._world.place(deal) if last else Place()
        self._commit(MoveKind.STAGE, replace(self._said(following.ago, said), reason=reason), target, place)
        self._settle(last=last)

    def _check(self, ago: int) -> None:
        said = DealAnswers() if self._deal.won else self._evidence.here(ago)
        if said.milestones or said.indicators:
            self._commit(MoveKind.CHECK, self._said(ago, said))

    def _write_up_past(self) -> None:
        """Record what was done in the stages behind, each half way through its stand."""
        papers = [
            paper
            for stand, following in pairwise(self._deal.stands)
            for paper in self._papers(stand.stage, (stand.ago + following.ago) // 2, here=False)
        ]
        self._world.scribe.write_up(self._deal, papers)

    def _write_up_present(self, ago: int) -> None:
        """Record what was done where the deal stands, and what is planned."""
        deal, scribe = self._deal, self._world.scribe
        stage, papers = deal.stands[-1].stage, list[Entity]()
        proves = PROVING.get(stage)
        if deal.won or proves is None or proves in deal.done:
            papers += self._papers(stage, ago, here=not deal.won)
        if deal.next:
            planned = [("task", *deal.next), *deal.plans]
            papers += [scribe.plan(self._id, kind, text, ahead) for kind, text, ahead in planned]
        scribe.write_up(deal, papers)

    def _papers(self, stage: int, ago: int, *, here: bool) -> Iterator[Entity]:
        """Yield what was done and written in a stage; where it stands now, only what goes with a milestone done."""
        deal, scribe, playbook = self._deal, self._world.scribe, self._world.playbook
        yield scribe.activity(deal, self._id, "demo" if stage == 4 and self._number % 2 else f"s{stage}", ago)
        keys = playbook.milestone_keys(stage)
        done = [key for key in keys if key not in deal.waived and (not here or key in deal.done)]
        if "m3a" in done:
            yield scribe.document(deal, self._id, "proposal", ago)
        # A sheet of a later stage was begun early, in the stage where the deal stands now.
        early = [tool for stage_def in playbook.stages[stage:] for tool in stage_def.tools] if here else []
        tools = [tool for tool in (*playbook.stage(stage).tools, *early) if tool in deal.sheets]
        due = [tool for key, tool in SHEETS.items() if key in done and tool not in tools]
        for tool in (*tools, *due):
            yield scribe.sheet(deal, self._id, tool)
            if tool == RIVAL_SHEET:
                yield scribe.rival(self._id)

    def _doubt(self) -> None:
        if self._deal.doubt:
            key, ago, text = self._deal.doubt
            self._commit(MoveKind.CHECK, self._said(ago, DealAnswers({}, {key: Answer("withdrawn", text=text)})))

    def _park(self) -> None:
        if self._deal.parked:
            ago, wake, reason = self._deal.parked
            form = ParkForm(self._world.scribe.day(-wake), reason)
            self._commit(MoveKind.PARKED, replace(self._said(ago), park=form))

    def _lose_for_now(self) -> None:
        if self._deal.lost_before:
            ago, _, cause, reason, _ = self._deal.lost_before
            form = LostForm(self._world.scribe.day(ago), cause, reason)
            self._commit(MoveKind.LOST, replace(self._said(ago), lost=form))

    def _reopen(self) -> None:
        if self._deal.lost_before:
            _, ago, *_, why = self._deal.lost_before
            self._commit(MoveKind.REOPEN, replace(self._said(ago), reason=why))
            self._commit(MoveKind.STAGE, self._said(ago), self._deal.stage, self._world.place(self._deal))
            self._settle(last=True)

    def _lose(self) -> None:
        if self._deal.lost:
            ago, cause, reason, *competitor = self._deal.lost
            form = LostForm(self._world.scribe.day(ago), cause, reason, *competitor)
            self._commit(MoveKind.LOST, replace(self._said(ago), lost=form))

    def _win(self) -> None:
        deal, ago = self._deal, self._end()
        day = self._world.scribe.day(ago)
        no = f"HT-{day:%y%m}-{deal.won['no']}"
        amount = deal.won.get("amount", deal.amount)
        reason = self._evidence.reason(deal.stands[-1].stage, 9)
        told = (self._world.scribe.who(deal, role) for role in ("coach", "executive"))
        form = WonForm(day, no, amount * UNIT, tuple(dict.fromkeys(key for key in told if key)))
        answers = replace(self._said(ago, self._evidence.on_leaving(9, ago)), reason=reason, won=form)
        self._commit(MoveKind.WON, answers, None, self._world.place(deal))
        self._settle(last=True)
        self._world.scribe.write_up(deal, [self._world.scribe.document(deal, self._id, "contract", ago, no)])

    def _resize(self) -> None:
        if self._deal.amount is not None:
            self._world.deals.edit(self._id, DealPatch(amount=self._deal.amount * UNIT))

    def _said(self, ago: int, said: DealAnswers | None = None) -> MoveAnswers:
        return MoveAnswers(self._world.scribe.day(ago), {self._id: said or DealAnswers()})

    def _commit(self, kind: MoveKind, answers: MoveAnswers, stage: int | None = None, place: Place = Place()) -> None:
        self._world.moves.commit(MoveRequest((self._id,), kind, stage, place), answers)

    def _settle(self, *, last: bool) -> None:
        if last:
            self._world.settled[self._deal.name] = self._id
