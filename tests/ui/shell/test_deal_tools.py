"""What a deal's page wishes of other rooms: each wish to print has its report."""

import pytest

from ui.deals.panel_controller import OUTSIDE
from ui.reports.registry import report_of
from ui.shell.deal_tools import OWN, REPORTS

OPENED = ("open-tool", "open-own-tool", "open-debrief", "ledger-milestone", "ledger-indicator")


@pytest.mark.parametrize("report", REPORTS.values())
def test_every_wish_to_print_has_its_report(report: str) -> None:
    assert report_of(report).scope == "deal"


def test_every_wish_is_known_on_both_sides() -> None:
    assert set(OUTSIDE) == {*REPORTS, *OWN, *OPENED}
