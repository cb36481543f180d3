"""Importing through the window: preview, mapping by hand, one committed change, refusals; and export."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from tests.services.importing.samples import FILES
from tests.ui.recording import RecordingPrompter
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.transfer.transfer_controller import TransferController

Opened = Callable[[Path], QDialog]
Widget = TypeVar("Widget", bound=QWidget)


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
    def open_dialog(path: Path) -> QDialog:
        controller.import_file(str(path))
        qtbot.waitUntil(lambda: controller.dialog is not None, timeout=10_000)
        assert controller.dialog is not None
        return controller.dialog

    return open_dialog


def child(dialog: QDialog, kind: type[Widget], name: str) -> Widget:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def count(app: App) -> int:
    found: int = app.store.connection.execute("SELECT count(*) FROM deal").fetchone()[0]
    return found


def test_nothing_is_written_before_it_is_accepted(qtbot: QtBot, app: App, opened: Opened) -> None:
    dialog = opened(FILES / "pipedrive_deals.csv")
    assert count(app) == 0
    dialog.reject()
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert count(app) == 0


def test_accepting_commits_one_change_and_announces_it(qtbot: QtBot, app: App, bus: ChangeBus, opened: Opened) -> None:
    seen: list[Change] = []
    bus.committed.connect(lambda change, _: seen.append(change))
    dialog = opened(FILES / "pipedrive_deals.csv")
    button = child(dialog, QPushButton, "import-accept")
    with qtbot.waitSignal(bus.committed, timeout=10_000):
        button.click()
    assert [(change.kind, change.params["new"]) for change in seen] == [("deals.imported", 5)]
    assert count(app) == 5


def test_a_column_nobody_knows_is_mapped_by_hand(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("alpha,beta\nPress line,12万\nCrane,x\n", encoding="utf-8")
    dialog = opened(path)
    accept, name = child(dialog, QPushButton, "import-accept"), child(dialog, QComboBox, "import-column-1")
    assert not accept.isEnabled()
    name.setCurrentIndex(name.findData("name"))
    name.activated.emit(name.currentIndex())
    qtbot.waitUntil(accept.isEnabled, timeout=10_000)
    amount = child(dialog, QComboBox, "import-column-2")
    amount.setCurrentIndex(amount.findData("amount"))
    amount.activated.emit(amount.currentIndex())
    problems = child(dialog, QPlainTextEdit, "import-problems")
    qtbot.waitUntil(lambda: "x" in problems.toPlainText(), timeout=10_000)
    dialog.reject()


def test_what_is_no_table_is_told(qtbot: QtBot, controller: TransferController, prompter: RecordingPrompter) -> None:
    controller.import_file(str(FILES / "empty.csv"))
    qtbot.waitUntil(lambda: prompter.codes == ["import.empty"], timeout=10_000)
    assert controller.dialog is None


def test_export_writes_where_it_was_asked_to(
    qtbot: QtBot, tmp_path: Path, controller: TransferController, prompter: RecordingPrompter
) -> None:
    prompter.path = str(tmp_path / "deals.csv")
    controller.export()
    qtbot.waitUntil((tmp_path / "deals.csv").exists, timeout=10_000)
    assert (tmp_path / "deals.csv").read_bytes().startswith(b"\xef\xbb\xbf")
