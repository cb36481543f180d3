"""Amounts that say their unit themselves: words on paper, whole currency units in a spreadsheet, which can add them."""

from funnel_desktop.domain.money import to_major
from ui.common.formats import Formats
from ui.reports.blocks import Cell


def units(minor: int | None, currency: str) -> float | None:
    """Return minor units as whole units of their currency, None where there is no amount."""
    return None if minor is None else float(to_major(minor, currency))


def money_cell(minor: int | None, currency: str, formats: Formats, *, bold: bool = False) -> Cell:
    """Return an amount as a cell of a table whose head names no unit."""
    return Cell(formats.money(minor, currency), bold=bold, value=units(minor, currency))
