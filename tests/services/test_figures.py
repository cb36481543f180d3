"""The figures of a file: a hand-computed portfolio, keys that are all documented, days that make sense."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.errors import DomainError, InputError
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.arch.sources import ROOT
from tests.services.conftest import AddDeal, move
from tests.values import NOW, TODAY


@pytest.fixture
def portfolio(app: App, add: AddDeal, clock: FixedClock) -> App:
    """Four deals of the quarter, begun 40 days ago; what became of them is written beside each."""
    clock.instant, day = NOW - timedelta(days=40), TODAY - timedelta(days=40)
    ahead = add("ahead", amount=1_000_05, expected_on=date(2026, 12, 20))
    won = add("won", amount=3_000_00, expected_on=date(2026, 12, 1))
    lost = add("lost", amount=5_000_00, expected_on=date(2026, 10, 30))
    parked = add("parked", amount=7_000_00, expected_on=date(2026, 12, 1))
    move(app, won, 2, "m1a", "m1b", "i1", on=day)
    clock.instant = NOW
    # Stands in 6, proved to the end of 1, its customer at 1: claims 50 %, four steps ahead. One deal that came to
    # stage 2 was won, so stage 1 completed is worth (12 × 10 + 100) ÷ 13 = 16.9, that is 17 %.
    move(app, ahead, 6, "m1a", "m1b", "i1")
    app.deals.edit(ahead, DealPatch(expected_on=date(2027, 2, 1)))
    for deal, kind, form in (
        (won, MoveKind.WON, {"won": WonForm(TODAY, "C-1", 2_500_00)}),
        (lost, MoveKind.LOST, {"lost": LostForm(TODAY, "other", "dear")}),
        (parked, MoveKind.PARKED, {"park": ParkForm(TODAY + timedelta(days=9), "budget")}),
    ):
        answers: dict[str, Any] = form
        app.moves.commit(MoveRequest((deal,), kind), MoveAnswers(TODAY, reason="because", **answers))
    return app


def test_a_portfolio_reckoned_by_hand(portfolio: App) -> None:
    found: Any = portfolio.figures.of()
    deals = {deal["name"]: deal for deal in found["deals"]}
    ahead = deals["ahead"]
    assert [ahead[key] for key in ("s", "k", "b", "gap", "p")] == [6, 1, 1, 4, 2]
    assert [ahead[key] for key in ("claimed_rate", "proved_rate")] == [50, 17]
    # 100 005 × 50 % = 50 002.5, and × 17 % = 17 000.85: rounded half up.
    assert [ahead[key] for key in ("weighted", "proved", "risk")] == [50_003, 17_001, 33_002]
    assert ahead["debt"] == ["m2a", "m2b", "m3a", "m3b", "m4a", "m4b", "m5a", "m5b"]
    assert (ahead["state_by_claim"], ahead["state_by_proof"]) == ("best", "search")
    assert (deals["won"]["amount"], deals["won"]["completed_by_claim"], deals["won"]["claimed_rate"]) == (
        250_000,
        8,
        100,
    )
    assert (deals["parked"]["parked"], deals["parked"]["days_in_stage"], deals["lost"]["days_in_stage"]) == (
        True,
        40,
        None,
    )
    assert found["rates"] == [0, 17, 20, 25, 30, 50, 75, 91, 100]
    assert found["record"][0] == {"completed": 1, "default": 10, "won": 1, "closed": 1, "used": 17}
    yuan = found["currencies"]["CNY"]
    assert yuan["sum"] == {"count": 1, "unknown": 0, "amount": 100_005, "weighted": 50_003, "proved": 17_001,
                           "at_proof": 0, "risk": 33_002, "parked": 1}  # fmt: skip
    assert yuan["bars"]["reached"]["count"] == {"claimed": [1] * 6 + [0] * 2, "proved": [1, 1] + [0] * 6}
    assert yuan["bars"]["stock"]["value"]["claimed"] == [0] * 5 + [100_005, 0, 0]
    # One won of two closed; 40 days from column 1; 1 000.05 × ½ ÷ 40 = 12.50 a day.
    assert (found["win_rate"], found["cycle"]) == (
        {"won": 1, "closed": 2},
        {"days": 40, "counted": 1, "won": 1, "mean": 40},
    )
    assert yuan["velocity"] == {"deals": 1, "amount": 100_005, "per_day": 1_250}
    first = found["stages"][0]
    assert [first[key] for key in ("inflow", "outflow", "lost", "parked", "stay")] == [4, 2, 1, 1, 0]
    assert found["stock"][0] == {"stage": 1, "start": 0, "entered": 3, "left": 2, "end": 1}
    quarter = found["forecast"][1]["currencies"]["CNY"]
    sums = {key: (block["deals"], block["amount"]) for key, block in quarter["blocks"].items() if block["deals"]}
    # The eve of the quarter is before their first day: "ahead" was expected in December then, and has been moved out.
    assert sums == {"realised": (1, 250_000), "lost": (1, 500_000), "delayed": (2, 800_005)}
    assert (quarter["outlook"], quarter["proved_outlook"]) == (250_000, 250_000)
    fall = found["waterfall"]["CNY"]
    assert fall == {"start": 0, "new": 1_600_005, "reopened": 0, "resumed": 0, "grown": 0, "shrunk": 50_000,
                    "won": 250_000, "lost": 500_000, "parked": 700_000, "removed": 0, "end": 100_005}  # fmt: skip


def test_an_earlier_day_shows_what_was_recorded_then(portfolio: App) -> None:
    found: Any = portfolio.figures.of(TODAY - timedelta(days=1))
    assert found["as_of"] == "2026-11-22"
    assert [deal["status"] for deal in found["deals"]] == ["open"] * 4
    assert found["currencies"]["CNY"]["sum"]["amount"] == 1_600_005
    assert found["win_rate"] is None
    assert found["forecast"][1]["currencies"]["CNY"]["blocks"]["delayed"]["deals"] == 1


@pytest.mark.parametrize(
    ("as_of", "start", "end"),
    [(None, TODAY, date(2026, 1, 1)), (TODAY, None, date(2026, 11, 24)), (date(2026, 5, 1), date(2026, 5, 2), None)],
)
def test_days_out_of_order_are_refused(app: App, as_of: date | None, start: date | None, end: date | None) -> None:
    with pytest.raises(InputError, match=r"figures\.period"):
        app.figures.of(as_of, start, end)


def test_tomorrow_is_refused(app: App) -> None:
    with pytest.raises(DomainError, match=r"past\.future"):
        app.figures.of(date(2026, 11, 24))


def keys(value: Any) -> Iterator[str]:
    """Yield every key of a tree that is a name (not a currency or a list's place)."""
    if isinstance(value, dict):
        for key, inner in value.items():
            if not key.isupper():
                yield key
            yield from keys(inner)
    if isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_every_key_is_documented(portfolio: App) -> None:
    text = (ROOT / "docs" / "figures.md").read_text("utf-8")
    assert {key for key in keys(portfolio.figures.of()) if f"`{key}`" not in text} == set()
