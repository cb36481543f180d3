"""Deals to work on: made by the use cases themselves."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.entities import Activity, Deal
from funnel_desktop.domain.move_answers import Answer, DealAnswers, MoveAnswers
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft
from funnel_desktop.services.activities import activity_of
from funnel_desktop.services.recorder import Recorder
from tests.values import TODAY

AddDeal = Callable[..., str]


@pytest.fixture
def add(app: App) -> AddDeal:
    """Add a deal by name and return its id."""

    def make(name: str = "Fans", **given: Any) -> str:
        change = app.deals.add(DealDraft(name, **given))
        return next(edit.entity.id for edit in change.edits if isinstance(edit.entity, Deal))

    return make


def brought(app: App, deal_id: str, draft: ActivityDraft) -> None:
    """Write an activity as an import brings it: its days may lie before the deal began."""
    made = activity_of(draft, Activity(app.new_id(), deal_id, draft.kind))
    Recorder(app.store, app.clock, app.new_id).record(
        "activity.added", {"name": "", "activity": draft.kind, "text": draft.text, "day": ""}, (Edit(None, made),)
    )


def ago(days: int) -> date:
    """Return a day before today."""
    return TODAY - timedelta(days=days)


def done(*keys: str) -> DealAnswers:
    """Return answers that say done: milestones m…, indicators i…."""
    said = {key: Answer("done") for key in keys}
    return DealAnswers(
        {key: answer for key, answer in said.items() if key.startswith("m")},
        {key: answer for key, answer in said.items() if key.startswith("i")},
    )


def move(app: App, deal_id: str, stage: int, *keys: str, on: date = TODAY) -> None:
    """Move a deal with a reason, and these keys done."""
    answers = MoveAnswers(on, {deal_id: done(*keys)}, reason="because")
    app.moves.commit(MoveRequest((deal_id,), MoveKind.STAGE, stage), answers)


def column(app: App, stage: int) -> list[str]:
    """Return the names in a column as the board shows them."""
    return [card.name for card in app.board.opening().cards[stage - 1]]


def card_of(app: App, deal_id: str) -> Card:
    """Return a deal's card on the board."""
    card = app.board.cards([deal_id])[deal_id]
    assert card is not None
    return card
