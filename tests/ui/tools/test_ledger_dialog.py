"""The ledger of a milestone is read and added to by keys; what is wrong is said and nothing is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.part_drafts import ActivityDraft, DocumentDraft
from tests.ui.recording import RecordingPrompter
from tests.values import TODAY
from ui.common.editor import Editor
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.text_label import TextLabel
from ui.tools.ledger_controller import LedgerController
from ui.tools.ledger_dialog import LedgerDialog
from ui.tools.look import Look


@pytest.fixture
def ledger(app: App, editor: Editor, prompter: RecordingPrompter, look: Look) -> Iterator[LedgerController]:
    window = QWidget()
    yield LedgerController(app.ledgers, (editor, prompter, lambda: look), window)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(ledger: LedgerController, deal: str, key: str) -> LedgerDialog:
    ledger.open(deal, key)
    dialog = ledger.dialog
    assert isinstance(dialog, LedgerDialog)
    return dialog


def words(dialog: LedgerDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(TextLabel)]


def test_a_belief_is_added_by_keys(app: App, deal: str, ledger: LedgerController, qtbot: QtBot) -> None:
    dialog = opened(ledger, deal, "m1a")
    assert "还没有任何判断。" in words(dialog)
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_D)
    for _ in range(3):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
    QTest.keyClicks(dialog.focusWidget(), "written down")
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ledger.dialog is None
    check = app.deals.detail(deal).milestones["m1a"]
    assert (check.state, check.text, check.happened_on) == ("done", "written down", TODAY)


def test_every_belief_is_shown_and_what_holds_is_filled_in(app: App, deal: str, ledger: LedgerController) -> None:
    wang = app.deals.detail(deal).contacts[0].id
    app.attachments.add_link(deal, DocumentDraft("纪要", "other", "https://example.com"))
    (document,) = app.deals.detail(deal).attachments
    app.ledgers.add(deal, "m1a", Answer("done", TODAY, wang, "写清了", f"attachment:{document.id}"))
    app.ledgers.add(deal, "m1a", Answer("withdrawn", TODAY, wang, "记错了厂", "https://example.com/x"))
    dialog = opened(ledger, deal, "m1a")
    shown = words(dialog)
    assert "证实为假 · 2026-11-23 · 王工说的" in shown
    assert "记错了厂 · https://example.com/x" in shown
    assert "写清了 · 纪要" in shown
    texts = dialog.form.texts()
    assert (texts["state"], texts["text"], texts["link"]) == ("withdrawn", "记错了厂", "https://example.com/x")
    assert not dialog.grab().isNull()
    dialog.reject()
    assert ledger.dialog is None


def test_what_the_data_proves_is_taken_over_with_its_rule(app: App, deal: str, ledger: LedgerController) -> None:
    app.activities.add(deal, ActivityDraft("visit", "看现场", done_on=TODAY))
    dialog = opened(ledger, deal, "m2a")
    assert any("数据已能证明" in text for text in words(dialog))
    dialog.form.show_texts({"state": "done"})
    dialog.submit()
    assert app.deals.detail(deal).milestones["m2a"].proof == "activity_exists"
    again = opened(ledger, deal, "m2a")
    assert not any("数据已能证明" in text for text in words(again))
    assert any("由数据采纳" in text for text in words(again))
    again.leave()


def test_a_document_is_chosen_and_shown_again(app: App, deal: str, ledger: LedgerController) -> None:
    app.attachments.add_link(deal, DocumentDraft("纪要", "other", "https://example.com"))
    (document,) = app.deals.detail(deal).attachments
    dialog = opened(ledger, deal, "i1")
    QTest.keyClick(dialog.form.controls["state"].widget, Qt.Key.Key_D)
    dialog.form.show_texts({"document": document.id})
    dialog.submit()
    check = app.deals.detail(deal).indicators["i1"]
    assert (check.text, check.link) == ("纪要", f"attachment:{document.id}")
    again = opened(ledger, deal, "i1")
    assert again.form.texts()["document"] == document.id
    assert not again.dirty
    again.leave()
    app.attachments.delete(document.id)
    gone = opened(ledger, deal, "i1")
    assert any("已移除的附件" in text for text in words(gone))
    gone.leave()


def test_what_is_wrong_is_said_at_its_field_or_under_the_form(deal: str, ledger: LedgerController) -> None:
    dialog = opened(ledger, deal, "m1a")
    dialog.form.show_texts({"state": "withdrawn", "text": "x"})
    dialog.submit()
    assert dialog.findChild(FieldError, "ledger-state-error").text()  # type: ignore[union-attr]
    dialog.form.show_texts({"state": "na", "text": ""})
    dialog.submit()
    assert dialog.findChild(FieldError, "ledger-error").text()  # type: ignore[union-attr]
    dialog.form.show_texts({"happened_on": ""})
    dialog.form.controls["happened_on"].widget.setText("soon")  # type: ignore[attr-defined]
    dialog.submit()
    assert dialog.findChild(FieldError, "ledger-happened-on-error").text()  # type: ignore[union-attr]
    assert dialog.isVisible()
    dialog.leave()


def test_another_state_asks_anew_what_shows_it(app: App, deal: str, ledger: LedgerController) -> None:
    app.ledgers.add(deal, "m1a", Answer("done", TODAY, text="写清了"))
    dialog = opened(ledger, deal, "m1a")
    state = dialog.form.controls["state"].widget
    QTest.keyClick(state, Qt.Key.Key_F)
    assert dialog.form.texts()["text"] == ""
    QTest.keyClick(state, Qt.Key.Key_D)
    assert dialog.form.texts()["text"] == "写清了"
    assert not dialog.dirty
    dialog.leave()
