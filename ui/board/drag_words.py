"""What a drag over a stage would mean, in words: for the slot, the header and the status bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.board.card_meta import signed
from ui.board.card_speech import gap_words
from ui.board.drag_effect import DragEffect
from ui.common.formats import Formats

if TYPE_CHECKING:
    from funnel_desktop.services.words import Words

ARROW = " → "


def slot_lines(effect: DragEffect, count: int, formats: Formats) -> tuple[str, ...]:
    """Return the lines in the drop slot."""
    title = QCoreApplication.translate("BoardDrag", "Drop here")
    if effect.still:
        return title, QCoreApplication.translate("BoardDrag", "changes the order only")
    deals = formats.count_deals(count)
    low, high = effect.sources[0], effect.target
    if not effect.forward:
        back = QCoreApplication.translate("BoardDrag", "{deals} · back to stage {n}").format(deals=deals, n=high)
        return title, back, QCoreApplication.translate("BoardDrag", "wants a reason")
    passed = formats.listed([str(stage) for stage in range(low, high)])
    way = QCoreApplication.translate("BoardDrag", "{deals} · leaves {stages}").format(deals=deals, stages=passed)
    if count > 1:
        return title, way, QCoreApplication.translate("BoardDrag", "milestones deal by deal")
    return title, way, QCoreApplication.translate("BoardDrag", "with its milestones")


def header_words(effect: DragEffect, formats: Formats) -> tuple[str, str]:
    """Return what the target's header shows in its third line: milestones to check, and the success rate."""
    if effect.still:
        return QCoreApplication.translate("BoardDrag", "Order only"), ""
    checks = QCoreApplication.translate("BoardDrag", "Check {n}").format(n=effect.checks)
    after = formats.percent(effect.rate_after)
    if effect.rate_before is None:
        return checks, QCoreApplication.translate("BoardDrag", "rate → {after}").format(after=after)
    rate = QCoreApplication.translate("BoardDrag", "rate {before}→{after}")
    return checks, rate.format(before=effect.rate_before, after=after)


def status_words(effect: DragEffect, count: int, words: "Words", formats: Formats) -> str:
    """Return the consequence in one line for the status bar."""
    names = [f"{stage} {words.stage_short(stage)}" for stage in (*effect.sources, effect.target)]
    deals = QCoreApplication.translate("BoardDrag", "Moving {deals}").format(deals=formats.count_deals(count))
    if effect.still:
        return f"{deals}  {names[-1]}  " + QCoreApplication.translate("BoardDrag", "changes the order only")
    parts = [f"{deals}  {formats.listed(names[:-1])}{ARROW}{names[-1]}"]
    if effect.weighted:
        money = ARROW.join(formats.money(value, effect.currency) for value in effect.weighted)
        parts.append(QCoreApplication.translate("BoardDrag", "weighted {money}").format(money=money))
    if effect.proved:
        money = ARROW.join(formats.money(value, effect.currency) for value in effect.proved)
        parts.append(QCoreApplication.translate("BoardDrag", "proved {money}").format(money=money))
    if effect.gap:
        gaps = ARROW.join(gap_text(value) for value in effect.gap)
        parts.append(QCoreApplication.translate("BoardDrag", "gap to the customer {gaps}").format(gaps=gaps))
    return "   |   ".join(parts)


def gap_text(gap: int) -> str:
    """Return a gap as a signed number; in step is a word."""
    return signed(gap) if gap else gap_words(0)
