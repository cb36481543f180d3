"""Who helped to win: ticked in the contract's box, kept with the closing, refused where it is a stranger."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers, WonForm
from funnel_desktop.domain.move_view import ContactChoice
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import PersonDraft
from tests.ui.milestones.conftest import TODAY
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.milestones.helpers_field import HelpersField
from ui.milestones.kit import Kit
from ui.milestones.move_controller import MoveController
from ui.milestones.won_panel import WonPanel

PEOPLE = (ContactChoice("c1", "王工", "设备处", ("technical",), 0), ContactChoice("c2", "A&B", "", ("coach",), 2))


def test_several_are_ticked_by_key_and_click_and_the_menu_stays(kit: Kit, window: QWidget) -> None:
    field = HelpersField(kit, PEOPLE, window)
    assert (field.text(), field.helped()) == ("还没勾选", ())
    told: list[bool] = []
    field.edited.connect(lambda: told.append(True))
    menu = field.choices
    first, second = menu.actions()
    assert second.text() == "A&&B"
    field.click()
    assert menu.isVisible()
    menu.setActiveAction(first)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(second).center())
    assert menu.isVisible()
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
    assert field.helped() == ("c1", "c2")
    assert field.text() == "王工、A&B"
    assert len(told) == 2


def test_nobody_to_tick_is_said(kit: Kit, window: QWidget) -> None:
    field = HelpersField(kit, (), window)
    assert not field.isEnabled()
    assert field.text() == "本项目还没有认识的人"


def test_the_contract_keeps_who_helped(app: App, controller: MoveController, new_deal: Callable[..., str]) -> None:
    deal = new_deal(stage=7)
    controller.begin(MoveRequest((deal,), MoveKind.WON))
    dialog = controller.dialog
    assert isinstance(dialog, ChecklistDialog)
    panel = dialog.findChild(WonPanel, "won-form")
    assert panel is not None
    (wang,) = app.deals.detail(deal).contacts
    panel.helpers.tick(wang.id)
    assert panel.form().helped == (wang.id,)
    assert panel.show_error(DomainError("move.contact_foreign", field="helped", name="x", deal="y"))
    dialog.reject()
    app.moves.commit(
        MoveRequest((deal,), MoveKind.WON),
        MoveAnswers(TODAY, {deal: DealAnswers(won=panel.form())}, reason="签了"),
    )
    closing = app.deals.detail(deal).closing
    assert closing is not None
    assert closing.helped == (wang.id,)
    assert wang.id in app.deal_room.panel(deal).names


@pytest.mark.parametrize("where", ["helped", "m1a", "i1", "gone"])
def test_a_contact_of_another_customer_is_refused_and_nothing_changes(
    app: App, new_deal: Callable[..., str], where: str
) -> None:
    deal = new_deal(stage=8)
    (other_deal,) = app.deals.add(DealDraft("别家项目", customer_name="乙厂")).deal_ids()
    app.people.add(other_deal, PersonDraft("外人"))
    stranger = "nobody" if where == "gone" else app.deals.detail(other_deal).contacts[0].id
    said = Answer("done", date(2026, 11, 1), stranger)
    answers = {
        "helped": DealAnswers(won=WonForm(TODAY, "HT-1", None, (stranger,))),
        "m1a": DealAnswers({"m1a": said}),
        "i1": DealAnswers({}, {"i1": said}),
        "gone": DealAnswers({"m1a": said}),
    }[where]
    kind = MoveKind.WON if where == "helped" else MoveKind.CHECK
    before = app.deals.detail(deal)
    with pytest.raises(DomainError) as caught:
        app.moves.commit(MoveRequest((deal,), kind), MoveAnswers(TODAY, {deal: answers}, reason="签了"))
    assert caught.value.code == "move.contact_foreign"
    assert caught.value.params["field"] == ("m1a" if where == "gone" else where)
    assert app.deals.detail(deal) == before
