"""From a customer, a deal and a contact to the row that shows it; pure but for the language's words and formats."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.customer_view import CustomerRow
from funnel_desktop.domain.people import Contact
from ui.common.gap_words import gap_short
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.people.row_model import Row

DOT = " · "
NO_DEALS = QT_TRANSLATE_NOOP("People", "no open deal")
WON = QT_TRANSLATE_NOOP("People", "Won")
LOST = QT_TRANSLATE_NOOP("People", "Lost")
PARKED = QT_TRANSLATE_NOOP("People", "parked until {day}")
EXPECTED = QT_TRANSLATE_NOOP("People", "expected {month}")


def worded(text: str) -> str:
    """Return a sentence of this page in the present language."""
    return QCoreApplication.translate("People", text)


def money_of(row: CustomerRow, locale: UiLocale) -> str:
    """Return the open sum in the main currency, others beside it; unknown where no deal has an amount."""
    if not row.open:
        return ""
    if row.unknown == row.open:
        return locale.formats.money(None, row.currency)
    parts = [locale.formats.money(row.amount, row.currency)] if row.amount or not row.others else []
    return " + ".join([*parts, *(locale.formats.money(amount, code) for code, amount in row.others)])


def customer_face(row: CustomerRow, locale: UiLocale) -> Row:
    """Return the row of a customer in the list."""
    count = locale.formats.count_deals(row.open) if row.open else worded(NO_DEALS)
    return Row(
        key=row.id,
        title=row.name,
        right=money_of(row, locale),
        below=DOT.join(part for part in (count, row.industry, row.region) if part),
        below_right=locale.formats.day(row.last_on),
    )


def deal_face(card: Card, locale: UiLocale, states: Mapping[int, str], today: str) -> Row:
    """Return the row of a deal; its tag is its stage in the state's colour, or how it ended."""
    tag, tone = f"{card.stage} {locale.words.stage_short(card.stage)}", states[card.stage]
    if card.status == "won":
        tag, tone = worded(WON), "accent"
    elif card.status == "lost":
        tag, tone = worded(LOST), "danger"
    out = gap_short(card.gap) if card.gap and card.is_counted(today) else ""
    below = DOT.join(part for part in (out, card.contacts.replace("\n", DOT)) if part)
    if card.status == "open" and card.is_parked(today):
        below = worded(PARKED).format(day=locale.formats.day_short(card.parked_until))
    if card.closed_on:
        when = locale.formats.day(card.closed_on)
    else:
        when = worded(EXPECTED).format(month=locale.formats.month(card.expected_on)) if card.expected_on else ""
    return Row(card.id, card.name, locale.formats.money(card.amount, card.currency), below, when, tag, tone)


def contact_face(contact: Contact) -> Row:
    """Return the row of a contact."""
    return Row(
        key=contact.id,
        title=contact.name,
        right=contact.phone,
        below=DOT.join(part for part in (contact.title, contact.department) if part) or contact.note.split("\n")[0],
        below_right=contact.email,
    )
