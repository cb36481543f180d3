"""The buying centre as rows: who, in what role, how inclined, met or not."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import Contact, DealContact
from funnel_desktop.domain.part_drafts import ROLES
from ui.charts.centre_faces import warning_words
from ui.common.ui_locale import UiLocale
from ui.deals.coach_rows import coach_rows, reliability_words
from ui.deals.row import Row


def people_rows(panel: DealPanel, locale: UiLocale) -> list[Row]:
    """Return the people of a deal, the most influential first, the offer to add one, broken rules, the coach record."""
    add = Row("add", QCoreApplication.translate("DealRows", "Add a person…"), subject="add-person")
    found = [person_row(panel, part, contact, locale) for part, contact in ordered(panel)]
    if not found:
        found = [Row("note", QCoreApplication.translate("DealRows", "Nobody is known yet on the customer's side."))]
    return [add, *found, *_warning_rows(panel, locale), *coach_rows(panel, locale)]


def _warning_rows(panel: DealPanel, locale: UiLocale) -> list[Row]:
    if not panel.warnings:
        return []
    words = [warning_words(warning, panel.names, locale) for warning in panel.warnings]
    rows = [Row("item", each.title, each.reason, subject="warning", icon="shield", role="claim") for each in words]
    return [Row("head", QCoreApplication.translate("DealRows", "Look again")), *rows]


def ordered(panel: DealPanel) -> list[tuple[DealContact, Contact]]:
    """Return parts and people by influence, then by the rank of their roles."""
    contacts = {contact.id: contact for contact in panel.facts.contacts}
    pairs = [(part, contacts[part.contact_id]) for part in panel.facts.people if part.contact_id in contacts]
    return sorted(pairs, key=lambda pair: (-(pair[0].influence or 0), _rank(pair[0].roles), pair[1].name))


def person_row(panel: DealPanel, part: DealContact, contact: Contact, locale: UiLocale) -> Row:
    """Return one person with the cells of its attitude."""
    unmet = "" if contact.id in panel.met else QCoreApplication.translate("DealRows", "not met yet")
    roles = locale.formats.listed([locale.words.role(role) for role in part.roles])
    weight = QCoreApplication.translate("DealRows", "influence {n}").format(n=part.influence) if part.influence else ""
    unknown = QCoreApplication.translate("DealRows", "attitude unknown")
    record = panel.records.get(contact.id)
    tested = reliability_words(record) if record is not None and record.judged else ""
    return Row(
        "item",
        contact.name,
        " · ".join(text for text in (roles, tested, weight, unmet, part.motive) if text),
        subject="person",
        key=part.id,
        suffix=" · ".join(text for text in (contact.title, contact.department) if text),
        bold=True,
        cells=True,
        attitude=part.attitude,
        spoken=unknown if part.attitude is None else locale.words.attitude(part.attitude),
    )


def met_words(panel: DealPanel) -> str:
    """Return how many people there are, and how many of them were met."""
    count = len(panel.facts.people)
    met = sum(part.contact_id in panel.met for part in panel.facts.people)
    return QCoreApplication.translate("DealRows", "{met} of {count} met").format(met=met, count=count) if count else ""


def _rank(roles: Iterable[str]) -> int:
    return min((ROLES.index(role) for role in roles if role in ROLES), default=len(ROLES))
