"""Since when a deal is out of step: agrees with a plain loop over days on random histories."""

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.entities import IndicatorCheck, StageEntry
from funnel_desktop.domain.gap_history import GapRun, gap_run, side_of
from tests.domain.world import PLAYBOOK, day

ENTRY = tuple[int, int, int | None]
CHECK = tuple[int, int, str]


def entry(nth: int, stage: int, entered: int, left: int | None = None) -> StageEntry:
    ends = None if left is None else day(left)
    return StageEntry(f"e{nth}", "d", nth, stage, day(entered), "forward", ends)


def check(nth: int, number: int, state: str = "done") -> IndicatorCheck:
    return IndicatorCheck(f"c{nth}", "d", f"i{number}", nth, state, day(0))


def test_nothing_begins_nowhere() -> None:
    assert gap_run(PLAYBOOK, (), (), {}) is None
    assert [side_of(value) for value in (-3, 0, 2)] == [-1, 0, 1]


def test_ahead_counts_from_the_move_and_goes_on_however_far() -> None:
    entries = (entry(1, 1, 0, 10), entry(2, 3, 10, 20), entry(3, 4, 20))
    assert gap_run(PLAYBOOK, entries, (), {}) == GapRun(1, day(10))


def test_evidence_counts_from_the_day_it_is_recorded() -> None:
    entries = (entry(1, 3, 0),)
    checks = (check(1, 1), check(2, 2))
    late = {"c1": day(5), "c2": day(9)}
    assert gap_run(PLAYBOOK, entries, checks, late) == GapRun(0, day(9))
    assert gap_run(PLAYBOOK, entries, checks, {}) == GapRun(0, day(0))
    withdrawn = (*checks, check(3, 1, "withdrawn"))
    assert gap_run(PLAYBOOK, entries, withdrawn, late | {"c3": day(12)}) == GapRun(1, day(12))


def test_behind_and_a_closed_time_in_between() -> None:
    ahead_of_us = tuple(check(n, n) for n in range(1, 5))
    entries = (entry(1, 2, 0, 10), entry(2, 2, 30))
    assert gap_run(PLAYBOOK, entries, ahead_of_us, {}) == GapRun(-1, day(30))


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[StageEntry], list[IndicatorCheck], dict[str, date]]:
    entries, at = [], draw(st.integers(0, 3))
    for nth in range(1, draw(st.integers(1, 5)) + 1):
        stay = draw(st.integers(0, 6))
        entries.append(entry(nth, draw(st.integers(1, 8)), at, at + stay))
        at += stay + draw(st.sampled_from([0, 0, 0, 4]))
    last = entries[-1]
    entries[-1] = entry(last.nth, last.stage, (last.entered_on - day(0)).days)
    count = draw(st.integers(0, 10))
    states = st.sampled_from(["done", "na", "open", "withdrawn", "done", "done"])
    checks = [check(n, draw(st.integers(1, 8)), draw(states)) for n in range(1, count + 1)]
    days = sorted(draw(st.lists(st.integers(0, at + 8), min_size=count, max_size=count)))
    return entries, checks, {c.id: day(n) for c, n in zip(checks, days, strict=True)}


def plain(entries: list[StageEntry], checks: list[IndicatorCheck], recorded: dict[str, date]) -> tuple[int, date]:
    """Walk every day, build both positions from scratch, and count back while the side stays the same."""
    end = max([*recorded.values(), *(e.entered_on for e in entries)])
    span = range((end - entries[0].entered_on).days + 1)
    days = [entries[0].entered_on + timedelta(number) for number in span]
    sides = [plain_side(plain_stage(entries, on), plain_customer(checks, recorded, on)) for on in days]
    since = len(days) - 1
    while since > 0 and sides[since - 1] == sides[-1]:
        since -= 1
    assert sides[-1] is not None
    return sides[-1], days[since]


def plain_stage(entries: list[StageEntry], on: date) -> int | None:
    """The last stage entered by a day and not left by then."""
    open_ = [e.stage for e in entries if e.entered_on <= on and (e.left_on is None or e.left_on > on)]
    return open_[-1] if open_ else None


def plain_customer(checks: list[IndicatorCheck], recorded: dict[str, date], on: date) -> int:
    """The last confirmed of the eight with none missing below."""
    state = {each.key: each.state for each in checks if recorded[each.id] <= on}
    b = 0
    for number in range(1, 9):
        held = state.get(f"i{number}")
        if held not in {"done", "na"}:
            return b
        b = number if held == "done" else b
    return b


def plain_side(stage: int | None, b: int) -> int | None:
    if stage is None:
        return None
    if b < stage - 1:
        return 1
    return -1 if b > stage else 0


@settings(max_examples=300, deadline=None)
@given(histories())
def test_a_plain_loop_over_days_agrees(given_: tuple[list[StageEntry], list[IndicatorCheck], dict[str, date]]) -> None:
    run = gap_run(PLAYBOOK, *given_)
    assert run is not None
    assert (run.side, run.since) == plain(*given_)
