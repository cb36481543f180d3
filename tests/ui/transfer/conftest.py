"""The transfer as the window holds it: real services on a real file, answers by the recording prompter."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from tests.ui.recording import RecordingPrompter
from ui.common.editor import Editor
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.transfer.import_dialog import ImportDialog
from ui.transfer.import_foot import IDLE
from ui.transfer.transfer_controller import TransferController

Opened = Callable[[Path], ImportDialog]


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def controller(
    app: App, editor: Editor, prompter: RecordingPrompter, locale: UiLocale, theme: Theme, window: QWidget
) -> Iterator[TransferController]:
    tasks = TaskRunner(window)
    services = app.importer(), app.exporter()
    yield TransferController(services, editor, prompter, tasks, (locale, theme), window)
    tasks.close()


@pytest.fixture
def opened(qtbot: QtBot, controller: TransferController) -> Opened:
    """Begin an import and wait until its plan is shown."""

    def open_dialog(path: Path) -> ImportDialog:
        controller.import_file(str(path))
        dialog = controller.dialog
        assert dialog is not None
        settled(qtbot, dialog)
        return dialog

    return open_dialog


def settled(qtbot: QtBot, dialog: ImportDialog) -> None:
    """Wait until nothing is read or planned any more."""
    qtbot.waitUntil(lambda: dialog.foot.state == IDLE, timeout=20_000)
