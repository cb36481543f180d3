"""The board's figures and cards, read from a real file."""

from dataclasses import replace
from datetime import timedelta

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.limits import StageLimit
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.pace import Pace
from funnel_desktop.domain.part_drafts import ActivityDraft
from funnel_desktop.services.board import Board, BoardSummary
from tests.services.conftest import AddDeal, ago, brought, move
from tests.values import NOW, TODAY

PLAIN = MoveAnswers(TODAY, reason="because")


def test_an_empty_board(app: App) -> None:
    opening = app.board.opening()
    assert (opening.today, opening.quarter_start, opening.main_currency) == ("2026-11-23", "2026-10-01", "CNY")
    assert opening.cards == ((),) * 8
    assert opening.totals == ()
    assert opening.paces == tuple(Pace(stage.allowed_days, own=False) for stage in app.playbook.stages)
    assert app.board.summary() == BoardSummary(0, 0, 0, None, "CNY")


def test_the_first_cards_of_each_column(app: App, add: AddDeal) -> None:
    for number in range(5):
        add(f"one {number}")
    add("eight", stage=8)
    opening = app.board.opening(limit=3)
    assert [len(cards) for cards in opening.cards] == [3, 0, 0, 0, 0, 0, 0, 1]
    assert [card.name for card in opening.cards[0]] == ["one 0", "one 1", "one 2"]


def test_loading_brings_what_the_board_shows(app: App, add: AddDeal) -> None:
    open_id, won_id, old_id = add("open"), add("won", stage=8), add("old", stage=8)
    for deal_id in (won_id, old_id):
        app.moves.commit(MoveRequest((deal_id,), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY)))
    later = Board(app.store, FixedClock(NOW + timedelta(days=60)))
    with app.board.reader() as connection:
        names = [card.name for cards in app.board.load(connection) for card in cards]
        assert names == ["open", "won", "old"]
        assert [card.name for cards in later.load(connection) for card in cards] == ["open"]
    connection.close()
    assert list(app.board.cards([open_id, won_id, "gone"])) == [open_id, won_id, "gone"]
    assert app.board.cards(["gone"]) == {"gone": None}
    assert later.cards([open_id, won_id])[won_id] is None


def test_the_status_line(app: App, add: AddDeal) -> None:
    app.settings.set("goal.2026Q4", "5000")
    add("six", stage=6, amount=1000)
    add("dollars", stage=6, amount=9999, currency="USD")
    parked = add("parked", stage=6, amount=700)
    app.moves.commit(MoveRequest((parked,), MoveKind.PARKED), replace(PLAIN, park=ParkForm(TODAY + timedelta(5), "r")))
    won = add("won", stage=8)
    app.moves.commit(MoveRequest((won,), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY, amount=310)))
    assert app.board.summary() == BoardSummary(500, 0, 310, 5000, "CNY")
    (cny, usd) = app.board.totals()
    assert (cny.stage, cny.currency, cny.count, cny.parked, cny.amount) == (6, "CNY", 1, 1, 1000)
    assert (usd.currency, usd.amount) == ("USD", 9999)
    assert Board(app.store, FixedClock(NOW + timedelta(days=6))).totals()[0].count == 2


def test_the_users_own_pace_counts_from_five_stands_on(app: App, add: AddDeal, clock: FixedClock) -> None:
    ids = [add(f"deal {number}") for number in range(5)]
    for number, deal_id in enumerate(ids[:4]):
        clock.instant = NOW + timedelta(days=number + 1)
        move(app, deal_id, 2, on=TODAY + timedelta(days=number + 1))
    assert not app.board.paces()[0].own
    clock.instant = NOW + timedelta(days=30)
    move(app, ids[4], 2, on=TODAY + timedelta(days=30))
    assert app.board.paces()[0] == Pace(3, own=True)
    assert not app.board.paces()[1].own


def test_a_day_is_the_files_own(app: App) -> None:
    app.settings.set("time_zone", "America/New_York")
    assert app.board.today() == TODAY - timedelta(days=1)


def test_soft_limits_count_the_hours_of_this_week(app: App, add: AddDeal) -> None:
    assert app.board.limits() == {}
    deal = add(stage=3)
    app.playbooks.save({"stage.s3.limit_hours": 2, "stage.s1.limit_deals": 5})
    for days, minutes in ((0, 90), (1, 45), (9, 600)):
        brought(app, deal, ActivityDraft("visit", "上门", done_on=ago(days), minutes=minutes))
    limits = app.board.limits()
    assert limits[1] == StageLimit(5)
    assert limits[3] == StageLimit(0, 2, 90 if TODAY.weekday() == 0 else 135)
