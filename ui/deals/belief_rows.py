"""The ledger of one milestone or sign beneath its row: every belief, the latest first; what does not hold is struck."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.checks import Check
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.ledger import document_id
from ui.common.ui_locale import UiLocale
from ui.deals.row import Row

MARKS = {"done": "done", "na": "na", "withdrawn": "overdue"}


def beliefs(panel: DealPanel, key: str) -> list[Check]:
    """Return what was believed of a milestone or indicator, the latest first."""
    checks: list[Check] = [*panel.facts.milestone_checks, *panel.facts.indicator_checks]
    return [check for check in reversed(checks) if check.key == key]


def belief_rows(panel: DealPanel, key: str, locale: UiLocale) -> list[Row]:
    """Return the beliefs as rows; none says that nothing was ever said of it."""
    found = [_row(panel, check, locale, holds=at == 0) for at, check in enumerate(beliefs(panel, key))]
    return found or [Row("note", QCoreApplication.translate("DealRows", "Nothing has been said of it yet."))]


def link_words(panel: DealPanel, link: str) -> str:
    """Return a check's link in words: a document of the deal by its name, any other link as it is."""
    document = document_id(link)
    names = {each.id: each.name for each in panel.facts.attachments}
    gone = QCoreApplication.translate("DealRows", "a document taken away since")
    return names.get(document, gone) if document else link


def state_words(state: str) -> str:
    """Return the state of a check."""
    words = {
        "done": QCoreApplication.translate("DealRows", "done"),
        "na": QCoreApplication.translate("DealRows", "not applicable"),
        "withdrawn": QCoreApplication.translate("DealRows", "proved false"),
    }
    return words.get(state, QCoreApplication.translate("DealRows", "not yet"))


def _row(panel: DealPanel, check: Check, locale: UiLocale, *, holds: bool) -> Row:
    who, shown = panel.names.get(check.contact_id or "", ""), link_words(panel, check.link)
    parts = (check.text, who, shown if shown != check.text else "")
    return Row(
        "item",
        state_words(check.state),
        " · ".join(part for part in parts if part),
        subject="belief",
        key=f"{check.key} {check.nth}",
        aside=locale.formats.day_short(check.happened_on),
        mark=MARKS.get(check.state, "open"),
        struck=not holds,
    )
