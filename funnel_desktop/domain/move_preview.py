"""What a move would make of its deals, before it is made: the dialog's foot and the status line of a drag.

Lenient where the plan is strict: what is still missing is told, not refused.
"""

from collections.abc import Iterable, Sequence

from funnel_desktop.domain.deal_standing import moved, position_of, standing_after, standing_of
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import DealAnswers, MoveAnswers
from funnel_desktop.domain.move_rules import direction, missing_keys, signs, stages_left, target_stage
from funnel_desktop.domain.move_view import DealPreview, MovePreview
from funnel_desktop.domain.moving import MoveKind, MoveRequest
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import Standing


def preview_move(
    playbook: Playbook, facts: Sequence[DealFacts], request: MoveRequest, answers: MoveAnswers, currency: str
) -> MovePreview:
    """Return the preview.

    Sums are those of the deals in the main currency; lost and parked ones are worth nothing after, won ones all.
    """
    deals = tuple(_preview(playbook, deal, request, answers) for deal in facts)
    summed = [preview for preview, deal in zip(deals, facts, strict=True) if deal.deal.currency == currency]
    stays = request.kind not in {MoveKind.LOST, MoveKind.PARKED}
    after = [preview.after for preview in summed if stays]
    missing = sum(len(preview.missing) for preview in deals)
    return MovePreview(
        deals=deals,
        weighted_before=sum(preview.before.weighted or 0 for preview in summed),
        weighted_after=_weighted(after),
        proved_before=sum(preview.before.proved or 0 for preview in summed),
        proved_after=sum(standing.proved or 0 for standing in after),
        missing=missing,
        needs_reason=missing > 0 or any(direction(deal, request) == "back" for deal in facts),
    )


def _preview(playbook: Playbook, facts: DealFacts, request: MoveRequest, answers: MoveAnswers) -> DealPreview:
    mine = answers.deals.get(facts.deal.id, DealAnswers())
    wins = _wins(playbook, facts, request, answers)
    target = target_stage(facts, request)
    position = moved(position_of(facts), target, keep_adjustment=answers.keep_adjustment)
    form = mine.won or answers.won
    if wins:
        amount = position.amount if form is None or form.amount is None else form.amount
        position = position._replace(won=True, amount=amount)
    if request.kind is MoveKind.REOPEN:
        position = position._replace(won=False)
    forward = wins or direction(facts, request) == "forward"
    missing = missing_keys(playbook, facts, mine, stages_left(facts, target, wins=wins)) if forward else ()
    after = standing_after(playbook, facts, position, mine)
    return DealPreview(facts.deal.id, standing_of(playbook, facts), after, missing)


def _wins(playbook: Playbook, facts: DealFacts, request: MoveRequest, answers: MoveAnswers) -> bool:
    """Tell whether the move would win the deal: by command, or into 8 with its milestone done and a contract."""
    if request.kind is MoveKind.WON:
        return True
    mine = answers.deals.get(facts.deal.id, DealAnswers())
    contract = mine.won or answers.won
    return target_stage(facts, request) == 8 and contract is not None and signs(playbook, facts, mine)


def _weighted(standings: Iterable[Standing]) -> int:
    return sum(standing.weighted or 0 for standing in standings)
