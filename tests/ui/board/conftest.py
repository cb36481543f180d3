"""A board with a few cards at 1366 × 768: its own part of that window is 1318 × 672."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.playbook import Playbook
from tests.ui.board.cards import DEALS, TODAY, card, draft, opening, parked, won
from ui.board.board_controller import BoardController
from ui.board.board_view import BoardView
from ui.board.card_face import FaceMaker
from ui.board.filter_bar import FilterBar
from ui.common.change_bus import ChangeBus
from ui.common.formats import Formats
from ui.common.theme.theme import Theme
from ui.common.ui_locale import UiLocale


@pytest.fixture
def cards() -> list[Card]:
    """Two cards in 1, three in 3, one parked in 4, one open and one won in 8."""
    return [
        card("a1", stage=1, b=0, k=0),
        card("a2", stage=1, b=0, k=0),
        card("c1"),
        card("c2"),
        card("c3"),
        parked("d1", stage=4, b=3, k=3),
        card("h1", stage=8, b=7, k=7, pips="o"),
        won("h2"),
    ]


@pytest.fixture
def board(qtbot: QtBot, locale: UiLocale, theme: Theme, playbook: Playbook, cards: list[Card]) -> Iterator[BoardView]:
    """The board with these cards, all of them loaded, shown."""
    view = BoardView(locale, theme, playbook)
    view.resize(1318, 672)
    view.set_opening(opening(cards))
    view.show_columns({stage: [one for one in cards if one.stage == stage] for stage in view.columns}, whole=True)
    view.show()
    qtbot.waitExposed(view)
    yield view
    view.close()
    view.deleteLater()


@pytest.fixture
def maker() -> FaceMaker:
    """Faces of 2026-11-23 in Chinese, the usual stay being 30 days everywhere."""
    return FaceMaker(Formats("zh_CN"), TODAY, dict.fromkeys(range(1, 9), 30.0))


@pytest.fixture
def bar(locale: UiLocale, theme: Theme, qtbot: QtBot) -> FilterBar:
    made = FilterBar(locale, theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def controller(
    app: App, bar: FilterBar, bus: ChangeBus, locale: UiLocale, theme: Theme, qtbot: QtBot
) -> Iterator[BoardController]:
    for name, customer, stage in DEALS:
        app.deals.add(draft(name, customer, stage))
    view = BoardView(locale, theme, app.playbook)
    qtbot.addWidget(view)
    view.resize(1318, 672)
    made = BoardController(view, bar, app.board, bus)
    made.open()
    view.show()
    yield made
    made.close()


@pytest.fixture
def loaded(controller: BoardController, qtbot: QtBot) -> BoardController:
    with qtbot.waitSignal(controller.searchable):
        controller.load()
    return controller
