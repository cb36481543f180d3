"""A change and its inverse; whose deals it touches."""

from datetime import UTC, date, datetime

import pytest

from funnel_desktop.domain.change import Change, Edit
from funnel_desktop.domain.entities import Closing, Customer, Deal, Parking, Setting

DAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)
LATER = datetime(2026, 11, 24, 2, tzinfo=UTC)
OLD, NEW = Deal("d", "Fans", DAY), Deal("d", "Pumps", DAY)
PARKED = Parking("p", "x", DAY, DAY, "r")


def change(*edits: Edit, kind: str = "deal.edited") -> Change:
    return Change("c1", kind, {"name": "Fans"}, DAY, NOW, "user", edits, seq=7)


def test_the_inverse_swaps_and_reverses() -> None:
    done = change(Edit(OLD, NEW), Edit(None, PARKED))
    back = done.inverted(change_id="c2", recorded_at=LATER)
    assert back.edits == (Edit(PARKED, None), Edit(NEW, OLD))
    assert (back.id, back.undoes, back.seq, back.recorded_at, back.happened_on) == ("c2", "c1", 0, LATER, DAY)
    assert (back.kind, back.params, back.source) == ("deal.edited", {"name": "Fans"}, "user")
    assert back.inverted(change_id="c3", recorded_at=NOW).edits == done.edits


def test_the_deals_touched_are_those_named() -> None:
    done = change(Edit(OLD, NEW), Edit(None, PARKED), Edit(None, Customer("c", "Steel")), Edit(Setting("a", "b"), None))
    assert done.deal_ids() == frozenset({"d", "x"})
    assert change().deal_ids() == frozenset()


def test_what_a_change_touches() -> None:
    done = change(Edit(None, PARKED))
    assert done.touches(Parking)
    assert done.touches(Deal, Parking)
    assert not done.touches(Deal, Closing)


@pytest.mark.parametrize(("kind", "undoable"), [("deal.moved", True), ("pack.printed", False), ("file.created", False)])
def test_printing_is_not_undone(kind: str, undoable: bool) -> None:
    assert change(kind=kind).undoable is undoable


def test_an_edit_names_the_side_there_is() -> None:
    assert Edit(OLD, NEW).entity == NEW
    assert Edit(OLD, None).entity == OLD
    with pytest.raises(ValueError, match="one side"):
        _ = Edit(None, None).entity
