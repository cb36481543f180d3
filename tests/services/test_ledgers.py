"""The evidence ledger: all that was believed stays readable, withdrawing needs a reason, on a won deal a reopening."""

from datetime import timedelta

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.ledger import ATTACHMENT
from funnel_desktop.domain.move_answers import Answer, MoveAnswers, WonForm
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.part_drafts import ActivityDraft, DocumentDraft, PersonDraft
from tests.services.conftest import AddDeal, ago, move
from tests.values import TODAY


@pytest.fixture
def deal(app: App, add: AddDeal) -> str:
    made = add("Fans", customer_name="North Steel", amount=5_000_000)
    app.people.add(made, PersonDraft("Wang", roles=("technical",)))
    return made


def wang(app: App, deal: str) -> str:
    return app.deals.detail(deal).contacts[0].id


def test_what_proves_false_stays_readable_with_its_reason_and_day(app: App, deal: str) -> None:
    assert app.ledgers.view(deal, "m1a").state == "open"
    app.ledgers.add(deal, "m1a", Answer("done", TODAY, wang(app, deal), "all written down"))
    app.ledgers.add(deal, "m1a", Answer("withdrawn", TODAY, text="the need was another plant's"))
    view = app.ledgers.view(deal, "m1a")
    assert [(check.state, check.text) for check in view.beliefs] == [
        ("withdrawn", "the need was another plant's"),
        ("done", "all written down"),
    ]
    assert view.people == {wang(app, deal): "Wang"}
    app.history.undo()
    assert app.ledgers.view(deal, "m1a").state == "done"


def test_an_indicator_has_its_ledger_too(app: App, deal: str) -> None:
    change = app.ledgers.add(deal, "i1", Answer("done", TODAY, wang(app, deal)))
    assert change is not None
    view = app.ledgers.view(deal, "i1")
    assert (view.own, view.proof, view.state) == (False, None, "done")
    assert app.ledgers.add(deal, "i1", Answer("done", TODAY, wang(app, deal))) is None


def test_a_document_of_the_deal_is_evidence_by_its_name(app: App, deal: str) -> None:
    app.attachments.add_link(deal, DocumentDraft("minutes", "other", "https://example.com"))
    (document,) = app.deals.detail(deal).attachments
    app.ledgers.add(deal, "m1b", Answer("done", TODAY, link=f"{ATTACHMENT}{document.id}"))
    belief = app.ledgers.view(deal, "m1b").beliefs[0]
    assert belief.text == "minutes"
    assert belief.link == f"{ATTACHMENT}{document.id}"


def test_the_data_proposes_and_ticks_nothing(app: App, deal: str) -> None:
    app.activities.add(deal, ActivityDraft("visit", "on site", done_on=TODAY))
    view = app.ledgers.view(deal, "m2a")
    assert view.proof is not None
    assert view.proof.satisfied
    assert view.beliefs == ()


@pytest.mark.parametrize(
    ("key", "answer", "code", "field"),
    [
        ("m1a", Answer("withdrawn", TODAY, text="x"), "check.not_believed", "state"),
        ("m1b", Answer("withdrawn", TODAY), "check.withdrawn_reason", "text"),
        ("m1a", Answer("done", ago(1)), "deal.before_began", "happened_on"),
        ("m1a", Answer("done", TODAY + timedelta(1)), "check.future_day", "m1a"),
        ("m1a", Answer("done", TODAY, "stranger"), "check.contact", "contact_id"),
        ("m1a", Answer("done", TODAY, link=f"{ATTACHMENT}gone"), "check.document", "document"),
        ("m1a", Answer("na", TODAY), "check.na_reason", "m1a"),
    ],
)
def test_bad_input_is_refused_and_changes_nothing(
    app: App, deal: str, key: str, answer: Answer, code: str, field: str
) -> None:
    app.ledgers.add(deal, "m1b", Answer("done", TODAY))
    before = app.deals.detail(deal)
    with pytest.raises(DomainError) as refused:
        app.ledgers.add(deal, key, answer)
    assert (refused.value.code, refused.value.params["field"]) == (code, field)
    assert app.deals.detail(deal) == before


def test_an_unknown_key_has_no_ledger(app: App, deal: str) -> None:
    with pytest.raises(DomainError) as refused:
        app.ledgers.view(deal, "m9z")
    assert refused.value.code == "check.key"


def test_evidence_of_a_won_deal_is_withdrawn_only_after_reopening(app: App, deal: str) -> None:
    app.ledgers.add(deal, "m1a", Answer("done", TODAY))
    won = MoveAnswers(TODAY, reason="signed", won=WonForm(TODAY, "C-1", 1))
    app.moves.commit(MoveRequest((deal,), MoveKind.WON), won)
    with pytest.raises(DomainError) as refused:
        app.ledgers.add(deal, "m1a", Answer("withdrawn", TODAY, text="it was not"))
    assert refused.value.code == "check.closed"
    app.moves.commit(MoveRequest((deal,), MoveKind.REOPEN), MoveAnswers(TODAY))
    app.ledgers.add(deal, "m1a", Answer("withdrawn", TODAY, text="it was not"))
    assert app.ledgers.view(deal, "m1a").state == "withdrawn"


def test_signing_is_won_with_its_contract_not_ticked_in_the_ledger(app: App, deal: str) -> None:
    move(app, deal, 8)
    with pytest.raises(DomainError) as refused:
        app.ledgers.add(deal, "m8a", Answer("done", TODAY))
    assert refused.value.code == "move.contract_needed"
