"""The forecast of the file on its present day, by month and by quarter (method, "Forecast")."""

from collections.abc import Mapping, Sequence
from datetime import date

from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.expected_past import ExpectedPast, expected_pasts
from funnel_desktop.domain.forecast import Forecast, forecast
from funnel_desktop.domain.span import Span, quarter_of
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.storage import expected_queries, journal
from funnel_desktop.storage.store import Store


class Forecasts:
    """The forecasts of one file."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._pasts: tuple[int, Mapping[str, ExpectedPast]] | None = None

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self._store.connection, self._clock)

    def quarter(self) -> Forecast:
        """Return the forecast of the present quarter."""
        return self.of([quarter_of(self.today())])[0]

    def of(self, spans: Sequence[Span]) -> tuple[Forecast, ...]:
        """Return the forecast of each of these periods, seen today; cards are read once for all of them."""
        if not spans:
            return ()
        pasts, today = self.pasts(), self.today().isoformat()
        whole = Span("", min(span.start for span in spans), max(span.end for span in spans))
        first, last = whole.start.isoformat(), whole.end.isoformat()
        once = [deal_id for deal_id, past in pasts.items() if past.within(first, last)]
        cards = expected_queries.forecast_cards(self._store.connection, whole, once)
        return tuple(forecast(cards, pasts, span, today) for span in spans)

    def pasts(self) -> Mapping[str, ExpectedPast]:
        """Return what was expected of every deal, day by recorded day; read anew only when the journal has grown."""
        conn = self._store.connection
        seq = journal.last_seq(conn)
        if self._pasts is None or self._pasts[0] != seq:
            zone = file_settings(conn)["time_zone"]
            self._pasts = seq, expected_pasts(expected_queries.expected_edits(conn, zone))
        return self._pasts[1]
