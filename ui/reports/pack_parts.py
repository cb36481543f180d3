"""What the pages of the meeting pack share: the language, the paper, how a deal's money, days and stage are written."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from ui.charts.chart_style import ChartStyle, print_style
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Cell
from ui.reports.page_setup import PageSetup

translate = QCoreApplication.translate

PIPS = {"d": "done", "o": "open", "n": "na"}


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes for one language and one paper; `currency` is the file's main one, whose unit heads the columns."""

    locale: UiLocale
    setup: PageSetup
    currency: str

    @property
    def style(self) -> ChartStyle:
        """The style of charts on this paper."""
        return print_style(greyscale=self.setup.greyscale)

    @property
    def unit(self) -> str:
        """The unit of money."""
        return self.locale.formats.main_unit(self.currency)

    def money(self, minor: int | None, currency: str, *, bold: bool = False) -> Cell:
        """Return an amount: in the unit of the head, or with its own sign where it is in another currency."""
        formats = self.locale.formats
        if currency != self.currency:
            return Cell(formats.money(minor, currency), bold=bold)
        return Cell(formats.main_number(minor, currency), bold=bold, value=formats.sheet_value(minor, currency))

    def day(self, day: str | date | None) -> Cell:
        """Return a day without its year; a spreadsheet gets the whole of it."""
        if not day:
            return Cell()
        value = day if isinstance(day, date) else date.fromisoformat(day)
        return Cell(self.locale.formats.day_short(value), value=value)

    def stage(self, number: int) -> str:
        """Return a stage's number and short name."""
        return f"{number} {self.locale.words.stage_short(number)}"

    def customer_step(self, number: int) -> str:
        """Return the number and the short name of a step of the customer, "" past the last."""
        return f"{number} {self.locale.words.customer_short(number)}" if 1 <= number <= 8 else ""


def gap_marks(gap: int) -> tuple[str, ...]:
    """Return the mark of a twin gap."""
    return () if gap == 0 else ("ahead",) if gap > 0 else ("behind",)
