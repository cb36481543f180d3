"""Words what the funnel suffers from: each line says the figure, its threshold, and what to do."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain import health
from funnel_desktop.domain.card import Card
from funnel_desktop.domain.funnel_view import Unproved
from funnel_desktop.domain.starving import Starving
from ui.charts.flow_words import dry_words
from ui.common.finding_words import finding_line, finding_mark, finding_short
from ui.common.ui_locale import UiLocale
from ui.funnel.finding_line import Finding

if TYPE_CHECKING:
    from funnel_desktop.services.health import HealthRow

translate = QCoreApplication.translate

NAME_MOST = 24
"""So many characters of a name are told in a sentence."""


class Diagnosis(NamedTuple):
    """What was found: the stage least proved, the funnel's illnesses, when search starves, the deals looked at."""

    worst: Unproved | None
    illnesses: Sequence[health.Finding]
    starving: Starving | None
    rows: "Sequence[HealthRow]"


def diagnosis_words(diagnosis: Diagnosis, locale: UiLocale) -> list[Finding]:
    """Return every line: what is not proved, whose customer is ahead, the day search starves, then the illnesses."""
    worst, found, starving, rows = diagnosis
    if not rows:
        title = translate("FunnelDiagnosis", "No open deals yet")
        return [Finding("none", title, translate("FunnelDiagnosis", "With the first deals the diagnosis begins."))]
    behind = sorted((row.card for row in rows if row.card.gap < 0), key=lambda card: (card.gap, card.id))
    stage = worst.stage if worst else 0
    bare = tuple(row.card.id for row in rows if row.card.stage == stage and row.health.standing.p < stage)
    lines = [illness_words(one, concerned(one, rows), locale) for one in found]
    if starving is not None:
        title = translate("FunnelDiagnosis", "Dry from {day}").format(day=locale.formats.day(starving.empty_on))
        searching = tuple(row.card.id for row in rows if row.state == "search")
        lines.insert(0, Finding("overdue", title, dry_words(starving, locale), searching))
    lines = lines or [well_words()]
    return [unproved_words(worst, bare, locale), behind_words(behind, locale), *lines]


def shortened(name: str) -> str:
    """Return a deal's name as a sentence has room for it; the list behind the line has it whole."""
    return name if len(name) <= NAME_MOST else f"{name[: NAME_MOST - 1]}…"


def unproved_words(worst: Unproved | None, deals: tuple[str, ...], locale: UiLocale) -> Finding:
    """Return what is said of the stage with the largest unproved share of its amount."""
    if worst is None:
        title = translate("FunnelDiagnosis", "Every stage is proved")
        return Finding("done", title, translate("FunnelDiagnosis", "The customer's steps bear out every amount."))
    share = locale.formats.percent(worst.share)
    title = translate("FunnelDiagnosis", "{share} of stage {stage} has no evidence").format(
        share=share, stage=worst.stage
    )
    text = translate("FunnelDiagnosis", "Chiefly {deal}: win the customer's missing step first, then work on.")
    return Finding("ahead", title, text.format(deal=shortened(worst.deal_name)), deals)


def behind_words(cards: Sequence[Card], locale: UiLocale) -> Finding:
    """Return what is said of the deals whose customer has gone further than we (the furthest first)."""
    if not cards:
        return Finding("done", translate("FunnelDiagnosis", "No customer has gone ahead of us"), "")
    title = translate("FunnelDiagnosis", "{deals} whose customer is ahead of us")
    first = cards[0]
    text = translate("FunnelDiagnosis", "{deal}: the customer has done step {b}, we stand in {s}. Catch up or give up.")
    return Finding(
        "behind",
        title.format(deals=locale.formats.count_deals(len(cards))),
        text.format(deal=shortened(first.name), b=first.b, s=first.stage),
        tuple(card.id for card in cards),
    )


def illness_words(found: health.Finding, deals: tuple[str, ...], locale: UiLocale) -> Finding:
    """Return one of the four illnesses of a funnel in the words that every page has for it."""
    if "name" in found.params:
        found = replace(found, params={**found.params, "name": shortened(found.text("name"))})
    mark, _ = finding_mark(found)
    return Finding(mark, finding_short(found, locale), finding_line(found, locale), deals)


def well_words() -> Finding:
    """Return what is said of a funnel without an illness."""
    title = translate("FunnelDiagnosis", "The funnel flows")
    text = translate("FunnelDiagnosis", "Not dry at the top, not jammed, no half of it hanging on one deal.")
    return Finding("won", title, text)


def concerned(found: health.Finding, rows: Sequence["HealthRow"]) -> tuple[str, ...]:
    """Return the deals an illness of the funnel is about."""
    if found.code == "one_deal":
        return (found.text("deal"),)
    states = {"dry_top": "search", "jammed": "funnel", "unproved_best": "best"}
    there = [row for row in rows if row.state == states[found.code]]
    if found.code == "jammed":
        there = [row for row in there if _is_stale(row)]
    elif found.code == "unproved_best":
        there = [row for row in there if row.health.standing.p < 6]
    return tuple(row.card.id for row in there)


def _is_stale(row: "HealthRow") -> bool:
    return any(one.code == "stale" and one.level > health.NOTE for one in row.health.findings)
