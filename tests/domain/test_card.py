"""What a card knows by itself: gap, readiness, rest, whether it counts and is shown, its days."""

import pytest

from tests.domain.cards import TODAY, card


@pytest.mark.parametrize(("s", "b", "gap"), [(4, 3, 0), (4, 2, 1), (3, 5, -2), (1, 0, 0), (1, 1, 0)])
def test_the_gap(s: int, b: int, gap: int) -> None:
    assert card(stage=s, b=b).gap == gap


@pytest.mark.parametrize(
    ("k", "b", "status", "ready"),
    [(3, 3, "open", True), (2, 3, "open", False), (3, 2, "open", False), (4, 4, "open", True), (3, 3, "won", False)],
)
def test_ready_to_move(k: int, b: int, status: str, ready: bool) -> None:
    assert card(stage=3, k=k, b=b, status=status).ready is ready


@pytest.mark.parametrize(
    ("parked_on", "until", "parked"),
    [
        ("", "", False),
        ("2026-11-23", "2026-11-24", True),
        ("2026-11-01", "2026-11-23", False),
        ("2026-11-24", "2026-12-01", False),
    ],
)
def test_parked_until_the_wake_day(parked_on: str, until: str, parked: bool) -> None:
    found = card(parked_on=parked_on, parked_until=until)
    assert found.is_parked(TODAY) is parked
    assert found.is_counted(TODAY) is not parked


@pytest.mark.parametrize(
    ("status", "closed_on", "shown"),
    [
        ("open", "", True),
        ("lost", "2026-11-01", False),
        ("won", "2026-10-01", True),
        ("won", "2026-09-30", False),
        ("won", TODAY, True),
        ("won", "2026-11-24", False),
    ],
)
def test_the_board_shows_open_deals_and_those_won_this_quarter(status: str, closed_on: str, shown: bool) -> None:
    found = card(status=status, closed_on=closed_on)
    assert found.is_on_board(TODAY, "2026-10-01") is shown
    assert found.is_counted(TODAY) is (status == "open")


@pytest.mark.parametrize(
    ("given", "days"),
    [
        ({}, 22),
        ({"entered_on": TODAY}, 0),
        ({"entered_on": "2026-11-30"}, 0),
        ({"parked_on": "2026-11-11", "parked_until": "2026-11-21"}, 12),
        ({"parked_on": "2026-11-11", "parked_until": "2026-12-15"}, 10),
        ({"parked_on": "2026-10-01", "parked_until": "2026-11-11"}, 12),
        ({"parked_on": "2026-10-01", "parked_until": "2026-10-11"}, 22),
        ({"parked_on": "2026-10-01", "parked_until": "2026-12-01"}, 0),
    ],
)
def test_days_in_the_column_leave_the_rest_out(given: dict[str, str], days: int) -> None:
    assert card(**given).days_in_stage(TODAY) == days
