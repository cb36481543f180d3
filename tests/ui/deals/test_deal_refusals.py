"""Bad input in the deal dialog: told at its field, nothing lost, nothing written."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.storage.glance import last_seq
from tests.ui.recording import RecordingPrompter
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.common.widgets.field_error import FieldError
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


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("name", ""),
        ("name", "   "),
        ("name", "长" * 10_000),
        ("amount", "-3万"),
        ("amount", "12,80"),
        ("amount", "99999999亿"),
        ("expected-on", "2026-02-30"),
        ("expected-on", "9999-01-01"),
        ("next-on", "someday"),
    ],
)
def test_bad_input_is_told_at_its_field_and_nothing_is_lost(
    field: str, text: str, app: App, controller: DealController, prompter: RecordingPrompter
) -> None:
    before = last_seq(app.store.connection)
    controller.add(1)
    dialog = dialog_of(controller)
    line(dialog, "name").setText("a name")
    line(dialog, "customer-name").setText("瑞桓化工")
    line(dialog, field).setText(text)
    press(dialog)
    assert controller.dialog is dialog
    assert error(dialog, field) != ""
    assert line(dialog, field).property("state") == "error"
    assert line(dialog, "customer-name").text() == "瑞桓化工"
    assert line(dialog, field).text() == text
    assert prompter.errors == []
    assert last_seq(app.store.connection) == before
    press(dialog, "deal-cancel")


def test_a_next_action_wants_its_day(controller: DealController, changed: list[Change]) -> None:
    controller.add(1)
    dialog = dialog_of(controller)
    line(dialog, "name").setText("a name")
    line(dialog, "next-text").setText("call Mr Li")
    press(dialog)
    assert changed == []
    assert error(dialog, "next-on") != ""
    line(dialog, "next-on").setText("明天")
    press(dialog)
    assert len(changed) == 1


def test_a_vanished_deal_opens_nothing(controller: DealController, prompter: RecordingPrompter) -> None:
    controller.edit("no-such-deal")
    assert controller.dialog is None
    assert prompter.codes == ["deal.gone"]


def test_points_on_the_rate_are_said_at_once_and_refused_at_their_field(app: App, controller: DealController) -> None:
    change = app.deals.add(DealDraft("Fans", amount=100_000, stage=4))
    (deal,) = change.deal_ids()
    controller.edit(deal)
    dialog = dialog_of(controller)
    points = line(dialog, "adjustment")
    assert "25%" in points.accessibleName()
    points.setText("+15")
    assert "25% → 40%" in points.accessibleName()
    assert "¥400" in points.accessibleName()
    press(dialog)
    assert "10" in error(dialog, "adjustment-reason")
    line(dialog, "adjustment-reason").setText("我们写的标书")
    points.setText("viel")
    press(dialog)
    assert "viel" in error(dialog, "adjustment")
    points.setText("+80")
    press(dialog)
    assert "75" in error(dialog, "adjustment")
    points.setText("15")
    press(dialog)
    assert controller.dialog is None
    assert app.deals.detail(deal).deal.adjustment == 15
    controller.edit(deal)
    assert line(dialog_of(controller), "adjustment").text() == "+15"
    dialog_of(controller).reject()
