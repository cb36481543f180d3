"""The dialog's foot: what the move would mean, lenient about what is missing."""

import pytest

from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.move_answers import DealAnswers, LostForm, MoveAnswers, ParkForm, WonForm
from funnel_desktop.domain.move_preview import preview_move
from funnel_desktop.domain.move_view import MovePreview
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.domain.world import PLAYBOOK, TODAY, World, all_keys, day, done, mine


def preview(made: World, kind: MoveKind, stage: int | None, answers: MoveAnswers, *ids: str) -> MovePreview:
    request = MoveRequest(ids or ("d",), kind, stage)
    return preview_move(PLAYBOOK, [made.facts(key) for key in request.deal_ids], request, answers, "CNY")


def world(stage: int, amount: int | None = 1000) -> World:
    made = World()
    made.begin(stage=stage, amount=amount)
    return made


def test_the_picture_of_the_dialog() -> None:
    """From 3 to 5 with 4 missing one thing: 20 → 30 %, proved 20 → 25 %, one ahead of the customer."""
    made = world(3, 12_800_000_00)
    before = done(*all_keys(1, 2))
    made.do(MoveKind.CHECK, 1, deals=mine(before, done("i1", "i2", "i3")))
    answers = MoveAnswers(TODAY, mine(done("m3a", "m3b", "m4a")))
    seen = preview(made, MoveKind.STAGE, 5, answers)
    (deal,) = seen.deals
    assert (deal.before.claimed_rate, deal.after.claimed_rate) == (20, 30)
    assert (deal.before.proved_rate, deal.after.proved_rate) == (20, 25)
    assert (deal.before.gap, deal.after.gap, deal.after.b) == (0, 1, 3)
    assert (seen.weighted_before, seen.weighted_after) == (2_560_000_00, 3_840_000_00)
    assert (seen.proved_before, seen.proved_after) == (2_560_000_00, 3_200_000_00)
    assert (deal.missing, seen.missing, seen.needs_reason) == (("m4b",), 1, True)
    assert deal.after.debt == ("m4b",)


def test_nothing_missing_needs_no_reason() -> None:
    seen = preview(world(1), MoveKind.STAGE, 2, MoveAnswers(TODAY, mine(done("m1a", "m1b"))))
    assert (seen.missing, seen.needs_reason) == (0, False)


def test_back_needs_a_reason_and_leaves_nothing_behind() -> None:
    seen = preview(world(4), MoveKind.STAGE, 2, MoveAnswers(TODAY))
    assert (seen.missing, seen.needs_reason) == (0, True)
    assert seen.deals[0].after.s == 2


def test_the_adjustment_is_gone_in_the_next_stage_unless_kept() -> None:
    made = World()
    made.begin(stage=3, amount=1000, adjustment=10)
    assert preview(made, MoveKind.STAGE, 4, MoveAnswers(TODAY)).weighted_after == 250
    assert preview(made, MoveKind.STAGE, 4, MoveAnswers(TODAY, keep_adjustment=True)).weighted_after == 350
    assert preview(made, MoveKind.CHECK, None, MoveAnswers(TODAY)).weighted_after == 300


def test_winning_is_worth_the_contract() -> None:
    made = world(6)
    seen = preview(made, MoveKind.WON, None, MoveAnswers(TODAY))
    assert (seen.weighted_before, seen.weighted_after, seen.missing) == (500, 1000, 5)
    won = WonForm(TODAY, amount=1200)
    assert preview(made, MoveKind.WON, None, MoveAnswers(TODAY, won=won)).weighted_after == 1200
    own = {"d": DealAnswers(won=WonForm(TODAY, amount=7))}
    assert preview(made, MoveKind.WON, None, MoveAnswers(TODAY, own, won=won)).weighted_after == 7
    assert seen.deals[0].missing == all_keys(6, 8)


@pytest.mark.parametrize(
    ("keys", "signed", "wins"), [(("m8a",), True, True), (("m8a",), False, False), ((), True, False)]
)
def test_into_8_it_is_won_by_milestone_and_contract(keys: tuple[str, ...], signed: bool, wins: bool) -> None:
    won = WonForm(TODAY, amount=1200) if signed else None
    seen = preview(world(7), MoveKind.STAGE, 8, MoveAnswers(TODAY, mine(done(*keys)), won=won))
    assert seen.weighted_after == (1200 if wins else 900)
    assert seen.deals[0].missing == ("m7a", "m7b")


def test_where_it_stands_the_contract_milestone_wins_too() -> None:
    answers = MoveAnswers(TODAY, mine(done("m8a")), won=WonForm(TODAY))
    seen = preview(world(8), MoveKind.CHECK, None, answers)
    assert (seen.weighted_after, seen.missing, seen.needs_reason) == (1000, 0, False)
    assert preview(world(3), MoveKind.CHECK, None, answers).weighted_after == 200


@pytest.mark.parametrize("kind", [MoveKind.LOST, MoveKind.PARKED])
def test_lost_and_parked_are_worth_nothing_after(kind: MoveKind) -> None:
    lost, park = LostForm(TODAY, "other", "r"), ParkForm(day(400), "r")
    seen = preview(world(6), kind, None, MoveAnswers(TODAY, lost=lost, park=park))
    assert (seen.weighted_before, seen.weighted_after, seen.proved_after, seen.missing) == (500, 0, 0, 0)


def test_reopened_it_is_open_again() -> None:
    made = world(6)
    made.win(10)
    seen = preview(made, MoveKind.REOPEN, None, MoveAnswers(TODAY))
    assert (seen.weighted_before, seen.weighted_after) == (1000, 900)


def test_sums_are_of_the_main_currency_and_unknown_is_not_nothing() -> None:
    made = World()
    made.begin("a", 6, amount=1000)
    made.begin("b", 6, amount=1000, currency="USD")
    made.begin("c", 6)
    seen = preview(made, MoveKind.STAGE, 7, MoveAnswers(TODAY), "a", "b", "c")
    assert (seen.weighted_before, seen.weighted_after) == (500, 750)
    assert (seen.proved_before, seen.proved_after) == (0, 0)
    assert [deal.after.weighted for deal in seen.deals] == [750, 750, None]
    assert seen.missing == 6


def test_the_debt_shown_is_the_debt_that_comes() -> None:
    made = World()
    made.begin(stage=5, taken_over=5)
    back = MoveRequest(("d",), MoveKind.STAGE, 3)
    (shown,) = preview_move(PLAYBOOK, [made.facts()], back, MoveAnswers(TODAY), "CNY").deals
    made.move(3, 10)
    assert shown.after == standing_of(PLAYBOOK, made.facts())
    forward = MoveRequest(("d",), MoveKind.STAGE, 5)
    (shown,) = preview_move(PLAYBOOK, [made.facts()], forward, MoveAnswers(TODAY), "CNY").deals
    made.move(5, 20)
    assert shown.after == standing_of(PLAYBOOK, made.facts())
    assert shown.after.debt == ("m3a", "m3b", "m4a", "m4b")
