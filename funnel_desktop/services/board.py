"""What the board shows: the first cards before paint, all of them from a thread, sums, paces and the file's figures."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.limits import StageLimit, stage_limits
from funnel_desktop.domain.pace import Pace, paces
from funnel_desktop.domain.totals import StageTotal
from funnel_desktop.services.file_settings import file_day, file_settings
from funnel_desktop.services.today import quarter_of
from funnel_desktop.storage import board_queries, glance
from funnel_desktop.storage.store import Store

if TYPE_CHECKING:
    from sqlite3 import Connection


class Opening(NamedTuple):
    """What is painted first: the topmost cards of the eight columns, and the figures of their headers."""

    today: str
    quarter_start: str
    cards: tuple[tuple[Card, ...], ...]
    totals: tuple[StageTotal, ...]
    paces: tuple[Pace, ...]
    main_currency: str


class BoardSummary(NamedTuple):
    """The status line's figures, in minor units of the main currency; `goal` None = none was set.

    `unknown` counts the deals in hand where not one of them has a known amount, else it is 0.
    """

    weighted: int
    proved: int
    won_quarter: int
    goal: int | None
    currency: str
    unknown: int = 0


class Board:
    """The board of one file, on its present day."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._totals: tuple[tuple[int, date], tuple[StageTotal, ...]] | None = None

    def today(self) -> date:
        """Return the present day in the file's zone."""
        return file_day(self._store.connection, self._clock)

    def currency(self) -> str:
        """Return the file's main currency."""
        return self._settings()["currency"]

    def opening(self, limit: int = 24) -> Opening:
        """Return what is painted first, at most `limit` cards a column."""
        conn, day = self._store.connection, self.today()
        start = quarter_of(day).start
        return Opening(
            today=day.isoformat(),
            quarter_start=start.isoformat(),
            cards=board_queries.first_cards(conn, day, start, limit),
            totals=self.totals(),
            paces=self.paces(),
            main_currency=self.currency(),
        )

    def reader(self) -> "Connection":
        """Return a read-only connection for the loader's thread; the loader closes it."""
        return self._store.reader()

    def get_ready(self) -> None:
        """Make ready what the first move would wait for; the loader's thread does it when all else is done."""
        self._store.get_ready()

    def load(self, connection: "Connection") -> Iterator[list[Card]]:
        """Yield every card of the board in order of stage and rank, in chunks that fit between two frames.

        It runs in the loader's thread, so it reads by the connection handed in alone.
        """
        day = file_day(connection, self._clock)
        return board_queries.all_cards(connection, day, quarter_of(day).start)

    def cards(self, ids: Iterable[str]) -> dict[str, Card | None]:
        """Return the cards of these deals as they are now; None = not on the board (lost, won earlier, deleted)."""
        wanted, day = list(ids), self.today()
        found = board_queries.cards(self._store.connection, wanted)
        today, start = day.isoformat(), quarter_of(day).start.isoformat()
        shown = {key: card for key, card in found.items() if card.is_on_board(today, start)}
        return {key: shown.get(key) for key in wanted}

    def totals(self) -> tuple[StageTotal, ...]:
        """Return the sums per stage and currency, deals parked today set apart."""
        conn, day = self._store.connection, self.today()
        # Column heads and status line both ask after every change: nothing else moves them.
        at = glance.last_seq(conn), day
        if self._totals is None or self._totals[0] != at:
            self._totals = at, board_queries.totals(conn, day)
        return self._totals[1]

    def limits(self) -> dict[int, StageLimit]:
        """Return the user's soft limits of the columns that have one, with the minutes spent since Monday."""
        playbook, day = self._store.playbook, self.today()
        if not any(stage.limit_hours for stage in playbook.stages):
            return stage_limits(playbook, {})
        monday = day - timedelta(days=day.weekday())
        return stage_limits(playbook, board_queries.minutes_since(self._store.connection, monday, day))

    def paces(self) -> tuple[Pace, ...]:
        """Return the usual stay in each of the eight columns."""
        return paces(self._store.playbook, glance.stay_counts(self._store.connection))

    def summary(self) -> BoardSummary:
        """Return the status line's figures in the main currency."""
        settings, day = self._settings(), self.today()
        currency, quarter = settings["currency"], quarter_of(day)
        mine = [total for total in self.totals() if total.currency == currency]
        count = sum(total.count for total in self.totals())
        goal = settings.get(f"goal.{quarter.key}")
        return BoardSummary(
            weighted=sum(total.weighted for total in mine),
            proved=sum(total.proved for total in mine),
            won_quarter=board_queries.closed_sum(self._store.connection, quarter.start, day, currency),
            goal=int(goal) if goal else None,
            currency=currency,
            unknown=count if count == sum(total.unknown for total in self.totals()) else 0,
        )

    def _settings(self) -> dict[str, str]:
        return file_settings(self._store.connection)
