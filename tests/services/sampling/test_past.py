"""The clock of the past goes by days, never backwards within the telling and never beyond now."""

from datetime import UTC, datetime

from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.services.sampling.past import Past

EARLY = datetime(2026, 11, 22, 17, 0, tzinfo=UTC)
"""One in the morning of 2026-11-23 in Shanghai."""


def test_steps_of_all_stories_happen_oldest_first_and_minutes_apart() -> None:
    past = Past(FixedClock(EARLY), "Asia/Shanghai")
    told: list[tuple[str, datetime]] = []

    def happens(name: str) -> None:
        told.append((name, past.clock.now()))

    past.tell([[(9, lambda: happens("a")), (2, lambda: happens("b"))], [(9, lambda: happens("c"))]])
    assert [name for name, _ in told] == ["a", "c", "b"]
    assert told[0][1] == datetime(2026, 11, 14, 1, 0, tzinfo=UTC)
    assert told[1][1] == datetime(2026, 11, 14, 1, 5, tzinfo=UTC)
    assert told[2][1] == datetime(2026, 11, 21, 1, 0, tzinfo=UTC)


def test_today_is_never_later_than_now() -> None:
    past = Past(FixedClock(EARLY), "Asia/Shanghai")
    past.go_to(0)
    assert past.clock.now() == EARLY
