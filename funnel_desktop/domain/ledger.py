"""The ledger of one milestone or indicator of a deal: everything that was ever believed of it, and what may be added.

Beliefs are appended, never altered (design, decision 1): what is proved false later stays written down beside it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from funnel_desktop.domain.checks import Check
from funnel_desktop.domain.deal_rules import from_beginning
from funnel_desktop.domain.errors import DomainError
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import Answer
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.predicates import Proof, prove
from funnel_desktop.domain.standing import SETTLED

ATTACHMENT = "attachment:"
"""How the link of a check names a document of the deal: this, then its id."""


@dataclass(frozen=True, slots=True)
class LedgerView:
    """The ledger of `key`; `beliefs` the latest first (the first holds), people and documents by id.

    `proof` is what the data says now; it proposes and ticks nothing. `closed`: nothing may be withdrawn.
    """

    deal_id: str
    deal_name: str
    key: str
    own: bool
    today: date
    beliefs: tuple[Check, ...]
    people: Mapping[str, str]
    documents: Mapping[str, str]
    proof: Proof | None
    closed: bool

    @property
    def state(self) -> str:
        """Return the state that holds."""
        return self.beliefs[0].state if self.beliefs else "open"


def ledger_view(playbook: Playbook, facts: DealFacts, key: str, people: Mapping[str, str], today: date) -> LedgerView:
    """Return the ledger of a milestone (`own`) or a customer's indicator; `people` are those who may have said it."""
    milestone = next((each for each in playbook.milestones if each.key == key), None)
    checks: tuple[Check, ...] = facts.milestone_checks if milestone else facts.indicator_checks
    return LedgerView(
        deal_id=facts.deal.id,
        deal_name=facts.deal.name,
        key=key,
        own=milestone is not None,
        today=today,
        beliefs=tuple(check for check in reversed(checks) if check.key == key),
        people=people,
        documents={document.id: document.name for document in facts.attachments},
        proof=prove(milestone, facts) if milestone else None,
        closed=facts.closing is not None,
    )


def checked_belief(view: LedgerView, facts: DealFacts, answer: Answer) -> Answer:
    """Return the answer to add; one that shows a document and says nothing says the document's name.

    Raises DomainError with its field: "check.withdrawn_reason" (how it proved false), "check.not_believed" (nothing was
    believed that could prove false), "deal.before_began", "check.contact" (of another customer), "check.document".
    """
    if answer.state == "withdrawn":
        if view.state not in {*SETTLED, "withdrawn"}:
            raise DomainError("check.not_believed", field="state")
        if not answer.text.strip():
            raise DomainError("check.withdrawn_reason", field="text")
    from_beginning(facts.deal, answer.happened_on, "happened_on", [check.happened_on for check in view.beliefs[:1]])
    if answer.contact_id and answer.contact_id not in view.people:
        raise DomainError("check.contact", field="contact_id")
    document = document_id(answer.link)
    if document and document not in view.documents:
        raise DomainError("check.document", field="document")
    return replace(answer, text=answer.text.strip() or view.documents.get(document, ""))


def document_id(link: str) -> str:
    """Return the id of the document a link names, "" for any other link."""
    return link.removeprefix(ATTACHMENT) if link.startswith(ATTACHMENT) else ""
