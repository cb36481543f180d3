"""The flow figures of a real file, against what was done to it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import CompetitorDraft
from funnel_desktop.domain.periods import named_period
from tests.services.conftest import AddDeal, move
from tests.values import TODAY

PLAIN = MoveAnswers(TODAY, reason="because")
YEAR = named_period("year", TODAY)


@pytest.fixture
def ids(app: App, add: AddDeal, clock: FixedClock) -> list[str]:
    """Four deals of a hundred days ago: one won from 4, one lost to a rival in 4, one lost in 1, one in hand."""
    start = clock.instant
    clock.instant = start - timedelta(days=100)
    made = [add(f"deal {number}", amount=1000, source="fair", industry="steel") for number in range(4)]
    clock.instant = start - timedelta(days=50)
    for deal_id in made[:2]:
        move(app, deal_id, 4, "m1a", on=TODAY - timedelta(days=50))
    clock.instant = start
    app.competitors.add(made[1], CompetitorDraft("Rival"))
    app.moves.commit(MoveRequest((made[0],), MoveKind.WON), replace(PLAIN, won=WonForm(TODAY, "C", 1000)))
    lost = LostForm(TODAY, "competitor", "too dear", "Rival")
    app.moves.commit(MoveRequest((made[1],), MoveKind.LOST), replace(PLAIN, lost=lost))
    app.moves.commit(MoveRequest((made[2],), MoveKind.LOST), replace(PLAIN, lost=LostForm(TODAY, "no_decision", "r")))
    return made


def test_what_was_done_is_what_is_shown(app: App, ids: list[str]) -> None:
    view = app.flow_figures.view(YEAR)
    assert app.flow_figures.today() == TODAY
    assert (view.win_rate, view.won, view.lost) == ((1, 3), 1, 2)
    assert view.velocity is not None
    assert (view.velocity.per_day, view.open_deals) == (3, (ids[3],))  # 1000 × 1/3 ÷ 100
    by = {name: [(share.key, share.won, share.closed) for share in found] for name, found in view.win_shares.items()}
    assert by["state"] == [("search", 1, 3), ("funnel", 1, 2), ("best", 1, 1)]
    assert by["source"] == [("fair", 1, 3)]
    assert by["industry"] == [("steel", 1, 3)]
    assert by["competitor"] == [("Rival", 0, 1), ("", 1, 2)]
    assert [(cause.cause, cause.by_state) for cause in view.causes] == [
        ("competitor", (0, 1, 0)),
        ("no_decision", (1, 0, 0)),
    ]
    assert view.rivals == (("Rival", (ids[1],)),)
    leak = next(leak for leak in view.leaks if leak.key == "m1b")
    assert (leak.lost, leak.won, leak.lost_ids) == ((1, 1), (1, 1), (ids[1],))
    assert [card.name for card in app.flow_figures.cards((ids[2], "gone"))] == ["deal 2"]


def test_stocks_of_the_months(app: App, ids: list[str]) -> None:
    trend = app.flow_figures.view(YEAR).trend
    assert len(trend.days) == 13
    assert trend.days[-1] == TODAY
    assert trend.of(1)[-3:] == (4, 2, 1)
    assert trend.of(4)[-3:] == (0, 2, 0)
    assert trend.lines[0].deals == (ids[3],)


def test_an_empty_file_has_no_figures(app: App) -> None:
    view = app.flow_figures.view(YEAR)
    assert (view.velocity, view.win_rate, view.causes, view.leaks) == (None, None, (), ())
    assert view.trend.of(1) == (0,) * 13
