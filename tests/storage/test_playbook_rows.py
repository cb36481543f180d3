"""The cards follow the playbook in the transaction of the change that alters it, and back again with its undo."""

import json
from typing import Any

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.entities import Deal, PlaybookOverride
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.services.recorder import Recorder
from funnel_desktop.storage.board_queries import cards
from funnel_desktop.storage.card_table import is_current
from funnel_desktop.storage.integrity import check
from funnel_desktop.storage.store import Store
from tests.values import TODAY


class Desk:
    """Deals and overrides by short words, with the file proved true after every step."""

    def __init__(self, app: App) -> None:
        self.app = app
        self.recorder = Recorder(app.store, app.clock, app.new_id)
        self._nth = 0

    def add(self, stage: int, amount: int | None = 1000) -> str:
        made = self.app.deals.add(DealDraft("Pumps", stage=stage, amount=amount))
        return self.true(next(edit.entity.id for edit in made.edits if isinstance(edit.entity, Deal)))

    def lay(self, target: str, value: object) -> None:
        self._nth += 1
        text = "" if value is None else json.dumps(value)
        row = PlaybookOverride(self.app.new_id(), self._nth, TODAY, target, text)
        self.recorder.record("playbook.edited", {}, [Edit(None, row)])
        self.true("")

    def win(self, deal_id: str) -> None:
        answers = MoveAnswers(TODAY, {}, reason="signed", won=WonForm(TODAY, "C-1"))
        self.app.moves.commit(MoveRequest((deal_id,), MoveKind.WON), answers)
        self.true("")

    def move(self, deal_id: str, stage: int, **checks: str) -> None:
        said = DealAnswers({key: Answer(state) for key, state in checks.items()})
        answers = MoveAnswers(TODAY, {deal_id: said}, reason="because")
        self.app.moves.commit(MoveRequest((deal_id,), MoveKind.STAGE, stage), answers)
        self.true("")

    def undo(self) -> None:
        self.app.history.undo()
        self.true("")

    def card(self, deal_id: str) -> Any:
        return cards(self.app.store.connection, [deal_id])[deal_id]

    def true(self, what: str) -> str:
        store = self.app.store
        assert check(store.connection, store.playbook) == []
        assert is_current(store.connection, store.playbook)
        return what


@pytest.fixture
def desk(app: App) -> Desk:
    """A file with all services on it."""
    return Desk(app)


def test_a_rate_reprices_every_card_and_total_at_once(desk: Desk) -> None:
    third, fourth, unknown = desk.add(3), desk.add(4), desk.add(3, None)
    desk.lay("stage.s2.rate", 22)
    assert (desk.card(third).claimed_rate, desk.card(third).weighted) == (22, 220)
    assert desk.card(fourth).claimed_rate == 25
    assert desk.card(unknown).weighted is None
    assert sum(total.weighted for total in desk.app.board.totals()) == 220 + 250
    desk.undo()
    assert desk.card(third).weighted == 200


def test_the_own_record_moves_the_rates_with_the_closing(desk: Desk) -> None:
    """Two won of two that began in 3: rate[2] = (12 × 20 + 200) ÷ 14 = 31.4 → 31."""
    stays = desk.add(3)
    for _ in range(2):
        desk.win(desk.add(3))
    assert desk.app.playbook.rates[:4] == (0, 10, 31, 31)
    assert (desk.app.playbook.stage(2).won, desk.app.playbook.stage(2).closed) == (2, 2)
    assert desk.card(stays).claimed_rate == 31
    desk.undo()
    assert desk.card(stays).claimed_rate == 26
    desk.app.history.redo()
    assert desk.card(stays).claimed_rate == 31


def test_an_added_milestone_is_debt_only_where_it_binds(desk: Desk) -> None:
    past, there = desk.add(1), desk.add(1)
    desk.move(past, 2)
    desk.lay("milestone.x1.stage", 1)
    assert (desk.card(past).debt, desk.card(there).pips) == (2, "ooo")
    desk.move(there, 2, m1a="done", m1b="done")
    assert (desk.card(there).debt, desk.card(there).k) == (1, 0)
    desk.lay("milestone.x1.retired", value=True)
    assert (desk.card(there).debt, desk.card(there).k) == (0, 1)
    desk.undo()
    assert desk.card(there).debt == 1


def test_a_check_is_stamped_with_the_words_in_force(desk: Desk) -> None:
    deal = desk.add(1)
    desk.lay("milestone.m1a.name.en", "Analysed well")
    desk.move(deal, 2, m1a="done", m1b="done")
    found = {check.key: check.wording for check in desk.app.deals.detail(deal).milestone_checks}
    assert found["m1a"]
    assert found["m1b"] == ""


def test_a_file_opened_again_has_its_own_playbook(desk: Desk) -> None:
    desk.lay("stage.s2.rate", 22)
    desk.lay("milestone.m3a.retired", value=True)
    store = desk.app.store
    again = Store.open(store.path, playbook=store.shipped, read_only=True)
    assert again.playbook == store.playbook
    assert again.playbook.rates[2] == 22
    assert again.playbook.milestone_keys(3) == ("m3b",)
    again.close()


def test_other_shipped_rates_have_all_rows_made_anew_with_the_record(desk: Desk) -> None:
    desk.win(desk.add(3))
    store = desk.app.store
    store.connection.execute("UPDATE derived_from SET playbook = 'older'")
    again = Store.open(store.path, playbook=store.shipped)
    assert again.playbook == store.playbook
    assert check(again.connection, again.playbook) == []
    again.close()
