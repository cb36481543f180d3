"""Moves in a real file: one path from request to change, undone as one step."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import Contact, StageEntry
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest, Place
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.integrity import check
from tests.same_change import without_ids
from tests.services.conftest import AddDeal, card_of, column, done, move
from tests.values import TODAY

STAGE = MoveKind.STAGE
PLAIN = MoveAnswers(TODAY, reason="because")


def test_the_dialog_gets_what_it_shows(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", customer_name="Steel", amount=100, contact_name="Wang")
    add("Other", customer_name="Steel", contact_name="Zhao")
    add("Third", customer_name="Paper", contact_name="Li")
    view = app.moves.prepare(MoveRequest((deal_id,), STAGE, 3))
    (deal,) = view.deals
    assert (view.today, view.default_currency) == (TODAY, "CNY")
    assert [group.stage for group in deal.groups] == [1, 2]
    assert [row.key for row in deal.indicators] == ["i1", "i2", "i3"]
    assert [contact.name for contact in deal.contacts] == ["Wang", "Zhao"]
    assert (deal.customer, deal.amount, deal.direction) == ("Steel", 100, "forward")
    proof = deal.groups[0].rows[0].proof
    assert proof is not None
    assert proof.params["missing"] == ("expected_on", "need")
    assert app.moves.prepare(MoveRequest((add("alone"),), STAGE, 2)).deals[0].contacts == ()


def test_the_preview_writes_nothing(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", amount=1000)
    before = app.history.state()
    preview = app.moves.preview(MoveRequest((deal_id,), STAGE, 4), MoveAnswers(TODAY))
    assert (preview.weighted_before, preview.weighted_after, preview.missing) == (0, 250, 6)
    assert preview.needs_reason
    assert app.history.state() == before


def test_a_move_is_one_step_that_undo_takes_back(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", amount=1000)
    before, card = app.deals.detail(deal_id), card_of(app, deal_id)
    change = app.moves.commit(
        MoveRequest((deal_id,), STAGE, 3), MoveAnswers(TODAY, {deal_id: done("m1a", "i1")}, "because")
    )
    assert change.params == {"name": "Fans", "count": 1, "from": 1, "to": 3, "waived": 3}
    after = card_of(app, deal_id)
    assert (after.stage, after.debt, after.k, after.b, after.claimed_rate) == (3, 3, 0, 1, 20)
    app.history.undo()
    assert app.deals.detail(deal_id) == before
    assert replace(app.deals.detail(deal_id)) == before
    assert card_of(app, deal_id)._replace(version=0) == card._replace(version=0)
    app.history.redo()
    assert card_of(app, deal_id)._replace(version=0) == after._replace(version=0)


def test_drag_key_and_menu_make_equal_changes(app: App, add: AddDeal) -> None:
    """One request, one path: what a gesture was does not matter, and a second time it is the same but for ids."""
    deal_id = add("Fans", amount=1000)
    request = MoveRequest((deal_id,), STAGE, 4)
    answers = MoveAnswers(TODAY, {deal_id: done("m1a", "m1b", "i1")}, "because")
    found = set()
    for _ in range(3):
        found.add(repr(without_ids(app.moves.commit(request, answers), deal_id)))
        app.history.undo()
    assert len(found) == 1
    other = app.moves.commit(request, replace(answers, reason="otherwise"))
    assert repr(without_ids(other, deal_id)) not in found


def test_several_go_to_the_place_in_their_order(app: App, add: AddDeal) -> None:
    first, second = add("first", stage=3), add("second", stage=3)
    ids = tuple(add(name, stage=stage) for name, stage in (("c", 1), ("a", 2), ("b", 3)))
    app.moves.commit(MoveRequest(ids, STAGE, 3, Place(after=first)), PLAIN)
    assert column(app, 3) == ["first", "c", "a", "b", "second"]
    app.moves.commit(MoveRequest((second,), STAGE, 3, Place(before=first)), PLAIN)
    assert column(app, 3) == ["second", "first", "c", "a", "b"]
    app.moves.commit(MoveRequest((first, second), STAGE, 3), PLAIN)
    assert column(app, 3) == ["c", "a", "b", "first", "second"]


def test_order_within_a_column_and_a_drop_where_it_was(app: App, add: AddDeal) -> None:
    a, b, c = add("a"), add("b"), add("c")
    change = app.moves.commit(MoveRequest((c,), STAGE, 1, Place(before=a)), PLAIN)
    assert (change.kind, change.params) == ("deal.ordered", {"name": "c", "count": 1, "stage": 1})
    assert column(app, 1) == ["c", "a", "b"]
    before = app.history.state()
    for ids, place in (((c,), Place(before=a)), ((a,), Place(after=c)), ((b,), Place()), ((a, b), Place(after=c))):
        nothing = app.moves.commit(MoveRequest(ids, STAGE, 1, place), PLAIN)
        assert (nothing.edits, nothing.seq) == ((), 0)
    assert app.history.state() == before
    app.moves.commit(MoveRequest((b, a), STAGE, 1, Place(after=c)), PLAIN)
    assert column(app, 1) == ["c", "b", "a"]


def test_a_place_beside_a_won_deal_counts(app: App, add: AddDeal) -> None:
    won, other, third = add("won", stage=8), add("open", stage=8), add("third", stage=8)
    app.moves.commit(MoveRequest((won,), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY)))
    app.moves.commit(MoveRequest((third,), STAGE, 8, Place(after=won)), PLAIN)
    assert column(app, 8) == ["won", "third", "open"]
    app.moves.commit(MoveRequest((other,), STAGE, 8, Place(before=won)), PLAIN)
    assert column(app, 8) == ["open", "won", "third"]
    add("fourth", stage=8, place=Place(before=won))
    assert column(app, 8) == ["open", "fourth", "won", "third"]
    assert won in app.board.cards([won])


def test_won_lost_parked_and_reopened(app: App, add: AddDeal) -> None:
    one, two = add("one", stage=6, amount=100), add("two", stage=4, amount=50)
    form = WonForm(TODAY, "HT-1", 120)
    won = app.moves.commit(MoveRequest((one,), MoveKind.WON), replace(PLAIN, won=form))
    assert won.params == {"name": "one", "count": 1, "contract_no": "HT-1", "waived": 5}
    card = card_of(app, one)
    assert (card.status, card.stage, card.amount, card.contract_no) == ("won", 8, 120, "HT-1")
    assert app.board.summary().won_quarter == 120
    park = replace(PLAIN, park=ParkForm(date(2026, 12, 15), "budget"))
    app.moves.commit(MoveRequest((two,), MoveKind.PARKED), park)
    assert card_of(app, two).is_parked("2026-11-23")
    app.moves.commit(MoveRequest((two,), MoveKind.LOST), replace(PLAIN, lost=LostForm(TODAY, "other", "late")))
    assert app.board.cards([two]) == {two: None}
    app.moves.commit(MoveRequest((one, two), MoveKind.REOPEN), PLAIN)
    assert [card_of(app, key).stage for key in (one, two)] == [8, 4]
    assert check(app.store.connection, app.playbook) == []


def test_reopened_it_has_a_place_of_its_own_though_another_has_taken_its_rank(app: App, add: AddDeal) -> None:
    lost = add("lost", stage=4)
    app.moves.commit(MoveRequest((lost,), MoveKind.LOST), replace(PLAIN, lost=LostForm(TODAY, "other", "late")))
    newer = add("newer", stage=4)
    app.moves.commit(MoveRequest((lost,), MoveKind.REOPEN), PLAIN)
    assert card_of(app, lost).rank > card_of(app, newer).rank
    third = add("third", stage=4, place=Place(after=newer))
    assert column(app, 4) == ["newer", "third", "lost"]
    assert card_of(app, newer).rank < card_of(app, third).rank < card_of(app, lost).rank


def test_a_deal_that_has_gone_refuses_the_move(app: App, add: AddDeal) -> None:
    deal_id = add()
    for call in (app.moves.prepare, lambda request: app.moves.commit(request, PLAIN)):
        with pytest.raises(DomainError, match=r"deal\.gone"):
            call(MoveRequest((deal_id, "gone"), STAGE, 2))
    assert card_of(app, deal_id).stage == 1


def test_the_same_deal_twice_is_one(app: App, add: AddDeal) -> None:
    deal_id = add()
    change = app.moves.commit(MoveRequest((deal_id, deal_id), STAGE, 2), PLAIN)
    assert change.params["count"] == 1


def test_a_refusal_changes_nothing(app: App, add: AddDeal) -> None:
    deal_id = add()
    before = app.history.state()
    with pytest.raises(DomainError, match=r"move\.future_day"):
        app.moves.commit(MoveRequest((deal_id,), STAGE, 2), replace(PLAIN, happened_on=TODAY + timedelta(1)))
    with pytest.raises(DomainError, match=r"move\.reason_needed"):
        app.moves.commit(MoveRequest((deal_id,), STAGE, 2), MoveAnswers(TODAY))
    assert app.history.state() == before


def test_there_and_back_today_counts_the_days_on(app: App, add: AddDeal) -> None:
    deal_id = add()
    move(app, deal_id, 2)
    move(app, deal_id, 1)
    assert len(app.deals.detail(deal_id).entries) == 3
    assert card_of(app, deal_id).entered_on == "2026-11-23"


def test_contacts_of_the_customer_are_offered_once(app: App, add: AddDeal) -> None:
    deal_id = add("Fans", customer_name="Steel", contact_name="Wang")
    customer = app.deals.detail(deal_id).customer
    assert customer is not None
    recorder = Recorder(app.store, app.clock, app.new_id)
    recorder.record("deal.edited", {}, [Edit(None, Contact(app.new_id(), "Zhao", customer.id, "chief"))])
    view = app.moves.prepare(MoveRequest((deal_id,), MoveKind.CHECK))
    assert [(contact.name, contact.title) for contact in view.deals[0].contacts] == [("Wang", ""), ("Zhao", "chief")]


def test_an_entry_is_written_for_every_stand(app: App, add: AddDeal) -> None:
    deal_id = add()
    change = app.moves.commit(MoveRequest((deal_id,), STAGE, 5), PLAIN)
    entries = [edit.after for edit in change.edits if isinstance(edit.after, StageEntry)]
    assert [(entry.stage, entry.waiver, len(entry.waived)) for entry in entries] == [(1, "because", 8), (5, "", 0)]
