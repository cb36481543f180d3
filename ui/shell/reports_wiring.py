"""The reports of an open file: the registry as a menu, and the ways to preview and paper."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QDesktopServices

from funnel_desktop.bootstrap import App
from ui.common.editor import Editor
from ui.common.prompter import Prompter
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.reports import registry
from ui.reports.pack_controller import PackController
from ui.reports.report_controller import ReportController
from ui.shell.main_window import MainWindow


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
        self._window, self._chosen_deal = window, chosen_deal
        self._controller = ReportController(app, *hands, look, window)
        self._entries: list[QAction] = []
        actions = window.actions_table
        actions["report-print"].triggered.connect(self._on_print)
        actions["report-pdf"].triggered.connect(self._on_pdf)
        outside = (self._controller.preview, QDesktopServices.openUrl)
        self._packs = PackController(app, hands, look[:2], outside, window)
        actions["pack-print"].triggered.connect(self._packs.print_pack)
        actions["pack-choose"].triggered.connect(self._packs.choose)
        actions["pack-kept"].triggered.connect(self._packs.show_kept)
        window.menu.report.aboutToShow.connect(self.fill_menu)

    def close(self) -> None:
        """Remove what was opened outside."""
        self._packs.close()

    def preview(self, key: str, deal_id: str = "") -> None:
        """Show a report before it is printed."""
        self._controller.preview(key, deal_id)

    def look_at(self, then: App | None) -> None:
        """Read reports from a day of the past while it is looked at; None: from today again."""
        self._controller.look_at(then)

    def fill_menu(self) -> None:
        """List every report; those about a deal are off while none is in hand."""
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
        self._controller.preview(registry.REPORTS[0].key)

    def _on_pdf(self) -> None:
        self._controller.save_pdf(registry.REPORTS[0].key)
