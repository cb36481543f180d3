"""Documents, competitors and the plain fields of a deal as rows."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.addresses import is_web
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import Attachment
from funnel_desktop.domain.playbook import Playbook
from ui.common.rate_words import rate_words
from ui.common.ui_locale import UiLocale
from ui.deals.deal_fields import FIELDS, label_of
from ui.deals.row import Row

FACTS = ("need", "source", "industry", "note", "help_wanted")
KILO = 1024


def document_rows(panel: DealPanel, locale: UiLocale) -> list[Row]:
    """Return the offers to attach a file or a link, and the documents, the latest first."""
    offers = [
        Row("add", QCoreApplication.translate("DealRows", "Attach a file…"), subject="add-file", icon="paper-clip"),
        Row("add", QCoreApplication.translate("DealRows", "Attach a link…"), subject="add-link", icon="link"),
    ]
    return [*offers, *(_document(document, locale) for document in reversed(panel.facts.attachments))]


def document_head() -> Row:
    """Return the heading of the documents, where they stand with other things."""
    return Row("head", QCoreApplication.translate("DealRows", "Documents"))


def detail_rows(panel: DealPanel, playbook: Playbook, locale: UiLocale) -> list[Row]:
    """Return the competitors with the offer to add one, how its rate comes about, and the deal's plain fields."""
    add = Row("add", QCoreApplication.translate("DealRows", "Add a competitor…"), subject="add-competitor")
    rivals = [
        Row("item", rival.name, rival.note, subject="competitor", key=rival.id, bold=True, icon="shield")
        for rival in panel.facts.competitors
    ]
    head = Row("head", QCoreApplication.translate("DealRows", "Competitors"))
    return [head, *rivals, add, *_facts(panel), *_rate(panel, playbook, locale)]


def _rate(panel: DealPanel, playbook: Playbook, locale: UiLocale) -> Iterator[Row]:
    """Yield where an open deal's rate comes from: method, own record, what is used, the user's points and why."""
    deal = panel.facts.deal
    said = rate_words(playbook, deal.stage - 1, locale)
    if panel.status != "open" or not (said or deal.adjustment):
        return
    points = QCoreApplication.translate("DealRows", "{points} points of yours").format(points=f"{deal.adjustment:+d}")
    parts = [said, *([points] if deal.adjustment else []), deal.adjustment_reason if deal.adjustment else ""]
    detail = " · ".join(part for part in parts if part)
    yield Row("item", QCoreApplication.translate("DealRows", "Success rate"), detail, subject="field", key="adjustment")


def size_text(size: int, locale: UiLocale) -> str:
    """Return a size in bytes in short: "640 KB", "1.3 MB"; unknown (0) is empty."""
    if not size:
        return ""
    if size < KILO * KILO:
        return f"{locale.formats.number(max(1, size // KILO))} KB"
    return f"{locale.formats.number(size / (KILO * KILO), 1)} MB"


def _facts(panel: DealPanel) -> Iterator[Row]:
    yield Row("head", QCoreApplication.translate("DealRows", "About the deal"))
    labels = {spec.name: label_of(spec) for spec in FIELDS}
    for name in FACTS:
        value = str(getattr(panel.facts.deal, name)) or "–"
        yield Row("item", labels[name], value, subject="field", key=name)


def _document(document: Attachment, locale: UiLocale) -> Row:
    linked = QCoreApplication.translate("DealRows", "linked, not copied into the file")
    web = is_web(document.link)
    parts = (
        locale.words.attachment_kind(document.kind),
        "" if web else size_text(document.size, locale),
        "" if document.added_on is None else locale.formats.day_short(document.added_on),
        document.link if web else "" if document.sha256 else linked,
    )
    return Row(
        "item",
        document.name,
        " · ".join(part for part in parts if part),
        subject="document",
        key=document.id,
        icon="link" if web else "document",
    )
