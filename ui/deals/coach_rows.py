"""The coach record as rows: what was said, by whom and when, and whether it proved true; reliability as k of n."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.coach import Reliability, reliability
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import CoachStatement
from ui.common.ui_locale import UiLocale
from ui.deals.row import Row

MARKS = {"": "open", "true": "done", "false": "na"}
ROLES = {"": "", "true": "accent", "false": "danger"}


def coach_rows(panel: DealPanel, locale: UiLocale) -> list[Row]:
    """Return the heading with the record of all coaches, the offer to note something, and the statements."""
    statements = panel.facts.statements
    title = QCoreApplication.translate("DealRows", "Coach record")
    head = Row("head", title, suffix=reliability_words(reliability(statements)) if statements else "")
    elsewhere = [
        _elsewhere(panel, key) for key, record in panel.records.items() if record != reliability(statements, key)
    ]
    offer = Row("add", QCoreApplication.translate("DealRows", "Note what you were told…"), subject="add-statement")
    latest = sorted(statements, key=lambda each: (each.said_on, each.id), reverse=True)
    return [head, *elsewhere, *([offer] if panel.facts.people else []), *(_row(each, panel, locale) for each in latest)]


def reliability_words(record: Reliability) -> str:
    """Return "2 of 3 proved true · 1 not judged yet"."""
    parts = []
    if record.judged:
        text = QCoreApplication.translate("DealRows", "{k} of {n} proved true")
        parts.append(text.format(k=record.right, n=record.judged))
    if record.open:
        parts.append(QCoreApplication.translate("DealRows", "{n} not judged yet").format(n=record.open))
    return " · ".join(parts)


def _elsewhere(panel: DealPanel, contact_id: str) -> Row:
    """Return what is known of somebody from other deals too."""
    text = QCoreApplication.translate("DealRows", "{name} in all deals: {record}")
    record = reliability_words(panel.records[contact_id])
    return Row("note", text.format(name=panel.names.get(contact_id, ""), record=record))


def _row(statement: CoachStatement, panel: DealPanel, locale: UiLocale) -> Row:
    words = {
        "": QCoreApplication.translate("DealRows", "not judged yet"),
        "true": QCoreApplication.translate("DealRows", "proved true"),
        "false": QCoreApplication.translate("DealRows", "proved false"),
    }
    verdict = words[statement.verdict]
    if statement.judged_on is not None:
        verdict = f"{verdict} {locale.formats.day_short(statement.judged_on)}"
    parts = (panel.names.get(statement.contact_id, ""), verdict, statement.note)
    return Row(
        "item",
        statement.text,
        " · ".join(part for part in parts if part),
        subject="statement",
        key=statement.id,
        aside=locale.formats.day_short(statement.said_on),
        mark=MARKS[statement.verdict],
        role=ROLES[statement.verdict],
        action="" if statement.verdict else QCoreApplication.translate("DealRows", "Judge…"),
        spoken=verdict,
    )
