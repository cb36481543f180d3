"""The record of past forecasts: each eve is looked at as the file stood then, and compared with what has come."""

from collections.abc import Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from funnel_desktop.domain.calibration import Calibration, Eve, calibrate
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.forecast import HOPES
from funnel_desktop.domain.span import Span, quarters_before
from funnel_desktop.services.forecast import Forecasts
from funnel_desktop.services.past import Moment, Past

QUARTERS = 4
"""How many finished quarters are looked at."""


class Day(Protocol):
    """What is needed of a file as it stood on a day."""

    @property
    def forecast(self) -> Forecasts:
        """Its forecasts."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


D = TypeVar("D", bound=Day)


class Asked(NamedTuple):
    """What is to be compared: quarters with their eves' moments, and the deals won in each as they are now."""

    currency: str
    zone: str
    eves: tuple[tuple[Span, Moment, tuple[Card, ...]], ...]


class Calibrations(Generic[D]):
    """The record of one file. What is asked reads the file; answering may happen in a thread."""

    def __init__(self, past: Past[D], forecast: Forecasts) -> None:
        self._past = past
        self._forecast = forecast

    def ask(self, currency: str, zone: str, quarters: int = QUARTERS) -> Asked:
        """Return what to compare; quarters on whose eve nothing had been recorded yet are left out."""
        found = []
        for span in quarters_before(self._past.today(), quarters):
            moment = self._past.moment(span.eve)
            if moment.seq:
                won = self._forecast.won_in(span)
                found.append((span, moment, won))
        return Asked(currency, zone, tuple(found))

    def answer(self, asked: Asked) -> Calibration:
        """Return the record; each quarter costs one look back (300 ms at 10 000 deals)."""
        return calibrate(
            (Eve(span, self._hoped(span, at, asked.zone), won) for span, at, won in asked.eves), asked.currency
        )

    def _hoped(self, span: Span, moment: Moment, zone: str) -> Sequence[tuple[str, Card]]:
        day = self._past.at(moment, zone)
        try:
            return [pair for pair in day.forecast.members(span) if pair[0] in HOPES]
        finally:
            day.close()
