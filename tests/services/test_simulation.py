"""The played futures against the exact convolution of a dozen deals, and a band's figures."""

from datetime import date, timedelta
from itertools import product

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.move_answers import MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.span import quarter_of
from funnel_desktop.services.simulation import RUNS, Chance, bands, play
from tests.services.conftest import AddDeal, move
from tests.values import TODAY

DOZEN = [
    Chance(1_000_000 + 137_000 * number, (rate / 100,), (0.15 + 0.05 * number, 0.3 + 0.05 * number))
    for number, rate in enumerate((10, 20, 25, 30, 50, 75, 90, 10, 30, 50, 75, 90))
]


def exact(chances: list[Chance], period: int) -> dict[int, float]:
    """Return the exact distribution of what a period brings: all outcomes of all deals, one deal after the other."""
    sums = {0: 1.0}
    for chance in chances:
        hit = chance.rates[0] * (chance.by[period] - (chance.by[period - 1] if period else 0))
        after: dict[int, float] = {}
        for (total, odds), (amount, share) in product(sums.items(), ((0, 1 - hit), (chance.amount, hit))):
            after[total + amount] = after.get(total + amount, 0) + odds * share
        sums = after
    return sums


@pytest.mark.parametrize("period", [0, 1])
def test_a_dozen_deals_come_within_one_per_cent_of_the_exact_convolution(period: int) -> None:
    brought = play(DOZEN, 2)[0, period]
    sums = exact(DOZEN, period)
    mean = sum(total * odds for total, odds in sums.items())
    assert float(brought.mean()) == pytest.approx(mean, rel=0.01)
    running = 0.0
    for total in sorted(sums):
        running += sums[total]
        assert float((brought <= total).mean()) == pytest.approx(running, abs=0.01)
    (band,) = bands(play(DOZEN, 2)[0], {quarter_of(TODAY): [period]}, {}, {})
    for percent, value in ((10, band.low), (50, band.middle), (90, band.high)):
        below = sum(odds for total, odds in sums.items() if total < value)
        upto = below + sums.get(value, 0)
        assert below - 0.01 <= percent / 100 <= upto + 0.01


def test_the_same_seed_plays_the_same_futures() -> None:
    assert (play(DOZEN, 2, 50) == play(DOZEN, 2, 50)).all()
    assert not (play(DOZEN, 2, 50) == play(DOZEN, 2, 50, seed=9)).all()


def test_a_file_has_bands_of_months_and_quarters(app: App, add: AddDeal) -> None:
    won = add("won", amount=50_00)
    app.moves.commit(MoveRequest((won,), MoveKind.WON), MoveAnswers(TODAY, reason="r", won=WonForm(TODAY, "C-1")))
    sure = add("nearly sure", amount=100_00, expected_on=date(2026, 12, 20))
    move(app, sure, 7)
    add("unknown")
    add("other money", amount=7, currency="USD")
    app.settings.set("goal.2026Q4", "15000")
    found = app.forecast.distribution(app.store.connection)
    assert (found.currency, found.runs, found.deals, found.unknown) == ("CNY", RUNS, 1, 1)
    claimed = {band.span.key: band for band in found.claimed}
    assert list(claimed) == ["2026-11", "2026-12", "2027-01", "2027-02", "2027-03", "2027-04", "2027-05", "2027-06",
                             "2026Q4", "2027Q1", "2027Q2"]  # fmt: skip
    month, january, quarter, following = (claimed[key] for key in ("2026-11", "2027-01", "2026Q4", "2027Q1"))
    assert (month.low, month.high, month.realised) == (50_00, 50_00, 50_00)
    assert (january.low, january.middle, january.high) == (0, 100_00, 100_00)
    assert (quarter.low, quarter.middle, quarter.high, quarter.goal) == (50_00, 50_00, 50_00, 150_00)
    assert quarter.reach == 0
    assert following.reach is None
    assert following.mean == pytest.approx(75_00, rel=0.001)
    proved = {band.span.key: band for band in found.proved}
    assert (proved["2027Q1"].high, proved["2026Q4"].reach) == (0, 0)


def test_a_deal_is_late_by_its_own_pace(app: App, add: AddDeal) -> None:
    add("new", amount=100_00, expected_on=TODAY + timedelta(days=3))
    assert [
        band.high
        for band in app.forecast.distribution(app.store.connection).claimed
        if band.span.key.startswith("2026")
    ] == [0, 0, 0]


def test_an_empty_file_has_bands_of_nothing(app: App) -> None:
    found = app.forecast.distribution(app.store.connection, runs=10)
    assert {(band.low, band.high, band.mean) for band in (*found.claimed, *found.proved)} == {(0, 0, 0)}
