"""Past forecasts against what came, on a hand-counted story of two quarters."""

from datetime import UTC, date, datetime

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.calibration import BandRecord
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.services.conftest import AddDeal, move
from tests.values import NOW


def at(clock: FixedClock, month: int, day: int) -> date:
    """Put the clock to noon of a day of 2026 and return it."""
    clock.instant = datetime(2026, month, day, 4, tzinfo=UTC)
    return date(2026, month, day)


def win(app: App, deal_id: str, day: date) -> None:
    answers = MoveAnswers(day, reason="r", won=WonForm(day, "C-1"))
    app.moves.commit(MoveRequest((deal_id,), MoveKind.WON), answers)


def test_two_quarters_against_what_came(app: App, add: AddDeal, clock: FixedClock) -> None:
    day = at(clock, 6, 20)
    sure = add("sure", amount=1000, expected_on=date(2026, 8, 1))
    move(app, sure, 8, on=day)
    half = add("half", amount=2000, expected_on=date(2026, 9, 1))
    move(app, half, 6, on=day)
    add("early", amount=4000, expected_on=date(2026, 9, 1))
    add("not now", amount=9000, expected_on=date(2026, 12, 1))
    win(app, sure, at(clock, 7, 15))
    lost = LostForm(at(clock, 8, 1), "other", "dear")
    app.moves.commit(MoveRequest((half,), MoveKind.LOST), MoveAnswers(lost.closed_on, lost=lost))
    surprise = add("surprise", amount=500)
    win(app, surprise, at(clock, 8, 20))
    clock.instant = NOW
    asked = app.calibration.ask("CNY", "Asia/Shanghai")
    assert [span.key for span, _, _ in asked.eves] == ["2026Q3"]
    found = app.calibration.answer(asked)
    (quarter,) = found.quarters
    assert quarter.ids == tuple(sorted(quarter.ids))
    assert len(quarter.ids) == 3
    assert quarter.won_ids == (sure, surprise)
    assert quarter[1:8] == (3, 3000, 900 + 1000 + 0, 0, 1500, 1000, 1)
    assert found.bands == (
        BandRecord("main_90", 1, 90, 0, 1),
        BandRecord("main_50", 1, 50, 0, 0),
        BandRecord("early", 1, 0, 0, 0),
    )


def test_a_new_file_has_no_record(app: App) -> None:
    found = app.calibration.answer(app.calibration.ask("CNY", "Asia/Shanghai"))
    assert (found.quarters, [band.deals for band in found.bands]) == ((), [0, 0, 0])
