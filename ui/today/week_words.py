"""From the week's values to the lines of the page: bands of states, deals with reasons, appointments by day."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.card import Card
from funnel_desktop.domain.week_list import Group, HealthRow
from ui.common.activity_icons import ACTIVITY_ICONS
from ui.common.finding_words import finding_mark, finding_short, item_name
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale
from ui.common.widgets.tag import TagText
from ui.today.lines import DealLine, Head, Line, Marked, Note, Titles, VisitLine

if TYPE_CHECKING:
    from funnel_desktop.services.week import Appointment, WeekView

DOT = " · "

PLACES = (
    QT_TRANSLATE_NOOP("Today", "1"),
    QT_TRANSLATE_NOOP("Today", "2"),
    QT_TRANSLATE_NOOP("Today", "3"),
)
VERBS = {
    "best": QT_TRANSLATE_NOOP("Today", "Close: {state}"),
    "search": QT_TRANSLATE_NOOP("Today", "Fill: {state}"),
    "funnel": QT_TRANSLATE_NOOP("Today", "Push: {state}"),
}
PURPOSES = {
    "best": QT_TRANSLATE_NOOP("Today", "nearest to signing, take them first"),
    "search": QT_TRANSLATE_NOOP("Today", "else the top runs dry"),
    "funnel": QT_TRANSLATE_NOOP("Today", "one push away from the best few"),
}
STEPS = (
    QT_TRANSLATE_NOOP("Today", "first {verb}"),
    QT_TRANSLATE_NOOP("Today", "then {verb}"),
    QT_TRANSLATE_NOOP("Today", "last {verb}"),
)
SHORT_VERBS = {
    "best": QT_TRANSLATE_NOOP("Today", "close the best few"),
    "search": QT_TRANSLATE_NOOP("Today", "fill search"),
    "funnel": QT_TRANSLATE_NOOP("Today", "push the funnel"),
}
REASONS = 2
SOON = 30
"""Days within which an expected day is a reason."""


def word(text: str) -> str:
    """Return a sentence of this page in the present language."""
    return QCoreApplication.translate("Today", text)


def order_words(order: tuple[str, ...]) -> str:
    """Return the order of the states as prose."""
    parts = [word(step).format(verb=word(SHORT_VERBS[state])) for step, state in zip(STEPS, order, strict=True)]
    return word(QT_TRANSLATE_NOOP("Today", ", ")).join(parts)


def week_lines(view: "WeekView", locale: UiLocale) -> list[Line]:
    """Return the lines of the week's list; nothing at all in a file without open deals."""
    if not any(group.total for group in view.groups):
        return []
    found: list[Line] = [
        Titles(
            word(QT_TRANSLATE_NOOP("Today", "Deal")),
            word(QT_TRANSLATE_NOOP("Today", "Next step · tool · how")),
            word(QT_TRANSLATE_NOOP("Today", "Why")),
            word(QT_TRANSLATE_NOOP("Today", "When")),
        )
    ]
    number = 0
    for place, group in zip(PLACES, view.groups, strict=True):
        found.append(_head(group, word(place), locale))
        if not group.picks:
            found.append(Note(_nobody(group, view)))
        for row in group.picks:
            number += 1
            found.append(_deal(row, number, view, locale))
    return found


def visit_lines(view: "WeekView", locale: UiLocale) -> list[Line]:
    """Return what is overdue, then what is planned day by day."""
    return list(_visits(view, locale))


def reasons(row: HealthRow, today: str, locale: UiLocale) -> tuple[Marked, ...]:
    """Return two reasons for a deal: its gravest findings, else what speaks for it."""
    found = [Marked(*finding_mark(each), finding_short(each, locale)) for each in row.health.findings[:REASONS]]
    found += _merits(row, today, locale)
    return tuple(found[:REASONS])


def when_words(card: Card, today: str, locale: UiLocale) -> Marked:
    """Return when the next action is due: a mark in one of four shapes and a word."""
    if not card.next_on:
        return Marked("none", "text3", word(QT_TRANSLATE_NOOP("Today", "No plan")))
    if card.next_on < today:
        late = (date.fromisoformat(today) - date.fromisoformat(card.next_on)).days
        return Marked("overdue", "danger", locale.formats.late(late), bold=True)
    if card.next_on == today:
        return Marked("today", "accent", word(QT_TRANSLATE_NOOP("Today", "Today")), bold=True)
    return Marked("later", "text3", day_words(card.next_on, locale))


def day_words(day: str, locale: UiLocale) -> str:
    """Return weekday and day in short."""
    return f"{locale.formats.weekday_short(day)} {locale.formats.day_short(day)}"


def _merits(row: HealthRow, today: str, locale: UiLocale) -> Iterator[Marked]:
    card = row.card
    if row.health.standing.ready:
        yield Marked("ready", "accent", word(QT_TRANSLATE_NOOP("Today", "Ready to move on")))
    elif row.health.standing.gap == 0:
        yield Marked("today", "accent", word(QT_TRANSLATE_NOOP("Today", "In step with the customer")))
    if card.expected_on and 0 <= (date.fromisoformat(card.expected_on) - date.fromisoformat(today)).days <= SOON:
        text = word(QT_TRANSLATE_NOOP("Today", "Expected {day}")).format(day=locale.formats.day_short(card.expected_on))
        yield Marked("later", "text3", text)
    if card.priority:
        text = word(QT_TRANSLATE_NOOP("Today", "Priority {priority}")).format(priority=card.priority)
        yield Marked("", "text3", text)


def _head(group: Group, place: str, locale: UiLocale) -> Head:
    title = word(VERBS[group.state]).format(state=locale.words.state_name(group.state))
    counts = word(QT_TRANSLATE_NOOP("Today", "{picks} of {total} suggested")).format(
        picks=len(group.picks), total=group.total
    )
    return Head(group.state, place, title, word(PURPOSES[group.state]), counts)


def _nobody(group: Group, view: "WeekView") -> str:
    if not group.total:
        return word(QT_TRANSLATE_NOOP("Today", "No open deal is here."))
    if not group.quota:
        return word(QT_TRANSLATE_NOOP("Today", "Your time shares leave nothing for these."))
    if view.span == "day":
        return word(QT_TRANSLATE_NOOP("Today", "Nothing here must be done today."))
    return ""


def _deal(row: HealthRow, number: int, view: "WeekView", locale: UiLocale) -> DealLine:
    card, step, words, today = row.card, row.health.step, locale.words, view.today
    tool = words.tool(step.tool).title if step.tool else ""
    move_to = 0
    name = item_name(step.key, locale)
    if step.kind == "move":
        move_to = 9 if card.stage == step.stage else step.stage
        name = word(QT_TRANSLATE_NOOP("Today", "Move on to step {stage}")).format(stage=step.stage)
        if move_to > step.stage:
            name = word(QT_TRANSLATE_NOOP("Today", "Win it"))
    criterion = words.criterion(step.key) if step.kind == "milestone" else words.confirmed_by(step.key)
    how = card.next_text or criterion or words.aim(step.stage)
    tool_words = word(QT_TRANSLATE_NOOP("Today", "Tool: {tool}")).format(tool=tool) if tool else ""
    return DealLine(
        deal_id=card.id,
        activity_id=view.actions.get(card.id, ""),
        number=number,
        name=card.name,
        below=DOT.join(part for part in (card.customer, locale.formats.money(card.amount, card.currency)) if part),
        debt=card.debt > 0,
        step=name,
        tag=_tag(row, locale),
        tool=step.tool,
        tool_name=tool or (word(QT_TRANSLATE_NOOP("Today", "Checklist")) if move_to else ""),
        move_to=move_to,
        how=how,
        tip="\n".join(part for part in (how, criterion if card.next_text else "", tool_words) if part),
        reasons=reasons(row, today, locale),
        when=when_words(card, today, locale),
    )


def _tag(row: HealthRow, locale: UiLocale) -> TagText:
    """Return the step the next one belongs to; a deal that is to move on stands in its own."""
    stage = row.card.stage if row.health.step.kind == "move" else row.health.step.stage
    return TagText(f"{stage} {locale.words.stage_short(stage)}", row.state)


def _visits(view: "WeekView", locale: UiLocale) -> Iterator[Line]:
    last = ""
    for each in view.due:
        group = "late" if each.on < view.today else each.on
        if group != last:
            yield _day(group, view.today, locale)
        last = group
        yield _visit(each, view.today, locale)


def _day(group: str, today: str, locale: UiLocale) -> Note:
    if group == "late":
        return Note(word(QT_TRANSLATE_NOOP("Today", "Overdue")), strong=True, role="danger")
    if group == today:
        text = word(QT_TRANSLATE_NOOP("Today", "Today")) + DOT + locale.formats.weekday_short(today)
        return Note(text, strong=True, role="accent")
    return Note(day_words(group, locale), role="text2")


def _visit(each: "Appointment", today: str, locale: UiLocale) -> VisitLine:
    late = (date.fromisoformat(today) - date.fromisoformat(each.on)).days
    kind = locale.words.activity_kind(each.kind)
    who = locale.formats.listed(each.who)
    return VisitLine(
        activity_id=each.id,
        deal_id=each.deal_id,
        icon=ACTIVITY_ICONS.get(each.kind, "check"),
        title=DOT.join(part for part in (each.deal, who) if part),
        below=DOT.join(part for part in (kind if each.text else "", each.text or kind) if part),
        late=locale.formats.late(late) if late > 0 else "",
    )
