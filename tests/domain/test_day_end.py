"""What one day does to a deal: every pair of ends, by the method's rule that all passes through open."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from funnel_desktop.domain.day_end import DayEnd, Held, Step, day_end, steps, watched_days
from funnel_desktop.domain.entities import Closing, Deal, Parking

DAY = date(2026, 11, 2)


def end(status: str, amount: int | None = 100, currency: str = "CNY", *, came_closed: bool = False) -> DayEnd:
    return DayEnd(status, amount, currency, came_closed)


CASES: list[tuple[str, DayEnd | None, DayEnd | None, list[tuple[str, int | None]]]] = [
    ("nothing", None, None, []),
    ("new", None, end("open"), [("new", 100)]),
    ("new and parked", None, end("parked"), [("new", 100), ("parked", 100)]),
    ("new and won", None, end("won"), [("new", 100), ("won", 100)]),
    ("brought in closed", None, end("lost", came_closed=True), []),
    ("brought in closed, reopened at once", None, end("open", came_closed=True), [("new", 100)]),
    ("new, unknown", None, end("open", None), [("new", None)]),
    ("removed", end("open"), None, [("removed", 100)]),
    ("removed while parked", end("parked"), None, [("resumed", 100), ("removed", 100)]),
    ("removed when lost", end("lost"), None, []),
    ("stays", end("open"), end("open"), []),
    ("grown", end("open"), end("open", 130), [("grown", 30)]),
    ("shrunk", end("open"), end("open", 70), [("shrunk", 30)]),
    ("known at last", end("open", None), end("open", 70), [("grown", 70)]),
    ("forgotten", end("open"), end("open", None), [("shrunk", 100)]),
    ("grown while parked", end("parked"), end("parked", 900), []),
    ("parked", end("open"), end("parked", 120), [("grown", 20), ("parked", 120)]),
    ("resumed", end("parked"), end("open", 90), [("resumed", 100), ("shrunk", 10)]),
    ("won with another contract amount", end("open"), end("won", 95), [("shrunk", 5), ("won", 95)]),
    ("lost while parked", end("parked"), end("lost"), [("resumed", 100), ("lost", 100)]),
    ("won while parked", end("parked", None), end("won", 80), [("resumed", None), ("grown", 80), ("won", 80)]),
    ("reopened", end("lost"), end("open"), [("reopened", 100)]),
    ("reopened, brought in closed", end("won", came_closed=True), end("open", came_closed=True), [("reopened", 100)]),
    ("reopened and parked", end("won"), end("parked"), [("reopened", 100), ("parked", 100)]),
    ("lost instead of won", end("won", 90), end("lost", 100), [("reopened", 90), ("grown", 10), ("lost", 100)]),
    ("another contract number", end("won"), end("won", 110), []),
]


@pytest.mark.parametrize(("before", "after", "wanted"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_day(before: DayEnd | None, after: DayEnd | None, wanted: list[tuple[str, int | None]]) -> None:
    assert [(step.kind, step.amount) for step in steps(before, after)] == wanted


def test_another_currency_is_gone_in_one_and_come_in_the_other() -> None:
    assert steps(end("open"), end("won", 15, "USD")) == [
        Step("shrunk", "CNY", 100), Step("grown", "USD", 15), Step("won", "USD", 15),
    ]  # fmt: skip
    assert steps(end("open", None), end("open", None, "USD")) == []


def test_a_rest_ends_by_its_date() -> None:
    deal = Deal("d", "D", DAY, amount=1)
    rest = Parking("p", "d", DAY, DAY + timedelta(days=2), "x")
    held = Held(deal, None, (rest,))
    found = [day_end(held, DAY + timedelta(days=days)) for days in range(-1, 3)]
    assert [each.status for each in found if each] == ["open", "parked", "parked", "open"]
    ended = Held(deal, None, (replace(rest, ended_on=DAY),))
    assert not ended.resting_on(DAY)
    assert day_end(Held(None, None, (rest,)), DAY) is None
    lost = Held(deal, Closing("c", "d", "lost", DAY, 1), (rest,))
    assert day_end(lost, DAY) == DayEnd("lost", 1, "CNY", False)
    assert watched_days([(DAY, held)], held, DAY, DAY + timedelta(days=9)) == [DAY, DAY + timedelta(days=2)]
    assert watched_days([], held, DAY - timedelta(days=1), DAY) == [DAY]
    assert watched_days([], held, DAY + timedelta(days=2), DAY + timedelta(days=9)) == []
