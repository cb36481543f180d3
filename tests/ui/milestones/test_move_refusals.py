"""Refusals of a move: at their field, with everything typed left as it is; what has no field goes to the prompter."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.entities import Parking
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.ui.milestones.conftest import find
from tests.ui.recording import RecordingPrompter
from ui.common.widgets.date_edit import DateEdit
from ui.common.widgets.field_error import FieldError
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


def test_moving_anyway_wants_a_reason_and_leaves_a_debt(
    app: App, controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    deal = new_deal()
    dialog = begin(controller, MoveRequest((deal,), MoveKind.STAGE, 3))
    tick(dialog, "m1a", "m1b", "m2a")
    press(dialog, "move-anyway")
    assert controller.dialog is dialog
    assert moved == []
    find(dialog, QLineEdit, "move-reason").setText("the specification meeting is on Friday")
    press(dialog, "move-anyway")
    facts = app.deals.detail(deal)
    assert facts.deal.stage == 3
    waived = [entry for entry in facts.entries if entry.waived]
    assert waived[-1].waived == ("m2b",)
    assert waived[-1].waiver == "the specification meeting is on Friday"


def test_a_refusal_stands_at_its_field_and_everything_typed_stays(
    controller: MoveController, new_deal: NewDeal, moved: list[Change], prompter: RecordingPrompter
) -> None:
    dialog = begin(controller, MoveRequest((new_deal(),), MoveKind.STAGE, 2))
    tick(dialog, "m1a", "m1b")
    find(dialog, QLineEdit, "milestone-m1a-evidence").setText("analysis sheet")
    find(dialog, DateEdit, "milestone-m1a-day").setText("2026-12-24")
    press(dialog, "move-accept")
    assert controller.dialog is dialog
    assert moved == []
    assert prompter.errors == []
    shown = find(dialog, QLineEdit, "milestone-m1a-evidence")
    assert shown.text() == "analysis sheet"
    assert find(dialog, FieldError, "milestone-m1a-error").text() != ""
    find(dialog, DateEdit, "milestone-m1a-day").setText("2026-11-20")
    press(dialog, "move-accept")
    assert moved == []
    assert "2026" in find(dialog, FieldError, "milestone-m1a-error").text()
    find(dialog, DateEdit, "milestone-m1a-day").setText("2026-11-23")
    press(dialog, "move-accept")
    assert len(moved) == 1


def test_not_applicable_wants_a_reason(controller: MoveController, new_deal: NewDeal, moved: list[Change]) -> None:
    dialog = begin(controller, MoveRequest((new_deal(),), MoveKind.STAGE, 2))
    tick(dialog, "m1a")
    find(dialog, Segmented, "milestone-m1b-state").choose("na")
    press(dialog, "move-accept")
    assert moved == []
    field = find(dialog, QLineEdit, "milestone-m1b-evidence")
    field.setText("framework contract, no approval needed")
    field.textEdited.emit(field.text())
    press(dialog, "move-accept")
    assert len(moved) == 1


def test_parking_in_the_past_is_refused_at_the_field(
    controller: MoveController, new_deal: NewDeal, moved: list[Change]
) -> None:
    controller.begin(MoveRequest((new_deal(),), MoveKind.PARKED))
    dialog = controller.dialog
    assert isinstance(dialog, ParkDialog)
    find(dialog, QLineEdit, "move-reason").setText("budget of next year")
    find(dialog, DateEdit, "park-wake-on").setText("2026-11-01")
    press(dialog, "move-accept")
    assert controller.dialog is dialog
    assert moved == []
    find(dialog, DateEdit, "park-wake-on").setText("2026-12-15")
    press(dialog, "move-accept")
    (parking,) = kept(moved, Parking)
    assert isinstance(parking, Parking)
    assert parking.wake_on == date(2026, 12, 15)


def test_a_vanished_deal_is_told_and_opens_nothing(
    controller: MoveController, moved: list[Change], prompter: RecordingPrompter
) -> None:
    controller.begin(MoveRequest(("no-such-deal",), MoveKind.STAGE, 2))
    assert controller.dialog is None
    assert [error.code for error in prompter.errors] == ["deal.gone"]
    assert moved == []
