"""One way to write: a change is announced, a refusal is told and changes nothing."""

from functools import partial

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.change import Change
from tests.ui.recording import RecordingPrompter
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor


def set_title(app: App) -> Change:
    return app.settings.set("title", "华东区")


def test_a_use_case_is_run_and_its_change_announced(qtbot: QtBot, app: App, bus: ChangeBus, editor: Editor) -> None:
    initiator = QObject()
    with qtbot.waitSignal(bus.committed) as told:
        change = editor.run(partial(set_title, app), initiator)
    assert told.args == [change, initiator]
    assert app.settings.title == "华东区"


def test_undo_and_redo_are_announced_like_any_other_change(
    qtbot: QtBot, app: App, bus: ChangeBus, editor: Editor
) -> None:
    before = app.settings.title
    editor.run(partial(set_title, app))
    with qtbot.waitSignal(bus.committed):
        editor.undo()
    assert app.settings.title == before
    assert editor.state().redo is not None
    with qtbot.waitSignal(bus.committed):
        editor.redo()
    assert app.settings.title == "华东区"


def test_a_refusal_is_told_and_nothing_is_announced(
    qtbot: QtBot, app: App, bus: ChangeBus, editor: Editor, prompter: RecordingPrompter
) -> None:
    with qtbot.assertNotEmitted(bus.committed):
        assert editor.run(partial(app.settings.set, "currency", "yuan")) is None
        assert editor.redo() is None
    assert prompter.codes == ["setting.currency", "history.nothing_to_redo"]


def test_while_a_job_writes_edits_are_refused(app: App, editor: Editor, prompter: RecordingPrompter) -> None:
    before = app.settings.title
    editor.busy = True
    assert editor.run(partial(set_title, app)) is None
    assert prompter.codes == ["editor.busy"]
    assert app.settings.title == before
    editor.busy = False
    assert editor.run(partial(set_title, app)) is not None


def test_a_use_case_that_changes_nothing_announces_nothing(qtbot: QtBot, bus: ChangeBus, editor: Editor) -> None:
    with qtbot.assertNotEmitted(bus.committed):
        assert editor.run(lambda: None) is None


def test_a_background_change_is_announced(qtbot: QtBot, app: App, bus: ChangeBus, editor: Editor) -> None:
    change = set_title(app)
    with qtbot.waitSignal(bus.committed) as told:
        editor.announce(change)
    assert told.args == [change, None]
