"""A forecast page on a real file with a deal of every kind."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.move_answers import MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.services.conftest import AddDeal, add, move
from tests.values import NOW, TODAY
from ui.common.change_bus import ChangeBus
from ui.common.editor import Editor
from ui.common.tasks import TaskRunner
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale
from ui.forecast.forecast_controller import ForecastController
from ui.forecast.forecast_page import ForecastPage
from ui.forecast.month_list import MonthList

assert add

STATES = dict(enumerate(("search",) * 2 + ("funnel",) * 3 + ("best",) * 3, start=1))


@dataclass
class Room:
    """The page with what stands behind it."""

    app: App
    page: ForecastPage
    controller: ForecastController
    asked: list[tuple[str, list[str]]]
    ids: dict[str, str]

    def cells(self, key: str) -> tuple[str, ...]:
        return next(row.cells for row in self.page.outlook.periods.rows.rows if row.key == key)

    def column(self, key: str) -> MonthList:
        return self.page.months.columns[key].list

    def names(self, key: str) -> list[str]:
        return [card.name for card in self.column(key).rows.cards]


@pytest.fixture
def tasks() -> Iterator[TaskRunner]:
    made = TaskRunner()
    yield made
    made.close()


@pytest.fixture
def room(
    qtbot: QtBot,
    app: App,
    add: AddDeal,
    editor: Editor,
    bus: ChangeBus,
    tasks: TaskRunner,
    locale: UiLocale,
    theme: Theme,
    clock: FixedClock,
) -> Iterator[Room]:
    clock.instant = NOW - timedelta(days=150)
    ids = {"main": add("main", amount=10_000_000_00, expected_on=date(2026, 12, 10))}
    ids["won"] = add("won", amount=5_000_000_00, expected_on=date(2026, 10, 10))
    move(app, ids["main"], 7, "m1a", "m1b", "i1", on=TODAY - timedelta(days=150))
    clock.instant = NOW
    won = MoveAnswers(TODAY, reason="r", won=WonForm(TODAY, "C-1"))
    app.moves.commit(MoveRequest((ids["won"],), MoveKind.WON), won)
    ids["late"] = add("late", amount=1_000_000_00, expected_on=date(2026, 11, 1))
    ids["rests"] = add("rests", amount=2_000_000_00, expected_on=date(2027, 1, 31))
    rest = MoveAnswers(TODAY, park=ParkForm(date(2026, 12, 24), "budget"))
    app.moves.commit(MoveRequest((ids["rests"],), MoveKind.PARKED), rest)
    ids["dollars"] = add("dollars", stage=4, amount=700_00, currency="USD", expected_on=date(2026, 12, 1))
    ids["open"] = add("open")
    app.settings.set("goal.2026Q4", "800000000")
    page = ForecastPage(locale, theme, STATES)
    qtbot.addWidget(page)
    page.resize(1366, 660)
    controller = ForecastController(page, app, (editor, bus, tasks), locale)
    asked: list[tuple[str, list[str]]] = []
    controller.deals_asked.connect(lambda title, _note, cards, _day: asked.append((title, _names(cards))))
    page.show()
    controller.show()
    qtbot.waitUntil(lambda: page.outlook.record_of("2026Q3") is not None, timeout=8_000)
    yield Room(app, page, controller, asked, ids)
    controller.close()


def _names(cards: tuple[Card, ...]) -> list[str]:
    return sorted(card.name for card in cards)
