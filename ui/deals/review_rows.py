"""The post-mortem of a closed deal as rows: how it ended, what it teaches, the timeline, what was left behind."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.post_mortem import PostMortem
from ui.charts.centre_faces import warning_words
from ui.common.review_words import check_words, finding_words, left_words, outcome_words, span_words, step_line
from ui.common.ui_locale import UiLocale
from ui.deals.row import Row

translate = QCoreApplication.translate


def review_rows(panel: DealPanel, locale: UiLocale) -> list[Row]:
    """Return the post-mortem, nothing for an open deal."""
    review = panel.review
    if review is None:
        return []
    title, how = outcome_words(panel, locale)
    won = review.closing.outcome == "won"
    offer = Row("add", translate("DealRows", "Print the post-mortem…"), subject="print-review", icon="print")
    ended = Row(
        "item", title, how, subject="outcome", bold=True, mark="won" if won else "", icon="" if won else "cross-circle",
        role="accent" if won else "danger",
    )  # fmt: skip
    return [
        offer,
        Row("head", translate("DealRows", "How it ended"), suffix=span_words(review, locale)),
        ended,
        *_findings(panel, review, locale),
        Row("head", translate("DealRows", "How it went")),
        *_timeline(review, locale),
        *_left(review, locale),
        *_evidence(panel, review, locale),
    ]


def _findings(panel: DealPanel, review: PostMortem, locale: UiLocale) -> Iterator[Row]:
    if not review.findings and not review.warnings:
        return
    yield Row("head", translate("DealRows", "What it teaches"))
    for finding in review.findings:
        yield Row("item", finding_words(finding, locale), subject="finding", icon="warning", role="claim")
    for warning in review.warnings:
        words = warning_words(warning, panel.names, locale)
        yield Row("item", words.title, words.reason, subject="finding", icon="shield", role="claim")


def _timeline(review: PostMortem, locale: UiLocale) -> Iterator[Row]:
    for step in review.steps:
        line = step_line(step, locale)
        role = "danger" if line.mark == "behind" else "claim"
        yield Row(
            "item",
            line.title,
            line.detail,
            subject="step",
            aside=line.day,
            icon=line.icon,
            right=line.gap,
            right_role=role,
        )


def _left(review: PostMortem, locale: UiLocale) -> Iterator[Row]:
    if review.left:
        yield Row("head", translate("DealRows", "Left behind on the way"))
    for left in review.left:
        title, detail = left_words(left, locale)
        yield Row("item", title, detail, subject="step", mark="done" if left.made_up else "debt")


def _evidence(panel: DealPanel, review: PostMortem, locale: UiLocale) -> Iterator[Row]:
    if review.withdrawn or review.false_words:
        yield Row("head", translate("DealRows", "Believed, and false"))
    for check in review.withdrawn:
        title, detail = check_words(check, panel, locale)
        yield Row("item", title, detail, subject="step", mark="na", role="danger", struck=True)
    for said in review.false_words:
        parts = (panel.names.get(said.contact_id, ""), said.note)
        yield Row(
            "item", said.text, " · ".join(part for part in parts if part), subject="statement", key=said.id, mark="na",
            role="danger",
        )  # fmt: skip
    if review.evidence:
        yield Row("head", translate("DealRows", "The last evidence"))
    for check in review.evidence:
        title, detail = check_words(check, panel, locale)
        yield Row("item", title, detail, subject="step", mark="done")
