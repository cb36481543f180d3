"""Keeps the forecast page true: sums at once, the spread and the record from a thread; carries out its moves."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from funnel_desktop.domain.errors import FunnelError
from funnel_desktop.domain.forecast import BLOCKS, UNDATED, Forecast
from funnel_desktop.domain.month_board import MONTHS
from funnel_desktop.domain.span import months_from, quarters_from
from ui.common.forecast_words import block_name
from ui.common.outlook_words import period_name
from ui.forecast.forecast_page import ForecastPage

if TYPE_CHECKING:
    from datetime import date

    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.calibration import Calibration
    from funnel_desktop.domain.distribution import Distribution
    from funnel_desktop.services.calibration import Asked
    from ui.common.change_bus import ChangeBus
    from ui.common.editor import Editor
    from ui.common.tasks import TaskRunner
    from ui.common.ui_locale import UiLocale

QUARTERS = 3


class ForecastController(QObject):
    """`deals_asked` carries (title, note, cards, ISO day) of a number; `failed` what kept the page from being read."""

    deals_asked = Signal(str, str, object, str)
    failed = Signal(object)

    def __init__(
        self, page: ForecastPage, app: "App", ways: "tuple[Editor, ChangeBus, TaskRunner]", locale: "UiLocale"
    ) -> None:
        super().__init__(page)
        self.page = page
        self._app, self._locale = app, locale
        self._editor, bus, self._tasks = ways
        self._found: dict[str, Forecast] = {}
        self._round = 0
        self._closed = False
        self._asked: Asked
        self._stale = True
        self._day: date | None = None
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self.refresh)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self._begin_slow)
        bus.committed.connect(self._on_committed)
        page.outlook.block_asked.connect(self._on_block)
        page.outlook.quarter_asked.connect(self._on_quarter)
        page.months.move_asked.connect(self._on_move)

    def show(self) -> None:
        """Bring the page up to date before it is seen."""
        if self._stale or self._day != self._app.forecast.today():
            self.refresh()

    def close(self) -> None:
        """Ask the file nothing more."""
        self._closed = True
        self._due.stop()
        self._slow.stop()
        self._round += 1

    @Slot()
    def refresh(self) -> None:
        """Read the sums and show them; begin what takes longer."""
        self._due.stop()
        self._round += 1
        service, settings = self._app.forecast, self._app.settings
        try:
            day, currency = service.today(), settings.currency
            spans = (*quarters_from(day, QUARTERS), *months_from(day, MONTHS))
            found = service.of(spans)
            goals = {span.key: goal for span in spans if (goal := settings.goal(span.key)) is not None}
            months = service.months()
            asked = self._app.calibration.ask(currency, settings.time_zone)
        except FunnelError as error:
            self.failed.emit(error)
            return
        self._stale, self._day = False, day
        self._found = {each.span.key: each for each in found}
        self.page.outlook.show_forecasts(found, goals, currency)
        self.page.months.show_months(months, day.isoformat(), currency)
        self._asked = asked
        self._slow.start(0)

    @Slot()
    def _begin_slow(self) -> None:
        """Begin what takes longer, once the sums have been painted."""
        number, asked = self._round, self._asked
        for job, show in ((self._play, self._on_played), (self._look_back, self._on_looked_back)):
            task = self._tasks.start(partial(job, number, asked))
            task.done.connect(show)
            task.failed.connect(self._on_failed)

    def _play(self, number: int, _asked: "Asked", _report: object, _cancelled: object) -> object:
        """Play the futures, unless the file has changed since this was asked for."""
        if number != self._round:
            return number, None
        connection = self._app.forecast.reader()
        try:
            return number, self._app.forecast.distribution(connection)
        finally:
            connection.close()

    def _look_back(self, number: int, asked: "Asked", _report: object, _cancelled: object) -> object:
        """Look at the past eves, unless the file has changed since this was asked for."""
        return number, self._app.calibration.answer(asked) if number == self._round else None

    @Slot(object)
    def _on_played(self, answer: "tuple[int, Distribution]") -> None:
        if answer[0] == self._round:
            self.page.outlook.show_distribution(answer[1])

    @Slot(object)
    def _on_looked_back(self, answer: "tuple[int, Calibration]") -> None:
        if answer[0] == self._round:
            self.page.outlook.show_record(answer[1])

    @Slot(object)
    def _on_failed(self, error: Exception) -> None:
        """Tell what the user can do something about; a defect goes to the crash hook.

        What fails once the file is being closed is nobody's: its connections have gone from under the job.
        """
        if self._closed:
            return
        if not isinstance(error, FunnelError):
            raise error
        self.failed.emit(error)

    @Slot(object, object)
    def _on_committed(self, _change: object, _initiator: object) -> None:
        self._stale = True
        if self.page.isVisible():
            self._due.start(0)

    @Slot(str, str)
    def _on_block(self, key: str, block: str) -> None:
        found = self._found[key]
        blocks = [block] if block else [*BLOCKS]
        ids = [one for own, each in found.blocks.items() if own[1] in blocks for one in each.ids]
        undated = QCoreApplication.translate("ForecastPage", "Undated")
        name = undated if block == UNDATED else block_name(block) if block else ""
        title = " · ".join(part for part in (period_name(key, self._locale.formats), name) if part)
        self._ask(title, tuple(ids))

    @Slot(str)
    def _on_quarter(self, key: str) -> None:
        record = self.page.outlook.record_of(key)
        if record is not None:
            words = QCoreApplication.translate("ForecastPage", "{quarter}: forecast on the eve, or won in it")
            title = words.format(quarter=self._locale.formats.quarter(key))
            self._ask(title, tuple(dict.fromkeys((*record.won_ids, *record.ids))))

    def _ask(self, title: str, ids: tuple[str, ...]) -> None:
        day = self._app.forecast.today().isoformat()
        self.deals_asked.emit(title, "", self._app.forecast.cards(ids), day)

    @Slot(object, str)
    def _on_move(self, ids: tuple[str, ...], key: str) -> None:
        self._editor.run(partial(self._app.expected_days.move, ids, key), self)
