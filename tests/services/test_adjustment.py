"""The user's own points on a deal's rate (method): ±10 freely, beyond with a reason, until the next stage."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.deal_draft import DealPatch
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.move_answers import MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.standing import claimed_rate, proved_rate
from tests.services.conftest import AddDeal, card_of, move
from tests.values import TODAY


def test_points_move_claim_and_downwards_proof_too(app: App, add: AddDeal) -> None:
    deal = add(amount=1000, stage=4)
    app.deals.edit(deal, DealPatch(adjustment=8))
    assert (card_of(app, deal).claimed_rate, card_of(app, deal).weighted) == (33, 330)
    app.deals.edit(deal, DealPatch(adjustment=-10))
    assert card_of(app, deal).claimed_rate == 15
    app.history.undo()
    assert card_of(app, deal).claimed_rate == 33


@given(st.integers(1, 9), st.integers(0, 8), st.integers(0, 8), st.integers(-100, 100))
def test_proved_never_exceeds_claimed_and_up_moves_only_the_claim(s: int, k: int, b: int, points: int) -> None:
    rates = (0, 10, 20, 25, 30, 50, 75, 90, 100)
    claimed, proved = claimed_rate(rates, s, points), proved_rate(rates, s, k, b, points)
    assert 0 <= proved <= claimed <= 100
    if points >= 0:
        assert proved == proved_rate(rates, s, k, b)


@pytest.mark.parametrize(
    ("patch", "field"),
    [
        (DealPatch(adjustment=11), "adjustment_reason"),
        (DealPatch(adjustment=-11, adjustment_reason="  "), "adjustment_reason"),
        (DealPatch(adjustment=-26, adjustment_reason="why"), "adjustment"),
        (DealPatch(adjustment=76, adjustment_reason="why"), "adjustment"),
    ],
)
def test_what_may_not_be_is_refused_at_its_field(patch: DealPatch, field: str, app: App, add: AddDeal) -> None:
    deal = add(stage=4)
    with pytest.raises(DomainError) as refused:
        app.deals.edit(deal, patch)
    assert refused.value.params["field"] == field
    assert app.deals.detail(deal).deal.adjustment == 0


def test_it_ends_with_the_stage_unless_kept_and_takes_its_reason_along(app: App, add: AddDeal) -> None:
    deal = add(stage=4)
    app.deals.edit(deal, DealPatch(adjustment=20, adjustment_reason="我们写的标书"))
    answers = MoveAnswers(TODAY, {}, reason="because", keep_adjustment=True)
    app.moves.commit(MoveRequest((deal,), MoveKind.STAGE, 5), answers)
    assert card_of(app, deal).claimed_rate == 50
    move(app, deal, 6)
    assert card_of(app, deal).claimed_rate == 50
    assert app.deals.detail(deal).deal.adjustment_reason == ""


def test_no_points_no_reason(app: App, add: AddDeal) -> None:
    deal = add(stage=4)
    app.deals.edit(deal, DealPatch(adjustment=20, adjustment_reason="why"))
    app.deals.edit(deal, DealPatch(adjustment=0))
    assert app.deals.detail(deal).deal.adjustment_reason == ""
