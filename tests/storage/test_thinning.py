"""Which backups stay, as a pure function of their instants."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.storage.thinning import RECENT, thin

NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)

instants = st.lists(st.integers(-100, 60 * 24 * 800).map(lambda minutes: NOW - timedelta(minutes=minutes)), unique=True)


def test_everything_of_the_last_two_days_stays() -> None:
    made = [NOW - timedelta(minutes=30 * step) for step in range(96)]
    assert thin(made, NOW) == set()


def test_three_a_day_for_three_years_leave_twelve_days_ten_weeks_and_nine_months() -> None:
    made = [NOW - timedelta(hours=8 * step) for step in range(3 * 1100)]
    kept = sorted(set(made) - thin(made, NOW), reverse=True)
    old = [instant for instant in kept if NOW - instant >= RECENT]
    assert len(kept) - len(old) == 6
    days, weeks, months = old[:12], old[12:22], old[22:]
    assert len({instant.date() for instant in days}) == 12
    assert len({instant.isocalendar()[:2] for instant in weeks}) == 10
    assert len({(instant.year, instant.month) for instant in months}) == len(months) == 9


def test_the_newest_of_a_day_stays() -> None:
    day = datetime(2026, 11, 10, 1, tzinfo=UTC)
    made = [day + timedelta(hours=step) for step in range(5)]
    assert set(made) - thin(made, NOW) == {made[-1]}


def test_one_backup_long_ago_stays_for_ever() -> None:
    assert thin([datetime(2001, 1, 1, tzinfo=UTC)], NOW) == set()


def test_a_backup_from_the_future_is_not_taken_away() -> None:
    assert thin([NOW + timedelta(days=3), NOW], NOW) == set()


@given(instants)
def test_never_more_than_the_rule_says_never_the_newest_and_settled_at_once(made: list[datetime]) -> None:
    gone = thin(made, NOW)
    kept = set(made) - gone
    old = [instant for instant in kept if NOW - instant >= RECENT]
    assert gone <= set(made)
    assert len(old) <= 12 + 10 + 9
    assert not made or max(made) in kept
    assert all(NOW - instant >= RECENT for instant in gone)
    assert len({instant.date() for instant in old}) == len(old)
    assert thin(kept, NOW) == set()
