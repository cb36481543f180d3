"""Keeps the funnel page true: reads when it is shown or something has changed, today or as of a recorded day."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from funnel_desktop.domain import health
from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.forecast import Forecast
from funnel_desktop.domain.funnel_table import TableQuery
from funnel_desktop.domain.funnel_table_view import TableView
from funnel_desktop.domain.funnel_view import FunnelQuery
from funnel_desktop.domain.periods import named_period
from ui.common.change_bus import ChangeBus
from ui.common.ui_locale import UiLocale
from ui.funnel.diagnosis_words import behind_words, illness_words, unproved_words, well_words
from ui.funnel.finding_line import Finding
from ui.funnel.funnel_page import FunnelPageView
from ui.funnel.page_words import block_name
from ui.funnel.sheet_words import KINDS, SAME, worded

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.services.health import HealthRow

Asked = tuple[str, str, tuple[str, ...]]
"""The name of a number, a note, and the ids of the deals behind it."""


class FunnelPageController(QObject):
    """`deals_asked` carries (title, note, cards, ISO day) of a number; `failed` what kept the page from being read."""

    deals_asked = Signal(str, str, object, str)
    failed = Signal(object)

    def __init__(self, page: FunnelPageView, app: "App", locale: UiLocale, bus: ChangeBus) -> None:
        super().__init__(page)
        self.page, self._present, self._locale = page, app, locale
        self._past: tuple[date, App] | None = None
        self._view: TableView | None = None
        self._forecast: Forecast | None = None
        self._stale = True
        self._due = self._timer(self.refresh)
        self._later = self._timer(self._diagnose)
        bus.committed.connect(self._on_committed)
        locale.changed.connect(self._on_other)
        page.toolbar.chosen.connect(self._on_other)
        page.cell_asked.connect(self._on_cell)
        page.figure_asked.connect(self._on_figure)
        page.finding_asked.connect(self._on_finding)
        page.block_asked.connect(self._on_block)

    def show(self) -> None:
        """Bring the page up to date before it is seen."""
        self.page.toolbar.set_today(self._present.funnel_table.today())
        if self._stale:
            self.refresh()

    def close(self) -> None:
        """Ask the file nothing more."""
        self._due.stop()
        self._later.stop()
        self._leave_past()

    @Slot()
    def refresh(self) -> None:
        """Read the page and show it; the diagnosis follows when it has been painted."""
        self._due.stop()
        choice = self.page.toolbar.choice()
        query = TableQuery(
            named_period(choice.period, choice.day), choice.measure, choice.shape, choice.rule, choice.population
        )
        try:
            app = self._app_of(choice.day)
            view, forecast = app.funnel_table.view(query), app.forecast.quarter()
            self.page.show_table(view, app.board.paces())
        except FunnelError as error:
            self.failed.emit(error)
            return
        self._view, self._forecast, self._stale = view, forecast, False
        self.page.show_forecast(forecast, view.currency, view.key.goal)
        self._later.start(0)

    @Slot()
    def _diagnose(self) -> None:
        view, app = self._view, self._app
        if view is None:
            return
        try:
            worst = app.funnel.view(FunnelQuery()).worst
            rows = app.health.rows()
            found = app.health.illnesses(rows)
        except FunnelError as error:
            self.failed.emit(error)
            return
        behind = sorted((row.card for row in rows if row.card.gap < 0), key=lambda card: (card.gap, card.id))
        stage = worst.stage if worst else 0
        bare = tuple(row.card.id for row in rows if row.card.stage == stage and row.health.standing.p < stage)
        lines = [illness_words(one, concerned(one, rows), self._locale) for one in found] or [well_words()]
        self.page.show_findings([unproved_words(worst, bare, self._locale), behind_words(behind, self._locale), *lines])

    @property
    def _app(self) -> "App":
        return self._past[1] if self._past else self._present

    def _app_of(self, day: date) -> "App":
        """Return the services on the file as it stood at the end of a day; the present ones today."""
        if day >= self._present.funnel_table.today():
            self._leave_past()
        elif self._past is None or self._past[0] != day:
            self._leave_past()
            self._past = day, self._present.past.on(day)
        return self._app

    def _leave_past(self) -> None:
        if self._past is not None:
            self._past[1].close()
            self._past = None

    def _timer(self, told: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(told)
        return timer

    @Slot(object, object)
    def _on_committed(self, change: Change, _initiator: object) -> None:
        """Read again when whoever is looking has seen the change itself."""
        del change
        self._on_other()

    @Slot()
    def _on_other(self) -> None:
        self._stale = True
        if self.page.isVisible():
            self._due.start(0)

    @Slot(str)
    def _on_cell(self, region: str) -> None:
        figure, _, number = region.partition(":")
        kind = SAME.get(figure, figure)
        if self._view is None or not number.isdigit():
            return
        row = self._view.rows[int(number) - 1]
        ask = row.deals.get(kind, ())
        name = f"{row.stage} {self._locale.words.stage_short(row.stage)} · {worded(KINDS.get(kind, KINDS['outflow']))}"
        self._ask(name, self.page.sheet.picture_tip(region), ask)

    @Slot(str, str)
    def _on_figure(self, kind: str, name: str) -> None:
        if self._view is not None:
            self._ask(name, "", self._view.key.deals.get(kind, ()))

    @Slot(object)
    def _on_finding(self, finding: Finding) -> None:
        self._ask(finding.title, finding.text, finding.deals)

    @Slot(str)
    def _on_block(self, key: str) -> None:
        if self._forecast is not None and self._view is not None:
            block = self._forecast.block(self._view.currency, key)
            self._ask(block_name(key), "", block.ids)

    def _ask(self, title: str, note: str, deals: tuple[str, ...]) -> None:
        if self._view is not None:
            day = self._view.query.period.observed.isoformat()
            self.deals_asked.emit(title, note, self._app.funnel_table.cards(deals), day)


def concerned(found: health.Finding, rows: Sequence["HealthRow"]) -> tuple[str, ...]:
    """Return the deals an illness of the funnel is about."""
    if found.code == "one_deal":
        return (found.text("deal"),)
    states = {"dry_top": "search", "jammed": "funnel", "unproved_best": "best"}
    there = [row for row in rows if row.state == states[found.code]]
    if found.code == "jammed":
        there = [row for row in there if _is_stale(row)]
    elif found.code == "unproved_best":
        there = [row for row in there if row.health.standing.p < 6]
    return tuple(row.card.id for row in there)


def _is_stale(row: "HealthRow") -> bool:
    return any(one.code == "stale" and one.level > health.NOTE for one in row.health.findings)
