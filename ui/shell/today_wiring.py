"""The room of the page Today: its tab, its page when first shown, and the ways that lead out of it."""

from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import STAGES

if TYPE_CHECKING:
    from funnel_desktop.services.health import Seen
    from ui.common.tasks import IsCancelled, Report, Task
    from ui.shell.rooms import House
    from ui.today.today_controller import TodayController

NAME = "today"

REST_MS = 1500
"""What opening a file has to do comes first."""


class TodayRoom(QObject):
    """Owns the controller once the page has been made."""

    def __init__(self, house: "House") -> None:
        super().__init__(house.window)
        self._house = house
        self._controller: TodayController | None = None
        house.pages.add(NAME, self._make)
        house.pages.turned.connect(self._on_turned)
        self._task: Task | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._begin)
        self._rest.start(REST_MS)

    def close(self) -> None:
        """Ask the file nothing more."""
        self._rest.stop()
        if self._task is not None:
            self._task.cancel()
        if self._controller is not None:
            self._controller.close()

    @Slot()
    def _begin(self) -> None:
        """Look ahead: the calendar's library alone takes as long to load as a page may take to open."""
        self._task = self._house.tasks.start(self._look_ahead)
        self._task.done.connect(self._on_seen)

    def _look_ahead(self, _report: "Report", _is_cancelled: "IsCancelled") -> "Seen | None":
        """Judge the file's deals in the worker, by a connection of its own."""
        with closing(self._house.app.board.reader()) as connection:
            return self._house.app.health.look_ahead(connection)

    @Slot(object)
    def _on_seen(self, seen: "Seen | None") -> None:
        # Named only now: the worker has imported it.
        self._house.app.health.adopt(seen)

    def _make(self) -> QWidget:
        from ui.today.today_controller import TodayController
        from ui.today.today_page import TodayPage

        house, app = self._house, self._house.app
        page = TodayPage(house.locale, house.theme, app.board.today(), house.window.pages)
        services = app.week, app.activities, app.hours, app.board.today
        look, ways = (house.locale, house.theme), (house.editor, house.prompter)
        self._controller = TodayController(page, services, ways, look, house.bus)
        page.list.opened.connect(house.ways.open_deal)
        page.visits.opened.connect(house.ways.open_deal)
        page.tool_requested.connect(house.ways.open_tool)
        page.move_requested.connect(self._on_move)
        page.health_requested.connect(partial(house.pages.show, "health"))
        page.back_requested.connect(partial(house.pages.show, "board"))
        page.print_requested.connect(self._on_print)
        return page

    @Slot(str)
    def _on_turned(self, name: str) -> None:
        if name == NAME and self._controller is not None:
            self._controller.show()
            self._controller.page.list.setFocus()

    @Slot(str, int)
    def _on_move(self, deal_id: str, stage: int) -> None:
        kind = MoveKind.WON if stage not in STAGES else MoveKind.STAGE
        self._house.ways.begin_move(MoveRequest((deal_id,), kind, stage if stage in STAGES else None))

    @Slot(str)
    def _on_print(self, report: str) -> None:
        self._house.ways.preview(report, "")
