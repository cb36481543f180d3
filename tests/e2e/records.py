"""What a file holds, written as a person would read it: names instead of ids, one line a fact."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from funnel_desktop.bootstrap import open_app
from funnel_desktop.domain.clock import Clock
from funnel_desktop.domain.entities import Deal, IndicatorCheck, MilestoneCheck
from funnel_desktop.domain.facts import DealFacts
from funnel_desktop.domain.journal import Entry
from funnel_desktop.ids import new_uuid7
from funnel_desktop.services.checking import check_file
from funnel_desktop.services.playbook import load_playbook
from funnel_desktop.storage import entity_queries
from funnel_desktop.storage.backup import list_backups, verify
from ui.common.sentences import change_sentence
from ui.common.ui_locale import UiLocale

Lines = tuple[str, ...]


def told(file: Path, clock: Clock) -> tuple[dict[str, Lines], dict[str, Lines], list[Entry]]:
    """Return each deal's facts and its card as lines, by name, and the journal from its beginning."""
    app = open_app(file, clock=clock, new_id=new_uuid7)
    conn = app.store.connection
    ids = [deal.id for deal in entity_queries.every(conn, Deal)]
    facts = entity_queries.facts(conn, ids)
    cards = app.board.cards(ids)
    names = {key: value.deal.name for key, value in facts.items()}
    deals = {names[key]: tuple(_lines(value)) for key, value in facts.items()}
    shown = {names[key]: () if card is None else _card(card._asdict()) for key, card in cards.items()}
    journal = app.history.page()[::-1]
    app.file.close(back_up=False)
    return deals, shown, journal


def sentences(journal: list[Entry], locale: UiLocale) -> list[str]:
    """Return the history as the program tells it."""
    return [change_sentence(entry.kind, entry.params, locale, source=entry.source) for entry in journal]


def is_sound(file: Path) -> bool:
    """Check a file, every derived row made anew, and every backup beside it by its hash."""
    backups = list_backups(file.parent / f"{file.stem} backups", file.stem)
    for backup in backups:
        verify(backup.path)
    return check_file(file, load_playbook()).ok and len(backups) >= 1


def _lines(facts: DealFacts) -> Iterator[str]:
    deal, customer = facts.deal, facts.customer
    amount = "?" if deal.amount is None else f"{deal.amount / 100:.2f}"
    yield f"{customer.name if customer else ''}, {amount} {deal.currency}, {deal.expected_on}, step {deal.stage}"
    who = {contact.id: contact.name for contact in facts.contacts}
    for part in facts.people:
        yield f"{who[part.contact_id]}: {','.join(part.roles) or '-'} {part.attitude} {part.influence}"
    for done in facts.activities:
        yield f"{done.kind} {done.text}: {done.planned_on} {done.done_on} {done.minutes}"
    for entry in facts.entries:
        yield _joined(entry.arrival, entry.stage, entry.entered_on, entry.left_on, *entry.waived, entry.waiver)
    checks: tuple[MilestoneCheck | IndicatorCheck, ...] = (*facts.milestone_checks, *facts.indicator_checks)
    for check in checks:
        yield _check(check, who)
    for rest in facts.parkings:
        yield _joined("parked", rest.parked_on, rest.wake_on, rest.ended_on, rest.reason)
    end = facts.closing
    if end is not None:
        money = "" if end.amount is None else f"{end.amount / 100:.2f}"
        yield _joined(end.outcome, end.closed_on, end.contract_no, money, end.cause, end.competitor, end.reason)


def _check(check: MilestoneCheck | IndicatorCheck, who: Mapping[str, str]) -> str:
    teller = who[check.contact_id] if check.contact_id else ""
    return _joined(check.key, check.state, check.happened_on, check.proof, teller, check.text)


def _card(card: dict[str, object]) -> Lines:
    names = ("stage", "status", "pips", "debt", "k", "b", "claimed_rate", "proved_rate", "weighted", "proved")
    return tuple(f"{name} {card[name]}" for name in names)


def _joined(*parts: object) -> str:
    return " ".join(str(part) for part in parts if part not in {None, ""})
