"""Keeps the page Today true while it is shown, and carries out what is asked on it: done, logged, planned, moved."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.part_drafts import ActivityDraft
from funnel_desktop.domain.week_list import Span
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.today.inline_form import Filled
from ui.today.today_page import TodayPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from funnel_desktop.services.activities import Activities
    from funnel_desktop.services.hours import Hours
    from funnel_desktop.services.week import Week


MINUTE_MS = 60_000


class TodayController(QObject):
    """Reads again only while the page is in front."""

    def __init__(
        self,
        page: TodayPage,
        services: "tuple[Week, Activities, Hours, Callable[[], date]]",
        ways: tuple[Editor, Prompter],
        look: tuple[UiLocale, Theme],
        bus: ChangeBus,
    ) -> None:
        super().__init__(page)
        self.page = page
        self._week, self._activities, self._hours, self._today = services
        self._editor, self._prompter = ways
        self._look = look
        self._span: Span = "week"
        self._read_on: date | None = None
        self._stale = True
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.refresh)
        page.span_chosen.connect(self._on_span)
        page.order_chosen.connect(self._on_order)
        page.form.submitted.connect(self._on_submitted)
        page.form.closed.connect(page.list.setFocus)
        page.time.plan_requested.connect(self.plan_hours)
        self._minute = QTimer(self)
        self._minute.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._minute.timeout.connect(self._on_minute)
        self._minute.start(MINUTE_MS)
        bus.committed.connect(self._on_committed)

    def show(self) -> None:
        """Bring the page up to date before it is seen."""
        if self._stale or self._read_on != self._today():
            self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Read the week and show it."""
        self._due.stop()
        try:
            view = self._week.view(self._span)
        except FunnelError as error:
            self._prompter.error(error)
            return
        self._read_on, self._stale = self._today(), False
        self.page.form.set_today(self._read_on)
        self.page.show_week(view)

    def close(self) -> None:
        """Ask the file nothing more."""
        self._due.stop()
        self._minute.stop()

    @Slot()
    def plan_hours(self) -> None:
        """Open the form of the user's hours."""
        # Imported on use: it is opened once in a while.
        from ui.today.hours_dialog import HoursDialog

        dialog = HoursDialog(*self._look, self._hours.plan(), self.page.window())
        dialog.chosen.connect(lambda draft: self._editor.run(partial(self._hours.set_plan, draft), self))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_span(self, span: str) -> None:
        self._span = "day" if span == "day" else "week"
        self.refresh()

    def _on_order(self, order: tuple[str, ...]) -> None:
        self._editor.run(partial(self._week.set_order, order), self)

    def _on_submitted(self, filled: Filled) -> None:
        """Carry out a form; it stays open with what was typed if it is refused."""
        deeds: dict[str, Callable[[], Change | None]] = {
            "done": partial(self._activities.complete, filled.target, filled.minutes, filled.text),
            "log": partial(self._activities.add, filled.target, self._draft(filled, done=True)),
            "plan": partial(self._activities.add, filled.target, self._draft(filled, done=False)),
            "move": partial(self._activities.move, filled.target, filled.day or self._today()),
        }
        if self._editor.run(deeds[filled.mode], self) is not None:
            self.page.form.put_away()

    def _draft(self, filled: Filled, *, done: bool) -> ActivityDraft:
        return ActivityDraft(
            kind=filled.kind,
            text=filled.text,
            planned_on=None if done else filled.day,
            done_on=self._today() if done else None,
            minutes=filled.minutes if done else None,
        )

    @Slot()
    def _on_minute(self) -> None:
        """Follow the day: a page may stay open over night."""
        if self.page.isVisible() and self._read_on not in {None, self._today()}:
            self.refresh()

    def _on_committed(self, _change: Change, _initiator: object) -> None:
        self._stale = True
        if self.page.isVisible():
            self._due.start(0)
