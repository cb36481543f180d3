"""What a plan says in sentences: how long the window stays open, what is too late already, what the days stand on."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.backward_plan import LAST_CHANCE, Plan, Span, Step
from ui.common.ui_locale import UiLocale


def late_sentence(plan: Plan) -> str:
    """Return that it is too late, and by how much; "" while the usual pace is enough."""
    if not plan.late:
        return ""
    text = QCoreApplication.translate("DealPlan", "Already too late by {n} working days at the usual pace.")
    advice = QCoreApplication.translate("DealPlan", "Go faster, drop a step with a reason, or move the day.")
    return f"{text.format(n=plan.late)} {advice}"


def plan_sentences(plan: Plan, locale: UiLocale) -> list[str]:
    """Return what the window says, the days missing between tender and signing, and the years not decreed yet."""
    if not plan.has_dates:
        return []
    said = [_window(plan, locale)]
    if plan.squeezed:
        text = QCoreApplication.translate(
            "DealPlan", "Between tender and signing {days} are missing to the usual pace."
        )
        said.append(text.format(days=locale.formats.days(plan.squeezed)))
    if plan.estimated:
        said.append(QCoreApplication.translate("DealPlan", "A year in it has no decreed holidays yet: estimated."))
    return said


def pace_words(span: Span, locale: UiLocale) -> str:
    """Return the end of a stage, its usual days, and what they stand on."""
    own = QCoreApplication.translate("DealPlan", "· until {day} · your median {days}")
    usual = QCoreApplication.translate("DealPlan", "· until {day} · usual {days}")
    text = own if span.own else usual
    return text.format(day=locale.formats.day_short(span.end), days=locale.formats.days(span.usual))


def late_words(step: Step) -> str:
    """Return by how many working days a step is too late, "" while it can be reached."""
    if not step.late:
        return ""
    return QCoreApplication.translate("DealPlan", "too late by {n} working days").format(n=step.late)


def _window(plan: Plan, locale: UiLocale) -> str:
    if plan.spans[0].stage > LAST_CHANCE:
        return QCoreApplication.translate("DealPlan", "The window to influence the specification is closed.")
    day = "" if plan.tender_on is None else locale.formats.day(plan.tender_on)
    if not plan.window:
        text = QCoreApplication.translate("DealPlan", "The window closed on {day}, and we were not ready.")
        return text.format(day=day)
    told = QCoreApplication.translate(
        "DealPlan", "{n} working days left to influence the specification, until the tender on {day}."
    )
    guessed = QCoreApplication.translate(
        "DealPlan", "{n} working days left to influence the specification, if the tender comes about {day} (estimated)."
    )
    return (guessed if plan.guessed else told).format(n=plan.window, day=day)
