"""Random histories of one deal: what every move keeps true, figures against a plain count of days, undo to nothing."""

import itertools
from datetime import timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.cards import make_card
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.moving import MoveKind
from funnel_desktop.domain.stage_figures import Flow, Period, deal_figures
from funnel_desktop.domain.stands import counting_since, stands, stay_days
from tests.domain.world import PLAYBOOK, World, all_keys, day, mine

LAST = 40
KEYS = (*all_keys(1, 8),)

steps = st.lists(
    st.tuples(
        st.sampled_from(["stage", "stage", "stage", "won", "lost", "park", "unpark", "reopen", "check"]),
        st.integers(1, 8),
        st.integers(0, 3),
        st.dictionaries(st.sampled_from(KEYS[:-1]), st.sampled_from(["done", "na", "withdrawn", "open"]), max_size=3),
    ),
    max_size=25,
)
History = list[tuple[str, int, int, dict[str, str]]]


def play(begun: int, history: History) -> World:
    """Play a history day by day; steps the rules refuse are left out, as a user would leave them."""
    made = World(today=day(LAST))
    made.begin(stage=begun, amount=1000)
    on = 0
    for kind, stage, wait, states in history:
        on = min(LAST, on + wait)
        given: dict[str, Any] = {"deals": mine({key: Answer(state, text="x") for key, state in states.items()})}
        try:
            if kind == "stage":
                made.move(stage, on, **given)
            elif kind == "won":
                made.win(on, **given)
            elif kind == "lost":
                made.lose(on)
            elif kind == "park":
                made.park(on, day(LAST) + timedelta(days=stage))
            else:
                made.do(
                    {"unpark": MoveKind.UNPARK, "reopen": MoveKind.REOPEN, "check": MoveKind.CHECK}[kind], on, **given
                )
        except DomainError:
            continue
    return made


@settings(max_examples=200)
@given(st.integers(1, 8), steps)
def test_what_every_move_keeps_true(begun: int, history: History) -> None:
    facts = play(begun, history).facts()
    entries = facts.entries
    assert [entry.nth for entry in entries] == list(range(1, len(entries) + 1))
    assert [entry.left_on is None for entry in entries].count(True) == (1 if facts.closing is None else 0)
    for one, two in itertools.pairwise(entries):
        assert one.left_on is not None
        assert one.entered_on <= one.left_on <= two.entered_on
        assert (two.arrival == "reopened") or (one.left_on == two.entered_on)
        if two.arrival in {"forward", "back"}:
            assert (two.stage > one.stage) == (two.arrival == "forward")
    assert entries[-1].stage == facts.deal.stage
    if facts.closing:
        assert not [parking for parking in facts.parkings if parking.ended_on is None]
        assert facts.closing.closed_on == entries[-1].left_on
    for checks in (facts.milestone_checks, facts.indicator_checks):
        assert [check.nth for check in checks] == list(range(1, len(checks) + 1))


@settings(max_examples=100)
@given(st.integers(1, 8), steps)
def test_taking_everything_back_leaves_the_beginning(begun: int, history: History) -> None:
    made, fresh = play(begun, history), play(begun, [])
    made.apply([edit.inverted() for edit in reversed(made.edits.copy())])
    assert made.rows() == fresh.rows()


def position(facts: DealFacts, on: int) -> int | None:
    """Return the column a deal stands in at the end of a day, None while it is closed: by its last entry of the day."""
    begun = [entry for entry in facts.entries if entry.entered_on <= day(on)]
    last = begun[-1]
    return None if last.left_on is not None and last.left_on <= day(on) else last.stage


@settings(max_examples=200)
@given(st.integers(1, 8), steps)
def test_stands_are_the_days_the_deal_ended_in_a_column(begun: int, history: History) -> None:
    facts = play(begun, history).facts()
    stood: dict[int, set[int]] = {}
    for on in range(LAST + 1):
        here = position(facts, on)
        if here is not None:
            stood.setdefault(here, set()).add(on)
    found: dict[int, set[int]] = {}
    for stand in stands(facts.entries):
        end = LAST + 1 if stand.left_on is None else (stand.left_on - day(0)).days
        days = set(range((stand.entered_on - day(0)).days, end))
        assert days
        assert not days & found.get(stand.stage, set())
        found.setdefault(stand.stage, set()).update(days)
    assert found == stood


@settings(max_examples=200)
@given(st.integers(1, 8), steps, st.integers(0, LAST), st.integers(0, LAST))
def test_inflow_is_outflow_lost_parked_and_stay(begun: int, history: History, one: int, two: int) -> None:
    facts = play(begun, history).facts()
    first, last = sorted((one, two))
    flow = Flow("d", facts.entries, facts.closing, facts.parkings)
    found = deal_figures(flow, Period(day(first), day(last), day(LAST)))
    for number, figure in found.items():
        assert figure.inflow == 1 == figure.outflow + figure.lost + figure.parked + figure.stay
        assert figure.moved_back <= figure.stay
        assert figure.passed_on <= figure.stood
        assert figure.passed_on <= figure.outflow
        won = facts.closing is not None and facts.closing.outcome == "won"
        here = position(facts, LAST)
        if won or (here is not None and here > number):
            assert figure.outflow == 1
    whole = deal_figures(flow, Period(day(0), day(LAST), day(LAST)))
    assert set(found) <= set(whole)
    highest = max(entry.stage for entry in stands(facts.entries)) if stands(facts.entries) else 0
    assert {number for number, figure in whole.items() if figure.outflow} >= set(range(begun, highest)) & set(whole)


@settings(max_examples=150)
@given(st.integers(1, 8), steps)
def test_the_card_counts_the_days_of_the_stand(begun: int, history: History) -> None:
    facts = play(begun, history).facts()
    stood = stands(facts.entries)
    if facts.closing is None:
        made = make_card(facts, PLAYBOOK, 1)
        assert made.days_in_stage(day(LAST).isoformat()) == stay_days(stood[-1], facts.parkings, day(LAST))
        assert counting_since(facts.entries, ()) == stood[-1].entered_on
