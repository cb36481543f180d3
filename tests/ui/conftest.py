"""What every test of the interface shares: an offscreen application with the program's fonts, theme and language.

Whatever a test leaves behind fails it: a top-level widget, a timer on the application, a thread that still runs. As in
the program garbage is collected on the GUI thread alone: never by a worker that a test has started.
"""

import gc
import os
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.services.words import load_words
from scripts.compile_i18n import compile_all
from tests.ui.recording import RecordingPrompter
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.fonts import font, install_fonts
from ui.common.idle_collector import collect_due
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    compile_all(force=False)
    install_fonts()
    qapp.setFont(font())
    yield qapp
    # Data made in Python must not outlive it on the clipboard.
    qapp.clipboard().clear()


@pytest.fixture
def qtbot(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> QtBot:
    """Keep what a test shows until it is closed: the bot knows it only weakly, and a collection may come between.

    A dialog that nobody names any more would be destroyed while its last events are handled, in the midst of painting.
    """
    kept: list[QWidget] = []
    add = qtbot.addWidget

    def keep(widget: QWidget, **more: Any) -> None:
        kept.append(widget)
        add(widget, **more)

    monkeypatch.setattr(qtbot, "addWidget", keep)
    return qtbot


@pytest.fixture(autouse=True)
def no_leaks(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window, an application-wide timer or a thread behind."""
    widgets, threads = set(qapp.topLevelWidgets()), set(threading.enumerate())
    gc.disable()
    yield
    collect_due()
    gc.enable()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    left = [widget for widget in _top_level(qapp) if widget not in widgets]
    if left:
        gc.collect()
        left = [widget for widget in _top_level(qapp) if widget not in widgets]
    assert [f"{type(widget).__name__} {widget.objectName()}" for widget in left] == []
    assert [timer.objectName() for timer in qapp.findChildren(QTimer) if timer.isActive()] == []
    assert [thread.name for thread in threading.enumerate() if thread not in threads and not thread.daemon] == []


def _top_level(qapp: QApplication) -> list[QWidget]:
    return [widget for widget in qapp.topLevelWidgets() if widget.parent() is None]


@pytest.fixture
def locale(qapp: QApplication) -> Iterator[UiLocale]:
    made = UiLocale(qapp, load_words, "zh_CN")
    yield made
    made.uninstall()
    made.setParent(None)


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme("light")
    made.apply(qapp)
    return made


@pytest.fixture
def prompter() -> RecordingPrompter:
    return RecordingPrompter()


@pytest.fixture
def bus(qapp: QApplication) -> ChangeBus:  # noqa: ARG001 - a QObject wants an application
    return ChangeBus()


@pytest.fixture
def editor(bus: ChangeBus, app: "App", prompter: RecordingPrompter) -> Editor:
    return Editor(bus, app.history, prompter)
