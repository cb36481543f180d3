"""The printed page: its figures, its largest deals, and what changed since the last print."""

from dataclasses import replace
from datetime import date, timedelta

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.entities import PrintedPack
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft
from funnel_desktop.storage.entity_queries import every
from tests.services.conftest import AddDeal, brought, done, move
from tests.values import NOW, TODAY

PLAIN = MoveAnswers(TODAY, reason="because")


def lines(app: App) -> list[tuple[str, str]]:
    return [(line.kind, line.name) for line in app.reports.funnel_page().movements]


def test_an_empty_page(app: App) -> None:
    page = app.reports.funnel_page()
    assert (page.title, page.owner, page.today, page.since) == ("Test", "Lin", "2026-11-23", "")
    assert (page.overdue, page.out_of_step, page.debts, page.movements, page.top) == (0, 0, 0, (), ())
    app.settings.set("title", "")
    assert app.reports.funnel_page().title == "test"


def test_the_head_figures(app: App, add: AddDeal) -> None:
    app.settings.set("goal.2026Q4", "5000")
    late = add("late", amount=100)
    brought(app, late, ActivityDraft("task", "call", planned_on=TODAY - timedelta(days=3)))
    add("today", amount=100, next_text="call", next_on=TODAY)
    move(app, late, 3)
    page = app.reports.funnel_page()
    assert (page.goal, page.overdue, page.out_of_step, page.debts) == (5000, 1, 1, 1)
    assert page.funnel.amount == 200


def test_money_of_other_currencies_stands_beside_in_no_sum(app: App, add: AddDeal) -> None:
    add("home", amount=100)
    add("abroad", amount=7_00, currency="USD")
    add("abroad too", amount=3_00, currency="USD")
    add("unknown", amount=None, currency="EUR")
    page = app.reports.funnel_page()
    assert (page.funnel.amount, page.funnel.count, page.beside) == (100, 4, (("USD", 10_00),))


def test_printing_notes_the_position_and_is_not_undone(app: App, add: AddDeal) -> None:
    add("Fans", stage=6, amount=1000)
    before = app.history.state()
    change = app.reports.printed("week 48")
    assert (change.kind, change.params) == ("pack.printed", {"title": "week 48"})
    (pack,) = every(app.store.connection, PrintedPack)
    assert (pack.printed_on, pack.journal_seq, pack.title) == (TODAY, change.seq - 1, "week 48")
    assert app.history.state() == before
    page = app.reports.funnel_page()
    assert (page.since, page.weighted_before, page.movements) == ("2026-11-23", 500, ())


def test_what_changed_since_the_last_print(app: App, add: AddDeal, clock: FixedClock) -> None:
    ids = {name: add(name, amount=1000, stage=2) for name in ("on", "won", "lost", "grown", "same", "undone")}
    app.reports.printed("first")
    clock.instant = NOW + timedelta(days=7)
    day = TODAY + timedelta(days=7)
    answers = replace(PLAIN, happened_on=day)
    move(app, ids["on"], 4, "m2a", on=day)
    app.moves.commit(MoveRequest((ids["won"],), MoveKind.WON), replace(answers, won=WonForm(day, "HT-8", 2000)))
    lost = LostForm(day, "no_decision", "no money")
    app.moves.commit(MoveRequest((ids["lost"],), MoveKind.LOST), replace(answers, lost=lost))
    app.deals.edit(ids["grown"], DealPatch(amount=1500))
    move(app, ids["same"], 3, on=day)
    move(app, ids["same"], 2, on=day)
    move(app, ids["undone"], 3, on=day)
    app.history.undo()
    add("new", customer_name="Steel", amount=5)
    assert lines(app) == [("won", "won"), ("lost", "lost"), ("forward", "on"), ("new", "new"), ("grown", "grown")]
    won, gone, on, new, grown = app.reports.funnel_page().movements
    assert (won.note, won.amount, won.amount_before) == ("HT-8", 2000, 1000)
    assert (gone.note, gone.cause, gone.from_stage) == ("no money", "no_decision", 2)
    assert (on.from_stage, on.to_stage, on.waived, on.note) == (2, 4, True, "because")
    assert (new.customer, new.from_stage, new.amount_before) == ("Steel", 0, None)
    assert (grown.amount, grown.amount_before) == (1500, 1000)
    app.reports.printed("second")
    assert lines(app) == []


def test_parked_and_woken_deals(app: App, add: AddDeal, clock: FixedClock) -> None:
    one, two = add("one", amount=1), add("two", amount=1)
    wake = date(2026, 12, 1)
    form = replace(PLAIN, park=ParkForm(wake, "budget"))
    app.moves.commit(MoveRequest((one,), MoveKind.PARKED), form)
    app.reports.printed("first")
    app.moves.commit(MoveRequest((two,), MoveKind.PARKED), replace(form, park=ParkForm(date(2027, 1, 5), "later")))
    clock.instant = NOW + timedelta(days=8)
    found = app.reports.funnel_page().movements
    assert [(line.kind, line.name, line.until) for line in found] == [
        ("parked", "two", "2027-01-05"),
        ("resumed", "one", ""),
    ]


def test_the_page_has_room_for_twelve_changes(app: App, add: AddDeal) -> None:
    app.reports.printed("first")
    for number in range(14):
        add(f"deal {number}", amount=number)
    page = app.reports.funnel_page()
    assert (len(page.movements), page.more) == (12, 2)
    assert page.movements[0].name == "deal 13"


def test_the_largest_deals_by_proved_value(app: App, add: AddDeal, clock: FixedClock) -> None:
    clock.instant = NOW - timedelta(days=9)
    ids = [add(f"deal {number}", amount=1000 * number, stage=2) for number in range(1, 12)]
    add("dollars", amount=10**9, currency="USD", stage=8)
    clock.instant = NOW
    proof = MoveAnswers(TODAY, {ids[0]: done("m1a", "m1b", "i1")})
    app.moves.commit(MoveRequest((ids[0],), MoveKind.CHECK), proof)
    app.deals.edit(ids[0], DealPatch(next_text="call", next_on=TODAY - timedelta(days=2)))
    top = app.reports.funnel_page().top
    assert [deal.name for deal in top] == ["deal 1", *(f"deal {number}" for number in range(11, 2, -1))]
    first = top[0]
    assert (first.proved, first.rate, first.stage, first.b, first.gap, first.pips) == (100, 10, 2, 1, 0, "oo")
    assert (first.days, first.next_text, first.next_on, first.late, first.debt) == (9, "call", "2026-11-21", 2, 0)
    assert (top[1].late, top[1].days, top[1].debt) == (0, 9, 2)
