"""All cards in memory: order, updates, and what a filter leaves of them."""

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.card import Card
from tests.ui.board.cards import TODAY, card, parked, won
from ui.board.board_cards import BoardCards
from ui.board.board_filter import BoardFilter, FilterCounts

STATES = {1: "search", 2: "search", 3: "funnel", 4: "funnel", 5: "funnel", 6: "best", 7: "best", 8: "best"}
CARDS = st.builds(
    card,
    st.sampled_from([f"k{n}" for n in range(9)]),
    stage=st.integers(1, 8),
    rank=st.sampled_from(["a", "b", "c", "d"]),
)


@given(st.lists(st.dictionaries(st.sampled_from([f"k{n}" for n in range(9)]), st.none() | CARDS, max_size=4)))
def test_any_updates_leave_each_stage_in_order(updates: list[dict[str, Card | None]]) -> None:
    board, model = BoardCards(), dict[str, Card]()
    for update in updates:
        fresh = {key: one._replace(id=key) if one else None for key, one in update.items()}
        before = {stage: list(board.column(stage)) for stage in STATES}
        touched = board.update(fresh)
        model = {**model, **{key: one for key, one in fresh.items() if one}}
        model = {key: one for key, one in model.items() if fresh.get(key, one) is not None}
        for stage in STATES:
            expected = sorted((one for one in model.values() if one.stage == stage), key=lambda one: (one.rank, one.id))
            assert list(board.column(stage)) == expected
            assert stage in touched or list(board.column(stage)) == before[stage]
    assert len(board) == len(model)
    assert set(board) == set(model.values())


def test_the_cards_of_customers_are_found() -> None:
    board = BoardCards()
    board.add([card("a", customer_id="x"), card("b", customer_id="y")])
    assert board.of_customers({"y"}) == {"b"}
    assert board.of_customers(frozenset()) == frozenset()


def shown(choice: BoardFilter, found: set[str] | None = None) -> str:
    board = BoardCards()
    board.add(
        [
            card("a", stage=1, b=0, next_on="2026-11-20", priority="B"),
            card("c", debt=1, b=0),
            parked("d", stage=4, b=0, next_on="2026-11-20"),
            card("e", stage=5, b=4, next_on=TODAY),
            won("h", b=8, next_on="2026-11-01", priority=""),
        ]
    )
    return "".join(one.id for stage in STATES for one in board.shown(stage, choice, STATES, found, TODAY))


def test_filters() -> None:
    assert shown(BoardFilter()) == "acdeh"
    assert shown(BoardFilter(overdue=True)) == "a"
    assert shown(BoardFilter(out_of_step=True)) == "c"
    assert shown(BoardFilter(debt=True)) == "c"
    assert shown(BoardFilter(overdue=True, debt=True)) == ""
    assert shown(BoardFilter(priorities=frozenset({"B"}))) == "a"
    assert shown(BoardFilter(states=frozenset({"funnel", "best"}))) == "cdeh"
    assert shown(BoardFilter(stage=4)) == "d"
    assert shown(BoardFilter(stage=4, states=frozenset({"search"}))) == ""
    assert shown(BoardFilter(), {"e", "a"}) == "ae"
    assert shown(BoardFilter(stage=1), set()) == ""


def test_the_three_sides_of_the_customer() -> None:
    assert shown(BoardFilter(sides=frozenset({"ahead"}))) == "c"
    assert shown(BoardFilter(sides=frozenset({"in_step"}))) == "ae"
    assert shown(BoardFilter(sides=frozenset({"ahead", "in_step"}))) == "ace"
    assert shown(BoardFilter(sides=frozenset({"behind"}))) == ""
    cards = [card("a", stage=4, b=1), card("b", stage=2, b=4), card("c", stage=3, b=2), parked("d", stage=4, b=0)]
    counts = FilterCounts().with_all(cards, TODAY)
    assert (counts.ahead, counts.behind, counts.in_step, counts.out_of_step) == (1, 1, 1, 2)
    for each in cards:
        counts = counts.changed(each, TODAY, -1)
    assert (counts.ahead, counts.behind, counts.in_step, counts.out_of_step) == (0, 0, 0, 0)


def test_active_and_counts() -> None:
    assert not BoardFilter().active
    assert BoardFilter(stage=3).active
    counts = FilterCounts().with_all(
        [card("a", next_on="2026-11-20", b=0, debt=2), parked("b", b=0), won("c", debt=1)], TODAY
    )
    assert (counts.overdue, counts.out_of_step, counts.debt) == (1, 1, 2)
