"""The self-test passes on a sound program and says where it stops on one that is not."""

from collections.abc import Callable

import pytest

from funnel_desktop import selftest
from funnel_desktop.domain.clock import FixedClock

STEPS = ["create", "add", "move", "undo", "redo", "search", "spreadsheet"]
STEPS += ["calendar", "past", "backup", "check", "reopen"]


def test_every_step_goes_well(clock: FixedClock, new_id: Callable[[], str]) -> None:
    results = selftest.run(clock, new_id)
    assert [result.name for result in results if result.ok] == STEPS, results


def test_a_failure_is_named_and_ends_the_run(clock: FixedClock) -> None:
    results = selftest.run(clock, lambda: "always the same")
    assert [(result.name, result.ok) for result in results] == [("create", True), ("add", False)]
    assert results[1].detail.startswith("StorageBug")


def test_a_step_that_leaves_the_file_wrong_fails(
    clock: FixedClock, new_id: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("funnel_desktop.services.history.History.undo", lambda _: None)
    results = selftest.run(clock, new_id)
    assert [result.name for result in results if not result.ok] == ["undo"]
