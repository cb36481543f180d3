"""A deal to look at: where it stands, its evidence and debts, who was met, and its history with what was undone."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.entities import MilestoneCheck
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft, PersonDraft
from funnel_desktop.services.activities import Activities
from funnel_desktop.services.deal_room import DealRoom
from funnel_desktop.services.people import People
from tests.services.conftest import AddDeal, move
from tests.values import TODAY


@pytest.fixture
def room(app: App) -> DealRoom:
    return DealRoom(app.store, app.clock)


def test_a_deal_ahead_of_its_customer_with_a_debt(app: App, add: AddDeal, room: DealRoom) -> None:
    deal = add(amount=1_000_000)
    move(app, deal, 3, "m1a", "m1b", "m2a", "i1")
    panel = room.panel(deal)
    assert (panel.verdict, panel.standing.gap, panel.missing) == ("ahead", 1, 2)
    assert [group.stage for group in panel.groups] == [3, 2, 1]
    assert [row.state for row in panel.groups[1].rows] == ["done", "open"]
    assert panel.standing.debt == ("m2b",)
    assert (panel.waivers["m2b"].reason, panel.waivers["m2b"].on) == ("because", TODAY)
    assert panel.risk == 200_000 - 100_000
    assert (panel.days, panel.pace.own, panel.status, panel.parked_until) == (0, False, "open", None)


def test_who_was_met_and_who_said_what_is_known_by_name(app: App, add: AddDeal, room: DealRoom) -> None:
    deal = add(customer_name="瑞桓化工")
    people = People(app.store, app.clock, app.new_id)
    for name in ("王工", "李总"):
        people.add(deal, PersonDraft(name))
    wang, li = app.deals.detail(deal).contacts
    visits = Activities(app.store, app.clock, app.new_id)
    visits.add(deal, ActivityDraft("visit", done_on=TODAY, contact_ids=(wang.id,)))
    visits.add(deal, ActivityDraft("visit", planned_on=TODAY + timedelta(1), contact_ids=(li.id,)))
    answers = DealAnswers({"m1a": Answer("done", TODAY, li.id)})
    app.moves.commit(MoveRequest((deal,), MoveKind.CHECK), MoveAnswers(TODAY, {deal: answers}))
    people.remove(app.deals.detail(deal).people[1].id)
    panel = room.panel(deal)
    assert panel.met == {wang.id}
    assert panel.names == {wang.id: "王工", li.id: "李总"}


def test_history_is_the_deals_own_and_says_what_was_undone(app: App, add: AddDeal, room: DealRoom) -> None:
    deal, other = add(), add("Pumps")
    app.deals.edit(deal, DealPatch(name="Fans II"))
    app.history.undo()
    assert [(line.kind, line.undone) for line in room.history(deal)] == [("deal.edited", True), ("deal.added", False)]
    app.history.redo()
    assert [line.undone for line in room.history(deal)] == [False, False]
    move(app, deal, 2, "m1a")
    lines = room.history(deal)
    assert [line.kind for line in lines] == ["deal.moved", "deal.edited", "deal.added"]
    assert any(isinstance(edit.after, MilestoneCheck) for edit in lines[0].edits)
    assert [line.kind for line in room.history(deal, before_seq=lines[0].seq, limit=1)] == ["deal.edited"]
    assert [line.kind for line in room.history(other)] == ["deal.added"]


def test_a_deal_that_is_gone(room: DealRoom) -> None:
    with pytest.raises(DomainError, match=r"deal\.gone"):
        room.panel("nothing")
    assert room.history("nothing") == []
