"""The debrief's fields in words, with the numbers they have on the screen and on paper."""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.debrief import DebriefView, Numbered, numbers
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

PLAIN: Mapping[str, tuple[str, str]] = {
    "kind": (QT_TRANSLATE_NOOP("Debrief", "Kind"), ""),
    "done_on": (QT_TRANSLATE_NOOP("Debrief", "Day"), ""),
    "minutes": (QT_TRANSLATE_NOOP("Debrief", "Minutes"), QT_TRANSLATE_NOOP("Debrief", "with the way there")),
    "contact_ids": (QT_TRANSLATE_NOOP("Debrief", "Met"), ""),
    "text": (
        QT_TRANSLATE_NOOP("Debrief", "What happened"),
        QT_TRANSLATE_NOOP("Debrief", "what was said and by whom, in their words"),
    ),
    "promise": (
        QT_TRANSLATE_NOOP("Debrief", "What we promised"),
        QT_TRANSLATE_NOOP("Debrief", "who does it by when"),
    ),
    "promised_us": (
        QT_TRANSLATE_NOOP("Debrief", "What they promised us"),
        QT_TRANSLATE_NOOP("Debrief", "the sign of real interest"),
    ),
    "next_text": (QT_TRANSLATE_NOOP("Debrief", "Next action"), ""),
    "next_on": (QT_TRANSLATE_NOOP("Debrief", "On"), ""),
}
"""Label and hint of every field that is not a milestone, an indicator or a person."""


class FieldWords(NamedTuple):
    """A field, its label and its hint."""

    field: Numbered
    label: str
    hint: str


def debrief_words(view: DebriefView, locale: UiLocale) -> tuple[FieldWords, ...]:
    """Return every field of the form in words, in its order."""
    people = {person.contact_id: person for person in view.people}
    words = locale.words
    found: list[FieldWords] = []
    for field in numbers(view):
        if field.part == "milestone":
            found.append(FieldWords(field, words.milestone(field.key), words.criterion(field.key)))
        elif field.part == "indicator":
            found.append(FieldWords(field, words.indicator(field.key), words.confirmed_by(field.key)))
        elif field.part == "attitude":
            found.append(FieldWords(field, people[field.key].name, people[field.key].title))
        else:
            label, hint = (QCoreApplication.translate("Debrief", text) if text else "" for text in PLAIN[field.key])
            found.append(FieldWords(field, label, hint))
    return tuple(found)


def part_words(part: str) -> str:
    """Return the heading of a part of the form."""
    headings = {
        "visit": QCoreApplication.translate("Debrief", "The visit"),
        "milestone": QCoreApplication.translate("Debrief", "Our milestones: proved today"),
        "indicator": QCoreApplication.translate("Debrief", "The customer's signs: given today"),
        "attitude": QCoreApplication.translate("Debrief", "Attitudes towards us, as seen today"),
        "next": QCoreApplication.translate("Debrief", "Next"),
    }
    return headings[part]
