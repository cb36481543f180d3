"""What the user's own points make of a deal's rate and its weighted value, said while they are typed."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_draft import DealDraft
from funnel_desktop.domain.standing import claimed_rate, half_up
from ui.deals.desk import Desk


def adjusted_words(draft: DealDraft, desk: Desk) -> str:
    """Return "25% → 33%, weighted ¥84,000"; without points the rate alone."""
    formats, rates = desk.locale.formats, desk.playbook().rates
    before, after = rates[draft.stage - 1], claimed_rate(rates, draft.stage, draft.adjustment)
    if not draft.adjustment:
        return formats.percent(before)
    moved = f"{formats.percent(before)} → {formats.percent(after)}"
    if draft.amount is None:
        return moved
    weighted = QCoreApplication.translate("DealFields", "{rates}, weighted {value}")
    return weighted.format(rates=moved, value=formats.money(half_up(draft.amount, after), draft.currency))
