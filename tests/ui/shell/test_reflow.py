"""The board stands where it stood when it was first painted, whatever is built beside it afterwards."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from pytestqt.qtbot import QtBot
from typing_extensions import override

from ui.board.board_view import BoardView
from ui.shell.shell import Shell


class Widths(QObject):
    """Notes every width that a widget is given."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[int] = []

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self.seen.append(event.size().width())
        return False


def test_the_funnel_takes_the_place_that_was_kept_for_it(
    make_shell: Callable[[], Shell], file: Path, qtbot: QtBot
) -> None:
    shell, widths = make_shell(), Widths()
    shell.start(str(file))
    board = shell.window.findChild(BoardView)
    assert board is not None
    shell.window.painted.connect(lambda: board.installEventFilter(widths))
    with qtbot.waitSignal(shell.window.painted):
        shell.window.show()
    qtbot.waitUntil(lambda: shell.workspace is not None and shell.workspace.is_loaded)
    assert widths.seen == []
