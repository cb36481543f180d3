"""What the checklist dialog asks about one deal: the milestones left behind, the customer's indicators, the people.

Forward: every stage left behind (into 8, and when won, stage 8's own too). Back: what was done in the stages the deal
returns over, to say what turned out false. Data proofs stand beside the milestones and tick nothing.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from funnel_desktop.domain.checks import Check
from funnel_desktop.domain.deal_standing import standing_of
from funnel_desktop.domain.entities import Contact
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_rules import direction, target_stage
from funnel_desktop.domain.move_view import CheckRow, ContactChoice, DealMove, StageGroup
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.predicates import Proof, prove
from funnel_desktop.domain.stands import is_parked


def view_deal(
    playbook: Playbook, facts: DealFacts, request: MoveRequest, today: date, others: Iterable[Contact] = ()
) -> DealMove:
    """Return what the dialog shows of one deal; `others` are the customer's contacts beyond the deal's own."""
    deal = facts.deal
    return DealMove(
        deal_id=deal.id,
        name=deal.name,
        customer=facts.customer.name if facts.customer else "",
        amount=deal.amount,
        currency=deal.currency,
        expected_on=deal.expected_on,
        from_stage=deal.stage,
        to_stage=target_stage(facts, request),
        direction=direction(facts, request),
        groups=_groups(playbook, facts, request),
        indicators=_indicators(playbook, facts, request),
        contacts=_contacts(facts, others),
        standing=standing_of(playbook, facts),
        parked=is_parked(facts.parkings, today),
        won=facts.closing is not None and facts.closing.outcome == "won",
        competitors=tuple(rival.name for rival in facts.competitors),
    )


def _groups(playbook: Playbook, facts: DealFacts, request: MoveRequest) -> tuple[StageGroup, ...]:
    groups = (StageGroup(number, _rows(playbook, facts, number)) for number in _stages(facts, request))
    if direction(facts, request) != "back":
        return tuple(groups)
    done = (StageGroup(group.stage, tuple(row for row in group.rows if row.state == "done")) for group in groups)
    return tuple(group for group in done if group.rows)


def _stages(facts: DealFacts, request: MoveRequest) -> range:
    """Return the stages whose milestones the move asks about."""
    here, target = facts.deal.stage, target_stage(facts, request)
    if request.kind is MoveKind.CHECK:
        return range(1, here + 1)
    if request.kind not in {MoveKind.STAGE, MoveKind.WON}:
        return range(0)
    if target == 8 and (here < 8 or request.kind is MoveKind.WON):
        return range(here, 9)
    return range(min(here, target), max(here, target))


def _indicators(playbook: Playbook, facts: DealFacts, request: MoveRequest) -> tuple[CheckRow, ...]:
    """Return the indicators up to the target; on a way back up to the present stage, since those may be false."""
    if request.kind not in {MoveKind.STAGE, MoveKind.WON, MoveKind.CHECK}:
        return ()
    last = 8 if request.kind is MoveKind.CHECK else max(facts.deal.stage, target_stage(facts, request))
    checks = facts.indicators
    return tuple(_row(checks, key, stage) for stage, key in enumerate(playbook.indicators[:last], start=1))


def _rows(playbook: Playbook, facts: DealFacts, number: int) -> tuple[CheckRow, ...]:
    checks, bound = facts.milestones, playbook.of_deal(facts.entries).stage(number)
    return tuple(_row(checks, each.key, number, prove(each, facts)) for each in bound.milestones)


def _row(checks: Mapping[str, Check], key: str, stage: int, proof: Proof | None = None) -> CheckRow:
    check = checks.get(key)
    if check is None:
        return CheckRow(key, stage, proof=proof)
    said = check.contact_id, check.text, check.link
    return CheckRow(key, stage, check.state, check.happened_on, *said, proof, check.wording)


def _contacts(facts: DealFacts, others: Iterable[Contact]) -> tuple[ContactChoice, ...]:
    parts = {person.contact_id: person for person in facts.people}
    own = {contact.id: contact for contact in facts.contacts}
    everyone = own | {contact.id: contact for contact in others if contact.id not in own}
    return tuple(
        ContactChoice(
            contact.id,
            contact.name,
            contact.title,
            parts[contact.id].roles if contact.id in parts else (),
            parts[contact.id].attitude if contact.id in parts else None,
        )
        for contact in everyone.values()
    )
