"""The standing of a deal as it is, and as a move would leave it (the dialog's foot shows both)."""

from funnel_desktop.domain.checks import states_after
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.move_answers import DealAnswers
from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import Position, Standing, stand


def position_of(facts: DealFacts) -> Position:
    """Return the stored facts a deal's standing is made of, beside the checks."""
    deal = facts.deal
    won = facts.closing is not None and facts.closing.outcome == "won"
    return Position(deal.stage, deal.amount, deal.adjustment, deal.taken_over, won, deal.brought_in_closed)


def standing_of(playbook: Playbook, facts: DealFacts) -> Standing:
    """Return where a deal stands now."""
    return standing_after(playbook, facts, position_of(facts), DealAnswers())


def standing_after(playbook: Playbook, facts: DealFacts, position: Position, answers: DealAnswers) -> Standing:
    """Return where a deal would stand at a position once its answers hold."""
    milestones = states_after(facts.milestones, answers.milestones)
    bound = playbook.of_deal(facts.entries)
    return stand(bound, position, milestones, states_after(facts.indicators, answers.indicators))


def moved(position: Position, stage: int, *, keep_adjustment: bool) -> Position:
    """Return the position in another column: the adjustment ends unless kept, on a way back what was taken over too."""
    if stage == position.stage:
        return position
    adjustment = position.adjustment if keep_adjustment else 0
    return position._replace(stage=stage, adjustment=adjustment, taken_over=min(position.taken_over, stage))
