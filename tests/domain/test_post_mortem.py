"""The post-mortem writes itself: moves, waivers, gaps, what proved false, the last evidence, the findings."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from funnel_desktop.domain.entities import Activity, Closing, CoachStatement, Contact, DealContact, Parking
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.moving import MoveKind
from funnel_desktop.domain.post_mortem import Finding, PostMortem, post_mortem
from tests.domain.test_gap_history import plain_customer
from tests.domain.world import PLAYBOOK, World, day, done, mine


def told(facts: DealFacts, *earlier: Closing) -> PostMortem:
    recorded = {check.id: check.happened_on for check in facts.indicator_checks}
    found = post_mortem(PLAYBOOK, facts, recorded, earlier)
    assert found is not None
    return found


def lost() -> World:
    """Moved 1 → 3 with waivers, back-filled one, withdrew one, parked, lost 40 days after the last contact."""
    world = World()
    world.begin()
    world.move(2, 10, deals=mine(done("m1a", "m1b"), {"i1": Answer("done", day(9))}))
    world.move(4, 20, reason="boss wants it", deals=mine(done("m2a")))
    world.do(MoveKind.CHECK, 25, deals=mine(done("m2b"), {"i2": Answer("done", day(24))}))
    world.do(MoveKind.CHECK, 30, deals=mine({"m1b": Answer("withdrawn", day(30), text="it was another plant")}))
    world.put(Parking("r1", "d", day(40), day(60), "budget next year"))
    world.lose(100)
    world.put(Activity("a1", "d", "visit", done_on=day(60)))
    world.put(Contact("zhao", "Zhao"), DealContact("p1", "d", "zhao", ("coach",), 2))
    return world


def with_words(world: World) -> DealFacts:
    facts = world.facts()
    words = CoachStatement("s1", "d", "zhao", day(15), "budget is there", "false", day(50))
    return replace(facts, statements=(words,))


def test_an_open_deal_has_none() -> None:
    world = World()
    world.begin()
    assert post_mortem(PLAYBOOK, world.facts(), {}) is None


def test_the_moves_with_their_gaps_waivers_and_days() -> None:
    review = told(with_words(lost()))
    shown = [(step.kind, step.stage, step.gap, step.days) for step in review.steps]
    assert shown == [
        ("begun", 1, 0, None),
        ("forward", 2, 0, 10),
        ("forward", 4, 2, 10),
        ("parked", 0, None, None),
        ("lost", 4, 1, 80),
    ]
    jump, rest, end = review.steps[2:]
    assert (jump.waived, jump.reason) == (("m2b", "m3a", "m3b"), "boss wants it")
    assert (rest.reason, rest.until) == ("budget next year", day(60))
    assert (end.reason, review.days, review.gap) == ("too dear", 100, 1)


def test_what_was_left_behind_and_what_proved_false() -> None:
    review = told(with_words(lost()))
    assert [(left.key, left.on, left.made_up) for left in review.left] == [
        ("m2b", day(20), True),
        ("m3a", day(20), False),
        ("m3b", day(20), False),
    ]
    assert [(check.key, check.text) for check in review.withdrawn] == [("m1b", "it was another plant")]
    assert [check.key for check in review.evidence] == ["m2b", "i2", "m2a"]
    assert [each.text for each in review.false_words] == ["budget is there"]


def test_the_findings_follow_the_data() -> None:
    review = told(with_words(lost()))
    assert review.findings == (
        Finding("ahead", 1),
        Finding("never_made_up", 2),
        Finding("proved_false", 1),
        Finding("coach_false", 1),
        Finding("silent", 40),
    )
    assert "no_decider" in {warning.code for warning in review.warnings}


def test_a_reopened_deal_tells_its_earlier_end_too() -> None:
    world = World()
    world.begin()
    world.lose(5)
    first = world.facts().closing
    assert first is not None
    world.do(MoveKind.REOPEN, 9)
    world.win(12)
    review = told(world.facts(), first)
    assert [step.kind for step in review.steps] == ["begun", "lost", "reopened", "forward", "won"]
    assert review.findings[0].code == "never_made_up", "a won deal is not blamed for its gap"
    assert len(review.left) == 15


def test_a_deal_brought_in_closed_is_not_blamed_for_what_was_never_asked() -> None:
    facts = lost().facts()
    review = told(replace(facts, deal=replace(facts.deal, brought_in_closed=True)))
    assert (review.findings, review.warnings) == ((), ())


def test_behind_is_told_as_such() -> None:
    world = World()
    world.begin()
    world.do(MoveKind.CHECK, 1, deals=mine({}, {f"i{n}": Answer("done", day(1)) for n in (1, 2, 3)}))
    world.lose(3)
    assert told(world.facts()).findings == (Finding("behind", 2),)


@settings(max_examples=80, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 8), st.integers(0, 20), st.integers(1, 8)), min_size=1, max_size=8))
def test_every_gap_agrees_with_a_plain_loop(history: list[tuple[int, int, int]]) -> None:
    """Random moves with a random sign checked on each: what the timeline tells is built anew from single records."""
    world, at = World(), 0
    world.begin()
    for stage, wait, sign in history:
        at += wait
        signs = mine({}, {f"i{sign}": Answer("done", day(at))})
        if stage == world.facts().deal.stage:
            world.do(MoveKind.CHECK, at, deals=signs)
        else:
            world.move(stage, at, deals=signs)
    world.lose(at + 5)
    facts = world.facts()
    recorded = {check.id: check.happened_on for check in facts.indicator_checks}
    review = told(facts)
    moves = [step for step in review.steps if step.kind != "lost"]
    assert [(step.day, step.stage) for step in moves] == [(entry.entered_on, entry.stage) for entry in facts.entries]
    for step in review.steps:
        b = plain_customer(list(facts.indicator_checks), recorded, step.day)
        assert step.gap == max(0, step.stage - 1 - b) - max(0, b - step.stage)
    stood = [step.days for step in review.steps if step.days is not None]
    assert sum(stood) == review.days == at + 5
    waived = {key for entry in facts.entries for key in entry.waived}
    assert {left.key for left in review.left} == waived
