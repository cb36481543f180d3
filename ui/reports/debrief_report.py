"""The debrief as a form for plants where laptops are banned: the same fields with the same numbers as on the screen."""

from datetime import date
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.debrief import KINDS, DebriefView
from funnel_desktop.domain.part_drafts import ATTITUDES
from ui.common.ui_locale import UiLocale
from ui.reports.blocks import Block, Document, Footer, Form, FormItem, Gap, Heading, PageHead
from ui.reports.debrief_words import FieldWords, debrief_words, part_words
from ui.reports.page_setup import PageSetup
from ui.reports.report import Make, Report, ReportAsk

if TYPE_CHECKING:
    from funnel_desktop.bootstrap import App

translate = QCoreApplication.translate
LINES = {"text": 4}


def debrief_document(view: DebriefView, locale: UiLocale, today: date) -> Document:
    """Return the blank form of a deal."""
    blocks: list[Block] = []
    for part, fields in groupby(debrief_words(view, locale), key=lambda words: words.field.part):
        blocks += [Heading(part_words(part)), Form(tuple(_item(view, field, locale) for field in fields)), Gap(2.0)]
    head = PageHead(
        debrief_title(),
        view.deal_name,
        locale.formats.day(today),
        translate("DebriefReport", "Page {page} of {pages}"),
    )
    note = translate("DebriefReport", "The numbers are those of the form on the screen: type it in from top to bottom.")
    return Document(f"{debrief_title()} {view.deal_name}", today.isoformat(), head, tuple(blocks), Footer(note))


def debrief_title() -> str:
    """Return the name of the report in the language in force."""
    return translate("DebriefReport", "Debrief to fill in by hand")


def _item(view: DebriefView, words: FieldWords, locale: UiLocale) -> FormItem:
    field = words.field
    options: tuple[str, ...] = ()
    if field.key == "kind":
        options = tuple(locale.words.activity_kind(kind) for kind in KINDS)
    elif field.key == "contact_ids":
        options = tuple(person.name for person in view.people)
    elif field.part in {"milestone", "indicator"}:
        options = (translate("DebriefReport", "proved, said by: ____________________"),)
    elif field.part == "attitude":
        options = tuple(locale.words.attitude(value) for value in ATTITUDES)
    wide = field.key in {"kind", "contact_ids", "text", "promise", "promised_us"}
    boxes = tuple((option, False) for option in options)
    return FormItem(field.number, words.label, words.hint, lines=LINES.get(field.key, 1), options=boxes, wide=wide)


def _read(app: "App", ask: ReportAsk) -> Make:
    view, today = app.visits.view(ask.deal_id), app.board.today()

    def make(locale: UiLocale, _setup: PageSetup) -> Document:
        return debrief_document(view, locale, today)

    return make


DEBRIEF_FORM = Report("debrief-form", debrief_title, "deal", _read)
