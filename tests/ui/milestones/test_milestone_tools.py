"""The tools that serve a milestone stand beside it; what is filled in shows at once as proof by the data."""

from PySide6.QtWidgets import QToolButton

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.ui.milestones.conftest import find
from tests.ui.milestones.test_move_controller import NewDeal, begin
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.milestones.move_controller import MoveController
from ui.milestones.proof_button import ProofButton

FIELDS = ("project_team", "schedule", "funds", "decision_process", "criteria", "tender_author", "competitors")


def test_a_tool_is_opened_from_its_milestone_and_its_proof_appears(
    app: App, controller: MoveController, editor: Editor, bus: ChangeBus, new_deal: NewDeal
) -> None:
    asked: list[tuple[str, str]] = []
    controller.offer_tools(lambda: {"m3b": ("information_checklist",)}, lambda deal, tool: asked.append((deal, tool)))
    bus.committed.connect(controller.on_committed)
    deal = new_deal(stage=3)
    dialog = begin(controller, MoveRequest((deal,), MoveKind.STAGE, 4))
    button = find(dialog, QToolButton, "milestone-m3b-tool-information-checklist")
    assert button.accessibleName() == "填写：信息收集清单"
    button.click()
    assert asked == [(deal, "information_checklist")]
    assert dialog.findChild(ProofButton, "milestone-m3b-proof") is None
    values = dict.fromkeys(FIELDS, "known") | {"budget": "100"}
    editor.run(lambda: app.tool_sheets.save(deal, "information_checklist", values))
    proof = find(dialog, ProofButton, "milestone-m3b-proof")
    assert proof.isVisible()
    proof.click()
    assert dialog.answers().deals[deal].milestones["m3b"].proof == "sheet_complete"
    editor.run(lambda: app.tool_sheets.clear(deal, "information_checklist"))
    assert not proof.isVisible()
    dialog.reject()


def test_without_tools_nothing_is_offered(controller: MoveController, bus: ChangeBus, new_deal: NewDeal) -> None:
    bus.committed.connect(controller.on_committed)
    deal = new_deal(stage=3)
    dialog = begin(controller, MoveRequest((deal,), MoveKind.STAGE, 4))
    assert dialog.findChildren(QToolButton, "milestone-m3b-tool-information-checklist") == []
    dialog.reject()
