"""What a change did to one deal, in words: one line, and where there is more to say a second one."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.change import Edit
from funnel_desktop.domain.entities import (
    Activity,
    Attachment,
    Closing,
    Competitor,
    Deal,
    DealContact,
    IndicatorCheck,
    MilestoneCheck,
    Parking,
    StageEntry,
    ToolSheet,
)
from funnel_desktop.domain.history_line import HistoryLine
from ui.common.activity_icons import ACTIVITY_ICONS
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.sentences import change_sentence
from ui.common.ui_locale import UiLocale
from ui.deals.deal_fields import FIELDS, label_of

Values = Mapping[str, str]


class LineWords(NamedTuple):
    """A line of history: icon, what happened, more about it."""

    icon: str
    title: str
    detail: str = ""


PLAIN: Mapping[str, tuple[str, str]] = {
    "deal.added": ("plus", QT_TRANSLATE_NOOP("DealHistory", "Added in {stage}")),
    "deals.imported": ("upload", QT_TRANSLATE_NOOP("DealHistory", "Brought in from {source}")),
    "deal.ordered": ("more", QT_TRANSLATE_NOOP("DealHistory", "Put in another place of its column")),
    "deal.moved": ("arrow-right", QT_TRANSLATE_NOOP("DealHistory", "{from} → {to}")),
    "deal.won": ("check-circle", QT_TRANSLATE_NOOP("DealHistory", "Won")),
    "deal.lost": ("cross-circle", QT_TRANSLATE_NOOP("DealHistory", "Lost")),
    "deal.parked": ("pause", QT_TRANSLATE_NOOP("DealHistory", "Parked until {until}")),
    "deal.unparked": ("clock", QT_TRANSLATE_NOOP("DealHistory", "Resumed")),
    "deal.reopened": ("undo", QT_TRANSLATE_NOOP("DealHistory", "Reopened in {to}")),
    "deal.deleted": ("trash", QT_TRANSLATE_NOOP("DealHistory", "Deleted")),
    "activity.added": ("plus", QT_TRANSLATE_NOOP("DealHistory", "Noted for {day}: {what}")),
    "activity.edited": ("edit", QT_TRANSLATE_NOOP("DealHistory", "Changed: {what}")),
    "activity.done": ("check", QT_TRANSLATE_NOOP("DealHistory", "Done: {what}")),
    "activity.deleted": ("trash", QT_TRANSLATE_NOOP("DealHistory", "Taken away: {what}")),
    "person.added": ("person", QT_TRANSLATE_NOOP("DealHistory", "{person} joined the buying centre")),
    "person.edited": ("person", QT_TRANSLATE_NOOP("DealHistory", "{person}: role, attitude or data changed")),
    "person.removed": ("person", QT_TRANSLATE_NOOP("DealHistory", "{person} taken out of the deal")),
    "statement.added": ("person", QT_TRANSLATE_NOOP("DealHistory", "{person} said: {text}")),
    "statement.edited": ("person", QT_TRANSLATE_NOOP("DealHistory", "What {person} said changed: {text}")),
    "statement.judged.true": ("check", QT_TRANSLATE_NOOP("DealHistory", "{person}'s word proved true: {text}")),
    "statement.judged.false": ("shield", QT_TRANSLATE_NOOP("DealHistory", "{person}'s word proved false: {text}")),
    "statement.judged": ("check", QT_TRANSLATE_NOOP("DealHistory", "{person}'s word judged: {text}")),
    "statement.deleted": ("trash", QT_TRANSLATE_NOOP("DealHistory", "What {person} said taken away: {text}")),
    "competitor.added": ("shield", QT_TRANSLATE_NOOP("DealHistory", "Competitor: {competitor}")),
    "competitor.edited": ("shield", QT_TRANSLATE_NOOP("DealHistory", "Competitor changed: {competitor}")),
    "competitor.deleted": ("shield", QT_TRANSLATE_NOOP("DealHistory", "Competitor taken away: {competitor}")),
    "attachment.added": ("paper-clip", QT_TRANSLATE_NOOP("DealHistory", "Attached: {document}")),
    "attachment.edited": ("paper-clip", QT_TRANSLATE_NOOP("DealHistory", "Document changed: {document}")),
    "attachment.deleted": ("paper-clip", QT_TRANSLATE_NOOP("DealHistory", "Document taken away: {document}")),
    "plan.adopted": ("clock", QT_TRANSLATE_NOOP("DealHistory", "Planned from the tender or signing back: {text}")),
    "visit.recorded": ("place", QT_TRANSLATE_NOOP("DealHistory", "Visit: {what}")),
    "sheet.saved": ("document", QT_TRANSLATE_NOOP("DealHistory", "Filled in: {tool}")),
    "sheet.deleted": ("document", QT_TRANSLATE_NOOP("DealHistory", "Sheet taken away: {tool}")),
}
"""Every kind that needs no more than its params: icon and sentence."""


def line_words(line: HistoryLine, locale: UiLocale) -> LineWords:
    """Return a line in words; a kind without a sentence here has the one that everybody else shows."""
    if line.kind == "deal.edited":
        return LineWords("edit", *_edited(line.edits, locale))
    if line.kind == "deal.checked":
        title, detail = _checked(line.edits, locale)
        return LineWords("check", title or QCoreApplication.translate("DealHistory", "Evidence checked"), detail)
    verdict = f"{line.kind}.{line.params.get('verdict', '')}"
    kind = verdict if verdict in PLAIN else line.kind
    if kind not in PLAIN:
        return LineWords("info", change_sentence(line.kind, line.params, locale))
    icon, text = PLAIN[kind]
    values = _Values({**_written(line, locale), **_stages(line.edits, locale)})
    title = QCoreApplication.translate("DealHistory", text).format_map(values)
    if line.kind.startswith(("activity.", "visit.")):
        icon = ACTIVITY_ICONS.get(str(line.params.get("activity")), icon)
    return LineWords(icon, title, _more(line.edits, locale))


class _Values(dict[str, str]):
    """The values of a sentence; one that is missing shows as a dash."""

    def __missing__(self, key: str) -> str:
        return "–"


def _written(line: HistoryLine, locale: UiLocale) -> dict[str, str]:
    values = {key: str(value) for key, value in line.params.items()}
    for key in ("until", "day"):
        if values.get(key):
            values[key] = locale.formats.day_short(values[key])
    if "tool" in values:
        values["tool"] = locale.words.tool(values["tool"]).title
    if "activity" in values:
        values["what"] = values.get("text") or locale.words.activity_kind(values["activity"])
    return values


def _stages(edits: Iterable[Edit], locale: UiLocale) -> dict[str, str]:
    """Return this deal's own columns: of several moved together each came from its own."""
    for edit in edits:
        if isinstance(edit.after, Deal):
            there = _stage(edit.after.stage, locale)
            here = _stage(edit.before.stage, locale) if isinstance(edit.before, Deal) else there
            return {"from": here, "to": there, "stage": there}
    return {}


def _stage(number: int, locale: UiLocale) -> str:
    return f"{number} {locale.words.stage_name(number)}"


def _more(edits: Iterable[Edit], locale: UiLocale) -> str:
    """Return what was waived, why, and what was proved by the way."""
    parts: list[str] = []
    for edit in edits:
        new = edit.after
        if isinstance(new, StageEntry) and new.left_on is not None:
            waived = locale.formats.listed([locale.words.milestone(key) for key in new.waived])
            text = QCoreApplication.translate("DealHistory", "waived: {names}").format(names=waived)
            parts += [text if waived else "", new.waiver]
        elif isinstance(new, Closing):
            parts += [new.contract_no, new.competitor, new.reason]
        elif isinstance(new, Parking):
            parts.append(new.reason)
    parts.append(" · ".join(_checked(edits, locale)))
    return " · ".join(part.strip(" ·") for part in parts if part.strip(" ·"))


def _checked(edits: Iterable[Edit], locale: UiLocale) -> tuple[str, str]:
    """Return what was checked off, and the evidence given with it."""
    done: dict[str, list[str]] = {key: [] for key in ("milestone", "indicator", "na", "withdrawn", "open")}
    texts: list[str] = []
    for edit in edits:
        check = edit.after
        if isinstance(check, MilestoneCheck | IndicatorCheck):
            own = isinstance(check, MilestoneCheck)
            name = locale.words.checked_as(check.key, check.wording)
            said = ("milestone" if own else "indicator") if check.state == "done" else check.state
            done.setdefault(said, []).append(name)
            texts += [check.text] if check.text else []
    wording = {
        "milestone": QCoreApplication.translate("DealHistory", "Checked: {names}"),
        "indicator": QCoreApplication.translate("DealHistory", "The customer: {names}"),
        "na": QCoreApplication.translate("DealHistory", "Not applicable: {names}"),
        "withdrawn": QCoreApplication.translate("DealHistory", "Proved false: {names}"),
        "open": QCoreApplication.translate("DealHistory", "Not yet after all: {names}"),
    }
    title = [wording[key].format(names=locale.formats.listed(names)) for key, names in done.items() if names]
    return " · ".join(title), " · ".join(dict.fromkeys(texts))


def _edited(edits: Iterable[Edit], locale: UiLocale) -> tuple[str, str]:
    """Return which fields changed: a single one with both values in the first line, several in the second."""
    changes = [text for edit in edits for text in (*_field_changes(edit, locale), *_beside(edit, locale))]
    if len(changes) == 1:
        return changes[0], ""
    return QCoreApplication.translate("DealHistory", "Edited"), " · ".join(dict.fromkeys(changes))


def _field_changes(edit: Edit, locale: UiLocale) -> list[str]:
    before, after = edit.before, edit.after
    if not isinstance(before, Deal) or not isinstance(after, Deal):
        return []
    labels = {spec.name: label_of(spec) for spec in FIELDS} | {"customer_id": label_of(FIELDS[1])}
    names = [item.name for item in fields(Deal) if getattr(before, item.name) != getattr(after, item.name)]
    return [
        labels[name]
        if name == "customer_id"
        else f"{labels[name]} {_value(before, name, locale)} → {_value(after, name, locale)}"
        for name in names
        if name in labels
    ]


def _beside(edit: Edit, locale: UiLocale) -> Iterator[str]:
    """Yield what an edit did beside the deal's own fields."""
    entity = edit.entity
    if isinstance(entity, Activity):
        named = QCoreApplication.translate("DealHistory", "activity: {name}")
        yield named.format(name=entity.text or locale.words.activity_kind(entity.kind))
    elif isinstance(entity, Attachment):
        yield QCoreApplication.translate("DealHistory", "document: {name}").format(name=entity.name)
    elif isinstance(entity, Competitor):
        yield QCoreApplication.translate("DealHistory", "competitor: {name}").format(name=entity.name)
    elif isinstance(entity, ToolSheet):
        yield QCoreApplication.translate("DealHistory", "sheet: {name}").format(
            name=locale.words.tool(entity.tool).title
        )
    elif isinstance(entity, DealContact):
        yield QCoreApplication.translate("DealHistory", "buying centre")


def _value(deal: Deal, name: str, locale: UiLocale) -> str:
    value = getattr(deal, name)
    if name == "amount":
        return locale.formats.money(value, deal.currency)
    if isinstance(value, date):
        return locale.formats.day(value)
    if name == "adjustment":
        return f"{value:+d}" if value else "0"
    text = "–" if value in {None, ""} else str(value)
    return text if len(text) <= 24 else f"{text[:24]}…"
