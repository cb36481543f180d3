"""Every report there is: a new one is a `*_report.py` with a `Report` and its line here."""

from funnel_desktop.domain.errors import InputError
from ui.reports.funnel_report import FUNNEL_PAGE
from ui.reports.report import Report

REPORTS: tuple[Report, ...] = (FUNNEL_PAGE,)
"""In the order of the menu; the first is what the command line writes if it is not told."""


def report_of(key: str) -> Report:
    """Return the report of a key; raises InputError report.unknown (key, keys)."""
    for report in REPORTS:
        if report.key == key:
            return report
    raise InputError("report.unknown", key=key, keys=[report.key for report in REPORTS])
