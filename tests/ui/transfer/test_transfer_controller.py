"""Importing through the window: nothing before it is accepted, one committed change, refusals, stopping; and export."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from tests.services.importing.samples import FILES
from tests.ui.recording import RecordingPrompter
from tests.ui.transfer.conftest import Opened, settled
from tests.ui.transfer.parts import child, choose, count
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.transfer.import_foot import STOPPING, WRITING
from ui.transfer.transfer_controller import TransferController


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.csv"
    rows = (f"Deal {at},Customer {at % 100},{at}0000,方案设计\n" for at in range(5000))
    path.write_text("项目名称,客户,金额,阶段\n" + "".join(rows), encoding="utf-8")
    return path


def test_nothing_is_written_before_it_is_accepted(qtbot: QtBot, app: App, opened: Opened) -> None:
    dialog = opened(FILES / "pipedrive_deals.csv")
    assert count(app) == 0
    with qtbot.waitSignal(dialog.finished):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert count(app) == 0


def test_accepting_commits_one_change_and_announces_it(qtbot: QtBot, app: App, bus: ChangeBus, opened: Opened) -> None:
    seen: list[Change] = []
    bus.committed.connect(lambda change, _: seen.append(change))
    dialog = opened(FILES / "pipedrive_deals.csv")
    button = child(dialog, QPushButton, "import-accept")
    assert button.hasFocus()
    with qtbot.waitSignal(bus.committed, timeout=20_000):
        button.click()
    assert [(change.kind, change.params["new"]) for change in seen] == [("deals.imported", 5)]
    assert count(app) == 5


def test_two_quick_choices_are_both_heard(qtbot: QtBot, tmp_path: Path, opened: Opened) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("alpha,beta\nPress line,12万\nCrane,x\n", encoding="utf-8")
    dialog = opened(path)
    accept = child(dialog, QPushButton, "import-accept")
    assert not accept.isEnabled()
    choose(dialog, "import-column-1", "name")
    choose(dialog, "import-column-2", "amount")
    settled(qtbot, dialog)
    assert accept.isEnabled()
    assert [box.currentData() for box in dialog.table._boxes] == ["name", "amount"]
    dialog.reject()


def test_what_is_no_table_is_told(qtbot: QtBot, controller: TransferController, prompter: RecordingPrompter) -> None:
    controller.import_file(str(FILES / "empty.csv"))
    qtbot.waitUntil(lambda: prompter.codes == ["import.empty"], timeout=20_000)
    assert controller.dialog is None


def test_stopping_leaves_the_file_as_it_was(
    qtbot: QtBot, app: App, editor: Editor, bus: ChangeBus, opened: Opened, large: Path
) -> None:
    seen: list[Change] = []
    bus.committed.connect(lambda change, _: seen.append(change))
    dialog = opened(large)
    stop = child(dialog, QPushButton, "import-cancel")
    shares: list[int] = []
    dialog.foot.bar.valueChanged.connect(shares.append)
    child(dialog, QPushButton, "import-accept").click()
    assert editor.busy
    qtbot.waitUntil(lambda: dialog.foot.state == WRITING and max(shares, default=0) > 20, timeout=20_000)
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        stop.click()
        assert (dialog.foot.state, stop.isEnabled()) == (STOPPING, False)
        dialog.reject()
        assert dialog.isVisible()
    assert (count(app), seen, editor.busy) == (0, [], False)
    assert app.history.state().undo is None


def test_closing_while_it_is_read_calls_the_reading_off(
    qtbot: QtBot, app: App, controller: TransferController, large: Path
) -> None:
    controller.import_file(str(large))
    dialog = controller.dialog
    assert dialog is not None
    with qtbot.waitSignal(dialog.finished):
        dialog.reject()
    controller.import_file(str(FILES / "pipedrive_deals.csv"))
    again = controller.dialog
    assert again is not None
    settled(qtbot, again)
    again.reject()
    assert count(app) == 0


def test_export_writes_where_it_was_asked_to_and_says_so(
    qtbot: QtBot, tmp_path: Path, controller: TransferController, prompter: RecordingPrompter
) -> None:
    prompter.path = str(tmp_path / "deals.csv")
    with qtbot.waitSignal(controller.exported, timeout=20_000) as said:
        controller.export()
    assert said.args == [f"已导出 0 单：{tmp_path / 'deals.csv'}"]
    assert (tmp_path / "deals.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_an_export_that_cannot_be_written_is_told(
    qtbot: QtBot, tmp_path: Path, controller: TransferController, prompter: RecordingPrompter
) -> None:
    prompter.path = str(tmp_path / "absent" / "deals.csv")
    controller.export()
    qtbot.waitUntil(lambda: prompter.codes == ["export.not_written"], timeout=20_000)
