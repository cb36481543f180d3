"""The past equals what was seen: for random weeks, and case by case for zones, clocks set back, and being read-only."""

import sqlite3
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, settings
from typing_extensions import override

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealDraft, DealPatch
from funnel_desktop.domain.entities import PlaybookOverride
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.services.recorder import Recorder
from tests.services.conftest import card_of
from tests.services.past_work import PastWork, picture
from tests.values import NOW, TODAY


class LookBack(PastWork):
    """Rebuilds every day once the work is done."""

    @override
    def look_back(self) -> None:
        for day, seen in self.ends.items():
            past = self.app.past.on(day)
            assert picture(past) == seen
            past.close()


LookBack.TestCase.settings = settings(
    max_examples=30, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
TestLookBack = LookBack.TestCase
Add = Callable[..., str]


def names(app: App) -> list[str]:
    return [card.name for part in app.board.load(app.board.reader()) for card in part]


def test_a_day_is_what_had_been_recorded_by_its_end(app: App, clock: FixedClock, add: Add) -> None:
    first = add("Fans")
    clock.instant = NOW + timedelta(days=2)
    second = add("Pumps")
    app.deals.edit(first, DealPatch(amount=100))
    assert app.past.days() == (TODAY, TODAY + timedelta(days=2))
    eve, now = app.past.on(TODAY + timedelta(days=1)), app.past.on(TODAY + timedelta(days=2))
    assert names(eve) == ["Fans"]
    assert eve.board.today() == TODAY + timedelta(days=1)
    assert eve.deals.detail(first).deal.amount is None
    assert len(names(now)) == 2
    assert len(names(app.past.on(TODAY - timedelta(days=1)))) == 0
    assert [entry.kind for entry in eve.history.page(deal_id=first)] == ["deal.added"]
    assert now.deals.detail(second).deal.name == "Pumps"
    app.past.close()


def test_the_end_of_a_day_is_midnight_in_the_files_zone(app: App, clock: FixedClock, add: Add) -> None:
    clock.instant = datetime(2026, 11, 23, 15, 59, 59, 999_999, tzinfo=UTC)
    add("Late in Shanghai")
    clock.instant = datetime(2026, 11, 23, 16, 0, tzinfo=UTC)
    add("At midnight")
    assert names(app.past.on(date(2026, 11, 23))) == ["Late in Shanghai"]
    assert names(app.past.on(date(2026, 11, 24))) == ["Late in Shanghai", "At midnight"]
    app.past.close()


def test_another_zone_chosen_since_does_not_move_the_day_looked_at(app: App, clock: FixedClock, add: Add) -> None:
    add("Fans")
    clock.instant = NOW + timedelta(days=3)
    app.settings.set("time_zone", "America/New_York")
    past = app.past.on(TODAY)
    assert past.board.today() == TODAY
    assert names(past) == ["Fans"]
    past.close()


def test_what_was_recorded_while_the_clock_was_wrong_lies_before_what_followed(
    app: App, clock: FixedClock, add: Add
) -> None:
    clock.instant = NOW + timedelta(days=300)
    add("In a wrong year")
    clock.instant = NOW + timedelta(days=1)
    add("Set right")
    assert app.past.days() == (TODAY, TODAY + timedelta(days=1))
    assert names(app.past.on(TODAY)) == []
    assert names(app.past.on(TODAY + timedelta(days=1))) == ["In a wrong year", "Set right"]
    app.past.close()


def test_a_parked_deal_wakes_in_the_past_by_its_date(app: App, clock: FixedClock, add: Add) -> None:
    deal = add("Fans", amount=100)
    form = ParkForm(TODAY + timedelta(days=3), "budget")
    app.moves.commit(MoveRequest((deal,), MoveKind.PARKED), MoveAnswers(TODAY, park=form))
    clock.instant = NOW + timedelta(days=10)
    counts = [app.past.on(TODAY + timedelta(days=days)).board.totals()[0].count for days in (0, 2, 3)]
    assert counts == [0, 0, 1]
    app.past.close()


def test_the_past_cannot_be_written_nor_the_future_seen(app: App, add: Add) -> None:
    add("Fans")
    past = app.past.on(TODAY)
    with pytest.raises(DomainError) as refused:
        past.deals.add(DealDraft("Pumps"))
    assert refused.value.code == "past.read_only"
    with pytest.raises(DomainError, match=r"past\.read_only"):
        past.history.undo()
    with pytest.raises(sqlite3.Error):
        past.store.connection.execute("DELETE FROM card")
    past.store.checkpoint()
    with pytest.raises(DomainError) as refused:
        app.past.on(TODAY + timedelta(days=1))
    assert refused.value.params == {"day": TODAY + timedelta(days=1)}
    past.close()
    past.close()


def test_work_goes_on_while_the_past_is_looked_at(app: App, clock: FixedClock, add: Add) -> None:
    add("Fans")
    clock.instant = NOW + timedelta(days=1)
    past = app.past.on(TODAY)
    app.history.undo()
    add("Pumps")
    assert names(past) == ["Fans"]
    assert names(app) == ["Pumps"]
    assert app.past.now().day == TODAY + timedelta(days=1)
    app.close()


def test_a_past_day_uses_its_own_playbook(app: App, clock: FixedClock, add: Add) -> None:
    deal = add("Fans", amount=1000)
    app.moves.commit(MoveRequest((deal,), MoveKind.STAGE, 2), MoveAnswers(TODAY, reason="x"))
    clock.instant = NOW + timedelta(days=1)
    edits = [("stage.s1.rate", "15"), ("milestone.m1a.retired", "true")]
    rows = [PlaybookOverride(app.new_id(), n, TODAY, *edit) for n, edit in enumerate(edits, start=1)]
    Recorder(app.store, app.clock, app.new_id).record("playbook.edited", {}, [Edit(None, row) for row in rows])
    then, now = app.past.on(TODAY), app.past.on(TODAY + timedelta(days=1))
    assert [card_of(view, deal).weighted for view in (then, now)] == [100, 150]
    assert [card_of(view, deal).debt for view in (then, now)] == [2, 1]
    assert then.playbook.milestone_keys(1) == ("m1a", "m1b")
    assert now.playbook == app.playbook
    app.past.close()
