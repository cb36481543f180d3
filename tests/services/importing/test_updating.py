"""A row that belongs to a deal of the file: what it changes there, and what a spreadsheet never may."""

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.entities import Activity, Closing, Contact, Customer, Deal, Parking, StageEntry
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.services.importing.plan import ImportPlan
from funnel_desktop.storage.entity_queries import every
from funnel_desktop.storage.integrity import check
from tests.services.conftest import AddDeal, card_of
from tests.services.importing.samples import bring_in
from tests.values import TODAY

BringIn = Callable[..., ImportPlan]
SAME: tuple[str, ...] = ()


@pytest.fixture
def sheet(app: App, tmp_path: Path) -> BringIn:
    """Bring in rows given as fields by header."""

    def make(*rows: dict[str, str]) -> ImportPlan:
        headers = list(dict.fromkeys(name for row in rows for name in row))
        path = tmp_path / "deals.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, headers)
            writer.writeheader()
            writer.writerows(rows)
        plan = bring_in(app, path)
        assert check(app.store.connection, app.playbook) == []
        return plan

    return make


def fields(plan: ImportPlan) -> tuple[str, ...]:
    """Return the fields that the only row changes."""
    assert plan.new + len(plan.rejected) == 0
    return plan.changed[0].fields if plan.changed else SAME


def deal(app: App) -> Deal:
    (found,) = every(app.store.connection, Deal)
    return found


def closing(app: App) -> Closing:
    (found,) = every(app.store.connection, Closing)
    return found


FANS = {"Deal name": "Fans", "Customer": "Steel"}


def test_plain_fields_follow_the_file_and_empty_cells_change_nothing(app: App, sheet: BringIn) -> None:
    sheet({**FANS, "Amount": "100", "Priority": "A", "Need": "air", "Created": "2026-03-01", "Deal ID": "7"})
    assert fields(sheet({**FANS, "Amount": "", "Priority": "", "Need": "", "Created": "", "Deal ID": "7"})) == SAME
    plan = sheet({"Deal name": "Fans II", "Customer": "Paper", "Created": "2026-02-01", "Deal ID": "7", "Note": "n"})
    assert fields(plan) == ("name", "note", "customer", "began_on")
    found = deal(app)
    assert (found.name, found.note, found.began_on, found.amount) == ("Fans II", "n", date(2026, 2, 1), 10_000)
    assert [customer.name for customer in every(app.store.connection, Customer)] == ["Steel", "Paper"]


def test_it_never_begins_after_its_first_stand_or_its_end(app: App, sheet: BringIn) -> None:
    sheet({**FANS, "Stage": "Proposal", "Created": "2026-03-01", "Deal ID": "7"})
    sheet({**FANS, "Stage": "Proposal", "Created": "2029-01-01", "Deal ID": "7"})
    assert deal(app).began_on == TODAY
    sheet({**FANS, "Stage": "Lost", "Created": "2026-09-01", "Closed on": "2026-08-01", "Deal ID": "7"})
    assert deal(app).began_on == date(2026, 8, 1)


def test_a_deal_made_by_hand_is_known_by_name_and_takes_the_key(app: App, add: AddDeal, sheet: BringIn) -> None:
    mine = add("Fans", customer_name="Steel", amount=100)
    plan = sheet({**FANS, "Amount": "5", "Deal ID": "7"})
    assert fields(plan) == ("amount",)
    assert (deal(app).id, deal(app).amount) == (mine, 500)
    assert deal(app).external_key.endswith("7")
    assert fields(sheet({"Deal name": "Renamed", "Deal ID": "7"})) == ("name",)


def test_forward_it_is_taken_over_and_its_place_is_the_end(app: App, add: AddDeal, sheet: BringIn) -> None:
    other = add("other", stage=5)
    sheet({**FANS, "Stage": "Qualified"})
    assert fields(sheet({**FANS, "Stage": "Proposal"})) == ("stage",)
    moved = next(found for found in every(app.store.connection, Deal) if found.id != other)
    assert (moved.stage, moved.taken_over, moved.adjustment) == (5, 5, 0)
    assert [card.name for card in app.board.opening().cards[4]] == ["other", "Fans"]
    entries = [entry for entry in every(app.store.connection, StageEntry) if entry.deal_id == moved.id]
    assert [(entry.stage, entry.left_on) for entry in entries] == [(2, TODAY), (5, None)]
    assert card_of(app, moved.id).debt == 0


def test_a_debt_made_here_is_not_wiped_out_by_a_file(app: App, add: AddDeal, sheet: BringIn) -> None:
    mine = add("Fans", customer_name="Steel")
    app.moves.commit(MoveRequest((mine,), MoveKind.STAGE, 3), MoveAnswers(TODAY, reason="in a hurry"))
    owed = card_of(app, mine).debt
    assert owed == 4
    assert fields(sheet({**FANS, "Stage": "Proposal"})) == ("stage",)
    assert (card_of(app, mine).stage, card_of(app, mine).debt) == (5, owed + 4)


def test_a_deal_of_the_first_column_owes_nothing_after_it(app: App, add: AddDeal, sheet: BringIn) -> None:
    mine = add("Fans", customer_name="Steel")
    sheet({**FANS, "Stage": "Proposal"})
    assert (card_of(app, mine).stage, card_of(app, mine).debt, deal(app).taken_over) == (5, 0, 5)


def test_moving_on_ends_its_rest(app: App, add: AddDeal, sheet: BringIn) -> None:
    mine = add("Fans", customer_name="Steel")
    park = MoveAnswers(TODAY, park=ParkForm(date(2027, 1, 1), "budget"))
    app.moves.commit(MoveRequest((mine,), MoveKind.PARKED), park)
    assert fields(sheet({**FANS, "Amount": "5"})) == ("amount",)
    assert card_of(app, mine).is_parked(TODAY.isoformat())
    sheet({**FANS, "Stage": "Proposal"})
    assert not card_of(app, mine).is_parked(TODAY.isoformat())
    assert fields(sheet({**FANS, "Stage": "Negotiation"})) == ("stage",)
    assert [parking.ended_on for parking in every(app.store.connection, Parking)] == [TODAY]


def test_closing_ends_rest_and_stand_but_not_before_the_last_entry(app: App, add: AddDeal, sheet: BringIn) -> None:
    mine = add("Fans", customer_name="Steel")
    park = MoveAnswers(TODAY, park=ParkForm(date(2027, 1, 1), "budget"))
    app.moves.commit(MoveRequest((mine,), MoveKind.PARKED), park)
    plan = sheet({**FANS, "Stage": "Lost", "Closed on": "2026-01-05", "Competitor": "Rival", "Loss reason": "price"})
    assert fields(plan) == ("outcome",)
    ended = closing(app)
    assert (ended.outcome, ended.closed_on, ended.cause) == ("lost", TODAY, "competitor")
    assert (ended.competitor, ended.reason, ended.stage) == ("Rival", "price", 1)
    assert [parking.ended_on for parking in every(app.store.connection, Parking)] == [TODAY]
    assert [entry.left_on for entry in every(app.store.connection, StageEntry)] == [TODAY]
    assert app.board.cards([mine]) == {mine: None}


def test_won_where_it_stands_in_the_last_column(app: App, add: AddDeal, sheet: BringIn) -> None:
    add("Fans", customer_name="Steel", stage=8)
    assert fields(sheet({**FANS, "Stage": "Won", "Contract amount": "9", "Contract no": "C-1"})) == ("outcome",)
    assert (closing(app).amount, closing(app).contract_no, deal(app).stage) == (900, "C-1", 8)
    assert [entry.left_on for entry in every(app.store.connection, StageEntry)] == [TODAY]


def test_what_a_file_says_of_a_deal_that_ended(app: App, add: AddDeal, sheet: BringIn) -> None:
    mine = add("Fans", customer_name="Steel", amount=100)
    won = MoveAnswers(TODAY, reason="signed", won=WonForm(TODAY, "C-1", 200))
    app.moves.commit(MoveRequest((mine,), MoveKind.WON), won)
    same = {**FANS, "Stage": "Won", "Amount": "2", "Deal ID": "7"}
    assert fields(sheet(same)) == SAME
    plan = sheet({**same, "Amount": "3", "Contract no": "C-2"})
    assert fields(plan) == ("amount", "contract_no")
    assert (closing(app).amount, closing(app).contract_no, deal(app).amount) == (300, "C-2", 300)
    assert fields(sheet({**same, "Amount": "3", "Contract amount": "4"})) == ("contract_amount",)
    assert (closing(app).amount, deal(app).amount) == (400, 300)


def test_the_end_of_a_lost_deal_follows_the_file_and_never_turns(app: App, sheet: BringIn) -> None:
    lost = {**FANS, "Stage": "Lost", "Deal ID": "7"}
    sheet({**lost, "Closed on": "2026-08-01"})
    assert (closing(app).cause, closing(app).closed_on) == ("other", date(2026, 8, 1))
    plan = sheet({**lost, "Closed on": "2026-08-05", "Loss reason": "price", "Competitor": "Rival"})
    assert fields(plan) == ("competitor", "closed_on", "loss_reason")
    assert (closing(app).closed_on, closing(app).reason) == (date(2026, 8, 5), "price")
    assert fields(sheet({**lost, "Deal name": "Pumps"})) == ("name",)
    assert fields(sheet({**FANS, "Deal name": "Pumps", "Stage": "Won", "Deal ID": "7"})) == SAME
    assert fields(sheet({**FANS, "Deal name": "Pumps", "Stage": "Negotiation", "Deal ID": "7"})) == SAME
    assert (closing(app).outcome, closing(app).closed_on) == ("lost", date(2026, 8, 5))


def test_people_and_next_steps_are_added_once(app: App, sheet: BringIn) -> None:
    known = {**FANS, "Contact": "Wang (wang@steel.example)", "Next step": "call", "Deal ID": "7"}
    sheet(known)
    assert fields(sheet(known)) == SAME
    plan = sheet({**known, "Contact": "Wang; Zhao", "Next step": "visit", "Next step date": "2026-12-01"})
    assert fields(plan) == ("contact", "next_text")
    assert [(one.name, one.email) for one in every(app.store.connection, Contact)] == [
        ("Wang", "wang@steel.example"),
        ("Zhao", ""),
    ]
    plans = [(one.text, one.planned_on) for one in every(app.store.connection, Activity)]
    assert plans == [("call", TODAY), ("visit", date(2026, 12, 1))]


def test_people_come_with_what_stands_beside_them(app: App, sheet: BringIn) -> None:
    two = {"Contact": "Wang; Zhao", "Contact title": "Head; Engineer", "Contact phone": "1", "Contact email": "a@b.c; "}
    sheet({**FANS, **two}, {"Deal name": "Pumps", "Customer": "Steel", "Contact": "Wang"})
    found = every(app.store.connection, Contact)
    assert [(one.name, one.title, one.phone, one.email) for one in found] == [
        ("Wang", "Head", "", "a@b.c"),
        ("Zhao", "Engineer", "", ""),
    ]


def test_a_new_row_may_rest_and_an_old_rest_is_over(app: App, sheet: BringIn) -> None:
    rests = {"Parked on": "2026-11-01", "Parked until": "2027-01-01", "Parked reason": "budget"}
    plan = sheet({**FANS, **rests}, {"Deal name": "Pumps", "Parked until": "2026-11-01"})
    assert plan.new == 2
    (parking,) = every(app.store.connection, Parking)
    assert (parking.parked_on, parking.wake_on, parking.reason) == (date(2026, 11, 1), date(2027, 1, 1), "budget")


def test_given_up_is_lost_without_a_decision(app: App, sheet: BringIn) -> None:
    sheet({**FANS, "Stage": "abandoned"})
    assert (closing(app).outcome, closing(app).cause) == ("lost", "no_decision")
    assert deal(app).brought_in_closed


def test_a_lost_deal_is_not_taken_for_an_open_row(app: App, add: AddDeal, sheet: BringIn) -> None:
    mine = add("Fans", customer_name="Steel")
    lost = MoveAnswers(TODAY, lost=LostForm(TODAY, "other", "late"))
    app.moves.commit(MoveRequest((mine,), MoveKind.LOST), lost)
    assert sheet({**FANS, "Stage": "Proposal"}).new == 1
