"""The checklist on plain values: what it shows, what it hands on, and that it dies when it is closed."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import Answer, MoveAnswers
from funnel_desktop.domain.playbook import Playbook
from tests.ui.milestones.conftest import find
from tests.ui.milestones.views import Previewer, move_view
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.common.widgets.text_label import TextLabel
from ui.common.widgets.two_rails import TwoRails
from ui.milestones.checklist_dialog import ChecklistDialog
from ui.milestones.consequence import Consequence
from ui.milestones.contact_list import ContactCombo
from ui.milestones.indicator_box import IndicatorBox
from ui.milestones.kit import Kit
from ui.milestones.milestone_box import MilestoneBox
from ui.milestones.proof_button import ProofButton

Open = Callable[..., ChecklistDialog]


@pytest.fixture
def opened(kit: Kit, playbook: Playbook, qtbot: QtBot) -> Iterator[Open]:
    """Opens a dialog for a move of the drawing."""

    kept: list[ChecklistDialog] = []  # a window nobody holds is collected in the midst of its own events

    def make(source: int = 3, target: int = 5, count: int = 1) -> ChecklistDialog:
        view = move_view(playbook, source, target, count)
        dialog = ChecklistDialog(kit, view, Previewer(playbook, view))
        qtbot.addWidget(dialog)
        dialog.show()
        kept.append(dialog)
        return dialog

    yield make
    kept.clear()


def submitted(dialog: ChecklistDialog) -> list[MoveAnswers]:
    answers: list[MoveAnswers] = []
    dialog.submitted.connect(answers.append)
    return answers


def test_the_measures_are_those_of_the_drawing(opened: Open) -> None:
    dialog = opened()
    assert (dialog.width(), dialog.height()) == (860, 620 - 28)
    assert find(dialog, MilestoneBox, "milestone-m3a").height() == 81
    assert find(dialog, MilestoneBox, "milestone-m4b").height() == 75
    assert find(dialog, Segmented, "milestone-m3a-state").height() == 24
    assert find(dialog, IndicatorBox, "indicator-i1").height() == 44
    assert find(dialog, TwoRails, "move-rails").mapTo(dialog, dialog.rect().topLeft()).x() == 860 - 296 + 16


def test_nothing_answered_hands_nothing_on(opened: Open) -> None:
    dialog = opened()
    assert dict(dialog.answers().deals) == {}


def test_what_is_answered_moves_the_preview(opened: Open) -> None:
    dialog = opened()
    rate = find(dialog, Consequence, "move-rate").figure
    gap = find(dialog, Consequence, "move-gap").figure
    assert (rate.before, rate.after) == ("20%", "30%")
    assert gap.mark == "ahead"
    find(dialog, IndicatorBox, "indicator-i4").click()
    gap = find(dialog, Consequence, "move-gap").figure
    assert (gap.after, gap.mark) == ("同步", "")
    rails = find(dialog, TwoRails, "move-rails")
    assert (rails.position.s, rails.position.b, rails.position.region()) == (5, 4, None)
    assert "第 5 步" in find(dialog, TextLabel, "move-both-steps").text()


def test_a_proof_is_proposed_and_taken_over_by_a_click(opened: Open) -> None:
    dialog = opened()
    proof = find(dialog, ProofButton, "milestone-m3b-proof")
    assert proof.proposed
    assert find(dialog, Segmented, "milestone-m3b-state").value() == "open", "nothing is ticked in silence"
    proof.click()
    assert find(dialog, Segmented, "milestone-m3b-state").value() == "done"
    assert dialog.answers().deals["d1"].milestones == {
        "m3b": Answer("done", date(2026, 11, 23), proof="sheet_complete")
    }


def test_an_open_milestone_says_what_the_data_still_wants(opened: Open) -> None:
    dialog = opened()
    box = find(dialog, MilestoneBox, "milestone-m4b")
    assert any("平均态度 0.0" in label.text() and "刘工 −1" in label.text() for label in box.findChildren(TextLabel))


def test_fields_go_into_the_answer(opened: Open) -> None:
    dialog = opened()
    find(dialog, Segmented, "milestone-m4b-state").choose("done")
    evidence = find(dialog, QLineEdit, "milestone-m4b-evidence")
    QTest.keyClicks(evidence, "they say so ")
    who = find(dialog, ContactCombo, "milestone-m4b-who")
    who.set_contact("c2")
    who.activated.emit(who.currentIndex())
    find(dialog, QLineEdit, "milestone-m4b-day").setText("11-21")
    answer = dialog.answers().deals["d1"].milestones["m4b"]
    assert answer == Answer("done", date(2026, 11, 21), "c2", "they say so")
    find(dialog, Segmented, "milestone-m4b-state").choose("open")
    assert dict(dialog.answers().deals) == {}, "back to what was known is no answer"
    find(dialog, Segmented, "milestone-m4b-state").choose("done")
    assert find(dialog, QLineEdit, "milestone-m4b-evidence").text() == "they say so", "what was typed stays"


def test_an_unreadable_day_stops_the_move_at_its_field(opened: Open) -> None:
    dialog = opened()
    answers = submitted(dialog)
    find(dialog, QLineEdit, "milestone-m3a-day").setText("soon")
    find(dialog, QLineEdit, "move-reason").setText("why")
    find(dialog, QPushButton, "move-anyway").click()
    assert answers == []
    assert find(dialog, FieldError, "milestone-m3a-error").text() != ""


def test_backward_asks_why_and_what_turned_out_false(opened: Open) -> None:
    dialog = opened(4, 2)
    answers = submitted(dialog)
    assert find(dialog, QPushButton, "move-anyway").isHidden()
    find(dialog, Segmented, "milestone-m3a-state").choose("withdrawn")
    find(dialog, QPushButton, "move-accept").click()
    assert answers == []
    find(dialog, QLineEdit, "move-reason").setText("the coach was wrong")
    find(dialog, QPushButton, "move-accept").click()
    assert {key: answer.state for key, answer in answers[0].deals["d1"].milestones.items()} == {"m3a": "withdrawn"}


def test_several_deals_are_answered_in_one_dialog(opened: Open) -> None:
    dialog = opened(count=3)
    deals = find(dialog, QListWidget, "move-deals")
    assert deals.count() == 3
    find(dialog, Segmented, "milestone-m3b-state").choose("done")
    assert deals.item(0).text().endswith("3/4")
    deals.setCurrentRow(2)
    assert find(dialog, TextLabel, "move-deal-name").text().endswith("<b>2</b>")
    page = dialog.findChildren(Segmented, "milestone-m4b-state")[-1]
    page.choose("done")
    assert {key: tuple(value.milestones) for key, value in dialog.answers().deals.items()} == {
        "d1": ("m3b",),
        "d3": ("m4b",),
    }
    assert deals.item(1).text().endswith("2/4")


def test_a_refused_preview_is_told_and_the_last_one_stays(kit: Kit, playbook: Playbook, qtbot: QtBot) -> None:
    view = move_view(playbook)
    previewer = Previewer(playbook, view)
    dialog = ChecklistDialog(kit, view, previewer)
    qtbot.addWidget(dialog)
    before = find(dialog, Consequence, "move-rate").figure
    previewer.refusal = DomainError("move.future_day", field="happened_on", day=date(2027, 1, 1))
    find(dialog, IndicatorBox, "indicator-i4").click()
    note = find(dialog, TextLabel, "move-note")
    assert note.role == "danger"
    assert find(dialog, Consequence, "move-rate").figure == before
    previewer.refusal = None
    find(dialog, IndicatorBox, "indicator-i4").click()
    assert note.role == "text2"


def test_the_reason_keeps_room_to_write_beside_long_captions(opened: Open) -> None:
    dialog = opened()
    rate = find(dialog, Consequence, "move-rate")
    rate.show_figure(
        rate.figure._replace(caption="Success rate: method 75%, no closed deal of yours yet, used 75% " * 2)
    )
    QTest.qWait(0)
    assert dialog.width() == 860
    assert find(dialog, QLineEdit, "move-reason").width() >= 176
    assert "no closed deal" in rate.toolTip()
