"""A visit is written down by keys alone, top to bottom by the numbers of the paper form, as one change."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.debrief import numbers
from funnel_desktop.domain.part_drafts import ActivityDraft
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.editor import Editor
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel
from ui.tools.debrief_controller import DebriefController
from ui.tools.debrief_dialog import DebriefDialog
from ui.tools.debrief_rows import MetBoxes
from ui.tools.look import Look


@pytest.fixture
def debrief(app: App, editor: Editor, prompter: RecordingPrompter, look: Look) -> Iterator[DebriefController]:
    window = QWidget()
    yield DebriefController(app.visits, (editor, prompter, lambda: look), window)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(debrief: DebriefController, deal: str) -> DebriefDialog:
    debrief.open(deal)
    dialog = debrief.dialog
    assert isinstance(dialog, DebriefDialog)
    return dialog


def person(app: App, deal: str, name: str) -> str:
    return next(contact.id for contact in app.deals.detail(deal).contacts if contact.name == name)


def tick_met(dialog: DebriefDialog, *ids: str) -> None:
    boxes = dialog.findChild(MetBoxes)
    assert boxes is not None
    boxes.choose(ids)


def test_a_visit_is_written_down_by_keys_alone(app: App, deal: str, debrief: DebriefController, qtbot: QtBot) -> None:
    dialog = opened(debrief, deal)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)

    def tab(times: int = 1) -> QWidget:
        for _ in range(times):
            QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        return dialog.focusWidget()

    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Right)  # 1 kind: a meeting
    QTest.keyClicks(tab(2), "90")  # 3 minutes
    QTest.keyClick(tab(), Qt.Key.Key_Space)  # 4 met: Wang
    QTest.keyClicks(tab(2), "spoke of the outage")  # 5 what happened
    QTest.keyClicks(tab(), "drawings")  # 6
    QTest.keyClicks(tab(), "the budget")  # 7
    QTest.keyClick(tab(), Qt.Key.Key_Space)  # 8 m1a proved
    QTest.keyClicks(tab(2), "all written down")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert debrief.dialog is None
    facts = app.deals.detail(deal)
    (held,) = facts.activities
    wang = person(app, deal, "王工")
    assert (held.kind, held.minutes, held.contact_ids, held.text) == ("meeting", 90, (wang,), "spoke of the outage")
    assert (held.promise, held.promised_us) == ("drawings", "the budget")
    check = facts.milestones["m1a"]
    assert (check.state, check.contact_id, check.text) == ("done", wang, "all written down")
    app.history.undo()
    assert app.deals.detail(deal).activities == ()
    assert app.deals.detail(deal).milestone_checks == ()


def test_attitudes_are_asked_of_those_met(app: App, deal: str, debrief: DebriefController) -> None:
    dialog = opened(debrief, deal)
    wang, li = person(app, deal, "王工"), person(app, deal, "李总")
    assert not any(row.isVisible() for row in dialog.attitudes.values())
    tick_met(dialog, li)
    assert [key for key, row in dialog.attitudes.items() if row.isVisible()] == [li]
    dialog.attitudes[li].cells.choose("2")
    dialog.attitudes[wang].cells.choose("-2")
    dialog.next.show_texts({"next_text": "送图纸", "next_on": (TODAY + timedelta(3)).isoformat()})
    dialog.submit()
    facts = app.deals.detail(deal)
    assert {part.contact_id: part.attitude for part in facts.people} == {wang: 1, li: 2}
    assert facts.next_action is not None
    assert facts.next_action.planned_on == TODAY + timedelta(3)


def test_the_one_who_was_met_said_what_is_proved(app: App, deal: str, debrief: DebriefController) -> None:
    dialog = opened(debrief, deal)
    tick_met(dialog, person(app, deal, "李总"))
    row = dialog.proofs["i1"]
    assert not row.text.isEnabled()
    row.box.setChecked(True)
    assert row.who.currentText() == "李总"
    assert row.text.isEnabled()
    dialog.leave()


def test_a_planned_visit_of_today_is_taken_up(app: App, deal: str, debrief: DebriefController) -> None:
    wang = person(app, deal, "王工")
    planned = ActivityDraft("demo", "看样机", planned_on=TODAY, contact_ids=(wang,))
    app.activities.add(deal, planned)
    dialog = opened(debrief, deal)
    typed = dialog.visit.texts()
    assert (typed["kind"], typed["text"], typed["contact_ids"]) == ("demo", "看样机", wang)
    assert not dialog.dirty
    dialog.submit()
    (held,) = app.deals.detail(deal).activities
    assert held.done_on == TODAY


def test_the_numbers_are_those_of_the_paper(app: App, deal: str, debrief: DebriefController) -> None:
    dialog = opened(debrief, deal)
    tick_met(dialog, person(app, deal, "王工"), person(app, deal, "李总"))
    shown = [label.text() for label in dialog.findChildren(TextLabel)]
    shown += [box.text() for box in dialog.findChildren(QCheckBox)]
    seen = {int(text.split()[0]) for text in shown if text.split() and text.split()[0].isdecimal()}
    assert seen == {field.number for field in numbers(app.visits.view(deal))}
    dialog.leave()


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(
    app: App, deal: str, debrief: DebriefController
) -> None:
    dialog = opened(debrief, deal)
    before = app.deals.detail(deal)
    dialog.visit.show_texts({"minutes": "soon", "text": "看现场"})
    dialog.submit()
    assert dialog.findChild(FieldError, "debrief-minutes-error").text()  # type: ignore[union-attr]
    dialog.visit.show_texts({"minutes": "40", "done_on": "2020-01-01"})
    dialog.submit()
    assert "2026-11-23" in dialog.findChild(FieldError, "debrief-done-on-error").text()  # type: ignore[union-attr]
    dialog.visit.show_texts({"done_on": TODAY.isoformat()})
    dialog.next.show_texts({"next_text": "送图纸"})
    dialog.submit()
    assert dialog.findChild(FieldError, "debrief-next-on-error").text()  # type: ignore[union-attr]
    assert app.deals.detail(deal) == before
    assert dialog.isVisible()
    dialog.next.show_texts({"next_text": ""})
    dialog.submit()
    assert debrief.dialog is None
    assert app.deals.detail(deal).activities[0].text == "看现场"


def test_a_refusal_of_no_field_is_said_under_the_form(deal: str, debrief: DebriefController) -> None:
    from funnel_desktop.domain.errors import DomainError

    dialog = opened(debrief, deal)
    assert dialog.show_error(DomainError("check.future_day", field="m1a", day=TODAY))
    assert dialog.findChild(FieldError, "debrief-error").text()  # type: ignore[union-attr]
    dialog.leave()


def test_leaving_asks_and_an_unknown_deal_is_told(
    deal: str, debrief: DebriefController, prompter: RecordingPrompter
) -> None:
    debrief.open("gone")
    assert prompter.codes == ["deal.gone"]
    dialog = opened(debrief, deal)
    dialog.visit.show_texts({"text": "x"})
    prompter.answer = False
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    prompter.answer = True
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert debrief.dialog is None


def test_a_deal_without_people_is_written_down_too(app: App, debrief: DebriefController) -> None:
    from funnel_desktop.domain.deal_draft import DealDraft

    (lonely,) = app.deals.add(DealDraft("孤单")).deal_ids()
    dialog = opened(debrief, lonely)
    assert dialog.attitudes == {}
    dialog.visit.show_texts({"text": "没见到人"})
    dialog.submit()
    assert app.deals.detail(lonely).activities[0].contact_ids == ()
