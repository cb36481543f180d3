"""Adding, editing and deleting through the dialog, into a real file and back out of it."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.storage.glance import last_seq
from tests.ui.deals.test_deal_fields import DRAFT
from tests.ui.recording import RecordingPrompter
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.field_error import FieldError
from ui.common.widgets.segmented import Segmented
from ui.deals.deal_controller import DealController
from ui.deals.deal_dialog import DealDialog
from ui.deals.desk import Desk

TODAY = date(2026, 11, 23)


@pytest.fixture
def desk(app: App, locale: UiLocale, theme: Theme) -> Desk:
    return Desk(locale, theme, lambda: TODAY, app.deals.currency, lambda: app.playbook)


@pytest.fixture
def controller(app: App, editor: Editor, prompter: RecordingPrompter, desk: Desk) -> Iterator[DealController]:
    window = QWidget()
    yield DealController(app.deals, editor, prompter, desk, window)
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def changed(controller: DealController) -> list[Change]:
    changes: list[Change] = []
    controller.changed.connect(changes.append)
    return changes


def dialog_of(controller: DealController) -> DealDialog:
    assert isinstance(controller.dialog, DealDialog)
    return controller.dialog


def line(dialog: QObject, name: str) -> QLineEdit:
    found = dialog.findChild(QLineEdit, f"deal-{name}")
    assert found is not None
    return found


def press(dialog: QObject, name: str = "deal-accept") -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    button.click()


def error(dialog: QObject, name: str) -> str:
    found = dialog.findChild(FieldError, f"deal-{name}-error")
    assert found is not None
    return found.text()


def add(app: App, draft: DealDraft = DRAFT) -> str:
    (found,) = app.deals.add(draft).deal_ids()
    return found


def test_a_deal_is_added_with_its_customer(app: App, controller: DealController, changed: list[Change]) -> None:
    controller.add(1)
    dialog = dialog_of(controller)
    line(dialog, "name").setText("  氯碱整流变压器成套 ")
    line(dialog, "customer-name").setText("瑞桓化工")
    line(dialog, "amount").setText("1450万")
    line(dialog, "expected-on").setText("2027-03")
    press(dialog)
    assert controller.dialog is None
    (deal,) = changed[0].deal_ids()
    facts = app.deals.detail(deal)
    assert (facts.deal.name, facts.deal.amount) == ("氯碱整流变压器成套", 1_450_000_000)
    assert facts.deal.expected_on == date(2027, 3, 31)
    assert facts.customer is not None
    assert facts.customer.name == "瑞桓化工"


def test_a_deal_begun_above_one_asks_for_the_checklist(
    app: App, controller: DealController, changed: list[Change]
) -> None:
    requests: list[MoveRequest] = []
    controller.move_requested.connect(requests.append)
    controller.add(4)
    dialog = dialog_of(controller)
    line(dialog, "name").setText("begun late")
    press(dialog)
    (deal,) = changed[0].deal_ids()
    assert requests == [MoveRequest((deal,), MoveKind.CHECK)]
    assert app.deals.detail(deal).deal.stage == 4


def test_the_stage_can_be_chosen_for_a_new_deal_only(app: App, controller: DealController) -> None:
    controller.add(3)
    stage = dialog_of(controller).findChild(QComboBox, "deal-stage")
    assert stage is not None
    assert (stage.currentData(), stage.currentText()) == (3, "3 方案设计")
    press(dialog_of(controller), "deal-cancel")
    controller.edit(add(app))
    assert dialog_of(controller).findChild(QComboBox, "deal-stage") is None
    press(dialog_of(controller), "deal-cancel")


def test_editing_writes_what_was_changed_and_nothing_else(
    app: App, controller: DealController, changed: list[Change]
) -> None:
    deal = add(app)
    controller.edit(deal)
    dialog = dialog_of(controller)
    line(dialog, "amount").setText("")
    need = dialog.findChild(QPlainTextEdit, "deal-need")
    assert need is not None
    need.setPlainText("能耗降三成")
    press(dialog)
    facts = app.deals.detail(deal)
    assert (facts.deal.amount, facts.deal.need) == (None, "能耗降三成")
    assert set(changed[0].params["fields"]) == {"amount", "need"}  # type: ignore[arg-type]  # a list of names
    app.history.undo()
    assert app.deals.detail(deal).deal.amount == DRAFT.amount


def test_accepting_without_a_change_writes_nothing(app: App, controller: DealController, changed: list[Change]) -> None:
    deal = add(app)
    before = last_seq(app.store.connection)
    controller.edit(deal)
    press(dialog_of(controller))
    assert controller.dialog is None
    controller.edit(deal)
    line(dialog_of(controller), "name").setText("typed, then left")
    press(dialog_of(controller), "deal-cancel")
    assert changed == []
    assert last_seq(app.store.connection) == before


def test_deleting_asks_and_can_be_undone(
    app: App, controller: DealController, changed: list[Change], prompter: RecordingPrompter
) -> None:
    deal = add(app)
    prompter.answer = False
    controller.delete((deal,))
    assert changed == []
    prompter.answer = True
    controller.delete((deal,))
    assert prompter.questions[0][0] == f"删除「{DRAFT.name}」？"
    assert [change.kind for change in changed] == ["deal.deleted"]
    with pytest.raises(DomainError):
        app.deals.detail(deal)
    app.history.undo()
    assert app.deals.detail(deal).deal.name == DRAFT.name
    controller.delete(())
    assert len(prompter.questions) == 2


def test_customers_are_suggested_by_any_part(app: App, controller: DealController) -> None:
    add(app)
    controller.add(1)
    completer = line(dialog_of(controller), "customer-name").completer()
    completer.setCompletionPrefix("化工")
    assert completer.completionCount() == 1
    assert completer.currentCompletion() == "瑞桓化工"
    press(dialog_of(controller), "deal-cancel")


def test_a_currency_that_is_not_offered_is_kept(app: App, controller: DealController, changed: list[Change]) -> None:
    deal = add(app, DealDraft("in francs", amount=500, currency="CHF"))
    controller.edit(deal)
    line(dialog_of(controller), "name").setText("in francs still")
    press(dialog_of(controller))
    assert len(changed) == 1
    assert (app.deals.detail(deal).deal.currency, app.deals.detail(deal).deal.amount) == ("CHF", 500)


def test_keys_and_language(controller: DealController, locale: UiLocale, qtbot: QtBot, changed: list[Change]) -> None:
    controller.add(1)
    dialog = dialog_of(controller)
    locale.set_language("en")
    assert dialog.windowTitle() == "New deal"
    priority = dialog.findChild(Segmented, "deal-priority")
    assert priority is not None
    QTest.keyClick(priority.focusProxy() or priority, Qt.Key.Key_B)
    line(dialog, "name").setText("a name")
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(changed) == 1
    controller.add(1)
    QTest.keyClick(dialog_of(controller), Qt.Key.Key_Escape)
    assert controller.dialog is None


def test_name_and_enter_make_a_deal(app: App, controller: DealController, changed: list[Change]) -> None:
    add(app)
    controller.add(1)
    name = line(dialog_of(controller), "name")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert changed == []
    name.setText("氯碱整流变压器成套")
    QTest.keyClick(line(dialog_of(controller), "customer-name"), Qt.Key.Key_Return)
    assert changed == [], "there, Enter picks a customer"
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert len(changed) == 1
