"""Random work against a model in plain Python: the file is always what the model says, and undo leads back to nothing.

After every step the derived rows must equal a recomputation from scratch.
"""

import tempfile
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from typing_extensions import override

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.entities import (
    Activity,
    Closing,
    Contact,
    Customer,
    Deal,
    DealContact,
    Entity,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    StageEntry,
)
from funnel_desktop.services.history import History
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.storage.creation import create
from funnel_desktop.storage.entity_queries import every
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.store import Store
from tests.storage.changes import entities_only
from tests.values import NOW, SETTINGS, TODAY, counting_ids

PLAYBOOK = load_playbook()
Model = dict[str, Entity]
"""Every entity but the settings, by id."""

WATCHED: tuple[type[Entity], ...] = (
    Customer, Contact, Deal, DealContact, MilestoneCheck, IndicatorCheck, StageEntry, Closing, Parking, Activity,
)  # fmt: skip


@dataclass
class Line:
    """The model's undo line: a state per step, and where we stand."""

    states: list[Model] = field(default_factory=lambda: [{}])
    at: int = 0

    def did(self, model: Model) -> None:
        self.states[self.at + 1 :] = [model]
        self.at += 1


class Work(RuleBasedStateMachine):
    """One user with one file."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FixedClock(NOW)
        self.new_id = counting_ids()
        path = Path(self.folder.name) / "a.funnel"
        create(path, SETTINGS, playbook=PLAYBOOK, clock=self.clock, new_id=self.new_id)
        self._open(path)
        self.initial = entities_only(self.store.connection)
        self.line = Line()

    def _open(self, path: Path) -> None:
        self.store = Store.open(path, playbook=PLAYBOOK)
        self.history = History(self.store, self.clock, self.new_id)

    @property
    def model(self) -> Model:
        return self.line.states[self.line.at]

    def _apply(self, kind: str, *edits: tuple[Entity | None, Entity | None]) -> None:
        made = tuple(Edit(before, after) for before, after in edits)
        self.store.apply(Change(self.new_id(), kind, {}, TODAY, NOW, "user", made))
        model = dict(self.model)
        for edit in made:
            model.pop(edit.entity.id, None)
            if edit.after is not None:
                model[edit.after.id] = edit.after
        self.line.did(model)

    def _of(self, kind: type[Entity]) -> list[Entity]:
        return sorted((each for each in self.model.values() if isinstance(each, kind)), key=lambda each: each.id)

    def _pick(self, data: st.DataObject, kind: type[Entity]) -> Entity | None:
        found = self._of(kind)
        return data.draw(st.sampled_from(found)) if found else None

    def _deal(self, data: st.DataObject) -> Deal:
        deal = self._pick(data, Deal)
        assert isinstance(deal, Deal)
        return deal

    @rule(data=st.data(), stage=st.integers(1, 8), amount=st.none() | st.integers(0, 10**9), many=st.integers(1, 3))
    def add(self, data: st.DataObject, stage: int, amount: int | None, many: int) -> None:
        customer = Customer(self.new_id(), "客户")
        edits: list[tuple[Entity | None, Entity | None]] = [(None, customer)]
        for number in range(many):
            currency = data.draw(st.sampled_from(["CNY", "USD"]))
            deal = Deal(
                self.new_id(), f"项目{number}", TODAY, stage, customer_id=customer.id, amount=amount, currency=currency
            )
            edits += [(None, deal), (None, StageEntry(self.new_id(), deal.id, 1, stage, TODAY, "begun"))]
        self._apply("deal.added", *edits)

    @precondition(lambda self: self._of(Deal))
    @rule(data=st.data(), stage=st.integers(1, 8))
    def move(self, data: st.DataObject, stage: int) -> None:
        deal = self._deal(data)
        entries = [each for each in self._of(StageEntry) if isinstance(each, StageEntry) and each.deal_id == deal.id]
        last = max(entries, key=lambda each: each.nth)
        following = StageEntry(self.new_id(), deal.id, last.nth + 1, stage, TODAY, "forward")
        self._apply(
            "deal.moved", (deal, replace(deal, stage=stage)), (last, replace(last, left_on=TODAY)), (None, following)
        )

    @precondition(lambda self: self._of(Deal))
    @rule(data=st.data(), state=st.sampled_from(["done", "na", "open", "withdrawn"]), at=st.integers(0, 14))
    def check_off(self, data: st.DataObject, state: str, at: int) -> None:
        deal = self._deal(data)
        nth = len(self.model)
        milestone = PLAYBOOK.milestones[at].key
        indicator = PLAYBOOK.indicators[at % 8]
        self._apply(
            "deal.checked",
            (None, MilestoneCheck(self.new_id(), deal.id, milestone, nth, state, TODAY)),
            (None, IndicatorCheck(self.new_id(), deal.id, indicator, nth, state, TODAY)),
        )

    @precondition(lambda self: self._of(Deal))
    @rule(data=st.data(), outcome=st.sampled_from(["won", "lost"]))
    def close(self, data: st.DataObject, outcome: str) -> None:
        deal = self._deal(data)
        ended = next(
            (each for each in self._of(Closing) if isinstance(each, Closing) and each.deal_id == deal.id), None
        )
        closing = Closing(self.new_id(), deal.id, outcome, TODAY, deal.stage)
        self._apply("deal.reopened" if ended else "deal.won", (ended, None) if ended else (None, closing))

    @precondition(lambda self: self._of(Deal))
    @rule(data=st.data(), days=st.integers(1, 30))
    def park_and_plan(self, data: st.DataObject, days: int) -> None:
        deal, later = self._deal(data), TODAY + timedelta(days)
        parking = Parking(self.new_id(), deal.id, TODAY, later, "reason")
        self._apply("deal.parked", (None, parking), (None, Activity(self.new_id(), deal.id, "task", "打电话", later)))

    @precondition(lambda self: self._of(Deal))
    @rule(data=st.data())
    def meet(self, data: st.DataObject) -> None:
        contact = Contact(self.new_id(), "王工")
        person = DealContact(self.new_id(), self._deal(data).id, contact.id, ("coach",), 1)
        self._apply("contact.added", (None, person), (None, contact))

    @rule(data=st.data(), name=st.sampled_from(["新名", "旧名"]))
    def rename(self, data: st.DataObject, name: str) -> None:
        edits = [
            (each, replace(each, name=name))
            for kind in (Customer, Contact, Deal)
            if isinstance(each := self._pick(data, kind), (Customer, Contact, Deal))
        ]
        self._apply("deal.edited", *edits)

    @precondition(lambda self: self._of(Deal))
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        deal = self._deal(data)
        theirs = [each for each in self.model.values() if getattr(each, "deal_id", None) == deal.id]
        self._apply("deal.deleted", *[(each, None) for each in theirs])

    @precondition(lambda self: self.line.at > 0)
    @rule()
    def undo(self) -> None:
        self.history.undo()
        self.line.at -= 1

    @precondition(lambda self: self.line.at + 1 < len(self.line.states))
    @rule()
    def redo(self) -> None:
        self.history.redo()
        self.line.at += 1

    @rule()
    def reopen(self) -> None:
        self.store.close()
        self._open(self.store.path)

    @invariant()
    def the_file_is_what_the_model_says(self) -> None:
        conn = self.store.connection
        assert {each.id: each for kind in WATCHED for each in every(conn, kind)} == self.model
        assert check(conn, self.store.playbook) == []
        state = self.history.state()
        assert (state.undo is not None) == (self.line.at > 0)
        assert (state.redo is not None) == (self.line.at + 1 < len(self.line.states))

    @override
    def teardown(self) -> None:
        if hasattr(self, "line"):
            while self.line.at:
                self.undo()
            assert entities_only(self.store.connection) == self.initial
            self.store.close()
            self.folder.cleanup()


Work.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=list(HealthCheck)
)
TestWork = Work.TestCase
