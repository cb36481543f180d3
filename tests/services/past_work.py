"""One user at random work for weeks: moves, edits, imports, playbook, undo and redo; every day as it looked is kept."""

import csv
import tempfile
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule
from typing_extensions import override

from funnel_desktop.bootstrap import App, create_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.customer_edits import CustomerDraft
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.entities import Deal
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.funnel_view import FunnelQuery
from funnel_desktop.domain.move_answers import Answer, DealAnswers, LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.storage.entity_queries import every, facts
from funnel_desktop.storage.glance import settings
from funnel_desktop.storage.integrity import check
from tests.values import NOW, SETTINGS, counting_ids

Picture = tuple[object, ...]
"""What a day shows: everything of the file, its board, its sums, its funnel."""


def picture(app: App) -> Picture:
    """Return what the services show of their present day."""
    conn = app.store.connection
    cards = [card._replace(version=0) for part in app.board.load(app.board.reader()) for card in part]
    deals = facts(conn, [deal.id for deal in every(conn, Deal)])
    views = [app.funnel.view(FunnelQuery("count", shape, "later")) for shape in ("reached", "stock")]
    return (
        app.board.today(),
        deals,
        settings(conn),
        cards,
        app.board.totals(),
        app.board.paces(),
        app.board.summary(),
        views,
    )


class PastWork(RuleBasedStateMachine):
    """Works day after day; a subclass looks back."""

    @initialize()
    def start(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.clock = FixedClock(NOW)
        path = Path(self.folder.name) / "a.funnel"
        self.app = create_app(path, SETTINGS, clock=self.clock, new_id=counting_ids())
        self.ends: dict[date, Picture] = {}
        self.start_more()

    def start_more(self) -> None:
        """Begin what a subclass keeps."""

    def night_more(self) -> None:
        """Keep what a subclass wants of a day."""

    @property
    def today(self) -> date:
        return self.app.board.today()

    def ids(self) -> list[str]:
        return [deal.id for deal in every(self.app.store.connection, Deal)]

    @rule(days=st.sampled_from([1, 1, 1, 2, 7, 30]))
    def night(self, days: int) -> None:
        """The days end, each as it stands."""
        for _ in range(days):
            self.ends[self.today] = picture(self.app)
            self.night_more()
            self.clock.instant += timedelta(days=1)

    @rule(minutes=st.integers(1, 400))
    def time_goes_by(self, minutes: int) -> None:
        before = self.today
        self.clock.instant += timedelta(minutes=minutes)
        if self.today != before:
            self.clock.instant -= timedelta(minutes=minutes)

    @rule(stage=st.integers(1, 8), amount=st.none() | st.integers(0, 10**6), currency=st.sampled_from(["CNY", "USD"]))
    def add(self, stage: int, amount: int | None, currency: str) -> None:
        self.app.deals.add(DealDraft("项目", stage=stage, amount=amount, currency=currency, customer_name="客户"))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), amount=st.none() | st.integers(0, 10**6), name=st.sampled_from(["甲", "乙"]))
    def edit(self, data: st.DataObject, amount: int | None, name: str) -> None:
        currency: str = data.draw(st.sampled_from(["CNY", "USD"]))
        self.app.deals.edit(self._one(data), DealPatch(amount=amount, currency=currency, customer_name=name))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), stage=st.integers(1, 8), key=st.sampled_from(["m1a", "m1b", "m2a", "i1", "i2"]))
    def move(self, data: st.DataObject, stage: int, key: str) -> None:
        said = {key: Answer("done", text="x")}
        answers = DealAnswers(said, {}) if key.startswith("m") else DealAnswers({}, said)
        deal_id = self._one(data)
        self._make(deal_id, MoveKind.STAGE, MoveAnswers(self.today, {deal_id: answers}, reason="because"), stage)

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), won=st.booleans(), amount=st.none() | st.integers(0, 10**6), ago=st.integers(0, 3))
    def close_deal(self, data: st.DataObject, won: bool, amount: int | None, ago: int) -> None:
        on = self.today - timedelta(days=ago)
        answers = MoveAnswers(on, reason="x", won=WonForm(on, "HT-1", amount), lost=LostForm(on, "other", "too dear"))
        self._make(self._one(data), MoveKind.WON if won else MoveKind.LOST, answers)

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), days=st.integers(1, 20))
    def park(self, data: st.DataObject, days: int) -> None:
        form = ParkForm(self.today + timedelta(days=days), "budget")
        self._make(self._one(data), MoveKind.PARKED, MoveAnswers(self.today, park=form))

    @precondition(lambda self: self.ids())
    @rule(data=st.data(), kind=st.sampled_from([MoveKind.UNPARK, MoveKind.REOPEN]))
    def back(self, data: st.DataObject, kind: MoveKind) -> None:
        self._make(self._one(data), kind, MoveAnswers(self.today, reason="x"))

    @precondition(lambda self: self.ids())
    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        self.app.deals.delete([self._one(data)])

    @rule(
        rows=st.lists(
            st.tuples(st.sampled_from("PQR"), st.integers(1, 9999), st.sampled_from(["", "won", "lost"])), max_size=3
        )
    )
    def bring_in(self, rows: list[tuple[str, int, str]]) -> None:
        path = Path(self.folder.name) / "table.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(
                [
                    ("Deal name", "Customer", "Amount", "Status"),
                    *((f"{n} plant", f"{n} works", a, s) for n, a, s in rows),
                ]
            )
        importer = self.app.importer()
        if rows:
            table = importer.read(path)
            importer.commit(importer.plan(table, importer.guess(table), "table.csv"))

    @precondition(lambda self: self.app.customers.rows())
    @rule(name=st.sampled_from(["丙", "丁", "戊"]))
    def rename_customer(self, name: str) -> None:
        with suppress(DomainError):  # two of one name are refused
            self.app.customers.edit(self.app.customers.rows()[0].id, CustomerDraft(name))

    @rule(number=st.integers(1, 7), rate=st.integers(0, 100), days=st.integers(1, 90))
    def edit_playbook(self, number: int, rate: int, days: int) -> None:
        with suppress(DomainError):  # rates never fall from one stage to the next
            self.app.playbooks.save({f"stage.s{number}.rate": rate, f"stage.s{number}.allowed_days": days})

    @rule(stage=st.integers(1, 7))
    def add_milestone(self, stage: int) -> None:
        self.app.playbooks.add_milestone(stage, {"zh_CN": "样件通过", "en": "Sample passed"}, {})

    @rule(data=st.data(), key=st.sampled_from(["m1b", "m2b", "m3a"]), retired=st.booleans())
    def retire_milestone(self, data: st.DataObject, key: str, retired: bool) -> None:
        added = [found.key for found in self.app.playbook.milestones if found.key.startswith("x")]
        with suppress(DomainError):
            self.app.playbooks.retire(data.draw(st.sampled_from([key, *added])), retired=retired)

    @rule()
    def reset_playbook(self) -> None:
        self.app.playbooks.reset("")

    @rule(goal=st.integers(1, 9))
    def set_goal(self, goal: int) -> None:
        self.app.settings.set("goal.2026Q4", str(goal * 100))

    @precondition(lambda self: self.app.history.state().undo)
    @rule()
    def undo(self) -> None:
        self.app.history.undo()

    @precondition(lambda self: self.app.history.state().redo)
    @rule()
    def redo(self) -> None:
        self.app.history.redo()

    def _one(self, data: st.DataObject) -> str:
        return data.draw(st.sampled_from(self.ids()))

    def _make(self, deal_id: str, kind: MoveKind, answers: MoveAnswers, stage: int | None = None) -> None:
        with suppress(DomainError):  # what the rules refuse a user, they refuse here
            self.app.moves.commit(MoveRequest((deal_id,), kind, stage), answers)

    @override
    def teardown(self) -> None:
        if hasattr(self, "app"):
            self.look_back()
            assert check(self.app.store.connection, self.app.playbook) == []
            self.app.past.close()
            self.app.file.close(back_up=False)
            self.folder.cleanup()

    def look_back(self) -> None:
        """Compare the past with what was seen."""
        raise NotImplementedError
