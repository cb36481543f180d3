"""The first look at a deal as rows: this step's milestones and what is owed, who matters, what comes next."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from ui.common.ui_locale import UiLocale
from ui.deals.activity_rows import activity_row
from ui.deals.evidence_rows import debts, milestone_row
from ui.deals.people_rows import met_words, ordered, person_row
from ui.deals.row import Row

MOST_PEOPLE = 4


def overview_rows(panel: DealPanel, locale: UiLocale) -> list[Row]:
    """Return the rows of the dock's first tab."""
    owed = debts(panel)
    here = [check for check in panel.groups[0].rows if check not in owed] if panel.groups else []
    rows = [Row("head", QCoreApplication.translate("DealRows", "Milestones of this step"))]
    rows += [milestone_row(panel, check, locale) for check in (*here, *owed)]
    rows.append(Row("head", QCoreApplication.translate("DealRows", "Buying centre"), right=met_words(panel)))
    people = ordered(panel)[:MOST_PEOPLE]
    rows += [person_row(panel, part, contact, locale) for part, contact in people]
    if not people:
        rows.append(Row("add", QCoreApplication.translate("DealRows", "Add a person…"), subject="add-person"))
    rows.append(Row("head", QCoreApplication.translate("DealRows", "Next")))
    following = panel.facts.next_action
    if following is not None:
        return [*rows, activity_row(panel, following, locale)]
    plan = QCoreApplication.translate("DealRows", "Plan or log an activity…")
    return [*rows, Row("add", plan, subject="add-activity")]
