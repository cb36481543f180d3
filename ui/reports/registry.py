"""Every report there is: a new one is a `*_report.py` with a `Report` and its line here."""

from funnel_desktop.domain.errors import InputError
from ui.reports.centre_report import CENTRE_MAP
from ui.reports.comparison_report import COMPARISON
from ui.reports.debrief_report import DEBRIEF_FORM
from ui.reports.flow_report import FLOW_FIGURES
from ui.reports.forecast_report import FORECAST
from ui.reports.funnel_report import FUNNEL_PAGE
from ui.reports.health_report import HEALTH
from ui.reports.hours_report import HOURS
from ui.reports.pack_report import MEETING_PACK
from ui.reports.plan_report import BACKWARD_PLAN
from ui.reports.positions_report import POSITIONS
from ui.reports.post_mortem_report import POST_MORTEM
from ui.reports.report import Report, ReportAsk
from ui.reports.tool_sheet_report import TOOL_FORM, TOOL_SHEET
from ui.reports.visit_brief_report import VISIT_BRIEF, VISIT_FORM
from ui.reports.visit_list_report import VISIT_LIST

REPORTS: tuple[Report, ...] = (
    FUNNEL_PAGE,
    FLOW_FIGURES,
    FORECAST,
    COMPARISON,
    MEETING_PACK,
    CENTRE_MAP,
    POSITIONS,
    POST_MORTEM,
    VISIT_BRIEF,
    VISIT_FORM,
    DEBRIEF_FORM,
    BACKWARD_PLAN,
    HEALTH,
    VISIT_LIST,
    HOURS,
    TOOL_SHEET,
    TOOL_FORM,
)
"""In the order of the menu; the first is what the command line writes if it is not told."""


def report_of(key: str) -> Report:
    """Return the report of a key, with or without a part; raises InputError report.unknown (key, keys)."""
    name = key.partition(":")[0]
    for report in REPORTS:
        if report.key == name:
            return report
    raise InputError("report.unknown", key=key, keys=[report.key for report in REPORTS])


def ask_of(key: str, deal_id: str = "") -> ReportAsk:
    """Return what is asked by a key such as "tool-sheet:visit_plan": the deal, and the part behind the colon."""
    return ReportAsk(deal_id, key.partition(":")[2])
