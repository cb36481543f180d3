"""Win rates, lost reasons and leaks of a portfolio reckoned by hand."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.domain.closed_deals import (
    CAUSES,
    DIMENSIONS,
    ClosedDeal,
    Leak,
    leaks,
    loss_causes,
    rivals,
    win_shares,
)
from tests.domain.world import PLAYBOOK

DAY = date(2026, 11, 1)


def deal(key: str, outcome: str = "lost", stage: int = 2, **given: object) -> ClosedDeal:
    reached = 9 if outcome == "won" else stage
    made = ClosedDeal(key, outcome, DAY, 8 if outcome == "won" else stage, reached, amount=100)
    return replace(made, **given)  # type: ignore[arg-type]  # fields of the deal by name


FIVE = (
    deal("a", "won", source="fair", industry="steel", competitors=("Rival",)),
    deal("b", "won", source="fair", competitors=("Rival", "Other")),
    deal("c", stage=4, source="fair", cause="competitor", competitors=("Rival",), waived=frozenset({"m2b", "m3a"})),
    deal("d", stage=7, cause="no_decision", industry="steel", waived=frozenset({"m2b"}), amount=None),
    deal("e", stage=1, source="web", cause="competitor", competitors=("Other",), currency="USD"),
)


def shares(dimension: str) -> dict[str, tuple[int, int]]:
    return {share.key: (share.won, share.closed) for share in win_shares(FIVE, dimension)}


def test_win_rates_by_hand() -> None:
    assert shares("state") == {"search": (2, 5), "funnel": (2, 4), "best": (2, 3)}
    assert shares("source") == {"fair": (2, 3), "web": (0, 1), "": (0, 1)}
    assert shares("industry") == {"steel": (1, 2), "": (1, 3)}
    assert shares("competitor") == {"Rival": (2, 3), "Other": (1, 2), "": (0, 1)}
    first = win_shares(FIVE, "source")[0]
    assert first.ids == ("a", "b", "c")
    assert first.is_small


def test_lost_reasons_by_hand() -> None:
    competitor, none = loss_causes(FIVE, "CNY", PLAYBOOK)
    assert (competitor.cause, competitor.by_state, competitor.amount, competitor.ids) == (
        "competitor", (1, 1, 0), 100, ("c", "e"),
    )  # fmt: skip
    assert (none.cause, none.count, none.amount, none.unknown) == ("no_decision", 1, 0, 1)
    assert rivals(FIVE) == (("Other", ("e",)), ("Rival", ("c",)))
    assert loss_causes([deal("x", cause="")], "CNY", PLAYBOOK)[0].cause == "other"
    assert rivals([deal("x", cause="competitor")]) == (("", ("x",)),)


def test_leaks_by_hand() -> None:
    found = {leak.key: leak for leak in leaks(FIVE, PLAYBOOK)}
    # Two lost deals went beyond stage 2 (c, d) and both had waived m2b; neither of the two won ones had.
    assert found["m2b"] == Leak("m2b", 2, (2, 2), (0, 2), ("c", "d"), ())
    assert found["m3a"] == Leak("m3a", 3, (1, 2), (0, 2), ("c",), ())
    assert list(found) == ["m2b", "m3a"]
    assert found["m2b"].is_small
    assert found["m2b"].excess == 1


def test_what_was_never_asked_for_is_no_leak() -> None:
    imported = deal("x", stage=5, brought_in_closed=True, waived=frozenset({"m2b"}))
    assert leaks([imported], PLAYBOOK) == ()
    taken_over = deal("y", stage=5, taken_over=4, waived=frozenset({"m4a"}))
    (leak,) = leaks([taken_over, deal("z", stage=4, waived=frozenset({"m4a"}))], PLAYBOOK)
    assert leak == Leak("m4a", 4, (1, 1), None, ("y",), ())


def test_enough_speak_before_few() -> None:
    many = [deal(f"l{n}", stage=5, waived=frozenset({"m3a"} if n < 3 else ())) for n in range(6)]
    many += [deal(f"w{n}", "won", waived=frozenset({"m3a", "m8a"} if n < 1 else ())) for n in range(5)]
    first, second = leaks(many, PLAYBOOK)
    assert (first.key, first.lost, first.won, first.is_small) == ("m3a", (3, 6), (1, 5), False)
    assert (second.key, second.lost, second.won, second.is_small) == ("m8a", None, (1, 5), True)


deals = st.builds(
    deal,
    st.uuids().map(str),
    st.sampled_from(["won", "lost"]),
    st.integers(1, 8),
    cause=st.sampled_from([*CAUSES, ""]),
    source=st.sampled_from(["fair", "web", ""]),
    competitors=st.lists(st.sampled_from(["A", "B"]), max_size=2, unique=True).map(tuple),
    waived=st.frozensets(st.sampled_from(["m1a", "m2b", "m8a"])),
)


@given(st.lists(deals, max_size=20))
def test_every_deal_is_counted_once(closed: list[ClosedDeal]) -> None:
    lost = [one for one in closed if not one.won]
    assert sum(cause.count for cause in loss_causes(closed, "CNY", PLAYBOOK)) == len(lost)
    for dimension in DIMENSIONS[1:3]:
        assert sum(share.closed for share in win_shares(closed, dimension)) == len(closed)
    for leak in leaks(closed, PLAYBOOK):
        assert leak.lost is None or leak.lost[0] <= leak.lost[1] <= len(lost)
        assert len(leak.won_ids) == (leak.won[0] if leak.won else 0)
