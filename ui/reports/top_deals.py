"""The table of the deals with the highest proved value: both sides' steps, the gap, what is next."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.funnel_page import FunnelPage, TopDeal
from funnel_desktop.domain.playbook import STAGES
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Cell, Column, Table
from ui.reports.report_words import gap_words

_PIPS = {"d": "done", "o": "open", "n": "na"}

_COLUMNS = (
    ("number", "", Column()),
    ("name", QT_TRANSLATE_NOOP("TopDeals", "Deal"), Column(wrap=True, least=92.0)),
    ("customer", QT_TRANSLATE_NOOP("TopDeals", "Customer"), Column(wrap=True, least=56.0, lines=6)),
    ("amount", QT_TRANSLATE_NOOP("TopDeals", "Amount {unit}"), Column(align="right")),
    ("rate", QT_TRANSLATE_NOOP("TopDeals", "Rate"), Column(align="right")),
    ("proved", QT_TRANSLATE_NOOP("TopDeals", "Proved {unit}"), Column(align="right")),
    ("ours", QT_TRANSLATE_NOOP("TopDeals", "Our stage"), Column(wrap=True, least=76.0)),
    ("theirs", QT_TRANSLATE_NOOP("TopDeals", "Customer's step"), Column(wrap=True, least=76.0)),
    ("confirmed", QT_TRANSLATE_NOOP("TopDeals", "Confirmed"), Column(align="right")),
    ("gap", QT_TRANSLATE_NOOP("TopDeals", "Gap"), Column()),
    ("pips", QT_TRANSLATE_NOOP("TopDeals", "Milestones"), Column()),
    ("days", QT_TRANSLATE_NOOP("TopDeals", "Days"), Column(align="right")),
    ("next", QT_TRANSLATE_NOOP("TopDeals", "Next action"), Column(wrap=True, least=72.0, lines=4)),
    ("when", QT_TRANSLATE_NOOP("TopDeals", "Day"), Column(align="right")),
)


def top_deals_table(page: FunnelPage, locale: UiLocale, *, customer_step: bool) -> Table:
    """Return the table; `customer_step` says whether the customer's present step has a column of its own."""
    unit = locale.formats.main_unit(page.funnel.currency)
    kept = [entry for entry in _COLUMNS if customer_step or entry[0] != "theirs"]
    columns = tuple(replace(column, title=_title(title).format(unit=unit)) for _, title, column in kept)
    rows = tuple(_row(number, deal, locale, kept) for number, deal in enumerate(page.top, start=1))
    return Table(columns, rows)


def _title(source: str) -> str:
    return QCoreApplication.translate("TopDeals", source) if source else ""


def _row(number: int, deal: TopDeal, locale: UiLocale, kept: list[tuple[str, str, Column]]) -> tuple[Cell, ...]:
    cells = {"number": Cell(str(number), value=number), **_value_cells(deal, locale), **_step_cells(deal, locale)}
    return tuple(cells[key] for key, _, _ in kept)


def _value_cells(deal: TopDeal, locale: UiLocale) -> dict[str, Cell]:
    formats = locale.formats

    def money(minor: int | None, *, bold: bool = False) -> Cell:
        text, value = formats.main_number(minor, deal.currency), formats.sheet_value(minor, deal.currency)
        return Cell(text, bold=bold, value=value)

    return {
        "name": Cell(deal.name, bold=True),
        "customer": Cell(deal.customer),
        "amount": money(deal.amount, bold=True),
        "rate": Cell(formats.percent(deal.rate), value=deal.rate / 100),
        "proved": money(deal.proved),
        "days": Cell(formats.number(deal.days), value=deal.days),
        "next": Cell(deal.next_text),
        "when": Cell(formats.late(deal.late), marks=("overdue",), value=_day(deal.next_on))
        if deal.late > 0
        else Cell(formats.day_short(deal.next_on), value=_day(deal.next_on)),
    }


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _step_cells(deal: TopDeal, locale: UiLocale) -> dict[str, Cell]:
    words = locale.words
    step = deal.b + 1
    marks = tuple(_PIPS[pip] for pip in deal.pips) + (("debt",) if deal.debt else ())
    gap_mark = () if deal.gap == 0 else ("ahead",) if deal.gap > 0 else ("behind",)
    return {
        "ours": Cell(f"{deal.stage} {words.stage_short(deal.stage)}"),
        "theirs": Cell(f"{step} {words.customer_short(step)}" if step in STAGES else ""),
        "confirmed": Cell(str(deal.b), value=deal.b),
        "gap": Cell(gap_words(deal.gap), marks=gap_mark),
        "pips": Cell(marks=marks),
    }
