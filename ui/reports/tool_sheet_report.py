"""The tools of a deal on paper: what is filled in, or the same forms to be filled in by hand, with the same numbers."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.tool_forms import SCORES, FormField
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Document, Footer, Form, FormItem, Gap, Heading, PageBreak, PageHead, Text
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App
    from funnel_desktop.services.tool_sheets import SheetView

translate = QCoreApplication.translate

LONG_LINES = 3
"""Lines to write on in a field of several lines."""


def sheets_document(
    views: "Sequence[SheetView]", locale: UiLocale, today: date, deal: tuple[str, str], *, blank: bool
) -> Document:
    """Return sheets as a document, each on a page of its own; `deal` are the names of deal and customer."""
    title = tools_title(blank=blank)
    single = locale.words.tool(views[0].form.key).title if len(views) == 1 else title
    subtitle = " · ".join(part for part in (*deal, title if single != title else "") if part)
    blocks: list[Block] = []
    for at, view in enumerate(views):
        words = locale.words.tool(view.form.key)
        blocks += [PageBreak()] if at else []
        named = Text(words.purpose, 10.5) if len(views) == 1 else Heading(words.title, words.purpose)
        blocks += [named, Gap(6.0), sheet_form(view, locale, blank=blank)]
    if not views:
        blocks.append(Text(translate("ToolReport", "No tool of this deal has been filled in yet."), 10.5))
    head = PageHead(single, subtitle, locale.formats.day(today), translate("ToolReport", "Page {page} of {pages}"))
    note = translate("ToolReport", "The numbers are those of the form on the screen.") if blank else ""
    return Document(f"{single} {deal[0]}", today.isoformat(), head, tuple(blocks), Footer(note))


def tools_title(*, blank: bool) -> str:
    """Return the name of the report in the language in force."""
    if blank:
        return translate("ToolReport", "Tools to fill in by hand")
    return translate("ToolReport", "Tools filled in")


def sheet_form(view: "SheetView", locale: UiLocale, *, blank: bool) -> Form:
    """Return a sheet's fields; blank, what the deal says stays printed and the rest is to be written."""
    words = {field.key: field for field in locale.words.tool(view.form.key).fields}
    items: list[FormItem] = []
    for number, field in enumerate(view.form.fields, start=1):
        text = (view.given if blank else view.values).get(field.key, "")
        items.append(
            FormItem(
                number=number,
                label=words[field.key].label,
                hint=words[field.key].hint,
                value=_value(view, field, text, locale),
                lines=LONG_LINES if field.type == "long_text" else 1,
                options=_options(view, field, text, words[field.key].options, blank=blank),
                wide=field.type in {"long_text", "person"},
            )
        )
    return Form(tuple(items))


def _value(view: "SheetView", field: FormField, text: str, locale: UiLocale) -> str:
    if field.type == "money" and text:
        return locale.formats.money_plain(int(text), view.currency)
    if field.type == "day":
        return locale.formats.day(text)
    if field.type == "person":
        return view.people.get(text, "")
    return text


def _options(
    view: "SheetView", field: FormField, text: str, labels: Sequence[tuple[str, str]], *, blank: bool
) -> tuple[tuple[str, bool], ...]:
    if field.type == "score":
        return tuple((score, score == text) for score in SCORES)
    if field.type == "yes_no":
        words = (("yes", translate("ToolReport", "yes")), ("no", translate("ToolReport", "no")))
        return tuple((word, key == text) for key, word in words)
    if field.type == "choice":
        return tuple((word, key == text) for key, word in labels)
    if field.type == "person" and blank:
        return tuple((name, False) for name in view.people.values())
    return ()


def _read(app: "App", ask: ReportAsk, *, blank: bool) -> Make:
    facts = app.deals.detail(ask.deal_id)
    forms = app.tool_sheets.forms()
    begun = {sheet.tool for sheet in facts.sheets}
    keys = [ask.part] if ask.part else [form.key for form in forms if blank or form.key in begun]
    views = [app.tool_sheets.open(ask.deal_id, key) for key in keys]
    today, deal = app.board.today(), (facts.deal.name, facts.customer.name if facts.customer else "")

    def make(locale: UiLocale, _setup: PageSetup) -> Document:
        return sheets_document(views, locale, today, deal, blank=blank)

    return make


TOOL_SHEET = Report(
    "tool-sheet", lambda: tools_title(blank=False), "deal", lambda app, ask: _read(app, ask, blank=False)
)
TOOL_FORM = Report("tool-form", lambda: tools_title(blank=True), "deal", lambda app, ask: _read(app, ask, blank=True))
