"""The head of a deal in words: chips, figures, the line under the name, and what the two positions say."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import Closing
from funnel_desktop.domain.playbook import Playbook
from ui.common.formats import MINUS
from ui.common.ui_locale import UiLocale
from ui.common.widgets.tag import TagText


class FigureText(NamedTuple):
    """A figure of the head: what it is, its value, a small line under it; `claimed` = the line is in violet."""

    label: str
    value: str
    under: str = ""
    claimed: bool = False


class Diagnosis(NamedTuple):
    """What the two positions say: mark, heading, sentence, and the customer's sign to get."""

    mark: str
    role: str
    heading: str
    sentence: str
    missing: str = ""


def chips(panel: DealPanel, playbook: Playbook, locale: UiLocale) -> list[TagText]:
    """Return stage, how it ended or rests, gap, debt and priority."""
    deal, standing = panel.facts.deal, panel.standing
    found = [TagText(f"{deal.stage} {locale.words.stage_short(deal.stage)}", playbook.state_of(deal.stage))]
    if panel.status == "won":
        found.append(TagText(QCoreApplication.translate("DealPanel", "Won"), "accent", "won"))
    elif panel.status == "lost":
        found.append(TagText(QCoreApplication.translate("DealPanel", "Lost"), "danger"))
    elif panel.parked_until is not None:
        text = QCoreApplication.translate("DealPanel", "Parked until {day}")
        found.append(TagText(text.format(day=locale.formats.day_short(panel.parked_until)), "neutral", "parked"))
    if panel.status == "open":
        found += _gap_chip(panel)
    if standing.debt:
        text = QCoreApplication.translate("DealPanel", "Debt {n}").format(n=len(standing.debt))
        found.append(TagText(text, "claim", "debt"))
    if deal.priority:
        found.append(TagText(deal.priority, "box"))
    return found


def figures(panel: DealPanel, locale: UiLocale) -> list[FigureText]:
    """Return amount, rate, weighted and expected signing; of a closed deal how it ended, since nothing is expected."""
    deal, standing, formats = panel.facts.deal, panel.standing, locale.formats
    if panel.facts.closing is not None:
        return _closed_figures(panel, panel.facts.closing, locale)
    proved = formats.money(standing.proved, deal.currency)
    under = QCoreApplication.translate("DealPanel", "proved {amount} ({rate})")
    weaker = standing.proved_rate < standing.claimed_rate
    of_proof = QCoreApplication.translate("DealPanel", "proved {rate}").format(
        rate=formats.percent(standing.proved_rate)
    )
    late = deal.expected_on is not None and panel.status == "open" and deal.expected_on < panel.today
    passed = QCoreApplication.translate("DealPanel", "passed") if late else ""
    return [
        FigureText(QCoreApplication.translate("DealPanel", "Amount"), formats.money(deal.amount, deal.currency)),
        FigureText(
            QCoreApplication.translate("DealPanel", "Rate"), formats.percent(standing.claimed_rate), of_proof, weaker
        ),
        FigureText(
            QCoreApplication.translate("DealPanel", "Weighted"),
            formats.money(standing.weighted, deal.currency),
            under.format(amount=proved, rate=formats.percent(standing.proved_rate)),
            weaker,
        ),
        FigureText(
            QCoreApplication.translate("DealPanel", "Expected signing"),
            "–" if deal.expected_on is None else formats.month(deal.expected_on),
            passed,
            late,
        ),
    ]


def _closed_figures(panel: DealPanel, closing: Closing, locale: UiLocale) -> list[FigureText]:
    deal, formats, won = panel.facts.deal, locale.formats, closing.outcome == "won"
    stage = f"{closing.stage} {locale.words.stage_short(closing.stage)}"
    plain = QCoreApplication.translate("DealPanel", "Amount")
    amount = QCoreApplication.translate("DealPanel", "Contract amount") if won else plain
    took = "–" if panel.review is None else formats.days(panel.review.days)
    return [
        FigureText(amount, formats.money(deal.amount, deal.currency)),
        FigureText(QCoreApplication.translate("DealPanel", "Ended on"), formats.day(closing.closed_on)),
        FigureText(QCoreApplication.translate("DealPanel", "Took"), took),
        FigureText(QCoreApplication.translate("DealPanel", "Contract"), closing.contract_no or "–")
        if won
        else FigureText(QCoreApplication.translate("DealPanel", "Stage kept"), stage),
    ]


def subtitle(panel: DealPanel, locale: UiLocale, *, short: bool = False) -> str:
    """Return customer, and how long the deal has stood in its step; `short` has the expected month instead."""
    deal, formats = panel.facts.deal, locale.formats
    unnamed = QCoreApplication.translate("DealPanel", "no customer yet")
    customer = panel.facts.customer.name if panel.facts.customer else unnamed
    if short:
        closing = QCoreApplication.translate("DealPanel", "closing {month}")
        when = closing.format(month=formats.month(deal.expected_on)) if deal.expected_on else ""
        return " · ".join(part for part in (customer, deal.industry, when) if part)
    if panel.status != "open":
        return " · ".join(part for part in (customer, _ended(panel, locale)) if part)
    own = QCoreApplication.translate("DealPanel", "{days} in this step (your median {usual})")
    usual = QCoreApplication.translate("DealPanel", "{days} in this step (usual {usual})")
    text = own if panel.pace.own else usual
    stay = text.format(days=formats.days(panel.days), usual=formats.days(panel.pace.days))
    return " · ".join(part for part in (customer, deal.industry, stay) if part)


def diagnosis(panel: DealPanel, locale: UiLocale) -> Diagnosis:
    """Return what the product says of the two positions (method, "The eight steps")."""
    gap = panel.standing.gap
    missing = "" if panel.missing is None else locale.words.indicator(panel.indicators[panel.missing - 1].key)
    if panel.status != "open":
        heading = QCoreApplication.translate("DealPanel", "This deal is closed")
        return Diagnosis("won" if panel.status == "won" else "", "text2", heading, _ended(panel, locale))
    if gap > 0:
        heading = QCoreApplication.translate("DealPanel", "We are ahead of the customer by {n}").format(n=gap)
        risk = locale.formats.money(panel.risk, panel.facts.deal.currency)
        sentence = QCoreApplication.translate(
            "DealPanel", "We do work it has not asked for; the forecast is {amount} too high."
        )
        plain = QCoreApplication.translate("DealPanel", "We do work it has not asked for; the forecast is too high.")
        said = (sentence.format(amount=risk) if panel.risk else plain) + _since(panel, locale)
        return Diagnosis("ahead", "claim", heading, said, missing)
    if gap < 0:
        heading = QCoreApplication.translate("DealPanel", "The customer is ahead of us by {n}").format(n=-gap)
        sentence = QCoreApplication.translate(
            "DealPanel", "It moves without us, probably with a competitor: catch up or give up."
        )
        return Diagnosis("behind", "danger", heading, sentence + _since(panel, locale))
    if panel.standing.ready:
        heading = QCoreApplication.translate("DealPanel", "Ready to move on")
        sentence = QCoreApplication.translate("DealPanel", "Our milestones are done and the customer is there too.")
        return Diagnosis("ready", "accent", heading, sentence)
    heading = QCoreApplication.translate("DealPanel", "In step with the customer")
    sentence = QCoreApplication.translate("DealPanel", "Go on with the milestones of this step.")
    return Diagnosis("", "accent", heading, sentence, missing)


def _since(panel: DealPanel, locale: UiLocale) -> str:
    """Return since when, "" where it began today."""
    if panel.gap_since is None or panel.gap_since == panel.today:
        return ""
    text = QCoreApplication.translate("DealPanel", " For {days}, since {day}.")
    days = locale.formats.days((panel.today - panel.gap_since).days)
    return text.format(days=days, day=locale.formats.day_short(panel.gap_since))


def rails_words(panel: DealPanel, locale: UiLocale) -> str:
    """Return the two positions as a sentence for a screen reader."""
    standing = panel.standing
    text = QCoreApplication.translate(
        "DealPanel", "We stand in step {ours}; the customer has confirmed {theirs} of 8 steps"
    )
    return text.format(ours=f"{standing.s} {locale.words.stage_name(standing.s)}", theirs=standing.b)


def _gap_chip(panel: DealPanel) -> list[TagText]:
    gap = panel.standing.gap
    if gap > 0:
        return [TagText(QCoreApplication.translate("DealPanel", "+{n} ahead").format(n=gap), "claim", "ahead")]
    if gap < 0:
        text = QCoreApplication.translate("DealPanel", "{minus}{n} behind").format(minus=MINUS, n=-gap)
        return [TagText(text, "danger", "behind")]
    return []


def _ended(panel: DealPanel, locale: UiLocale) -> str:
    closing = panel.facts.closing
    if closing is None:
        return ""
    parts = (locale.formats.day(closing.closed_on), closing.contract_no, closing.competitor, closing.reason)
    return " · ".join(part for part in parts if part)
