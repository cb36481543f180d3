"""Plain values of a move, made without a file: what the dialog is drawn from in its own tests."""

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import DealAnswers, MoveAnswers
from funnel_desktop.domain.move_view import (
    CheckRow,
    ContactChoice,
    DealMove,
    DealPreview,
    MovePreview,
    MoveView,
    StageGroup,
)
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.predicates import Proof
from funnel_desktop.domain.standing import SETTLED, Position, stand

TODAY = date(2026, 11, 23)
PROVED = Proof("sheet_complete", satisfied=True, params={"filled": 6, "total": 6, "missing": ()})
WANTED = Proof(
    "role_attitudes",
    satisfied=False,
    params={"role": "technical", "mean_above": 0, "mean": 0.0, "people": (("王工", 0), ("陈工", 1), ("刘工", -1))},
)
ROWS: dict[str, dict[str, Any]] = {
    "m3a": {"state": "done", "happened_on": date(2026, 11, 6), "contact_id": "c1", "text": "高炉变频方案书 V3.pdf"},
    "m3b": {"proof": PROVED},
    "m4a": {"state": "done", "happened_on": date(2026, 11, 20), "contact_id": "c2", "text": "看过样板线"},
    "m4b": {"proof": WANTED},
}
PEOPLE = (
    ContactChoice("c1", "王工", "设备处", ("technical",), 0),
    ContactChoice("c2", "赵工", "", ("coach",), 2),
)


def move_view(playbook: Playbook, source: int = 3, target: int = 5, count: int = 1) -> MoveView:
    """Return the move of the drawing: 3 → 5, indicators 1 to 3 confirmed; backward the milestones are done."""
    back = target < source
    stages = range(min(source, target), max(source, target))
    groups = tuple(StageGroup(n, tuple(_row(key, n, back=back) for key in playbook.milestone_keys(n))) for n in stages)
    last = max(source, target)
    indicators = tuple(
        CheckRow(f"i{n}", n, "done" if n <= 3 else "open", date(2026, 10, 18) if n <= 3 else None, "c2")
        for n in range(1, last + 1)
    )
    standing = stand(playbook, Position(source, 1_280_000_000), {}, {f"i{n}": "done" for n in (1, 2, 3)})
    deal = DealMove(
        deal_id="d1",
        name="沧澜3号高炉变频改造",
        customer="沧澜钢铁",
        amount=1_280_000_000,
        currency="CNY",
        expected_on=date(2027, 3, 31),
        from_stage=source,
        to_stage=target,
        direction="back" if back else "forward",
        groups=groups,
        indicators=indicators,
        contacts=PEOPLE,
        standing=standing,
        parked=False,
        won=False,
    )
    deals = tuple(replace(deal, deal_id=f"d{n + 1}", name=f"{deal.name} <b>{n}</b>") for n in range(count))
    return MoveView(MoveRequest(tuple(d.deal_id for d in deals), MoveKind.STAGE, target), TODAY, deals, "CNY")


def _row(key: str, stage: int, *, back: bool) -> CheckRow:
    if back:
        return CheckRow(key, stage, "done", date(2026, 9, 1))
    return replace(CheckRow(key, stage), **ROWS.get(key, {}))


@dataclass
class Previewer:
    """Answers what the move would mean, by the method's own rules; remembers what it was asked."""

    playbook: Playbook
    view: MoveView
    asked: list[MoveAnswers] = field(default_factory=list)
    refusal: DomainError | None = None

    def __call__(self, answers: MoveAnswers) -> MovePreview:
        """Return the preview, or raise what the test wants refused."""
        self.asked.append(answers)
        if self.refusal is not None:
            raise self.refusal
        deals = tuple(self._deal(deal, answers.deals.get(deal.deal_id, DealAnswers())) for deal in self.view.deals)
        missing = sum(len(deal.missing) for deal in deals)
        back = any(deal.direction == "back" for deal in self.view.deals)
        return MovePreview(
            deals,
            sum(deal.before.weighted or 0 for deal in deals),
            sum(deal.after.weighted or 0 for deal in deals),
            sum(deal.before.proved or 0 for deal in deals),
            sum(deal.after.proved or 0 for deal in deals),
            missing,
            back or missing > 0,
        )

    def _deal(self, deal: DealMove, answers: DealAnswers) -> DealPreview:
        states = {f"m{n}{letter}": "done" for n in (1, 2) for letter in "ab"}
        states |= {row.key: row.state for group in deal.groups for row in group.rows}
        states |= {key: answer.state for key, answer in answers.milestones.items()}
        signs = {row.key: row.state for row in deal.indicators}
        signs |= {key: answer.state for key, answer in answers.indicators.items()}
        after = stand(self.playbook, Position(deal.to_stage, deal.amount), states, signs)
        asked = [row.key for group in deal.groups for row in group.rows]
        left = tuple(key for key in asked if states[key] not in SETTLED)
        return DealPreview(deal.deal_id, deal.standing, after, left if deal.direction == "forward" else ())
