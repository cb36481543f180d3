"""Keeps the funnel page true: reads when it is shown or something has changed, today or as of a recorded day."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from funnel_desktop.domain.change import Change
from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.forecast import Forecast
from funnel_desktop.domain.funnel_table import TableQuery
from funnel_desktop.domain.funnel_table_view import TableView
from funnel_desktop.domain.funnel_view import FunnelQuery
from funnel_desktop.domain.periods import named_period
from funnel_desktop.domain.waterfall import Comparison
from ui.charts.funnel_sheet_words import KINDS, SAME, worded
from ui.charts.waterfall_words import kind_name
from ui.common.change_bus import ChangeBus
from ui.common.forecast_words import block_name
from ui.common.ui_locale import UiLocale
from ui.funnel.diagnosis_words import Diagnosis, diagnosis_words
from ui.funnel.finding_line import Finding
from ui.funnel.funnel_page import FunnelPageView

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App


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
        self._fall: Comparison | None = None
        self._stale = True
        self._version = 0
        self._compared: tuple[int, date, date] | None = None
        self._diagnosed: tuple[int, date] | None = None
        self._due = self._timer(self.refresh)
        self._later = self._timer(self._compare)
        self._last = self._timer(self._diagnose)
        bus.committed.connect(self._on_committed)
        locale.changed.connect(self._on_altered)
        page.toolbar.chosen.connect(self._on_other)
        page.cell_asked.connect(self._on_cell)
        page.figure_asked.connect(self._on_figure)
        page.finding_asked.connect(self._on_finding)
        page.block_asked.connect(self._on_block)
        page.step_asked.connect(self._on_step)

    def show(self) -> None:
        """Bring the page up to date before it is seen."""
        self._follow_day()
        if self._stale:
            self.refresh()

    def close(self) -> None:
        """Ask the file nothing more."""
        self._due.stop()
        self._later.stop()
        self._last.stop()
        self._leave_past()

    @Slot()
    def refresh(self) -> None:
        """Read the table and show it; waterfall and diagnosis follow one by one when it has been painted."""
        self._due.stop()
        self._follow_day()
        choice = self.page.toolbar.choice()
        query = TableQuery(
            named_period(choice.period, choice.day), choice.measure, choice.shape, choice.rule, choice.population
        )
        try:
            app = self._app_of(choice.day)
            view, forecast = app.funnel_table.view(query), app.forecast.quarter()
            self.page.show_table(view, app.board.paces())
            self.page.show_rates(app.playbook)
        except FunnelError as error:
            self.failed.emit(error)
            return
        self._view, self._forecast, self._stale = view, forecast, False
        self.page.show_forecast(forecast, view.currency, view.key.goal)
        self._later.start(0)

    def _follow_day(self) -> None:
        """Look at the new day if one has come since, and who looked at today with it."""
        today = self._present.funnel_table.today()
        if self.page.toolbar.set_today(today):
            self._version += 1
            self._stale = True

    @Slot()
    def _compare(self) -> None:
        """Show what changed from the eve of the period to its end, by recorded days."""
        view = self._view
        if view is None:
            return
        eve, end = view.query.period.start - timedelta(days=1), view.query.period.end
        if self._compared != (self._version, eve, end):
            try:
                found = self._fall = self._present.waterfall.between(eve, end)
            except FunnelError as error:
                self.failed.emit(error)
                return
            self._compared = self._version, eve, end
            self.page.show_waterfall(found.fall(view.currency), (found.first, found.last))
        self._last.start(0)

    @Slot()
    def _diagnose(self) -> None:
        """Show what the funnel suffers from."""
        app, day = self._app, self.page.toolbar.choice().day
        if self._diagnosed == (self._version, day):
            return
        try:
            worst, rows = app.funnel.view(FunnelQuery()).worst, app.health.rows()
            found, starving = app.health.illnesses(rows), app.hours.view().starving
        except FunnelError as error:
            self.failed.emit(error)
            return
        self._diagnosed = self._version, day
        self.page.show_findings(diagnosis_words(Diagnosis(worst, found, starving, rows), self._locale))

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
        self._on_altered()

    @Slot()
    def _on_altered(self) -> None:
        """Make everything anew: the data or the language is another."""
        self._version += 1
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
        # What only names the number again is left out: the dialog says what Enter does instead.
        note = self.page.sheet.picture_tip(region) if kind in {"claimed", "proved", "passed_on", "stands"} else ""
        self._ask(name, note, ask)

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

    @Slot(str)
    def _on_step(self, kind: str) -> None:
        if self._fall is None or self._view is None:
            return
        fall, deals = self._fall.fall(self._view.currency), self._view.key.deals["open"]
        if kind == "start":
            then = self._present.past.on(self._fall.first)
            deals = then.funnel_table.in_hand()
            then.close()
        elif kind != "end":
            deals = next((bar.deal_ids for bar in fall.bars if bar.kind == kind), ())
        self._ask(kind_name(kind), self.page.waterfall.picture_tip(kind), deals)

    def _ask(self, title: str, note: str, deals: tuple[str, ...]) -> None:
        if self._view is not None:
            day = self._view.query.period.observed.isoformat()
            self.deals_asked.emit(title, note, self._app.funnel_table.cards(deals), day)
