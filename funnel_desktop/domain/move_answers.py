"""What a move's dialog returns: evidence, contracts, reasons. A board is painted and dragged on without it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Answer:
    """What the user says about one milestone or indicator key of one deal.

    `state` is "done", "open", "na" or "withdrawn"; `text` is the evidence, or the reason for not applicable.
    """

    state: str
    happened_on: date | None = None
    contact_id: str | None = None
    text: str = ""
    link: str = ""
    proof: str = ""


@dataclass(frozen=True, slots=True)
class WonForm:
    """The contract: day, number, amount in minor units (None: the deal's amount stands), who helped (contact ids)."""

    signed_on: date
    contract_no: str = ""
    amount: int | None = None
    helped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DealAnswers:
    """All answers for one deal: only keys that the user changed need be in the maps.

    `won` is this deal's own contract; without it the contract of the whole move holds.
    """

    milestones: Mapping[str, Answer] = field(default_factory=dict)
    indicators: Mapping[str, Answer] = field(default_factory=dict)
    won: WonForm | None = None


@dataclass(frozen=True, slots=True)
class LostForm:
    """Why it was lost: `cause` "competitor", "no_decision" or "other"; a reason in words is required."""

    closed_on: date
    cause: str
    reason: str
    competitor: str = ""


@dataclass(frozen=True, slots=True)
class ParkForm:
    """Until when and why it rests; both required."""

    wake_on: date
    reason: str


@dataclass(frozen=True, slots=True)
class MoveAnswers:
    """Everything a move's dialog returns. `reason` is the waiver (forward) or the why (backward)."""

    happened_on: date
    deals: Mapping[str, DealAnswers] = field(default_factory=dict)
    reason: str = ""
    keep_adjustment: bool = False
    won: WonForm | None = None
    lost: LostForm | None = None
    park: ParkForm | None = None


def named_in(answers: MoveAnswers, deal_id: str) -> list[tuple[str, str]]:
    """Return the contacts that the answers for a deal name, each with the field it stands in."""
    mine = answers.deals.get(deal_id, DealAnswers())
    said = [*mine.milestones.items(), *mine.indicators.items()]
    helped = [contact for form in (mine.won, answers.won) if form is not None for contact in form.helped]
    told = [(key, answer.contact_id) for key, answer in said if answer.contact_id]
    return [*told, *(("helped", contact) for contact in helped)]
