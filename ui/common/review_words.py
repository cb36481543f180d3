"""The post-mortem of a closed deal in words, for its page and for paper."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.checks import Check
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import MilestoneCheck
from funnel_desktop.domain.post_mortem import Finding, Left, PostMortem, PostStep
from ui.common.gap_words import gap_mark, gap_short
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

translate = QCoreApplication.translate

CAUSES: Mapping[str, str] = {
    "competitor": QT_TRANSLATE_NOOP("Review", "Lost to a competitor"),
    "no_decision": QT_TRANSLATE_NOOP("Review", "Lost: no decision"),
    "other": QT_TRANSLATE_NOOP("Review", "Lost for another cause"),
}
STEPS: Mapping[str, tuple[str, str]] = {
    "begun": ("plus", QT_TRANSLATE_NOOP("Review", "Begun in {stage}")),
    "taken_over": ("upload", QT_TRANSLATE_NOOP("Review", "Brought in standing in {stage}")),
    "forward": ("arrow-right", QT_TRANSLATE_NOOP("Review", "On to {stage}")),
    "back": ("arrow-left", QT_TRANSLATE_NOOP("Review", "Back to {stage}")),
    "reopened": ("undo", QT_TRANSLATE_NOOP("Review", "Reopened in {stage}")),
    "parked": ("pause", QT_TRANSLATE_NOOP("Review", "Parked until {until}")),
    "lost": ("cross-circle", QT_TRANSLATE_NOOP("Review", "Lost in {stage}")),
    "won": ("check-circle", QT_TRANSLATE_NOOP("Review", "Won from {stage}")),
}
FINDINGS: Mapping[str, str] = {
    "ahead": QT_TRANSLATE_NOOP("Review", "At the end we were ahead of the customer by {n}: the forecast was too high."),
    "behind": QT_TRANSLATE_NOOP("Review", "At the end the customer was ahead of us by {n}: it went on without us."),
    "never_made_up": QT_TRANSLATE_NOOP("Review", "Milestones waived and never made up: {n}."),
    "proved_false": QT_TRANSLATE_NOOP("Review", "Evidence believed and later proved false: {n}."),
    "coach_false": QT_TRANSLATE_NOOP("Review", "What we were told and what proved false: {n}."),
    "silent": QT_TRANSLATE_NOOP("Review", "Between the last contact and the end lay {days}."),
}


@dataclass(frozen=True, slots=True)
class ReviewLine:
    """A line: day, icon, what happened, the gap then (with its mark), and what more there is to say."""

    day: str
    icon: str
    title: str
    gap: str = ""
    mark: str = ""
    detail: str = ""


def outcome_words(panel: DealPanel, locale: UiLocale) -> tuple[str, str]:
    """Return how it ended: a heading, and day, contract or reason, and who helped."""
    closing = panel.facts.closing
    if closing is None:
        return "", ""
    formats = locale.formats
    won = closing.outcome == "won"
    title = translate("Review", "Won") if won else translate("Review", CAUSES.get(closing.cause, CAUSES["other"]))
    helped = formats.listed([panel.names.get(key, "–") for key in closing.helped])
    parts = [
        formats.day(closing.closed_on),
        closing.contract_no,
        formats.money(closing.amount, panel.facts.deal.currency) if won else "",
        closing.competitor,
        closing.reason,
        translate("Review", "{names} helped").format(names=helped) if helped else "",
    ]
    return title, " · ".join(part for part in parts if part)


def span_words(review: PostMortem, locale: UiLocale) -> str:
    """Return how long the deal lived and where it stood against the customer."""
    lived = translate("Review", "{days} from its beginning to its end").format(days=locale.formats.days(review.days))
    return f"{lived} · {gap_short(review.gap)}" if review.closing.outcome == "lost" else lived


def finding_words(finding: Finding, locale: UiLocale) -> str:
    """Return a finding as a sentence."""
    text = translate("Review", FINDINGS[finding.code])
    return text.format(n=finding.n, days=locale.formats.days(finding.n))


def step_line(step: PostStep, locale: UiLocale) -> ReviewLine:
    """Return one step of the timeline."""
    icon, text = STEPS[step.kind]
    words, formats = locale.words, locale.formats
    stage = f"{step.stage} {words.stage_name(step.stage)}" if step.stage else ""
    until = "" if step.until is None else formats.day(step.until)
    waived = formats.listed([words.milestone(key) for key in step.waived])
    stayed = translate("Review", "{days} in the step before") if step.kind not in {"lost", "won"} else ""
    stayed = stayed or translate("Review", "{days} in this step")
    parts = [
        stayed.format(days=formats.days(step.days)) if step.days is not None else "",
        translate("Review", "left behind: {names}").format(names=waived) if waived else "",
        step.reason,
    ]
    gap = "" if not step.gap else gap_short(step.gap)
    return ReviewLine(
        formats.day_short(step.day),
        icon,
        translate("Review", text).format(stage=stage, until=until),
        gap,
        gap_mark(step.gap or 0),
        " · ".join(part for part in parts if part),
    )


def left_words(left: Left, locale: UiLocale) -> tuple[str, str]:
    """Return a milestone left behind, and when, why, and whether it was made up for."""
    made = translate("Review", "made up later") if left.made_up else translate("Review", "never made up")
    return locale.words.milestone(left.key), " · ".join(
        part for part in (locale.formats.day_short(left.on), left.reason, made) if part
    )


def check_words(check: Check, panel: DealPanel, locale: UiLocale) -> tuple[str, str]:
    """Return a piece of evidence: what it is about, and day, teller and text."""
    words = locale.words
    name = words.milestone(check.key) if isinstance(check, MilestoneCheck) else words.indicator(check.key)
    teller = panel.names.get(check.contact_id or "", "")
    parts = (locale.formats.day_short(check.happened_on), teller, check.text)
    return name, " · ".join(part for part in parts if part)
