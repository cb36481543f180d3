"""What a drag over a stage would mean, in words: for the slot, the header and the status bar."""

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.board.card_meta import signed
from ui.board.card_speech import gap_words
from ui.board.drag_effect import DragEffect
from ui.common.formats import Formats
from ui.common.theme.marks import MARK_ROLES
from ui.common.theme.tokens import Tokens

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


def status_line(effect: DragEffect, count: int, words: "Words", formats: Formats, tokens: Tokens) -> str:
    """Return the consequence in one line of rich text for the status bar: what matters bold, the gap to come a chip."""
    names = [html.escape(f"{stage} {words.stage_short(stage)}") for stage in (*effect.sources, effect.target)]
    deals = QCoreApplication.translate("BoardDrag", "Moving {deals}").format(deals=formats.count_deals(count))
    start = _strong(deals, tokens) + "&nbsp;&nbsp;"
    if effect.still:
        return f"{start}{names[-1]}&nbsp;&nbsp;" + QCoreApplication.translate("BoardDrag", "changes the order only")
    parts = [f"{start}{formats.listed(names[:-1])}{ARROW}{names[-1]}"]
    if effect.weighted:
        money = _change(effect.weighted, effect.currency, formats, tokens)
        parts.append(QCoreApplication.translate("BoardDrag", "weighted {money}").format(money=money))
    if effect.proved:
        money = _change(effect.proved, effect.currency, formats, tokens)
        parts.append(QCoreApplication.translate("BoardDrag", "proved {money}").format(money=money))
    if effect.gap:
        before, after = effect.gap
        gaps = f"{gap_text(before)}{ARROW}{_chip(after, tokens)}"
        parts.append(QCoreApplication.translate("BoardDrag", "gap to the customer {gaps}").format(gaps=gaps))
    return f'&nbsp;&nbsp;<span style="color:{tokens.border}">│</span>&nbsp;&nbsp;'.join(parts)


def gap_text(gap: int) -> str:
    """Return a gap as a signed number and its side; in step is a word."""
    if gap > 0:
        return QCoreApplication.translate("BoardDrag", "{gap} ahead").format(gap=signed(gap))
    if gap < 0:
        return QCoreApplication.translate("BoardDrag", "{gap} behind").format(gap=signed(gap))
    return gap_words(0)


def _change(pair: tuple[int, int], currency: str, formats: Formats, tokens: Tokens) -> str:
    before, after = (html.escape(formats.money(value, currency)) for value in pair)
    return f"{before}{ARROW}{_strong(after, tokens)}"


def _strong(text: str, tokens: Tokens) -> str:
    return f'<b style="color:{tokens.text}">{text}</b>'


def _chip(gap: int, tokens: Tokens) -> str:
    """Return a gap as it stands on cards: bold in its colour on its tint; in step needs none."""
    if not gap:
        return _strong(gap_text(0), tokens)
    role = MARK_ROLES["ahead" if gap > 0 else "behind"]
    look = f"background-color:{getattr(tokens, role + '_tint')};color:{getattr(tokens, role)}"
    return f'<b style="{look}">&nbsp;{gap_text(gap)}&nbsp;</b>'
