"""From a request to the Change in the file: drag, key and menu alike; refusals at their field; cancel is nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.entities import Closing, Deal, MilestoneCheck
from funnel_desktop.domain.moving import MoveKind, MoveRequest, Place
from funnel_desktop.storage.glance import last_seq
from tests.ui.milestones.conftest import find
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.segmented import Segmented
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.milestones.lost_form import LostDialog
from ui.milestones.move_controller import MoveController
from ui.milestones.park_form import ParkDialog

NewDeal = Callable[..., str]


def begin(controller: MoveController, request: MoveRequest) -> ChecklistDialog:
    controller.begin(request)
    dialog = controller.dialog
    assert isinstance(dialog, ChecklistDialog)
    return dialog


def tick(dialog: ChecklistDialog, *keys: str) -> None:
    for key in keys:
        find(dialog, Segmented, f"milestone-{key}-state").choose("done")


def press(dialog: object, name: str) -> None:
    assert isinstance(dialog, ChecklistDialog | LostDialog | ParkDialog)
    button = find(dialog, QPushButton, name)
    assert button.isEnabled()
    button.click()


def kept(changes: list[Change], kind: type) -> list[object]:
    return [edit.after for change in changes for edit in change.edits if isinstance(edit.after, kind)]


@pytest.fixture
def moved(controller: MoveController) -> list[Change]:
    changes: list[Change] = []
    controller.moved.connect(changes.append)
    return changes


def test_all_milestones_done_moves_the_deal(
    app: App, controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    deal = new_deal()
    dialog = begin(controller, MoveRequest((deal,), MoveKind.STAGE, 2))
    assert not find(dialog, QPushButton, "move-accept").isEnabled()
    tick(dialog, "m1a", "m1b")
    press(dialog, "move-accept")
    assert controller.dialog is None
    assert [change.kind for change in moved] == ["deal.moved"]
    assert app.deals.detail(deal).deal.stage == 2
    checks = kept(moved, MilestoneCheck)
    assert [(check.key, check.state, check.happened_on) for check in checks if isinstance(check, MilestoneCheck)] == [
        ("m1a", "done", date(2026, 11, 23)),
        ("m1b", "done", date(2026, 11, 23)),
    ]


def test_cancel_and_escape_change_nothing(
    app: App, controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    deal = new_deal()
    before = last_seq(app.store.connection)
    for leave in ("cancel", "escape"):
        dialog = begin(controller, MoveRequest((deal,), MoveKind.STAGE, 5))
        tick(dialog, "m1a", "m2b")
        find(dialog, QLineEdit, "move-reason").setText("the customer is in a hurry")
        if leave == "cancel":
            press(dialog, "move-cancel")
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert controller.dialog is None
    assert moved == []
    assert last_seq(app.store.connection) == before
    assert app.deals.detail(deal).deal.stage == 1


@pytest.mark.parametrize(
    "case", ["one stage", "several stages", "several deals", "back", "order", "won", "lost", "parked", "reopen"]
)
def test_drag_key_and_menu_yield_equal_changes(
    case: str, app: App, controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    """The three gestures make the same request; whatever made it, the same Change comes out (ids aside)."""
    deals = (new_deal("first", 3), new_deal("second", 3))
    requests = {
        "one stage": MoveRequest(deals[:1], MoveKind.STAGE, 4),
        "several stages": MoveRequest(deals[:1], MoveKind.STAGE, 6),
        "several deals": MoveRequest(deals, MoveKind.STAGE, 5),
        "back": MoveRequest(deals[:1], MoveKind.STAGE, 1),
        "order": MoveRequest(deals[:1], MoveKind.STAGE, 3, Place(after=deals[1])),
        "won": MoveRequest(deals[:1], MoveKind.WON),
        "lost": MoveRequest(deals[:1], MoveKind.LOST),
        "parked": MoveRequest(deals[:1], MoveKind.PARKED),
        "reopen": MoveRequest(deals[:1], MoveKind.REOPEN),
    }
    request = requests[case]
    if case == "reopen":
        controller.begin(requests["lost"])
        answer(controller)
        moved.clear()
    seen: list[tuple[object, ...]] = []
    for _gesture in ("drag", "key", "menu"):
        controller.begin(request._replace())
        if controller.dialog is not None:
            answer(controller)
        seen.append(without_ids(moved[-1]))
        app.history.undo()
    assert len(moved) == 3
    assert seen[0] == seen[1] == seen[2]


def answer(controller: MoveController) -> None:
    """Answer whatever dialog is open as a person would."""
    dialog = controller.dialog
    if isinstance(dialog, LostDialog):
        find(dialog, Segmented, "lost-cause").choose("no_decision")
    if isinstance(dialog, ParkDialog):
        find(dialog, DateEdit, "park-wake-on").setText("+30")
    assert dialog is not None
    find(dialog, QLineEdit, "move-reason").setText("budget frozen")
    forced = dialog.findChild(QPushButton, "move-anyway")
    press(dialog, "move-anyway" if forced is not None and not forced.isHidden() else "move-accept")


def without_ids(change: Change) -> tuple[object, ...]:
    edits = []
    for edit in change.edits:
        sides = [side if side is None else replace(side, id="") for side in (edit.before, edit.after)]
        edits.append(tuple(sides))
    return change.kind, dict(change.params), change.happened_on, edits


def test_several_deals_make_one_change(
    app: App, controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    deals = tuple(new_deal(name) for name in ("first", "second", "third"))
    dialog = begin(controller, MoveRequest(deals, MoveKind.STAGE, 2))
    find(dialog, QLineEdit, "move-reason").setText("taken over from a colleague")
    press(dialog, "move-anyway")
    assert len(moved) == 1
    assert moved[0].params["count"] == 3
    assert [app.deals.detail(deal).deal.stage for deal in deals] == [2, 2, 2]
    app.history.undo()
    assert [app.deals.detail(deal).deal.stage for deal in deals] == [1, 1, 1]


def test_a_new_order_asks_nothing(app: App, controller: MoveController, new_deal: NewDeal, moved: list[Change]) -> None:
    first, second = new_deal("first"), new_deal("second")
    controller.begin(MoveRequest((first,), MoveKind.STAGE, 1, Place(after=second)))
    assert controller.dialog is None
    assert [change.kind for change in moved] == ["deal.ordered"]
    ranks = {deal: app.deals.detail(deal).deal.rank for deal in (first, second)}
    assert ranks[first] > ranks[second]


def test_into_eight_with_the_contract_milestone_wins(
    controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    deal = new_deal(stage=7)
    dialog = begin(controller, MoveRequest((deal,), MoveKind.STAGE, 8))
    assert dialog.findChild(DateEdit, "won-signed-on") is None
    tick(dialog, "m7a", "m7b", "m8a")
    day = find(dialog, DateEdit, "won-signed-on")
    day.setText("")
    find(dialog, QLineEdit, "won-contract-no").setText("HT-2611-08")
    find(dialog, QLineEdit, "won-amount").setText("1250万")
    find(dialog, QLineEdit, "move-reason").setText("earlier steps were never checked")
    forced = find(dialog, QPushButton, "move-anyway")
    name = "move-accept" if forced.isHidden() else "move-anyway"
    press(dialog, name)
    assert controller.dialog is dialog, "a contract without a day is no contract"
    day.setText("2026-11-23")
    assert find(dialog, DateEdit, "move-day").isHidden(), "the day of the contract is the day it happened"
    press(dialog, name)
    (closing,) = kept(moved, Closing)
    assert isinstance(closing, Closing)
    assert (closing.outcome, closing.contract_no, closing.amount) == ("won", "HT-2611-08", 1_250_000_000)


def test_checking_the_evidence_leaves_the_stage(
    app: App, controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    deal = new_deal(stage=2)
    dialog = begin(controller, MoveRequest((deal,), MoveKind.CHECK))
    tick(dialog, "m1a")
    press(dialog, "move-accept")
    assert [change.kind for change in moved] == ["deal.checked"]
    assert [edit.after.stage for change in moved for edit in change.edits if isinstance(edit.after, Deal)] in ([], [2])
    assert app.deals.detail(deal).milestones["m1a"].state == "done"
