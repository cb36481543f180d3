"""Turns a journalled change (kind and params) into one sentence: for the toast, the undo menu and the history.

Names come from the params, stages from the playbook's words; the table is marked with QT_TRANSLATE_NOOP.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

if TYPE_CHECKING:
    from funnel_desktop.services.words import Words

CHANGES: Mapping[str, str] = {
    "deal.added": QT_TRANSLATE_NOOP("Changes", "Added: {who}"),
    "deal.edited": QT_TRANSLATE_NOOP("Changes", "Edited: {who}"),
    "deal.checked": QT_TRANSLATE_NOOP("Changes", "Checked: {who}"),
    "deal.deleted": QT_TRANSLATE_NOOP("Changes", "Deleted: {who}"),
    "deal.ordered": QT_TRANSLATE_NOOP("Changes", "Put in order: {who}"),
    "deal.moved": QT_TRANSLATE_NOOP("Changes", "Moved on: {who} → {to}"),
    "deal.moved.back": QT_TRANSLATE_NOOP("Changes", "Moved back: {who} → {to}"),
    "deal.won": QT_TRANSLATE_NOOP("Changes", "Won: {who}"),
    "deal.lost": QT_TRANSLATE_NOOP("Changes", "Lost: {who}"),
    "deal.parked": QT_TRANSLATE_NOOP("Changes", "Parked until {until}: {who}"),
    "deal.unparked": QT_TRANSLATE_NOOP("Changes", "Resumed: {who}"),
    "deal.reopened": QT_TRANSLATE_NOOP("Changes", "Reopened: {who} → {to}"),
    "deal.expected": QT_TRANSLATE_NOOP("Changes", "Expected in {month}: {who}"),
    "deal.undated": QT_TRANSLATE_NOOP("Changes", "Expected day taken away: {who}"),
    "deals.imported": QT_TRANSLATE_NOOP("Changes", "Imported {source}: {new} new, {changed} changed"),
    "customer.added": QT_TRANSLATE_NOOP("Changes", "Customer added: {name}"),
    "customer.edited": QT_TRANSLATE_NOOP("Changes", "Customer edited: {name}"),
    "customer.deleted": QT_TRANSLATE_NOOP("Changes", "Customer deleted: {name}"),
    "customer.merged": QT_TRANSLATE_NOOP("Changes", "Merged into {name}: {gone}"),
    "contact.added": QT_TRANSLATE_NOOP("Changes", "Contact added: {name}"),
    "contact.edited": QT_TRANSLATE_NOOP("Changes", "Contact edited: {name}"),
    "contact.deleted": QT_TRANSLATE_NOOP("Changes", "Contact deleted: {name}"),
    "activity.added": QT_TRANSLATE_NOOP("Changes", "Activity added: {who}"),
    "activity.edited": QT_TRANSLATE_NOOP("Changes", "Activity changed: {who}"),
    "activity.done": QT_TRANSLATE_NOOP("Changes", "Activity done: {who}"),
    "activity.deleted": QT_TRANSLATE_NOOP("Changes", "Activity deleted: {who}"),
    "person.added": QT_TRANSLATE_NOOP("Changes", "{person} added to {who}"),
    "person.edited": QT_TRANSLATE_NOOP("Changes", "{person} changed in {who}"),
    "person.removed": QT_TRANSLATE_NOOP("Changes", "{person} taken out of {who}"),
    "statement.added": QT_TRANSLATE_NOOP("Changes", "Noted what {person} said: {who}"),
    "statement.edited": QT_TRANSLATE_NOOP("Changes", "Changed what {person} said: {who}"),
    "statement.judged": QT_TRANSLATE_NOOP("Changes", "Judged what {person} said: {who}"),
    "statement.judged.true": QT_TRANSLATE_NOOP("Changes", "What {person} said proved true: {who}"),
    "statement.judged.false": QT_TRANSLATE_NOOP("Changes", "What {person} said proved false: {who}"),
    "statement.deleted": QT_TRANSLATE_NOOP("Changes", "Took away what {person} said: {who}"),
    "competitor.added": QT_TRANSLATE_NOOP("Changes", "Competitor {competitor} added: {who}"),
    "competitor.edited": QT_TRANSLATE_NOOP("Changes", "Competitor {competitor} changed: {who}"),
    "competitor.deleted": QT_TRANSLATE_NOOP("Changes", "Competitor {competitor} taken away: {who}"),
    "attachment.added": QT_TRANSLATE_NOOP("Changes", "{document} attached: {who}"),
    "attachment.edited": QT_TRANSLATE_NOOP("Changes", "{document} changed: {who}"),
    "attachment.deleted": QT_TRANSLATE_NOOP("Changes", "{document} taken away: {who}"),
    "sheet.saved": QT_TRANSLATE_NOOP("Changes", "{tool} filled in: {who}"),
    "visit.recorded": QT_TRANSLATE_NOOP("Changes", "Visit logged: {who}"),
    "plan.adopted": QT_TRANSLATE_NOOP("Changes", "Steps planned: {who}"),
    "tool.saved": QT_TRANSLATE_NOOP("Changes", "Tool defined: {who}"),
    "tool.retired": QT_TRANSLATE_NOOP("Changes", "Tool retired: {who}"),
    "sheet.deleted": QT_TRANSLATE_NOOP("Changes", "{tool} taken away: {who}"),
    "setting.changed": QT_TRANSLATE_NOOP("Changes", "Setting changed"),
    "setting.changed.title": QT_TRANSLATE_NOOP("Changes", "Title of the file changed"),
    "setting.changed.owner": QT_TRANSLATE_NOOP("Changes", "Owner of the file changed"),
    "setting.changed.currency": QT_TRANSLATE_NOOP("Changes", "Main currency changed"),
    "setting.changed.time_zone": QT_TRANSLATE_NOOP("Changes", "Time zone changed"),
    "setting.changed.goal": QT_TRANSLATE_NOOP("Changes", "Goal of the quarter changed"),
    "setting.changed.backups": QT_TRANSLATE_NOOP("Changes", "Backups folder changed"),
    "setting.changed.pack": QT_TRANSLATE_NOOP("Changes", "Meeting pack chosen"),
    "setting.changed.today": QT_TRANSLATE_NOOP("Changes", "Order of the week changed"),
    "hours.planned": QT_TRANSLATE_NOOP("Changes", "Hours of the week planned"),
    "playbook.edited": QT_TRANSLATE_NOOP("Changes", "Playbook changed"),
    "playbook.edited.stage": QT_TRANSLATE_NOOP("Changes", "Playbook changed: {stage}"),
    "playbook.edited.milestone": QT_TRANSLATE_NOOP("Changes", "Playbook changed: {milestone}"),
    "playbook.edited.indicator": QT_TRANSLATE_NOOP("Changes", "Playbook changed: {indicator}"),
    "playbook.added": QT_TRANSLATE_NOOP("Changes", "Milestone added: {name}"),
    "playbook.retired": QT_TRANSLATE_NOOP("Changes", "Milestone retired: {milestone}"),
    "playbook.restored": QT_TRANSLATE_NOOP("Changes", "Milestone in use again: {milestone}"),
    "playbook.reset": QT_TRANSLATE_NOOP("Changes", "Playbook back to the method"),
    "playbook.reset.stage": QT_TRANSLATE_NOOP("Changes", "Back to the method: {stage}"),
    "playbook.reset.milestone": QT_TRANSLATE_NOOP("Changes", "Back to the method: {milestone}"),
    "playbook.reset.indicator": QT_TRANSLATE_NOOP("Changes", "Back to the method: {indicator}"),
    "playbook.imported": QT_TRANSLATE_NOOP("Changes", "Playbook taken from {source}"),
    "pack.printed": QT_TRANSLATE_NOOP("Changes", "Printed: {title}"),
    "file.created": QT_TRANSLATE_NOOP("Changes", "File created"),
}
"""Every kind of change; one that goes backwards, and every setting, has its own sentence."""

SEVERAL = QT_TRANSLATE_NOOP("Changes", "{name} and {more} more")
UNDONE = QT_TRANSLATE_NOOP("Changes", "Undone: {what}")
REDONE = QT_TRANSLATE_NOOP("Changes", "Done again: {what}")
STAGES = ("from", "to", "stage")
PLACES = ("stage", "milestone", "indicator")
DAYS = ("until",)
NAMED: "Mapping[str, Callable[[Words, str], str]]" = {
    "milestone": lambda words, key: words.milestone(key),
    "indicator": lambda words, key: words.indicator(key),
    "tool": lambda words, key: words.tool(key).title,
}
"""Values that the playbook has a name for."""

MONTHS = ("month",)


def change_sentence(kind: str, params: Mapping[str, object], locale: UiLocale, *, source: str = "") -> str:
    """Return the sentence of a change; `source` "undo" or "redo" says that it took one back or did it again."""
    values = _Values(who=_who(params), **{key: _written(key, value, locale) for key, value in params.items()})
    text = CHANGES.get(_key(kind, params), kind)
    sentence = QCoreApplication.translate("Changes", text).format_map(values)
    frames = {"undo": UNDONE, "redo": REDONE}
    frame = frames.get(source)
    return QCoreApplication.translate("Changes", frame).format(what=sentence) if frame else sentence


class _Values(dict[str, str]):
    """The values of a sentence; one that is missing shows as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def _key(kind: str, params: Mapping[str, object]) -> str:
    start, end = params.get("from"), params.get("to")
    if kind == "deal.moved" and isinstance(start, int) and isinstance(end, int) and end < start:
        return "deal.moved.back"
    verdict = f"{kind}.{params.get('verdict', '')}"
    if verdict in CHANGES:
        return verdict
    place = next((f"{kind}.{name}" for name in PLACES if name in params), "")
    if place in CHANGES:
        return place
    part = f"{kind}.{str(params.get('key', '')).partition('.')[0]}"
    return part if kind == "setting.changed" and part in CHANGES else kind


def _who(params: Mapping[str, object]) -> str:
    name, count = str(params.get("name", "")), params.get("count", 1)
    if isinstance(count, int) and count > 1:
        return QCoreApplication.translate("Changes", SEVERAL).format(name=name, more=count - 1)
    return name


def _written(key: str, value: object, locale: UiLocale) -> str:
    if key in STAGES and isinstance(value, int) and value:
        return f"{value} {locale.words.stage_short(value)}"
    if key in NAMED:
        return NAMED[key](locale.words, str(value))
    if key in DAYS and isinstance(value, str):
        return locale.formats.day(value)
    if key in MONTHS and isinstance(value, str):
        return locale.formats.month(value)
    return str(value)
