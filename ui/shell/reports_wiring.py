"""The reports of an open file: the registry as a menu, and the ways to preview and paper.

All that knows a report is imported and built when the first is asked for: it is as much as the rest of the window.
"""

from collections.abc import Callable
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QDesktopServices

from funnel_desktop.bootstrap import App
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ui.reports.pack_controller import PackController
    from ui.reports.report_controller import ReportController


class ReportsWiring(QObject):
    """Fills the menu "Reports" whenever it is shown; `chosen_deal` returns the id of the deal in hand, or ""."""

    def __init__(
        self,
        app: App,
        window: MainWindow,
        hands: tuple[Editor, Prompter],
        look: tuple[UiLocale, Theme, TaskRunner],
        chosen_deal: Callable[[], str],
    ) -> None:
        super().__init__(window)
        self._app, self._window, self._hands, self._look = app, window, hands, look
        self._chosen_deal = chosen_deal
        self._entries: list[QAction] = []
        actions = window.actions_table
        actions["report-print"].triggered.connect(self._on_print)
        actions["report-pdf"].triggered.connect(self._on_pdf)
        actions["pack-print"].triggered.connect(self._on_pack)
        actions["pack-choose"].triggered.connect(self._on_pack_choice)
        actions["pack-kept"].triggered.connect(self._on_kept)
        window.menu.report.aboutToShow.connect(self.fill_menu)

    @cached_property
    def _controller(self) -> "ReportController":
        from ui.reports.report_controller import ReportController

        return ReportController(self._app, *self._hands, self._look, self._window)

    @cached_property
    def _packs(self) -> "PackController":
        from ui.reports.pack_controller import PackController

        outside = (self._controller.preview, QDesktopServices.openUrl)
        return PackController(self._app, self._hands, self._look[:2], outside, self._window)

    def close(self) -> None:
        """Remove what was opened outside."""
        if "_packs" in vars(self):
            self._packs.close()

    def preview(self, key: str, deal_id: str = "") -> None:
        """Show a report before it is printed."""
        self._controller.preview(key, deal_id)

    def look_at(self, then: App | None) -> None:
        """Read reports from a day of the past while it is looked at; None: from today again."""
        self._controller.look_at(then)

    def fill_menu(self) -> None:
        """List every report; those about a deal are off while none is in hand."""
        from ui.reports import registry

        menu, deal_id = self._window.menu.report, self._chosen_deal()
        for entry in self._entries:
            menu.removeAction(entry)
            entry.deleteLater()
        self._entries = [menu.addSeparator()]
        for report in registry.REPORTS:
            action = QAction(f"{report.title()}…", menu)
            action.setObjectName(f"report-{report.key}")
            action.setEnabled(report.scope == "file" or bool(deal_id))
            action.triggered.connect(partial(self._on_chosen, report.key, deal_id))
            menu.addAction(action)
            self._entries.append(action)

    def _on_chosen(self, key: str, deal_id: str, *_checked: bool) -> None:
        self._controller.preview(key, deal_id)

    def _on_print(self) -> None:
        self._controller.preview(_first())

    def _on_pdf(self) -> None:
        self._controller.save_pdf(_first())

    def _on_pack(self) -> None:
        self._packs.print_pack()

    def _on_pack_choice(self) -> None:
        self._packs.choose()

    def _on_kept(self) -> None:
        self._packs.show_kept()


def _first() -> str:
    """Return the key of the report that has a command of its own."""
    from ui.reports import registry

    return registry.REPORTS[0].key
