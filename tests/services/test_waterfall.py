"""The waterfall: a portfolio computed by hand, and random weeks against plain loops, to the cent."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, settings
from typing_extensions import override

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.waterfall import Comparison
from tests.services.conftest import move
from tests.services.past_work import PastWork
from tests.services.plain_waterfall import DOWN, UP, Stock, add_up, open_sum, take_stock
from tests.values import NOW, TODAY

Add = Callable[..., str]


class Falls(PastWork):
    """Takes stock by hand every night, and adds up at the end."""

    @override
    def start_more(self) -> None:
        self.stocks: dict[date, Stock] = {}

    @override
    def night_more(self) -> None:
        self.stocks[self.today] = take_stock(self.app.store.connection, self.today)

    @override
    def look_back(self) -> None:
        self.night_more()
        days = sorted(self.stocks)
        for first, last in {(days[0], days[-1]), (days[len(days) // 3], days[2 * len(days) // 3])}:
            found = self.app.waterfall.between(last, first)
            plain = add_up([self.stocks[day] for day in days if first <= day <= last])
            for currency in ("CNY", "USD"):
                fall = found.fall(currency)
                assert fall.rest == 0
                assert fall.start == open_sum(self.stocks[first], currency)
                assert fall.end == open_sum(self.stocks[last], currency)
                assert {bar.kind: bar.amount for bar in fall.bars} == {
                    kind: plain.get((kind, currency), 0) for kind in UP + DOWN
                }
                for bar in fall.bars:
                    lines = [each for each in found.lines if (each.kind, each.currency) == (bar.kind, currency)]
                    assert sum(line.amount or 0 for line in lines) == bar.amount
                    assert tuple(line.deal_id for line in lines) == bar.deal_ids


Falls.TestCase.settings = settings(
    max_examples=30, stateful_step_count=40, deadline=None, suppress_health_check=list(HealthCheck)
)
TestFalls = Falls.TestCase


def won(app: App, deal: str, amount: int, on: date) -> None:
    answers = MoveAnswers(on, reason="signed", won=WonForm(on, "HT-1", amount))
    app.moves.commit(MoveRequest((deal,), MoveKind.WON), answers)


def lost(app: App, deal: str, on: date) -> None:
    answers = MoveAnswers(on, lost=LostForm(on, "other", "too dear"))
    app.moves.commit(MoveRequest((deal,), MoveKind.LOST), answers)


def park(app: App, deal: str, until: date) -> None:
    answers = MoveAnswers(TODAY, park=ParkForm(until, "budget"))
    app.moves.commit(MoveRequest((deal,), MoveKind.PARKED), answers)


def kinds(found: Comparison) -> list[tuple[str, str, int | None]]:
    return [(line.kind, line.name, line.amount) for line in found.lines]


def november(app: App, clock: FixedClock, add: Add) -> None:
    """On day 0: A 1000, B 2000 parked until day 2, C 500, D unknown, E 300 in column 3. Then it all happens."""
    deals = {name: add(name, amount=amount) for name, amount in zip("ABC", (1000, 2000, 500), strict=True)}
    deals |= {"D": add("D"), "E": add("E", amount=300, stage=3)}
    park(app, deals["B"], TODAY + timedelta(days=2))
    clock.instant = NOW + timedelta(days=1)
    day = TODAY + timedelta(days=1)
    won(app, deals["A"], 1200, day)
    deals["F"] = add("F", amount=700)
    app.deals.edit(deals["C"], DealPatch(amount=800))
    app.deals.edit(deals["D"], DealPatch(amount=50))
    move(app, deals["E"], 2, on=day)
    clock.instant = NOW + timedelta(days=3)
    day = TODAY + timedelta(days=3)
    lost(app, deals["B"], day)
    app.deals.edit(deals["C"], DealPatch(amount=600))
    move(app, deals["F"], 4, on=day)
    app.deals.delete([deals["D"]])


def test_november_by_hand(app: App, clock: FixedClock, add: Add) -> None:
    november(app, clock, add)
    found = app.waterfall.between(TODAY, TODAY + timedelta(days=3))
    fall = found.fall("CNY")
    # On day 0 A 1000, C 500, D unknown and E 300 are open; at the end C 600, E 300 and F 700.
    assert (fall.start, fall.start_count, fall.end, fall.end_count, fall.rest) == (1800, 4, 1600, 3, 0)
    assert {bar.kind: bar.amount for bar in fall.bars} == {
        "new": 700, "reopened": 0, "resumed": 2000, "grown": 200 + 300 + 50,
        "shrunk": 200, "won": 1200, "lost": 2000, "parked": 0, "removed": 50,
    }  # fmt: skip
    assert kinds(found) == [
        ("won", "A", 1200),
        ("lost", "B", 2000),
        ("new", "F", 700),
        ("back", "E", 300),
        ("grown", "C", 300),
        ("grown", "A", 200),
        ("grown", "D", 50),
        ("shrunk", "C", 200),
        ("resumed", "B", 2000),
        ("removed", "D", 50),
    ]
    resumed = next(line for line in found.lines if line.kind == "resumed")
    assert resumed.day == TODAY + timedelta(days=2)
    back = next(line for line in found.lines if line.kind == "back")
    assert (back.from_stage, back.to_stage, back.before) == (3, 2, 300)


def test_the_day_between_is_another_way_to_the_same_end(app: App, clock: FixedClock, add: Add) -> None:
    november(app, clock, add)
    middle = TODAY + timedelta(days=1)
    first = app.waterfall.between(TODAY, middle).fall("CNY")
    then = app.waterfall.between(TODAY + timedelta(days=3), middle).fall("CNY")
    assert (first.end, then.rest) == (then.start, 0)
    assert app.waterfall.between(middle, middle).lines == ()
    assert app.waterfall.between(middle, middle).fall("EUR").end == 0


def test_since_a_pack_begins_at_its_position_within_the_day(app: App, clock: FixedClock, add: Add) -> None:
    deal = add("A", amount=100, customer_name="Works")
    pack = app.past.now()
    app.deals.edit(deal, DealPatch(amount=150))
    clock.instant = NOW + timedelta(days=2)
    add("Late", amount=1, customer_name="Works")
    found = app.waterfall.since(pack)
    assert (found.first, found.last) == (TODAY, TODAY + timedelta(days=2))
    assert kinds(found) == [("new", "Late", 1), ("grown", "A", 50)]
    assert {line.customer for line in found.lines} == {"Works"}
    assert found.fall("CNY").start == 100


def test_a_move_and_its_return_and_undone_work_leave_no_trace(app: App, clock: FixedClock, add: Add) -> None:
    deal = add("A", amount=100)
    clock.instant = NOW + timedelta(days=1)
    move(app, deal, 2, on=TODAY + timedelta(days=1))
    clock.instant = NOW + timedelta(days=2)
    move(app, deal, 1, on=TODAY + timedelta(days=2))
    app.deals.edit(deal, DealPatch(amount=900))
    app.history.undo()
    add("B", amount=7)
    app.history.undo()
    assert app.waterfall.between(TODAY, TODAY + timedelta(days=2)).lines == ()


def test_currencies_apart_and_a_deal_that_came_and_went(app: App, clock: FixedClock, add: Add) -> None:
    clock.instant = NOW + timedelta(days=1)
    gone = add("A", amount=100, currency="USD")
    clock.instant = NOW + timedelta(days=2)
    app.deals.delete([gone])
    found = app.waterfall.between(TODAY, TODAY + timedelta(days=2))
    assert [fall.currency for fall in found.falls] == ["USD"]
    assert [(line.kind, line.name, line.to_stage) for line in found.lines] == [("new", "A", 0), ("removed", "A", 0)]
    with pytest.raises(DomainError):
        app.waterfall.between(TODAY, TODAY + timedelta(days=3))
