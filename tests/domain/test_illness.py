"""The funnel's illnesses at their thresholds."""

import pytest

from funnel_desktop.domain.health import ACT, CARE, Finding
from funnel_desktop.domain.illness import Member, SearchFlow, illnesses

WELL = SearchFlow(5, 5, 13)


def member(number: int, state: str = "search", **given: object) -> Member:
    values: dict[str, object] = {"stale": False, "p": 6, "weighted": 100, **given}
    return Member(str(number), f"D{number}", state, **values)  # type: ignore[arg-type]


def codes(members: list[Member], flow: SearchFlow = WELL) -> dict[str, Finding]:
    return {finding.code: finding for finding in illnesses(members, flow)}


def test_an_empty_file_is_not_ill() -> None:
    assert illnesses([], SearchFlow(0, 9, 13)) == ()


@pytest.mark.parametrize(("new", "left", "ill"), [(5, 5, False), (4, 5, True)])
def test_dry_at_the_top_when_less_comes_than_goes(new: int, left: int, ill: bool) -> None:
    found = codes([member(1)], SearchFlow(new, left, 13))
    assert ("dry_top" in found) is ill
    if ill:
        assert found["dry_top"] == Finding("dry_top", CARE, {"stock": 1, "new": 4, "left": 5, "weeks": 13})


def test_dry_at_the_top_when_nobody_is_there() -> None:
    assert codes([member(1, "best")])["dry_top"].level == ACT


def test_jammed_when_half_of_the_middle_is_stale_and_it_is_more_than_two() -> None:
    middle = [member(number, "funnel", stale=number < 2) for number in range(4)]
    assert codes(middle)["jammed"] == Finding("jammed", CARE, {"k": 2, "n": 4, "limit": 50})
    assert "jammed" not in codes([*middle, member(9, "funnel")])
    assert "jammed" not in codes(middle[:2])


def test_best_few_without_evidence() -> None:
    best = [member(1, "best", p=5), member(2, "best", p=6)]
    assert codes(best)["unproved_best"] == Finding("unproved_best", ACT, {"k": 1, "n": 2, "limit": 50})
    assert "unproved_best" not in codes([*best, member(3, "best", p=8)])


def test_all_eggs_in_one_deal() -> None:
    deals = [member(1, weighted=200), member(2), member(3), member(4, weighted=None)]
    assert codes(deals)["one_deal"] == Finding("one_deal", CARE, {"name": "D1", "deal": "1", "share": 50, "limit": 50})
    assert "one_deal" not in codes([*deals, member(5, weighted=1)])
    assert "one_deal" not in codes(deals[:2])
    assert "one_deal" not in codes([member(number, weighted=0) for number in range(5)])


def test_a_share_is_told_in_whole_per_cents() -> None:
    deals = [member(1, weighted=5049), member(2, weighted=4950), member(3, weighted=1)]
    assert codes(deals)["one_deal"].number("share") == 50
