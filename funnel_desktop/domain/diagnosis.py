"""What the twin positions say: of one deal (in step, ahead, behind), and of the funnel (method, "The eight steps")."""

from collections.abc import Iterable

from funnel_desktop.domain.playbook import Playbook
from funnel_desktop.domain.standing import SETTLED, CheckStates
from funnel_desktop.domain.totals import StageTotal


def verdict(gap: int) -> str:
    """Return "in_step" (0), "ahead" (> 0: work nobody has asked for) or "behind" (< 0: it goes without us)."""
    if gap == 0:
        return "in_step"
    return "ahead" if gap > 0 else "behind"


def missing_indicator(playbook: Playbook, indicators: CheckStates) -> int | None:
    """Return the number of the first indicator neither confirmed nor not applicable, None if there is none."""
    for number, key in enumerate(playbook.indicators, start=1):
        if indicators.get(key) not in SETTLED:
            return number
    return None


def worst_stage(totals: Iterable[StageTotal], currency: str) -> StageTotal | None:
    """Return the stage with the largest unproved share of its amount (of equals the lower), None if all is proved."""
    unproved = [total for total in totals if total.currency == currency and total.at_proof < total.amount]
    return max(unproved, key=lambda total: ((total.amount - total.at_proof) / total.amount, -total.stage), default=None)
