"""Moving deals to another month: one change, undone at once, closed deals left alone."""

from datetime import date

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.move_answers import LostForm, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from tests.services.conftest import AddDeal
from tests.values import TODAY


def test_several_deals_move_as_one_change(app: App, add: AddDeal) -> None:
    one, two = add("one", expected_on=date(2026, 12, 10)), add("two")
    change = app.expected_days.move([one, two], "2027-02")
    assert change is not None
    assert (change.kind, dict(change.params)) == ("deal.expected", {"name": "one", "count": 2, "month": "2027-02-01"})
    assert [app.deals.detail(deal).deal.expected_on for deal in (one, two)] == [date(2027, 2, 10), date(2027, 2, 28)]
    app.history.undo()
    assert [app.deals.detail(deal).deal.expected_on for deal in (one, two)] == [date(2026, 12, 10), None]


def test_a_day_can_be_taken_away_and_nothing_is_no_change(app: App, add: AddDeal) -> None:
    deal = add("one", expected_on=date(2026, 12, 10))
    assert app.expected_days.move([deal], "2026-12") is None
    change = app.expected_days.move([deal], "undated")
    assert change is not None
    assert (change.kind, app.deals.detail(deal).deal.expected_on) == ("deal.undated", None)


def test_a_closed_deal_keeps_its_day(app: App, add: AddDeal) -> None:
    deal = add("one", expected_on=date(2026, 12, 10))
    app.moves.commit(MoveRequest((deal,), MoveKind.LOST), MoveAnswers(TODAY, lost=LostForm(TODAY, "other", "dear")))
    assert app.expected_days.move([deal], "2027-01") is None
