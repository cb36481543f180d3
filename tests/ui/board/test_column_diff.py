"""Steps of a diff, carried out, give the new list; and they are few."""

from hypothesis import given
from hypothesis import strategies as st

from ui.board.column_diff import LARGE, Insert, Remove, Step, diff

LISTS = st.lists(st.sampled_from([f"k{n}" for n in range(14)]), unique=True)


def carried_out(old: list[str], new: list[str], steps: list[Step]) -> list[str]:
    rows = list(old)
    for step in steps:
        if isinstance(step, Remove):
            assert step.row + step.many <= len(rows)
            del rows[step.row : step.row + step.many]
        else:
            assert step.row <= len(rows)
            rows[step.row : step.row] = new[step.row : step.row + step.many]
    return rows


@given(LISTS, LISTS)
def test_steps_turn_old_into_new(old: list[str], new: list[str]) -> None:
    steps = diff(old, new)
    assert steps is not None
    assert carried_out(old, new, steps) == new


@given(LISTS)
def test_the_same_list_needs_no_step(rows: list[str]) -> None:
    assert diff(rows, list(rows)) == []


def test_one_card_moved_is_one_removal_and_one_insertion() -> None:
    rows = [f"k{n}" for n in range(100)]
    moved = [*rows[:10], *rows[11:60], rows[10], *rows[60:]]
    assert diff(rows, moved) == [Remove(10, 1), Insert(59, 1)]


def test_a_loaded_rest_is_one_insertion() -> None:
    rows = [f"k{n}" for n in range(1000)]
    assert diff(rows[:24], rows) == [Insert(24, 976)]


def test_a_reversed_list_keeps_one_row() -> None:
    steps = diff(["a", "b", "c"], ["c", "b", "a"])
    assert steps is not None
    assert sum(step.many for step in steps if isinstance(step, Remove)) == 2


def test_large_lists_with_nothing_in_common_start_anew() -> None:
    many = [f"k{n}" for n in range(2 * LARGE)]
    assert diff(many, many[::2]) is None
    assert diff(many, [*many[1:], many[0]]) == [Remove(0, 1), Insert(len(many) - 1, 1)]
    assert diff(many, [many[-1], *many[:-1]]) == [Remove(len(many) - 1, 1), Insert(0, 1)]
