"""A file with a few deals, the dialog's kit, and ways to find and press what a person would."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QWidget

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.playbook import Playbook
from ui.common.editor import Editor
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.milestones.kit import Kit
from ui.milestones.move_controller import MoveController

TODAY = date(2026, 11, 23)
Found = TypeVar("Found", bound=QObject)


@pytest.fixture
def kit(locale: UiLocale, theme: Theme, playbook: Playbook) -> Kit:
    return Kit(locale, theme, playbook, TODAY)


@pytest.fixture
def new_deal(app: App) -> Callable[..., str]:
    """Adds a deal and returns its id."""

    def make(name: str = "沧澜3号高炉变频改造", stage: int = 1, amount: int | None = 1_280_000_000) -> str:
        draft = DealDraft(name, customer_name="沧澜钢铁", amount=amount, stage=stage, contact_name="王工")
        (found,) = app.deals.add(draft).deal_ids()
        return found

    return make


@pytest.fixture
def window(qapp: QCoreApplication) -> Iterator[QWidget]:  # noqa: ARG001 - a widget wants an application
    made = QWidget()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def controller(app: App, editor: Editor, locale: UiLocale, theme: Theme, window: QWidget) -> MoveController:
    return MoveController(app.moves, editor, locale, theme, app.playbook, window)


def find(root: QObject, kind: type[Found], name: str) -> Found:
    """Return the one child of that object name."""
    found = root.findChild(kind, name)
    assert found is not None, name
    return found
