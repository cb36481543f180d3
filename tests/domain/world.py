"""A small world without a file: deals in memory, moved by the planned edits, so that rules meet real histories."""

from collections.abc import Iterable, Mapping
from dataclasses import fields
from datetime import date, timedelta
from itertools import count
from typing import Any, TypeVar

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Closing,
    CoachStatement,
    Contact,
    Customer,
    Deal,
    DealContact,
    Entity,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    StageEntry,
    ToolSheet,
)
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import Answer, DealAnswers, LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.move_plan import MovePlan, plan_move
from funnel_desktop.domain.move_task import MoveContext
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import DataRule, MilestoneDef, Playbook, StageDef

T = TypeVar("T", MilestoneCheck, IndicatorCheck, StageEntry)

START = date(2026, 1, 1)
TODAY = date(2026, 11, 23)

RATES = (10, 20, 25, 30, 50, 75, 90, 100)
STATES = ("search", "search", "funnel", "funnel", "funnel", "best", "best", "best")


def _milestones(number: int) -> tuple[MilestoneDef, ...]:
    letters = "a" if number == 8 else "ab"
    rules = (DataRule("activity_exists", {"kinds": ("visit",)}),) if number == 2 else ()
    return tuple(MilestoneDef(f"m{number}{letter}", number, rules if letter == "a" else ()) for letter in letters)


PLAYBOOK = Playbook(
    tuple(StageDef(n, STATES[n - 1], RATES[n - 1], 10 * n, _milestones(n), f"i{n}") for n in range(1, 9))
)
"""The method's structure; only m2a has a data rule."""


def day(number: int) -> date:
    """Return a day counted from the start of the world."""
    return START + timedelta(days=number)


def done(*keys: str) -> dict[str, Answer]:
    """Return answers that say done for these keys."""
    return {key: Answer("done") for key in keys}


def all_keys(first: int, last: int) -> tuple[str, ...]:
    """Return the milestone keys of stages first…last."""
    return tuple(key for number in range(first, last + 1) for key in PLAYBOOK.milestone_keys(number))


class World:
    """Entities by type and id; `today` may be set; ids count up."""

    def __init__(self, today: date = TODAY) -> None:
        self.today = today
        self._rows: dict[tuple[type[Entity], str], Entity] = {}
        self._ids = count(1)
        self.edits: list[Edit] = []

    def new_id(self) -> str:
        """Return the next id."""
        return f"id{next(self._ids):05d}"

    def put(self, *entities: Entity) -> None:
        """Place entities as they are, outside any change."""
        for entity in entities:
            self._rows[type(entity), entity.id] = entity

    def begin(self, deal_id: str = "d", stage: int = 1, on: int = 0, **given: Any) -> None:
        """Begin a deal in a column."""
        values: dict[str, Any] = {
            "id": deal_id,
            "name": f"Deal {deal_id}",
            "began_on": day(on),
            "stage": stage,
            **given,
        }
        self.put(Deal(**values))
        self.put(StageEntry(self.new_id(), deal_id, 1, stage, day(on), "begun"))

    def apply(self, edits: Iterable[Edit]) -> None:
        """Apply edits as storage does: a stale `before` is a defect."""
        for edit in edits:
            entity = edit.entity
            key = type(entity), entity.id
            assert self._rows.get(key) == edit.before
            if edit.after is None:
                del self._rows[key]
            else:
                self._rows[key] = edit.after
            self.edits.append(edit)

    def rows(self) -> dict[tuple[type[Entity], str], Entity]:
        """Return a copy of everything there is."""
        return dict(self._rows)

    def facts(self, deal_id: str = "d") -> DealFacts:
        """Return everything about a deal."""
        own = [row for _, row in sorted(self._rows.items(), key=lambda item: (item[0][0].__name__, item[0][1]))]
        mine = [row for row in own if getattr(row, "deal_id", "") == deal_id]
        deal = next(row for row in mine if isinstance(row, Deal))
        people = tuple(row for row in mine if isinstance(row, DealContact))
        known = {row.id: row for row in own if isinstance(row, Contact)}
        customers = [row for row in own if isinstance(row, Customer) and row.id == deal.customer_id]
        return DealFacts(
            deal=deal,
            customer=customers[0] if customers else None,
            milestone_checks=_by_nth([row for row in mine if isinstance(row, MilestoneCheck)]),
            indicator_checks=_by_nth([row for row in mine if isinstance(row, IndicatorCheck)]),
            entries=_by_nth([row for row in mine if isinstance(row, StageEntry)]),
            closing=next((row for row in mine if isinstance(row, Closing)), None),
            parkings=tuple(row for row in mine if isinstance(row, Parking)),
            activities=tuple(row for row in mine if isinstance(row, Activity)),
            people=people,
            contacts=tuple(known[person.contact_id] for person in people),
            attachments=tuple(row for row in mine if isinstance(row, Attachment)),
            sheets=tuple(row for row in mine if isinstance(row, ToolSheet)),
            statements=tuple(row for row in mine if isinstance(row, CoachStatement)),
        )

    def plan(self, request: MoveRequest, answers: MoveAnswers) -> MovePlan:
        """Plan a move and do nothing."""
        facts = [self.facts(deal_id) for deal_id in request.deal_ids]
        ranks = [f"r{number}" for number, _ in enumerate(facts)]
        return plan_move(MoveContext(PLAYBOOK, self.today, self.new_id), facts, request, answers, ranks)

    def make(self, request: MoveRequest, answers: MoveAnswers) -> MovePlan:
        """Plan a move and make it."""
        plan = self.plan(request, answers)
        self.apply(plan.edits)
        return plan

    def move(self, stage: int, on: int, deal_id: str = "d", **given: Any) -> MovePlan:
        """Move a deal to a column on a day, with a reason unless one is given."""
        return self.make(MoveRequest((deal_id,), MoveKind.STAGE, stage), _answers(on, {"reason": "because"} | given))

    def win(self, on: int, deal_id: str = "d", amount: int | None = None, **given: Any) -> MovePlan:
        """Win a deal by command, contract number C-1."""
        given = {"reason": "signed", "won": WonForm(day(on), "C-1", amount)} | given
        return self.make(MoveRequest((deal_id,), MoveKind.WON), _answers(on, given))

    def lose(self, on: int, deal_id: str = "d", cause: str = "competitor") -> MovePlan:
        """Lose a deal."""
        form = LostForm(day(on), cause, "too dear", "Rival")
        return self.make(MoveRequest((deal_id,), MoveKind.LOST), _answers(on, {"lost": form}))

    def park(self, on: int, wake_on: date, deal_id: str = "d") -> MovePlan:
        """Park a deal until a day."""
        form = ParkForm(wake_on, "budget next year")
        return self.make(MoveRequest((deal_id,), MoveKind.PARKED), _answers(on, {"park": form}))

    def do(self, kind: MoveKind, on: int, deal_id: str = "d", **given: Any) -> MovePlan:
        """Make any other move."""
        return self.make(MoveRequest((deal_id,), kind), _answers(on, given))


def mine(milestones: Mapping[str, Answer], indicators: Mapping[str, Answer] | None = None) -> dict[str, DealAnswers]:
    """Return the answers of the deal "d"."""
    return {"d": DealAnswers(milestones, indicators or {})}


def _answers(on: int, given: Mapping[str, Any]) -> MoveAnswers:
    known = {item.name for item in fields(MoveAnswers)}
    assert given.keys() <= known
    return MoveAnswers(day(on), **given)


def _by_nth(rows: list[T]) -> tuple[T, ...]:
    return tuple(sorted(rows, key=lambda row: row.nth))
