"""What a report is: one entry of the registry, from which menu, preview, files and command line follow."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Document
from ui.reports.page_setup import PageSetup

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.domain.change import Change

Scope = Literal["file", "deal"]

Make = Callable[[UiLocale, PageSetup], Document]
"""Words and places values that have been read already; called again whenever language or paper changes."""


@dataclass(frozen=True, slots=True)
class ReportAsk:
    """What a report is asked about: `deal_id` for one of scope "deal"; `part` for one of several of a kind."""

    deal_id: str = ""
    part: str = ""


@dataclass(frozen=True, slots=True)
class Printed:
    """A report that was printed or saved: its title, what it was asked about, and its bytes as a PDF."""

    title: str
    ask: ReportAsk
    content: Callable[[], bytes]


@dataclass(frozen=True, slots=True)
class Report:
    """A report: `key` in kebab case names it on the command line and in object names.

    `title` returns its name in the language in force. `make` reads the values through the services (FunnelError
    where it cannot) and returns what words them. `note` writes down that it was printed or saved, for a report that the
    next one is compared with. `paper` is what it is laid out for where the file says so.
    """

    key: str
    title: Callable[[], str]
    scope: Scope
    make: Callable[["App", ReportAsk], Make]
    note: Callable[["App", Printed], "Change"] | None = None
    paper: Callable[["App"], PageSetup] | None = None
