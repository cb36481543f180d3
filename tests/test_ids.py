"""Ids are UUIDv7 as text and increase, however many are made at once and by however many threads."""

import sys
import time
from concurrent.futures import ThreadPoolExecutor
from types import FrameType
from uuid import UUID

from funnel_desktop.ids import new_uuid7


def test_ids_are_version_7_and_increase() -> None:
    made = [new_uuid7() for _ in range(20_000)]
    assert made == sorted(set(made))
    assert {(UUID(each).version, UUID(each).variant) for each in made} == {(7, UUID(made[0]).variant)}
    assert all(str(UUID(each)) == each for each in made)


def test_they_carry_the_time_they_were_made_at() -> None:
    before = time.time_ns() // 1_000_000
    [*_, last] = [new_uuid7() for _ in range(5_000)]
    stated = UUID(last).int >> 80
    assert before - 1 <= stated <= time.time_ns() // 1_000_000 + 1_000


def test_threads_never_get_the_same() -> None:
    with ThreadPoolExecutor(4) as pool:
        runs = list(pool.map(lambda _: [new_uuid7() for _ in range(5_000)], range(4)))
    assert len({each for run in runs for each in run}) == 20_000
    assert all(run == sorted(run) for run in runs)


def test_making_them_lets_no_other_thread_in() -> None:
    """Who lets one in a thousand times a second starves it: it wakes, and finds the interpreter taken again."""
    asked: list[str] = []

    def note(_frame: FrameType, event: str, called: object) -> None:
        if event == "c_call":
            asked.append(getattr(called, "__name__", ""))

    end = time.monotonic() + 0.01
    sys.setprofile(note)
    try:
        while time.monotonic() < end:
            new_uuid7()
    finally:
        sys.setprofile(None)
    assert "getrandbits" in asked
    assert "urandom" not in asked
