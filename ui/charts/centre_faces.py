"""The buying centre in words: every person's face on the map, the levels' names, and what the broken rules say.

Screen and paper draw the same values; where the boxes stand is `domain.centre_layout`'s.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.centre import LEVELS, CentreMap, MapPerson, Measures, level_of
from funnel_desktop.domain.centre_layout import draw_centre
from funnel_desktop.domain.centre_rules import CentreWarning
from funnel_desktop.domain.deal_panel import DealPanel
from funnel_desktop.domain.entities import Contact, DealContact
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

LARGEST, SMALLEST = 1.35, 0.4
"""Between these scales the map is drawn on paper."""
LEVEL_NAMES = (
    QT_TRANSLATE_NOOP("BuyingCentre", "Decides"),
    QT_TRANSLATE_NOOP("BuyingCentre", "Influences"),
    QT_TRANSLATE_NOOP("BuyingCentre", "Users, coach"),
)
LEVEL_HINTS = (
    QT_TRANSLATE_NOOP("BuyingCentre", "Nobody known who decides"),
    QT_TRANSLATE_NOOP("BuyingCentre", "Nobody known who judges it"),
    QT_TRANSLATE_NOOP("BuyingCentre", "Nobody known who uses it"),
)


@dataclass(frozen=True, slots=True)
class CentreFace:
    """One person: `key` is its part in the deal; `under` its roles, or that it was not met; `speech` all of it."""

    key: str
    name: str
    title: str
    under: str
    attitude: int | None
    met: bool
    coach: bool
    speech: str
    influence: int = 0


@dataclass(frozen=True, slots=True)
class CentreValues:
    """What the map shows: people to be placed, their faces by contact id, level names, and hints for empty levels."""

    people: tuple[MapPerson, ...]
    faces: Mapping[str, CentreFace]
    levels: tuple[str, ...]
    hints: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CentreWindow:
    """A drawing and the scale at which it fits the room it is given; `height` is then px of that room."""

    drawn: CentreMap
    scale: float

    @property
    def height(self) -> float:
        """How high it is once scaled."""
        return self.drawn.height * self.scale


@dataclass(frozen=True, slots=True)
class WarningWords:
    """A broken rule: what is wrong, and the reason with what to do."""

    title: str
    reason: str


def centre_values(panel: DealPanel, locale: UiLocale) -> CentreValues:
    """Return the buying centre of a deal."""
    contacts = {contact.id: contact for contact in panel.facts.contacts}
    parts = [part for part in panel.facts.people if part.contact_id in contacts]
    return CentreValues(
        people=tuple(
            MapPerson(part.contact_id, level_of(part.roles), part.influence or 0, contacts[part.contact_id].reports_to)
            for part in parts
        ),
        faces={part.contact_id: _face(panel, part, contacts[part.contact_id], locale) for part in parts},
        levels=tuple(QCoreApplication.translate("BuyingCentre", LEVEL_NAMES[level]) for level in LEVELS),
        hints=tuple(QCoreApplication.translate("BuyingCentre", LEVEL_HINTS[level]) for level in LEVELS),
    )


def fitted(values: CentreValues, width: float, height: float) -> CentreWindow:
    """Return the drawing at the largest scale at which it fits a room: smaller boxes, more of them side by side."""
    scale = LARGEST
    while True:
        window = CentreWindow(draw_centre(values.people, Measures(width / scale)), scale)
        if window.height <= height or scale < SMALLEST:
            return window
        scale *= 0.95


def warning_words(warning: CentreWarning, names: Mapping[str, str], locale: UiLocale) -> WarningWords:
    """Return a broken rule with its reason; `names` are those of contacts by id."""
    title, reason = _WARNINGS[warning.code]
    if not warning.others and warning.code == "single_source":
        reason = QT_TRANSLATE_NOOP("BuyingCentre", "Nobody else has confirmed anything: find a second person.")
    if warning.n == 0 and warning.code == "no_decider":
        reason = QT_TRANSLATE_NOOP("BuyingCentre", "Nobody is known here yet: ask who signs, and who advises.")
    if warning.k == 0 and warning.code == "coach_untested":
        reason = QT_TRANSLATE_NOOP("BuyingCentre", "Note what the coach tells you, and later whether it proved true.")
    values = {
        "names": locale.formats.listed([names.get(key, "–") for key in warning.people]),
        "others": locale.formats.listed([names.get(key, "–") for key in warning.others]),
        "k": warning.k,
        "n": warning.n,
    }
    translate = QCoreApplication.translate
    return WarningWords(
        translate("BuyingCentre", title).format(**values), translate("BuyingCentre", reason).format(**values)
    )


def legend_words() -> tuple[str, str, str, str, str]:
    """Return what the cells, the dashes and the lines mean: for, neutral, against, not met, width."""
    return (
        QCoreApplication.translate("BuyingCentre", "for us"),
        QCoreApplication.translate("BuyingCentre", "neutral"),
        QCoreApplication.translate("BuyingCentre", "against"),
        QCoreApplication.translate("BuyingCentre", "not met"),
        QCoreApplication.translate("BuyingCentre", "bar, line width = influence"),
    )


def _face(panel: DealPanel, part: DealContact, contact: Contact, locale: UiLocale) -> CentreFace:
    met = contact.id in panel.met
    roles = locale.formats.listed([locale.words.role(role) for role in part.roles])
    unmet = QCoreApplication.translate("BuyingCentre", "not met yet")
    weight = (
        QCoreApplication.translate("BuyingCentre", "influence {n}").format(n=part.influence) if part.influence else ""
    )
    unknown = QCoreApplication.translate("BuyingCentre", "attitude unknown")
    boss = panel.names.get(contact.reports_to or "", "")
    reports = QCoreApplication.translate("BuyingCentre", "reports to {name}").format(name=boss) if boss else ""
    said = (
        " ".join(text for text in (contact.name, contact.title, contact.department) if text),
        roles,
        unknown if part.attitude is None else locale.words.attitude(part.attitude),
        weight,
        reports,
        "" if met else unmet,
        part.motive,
    )
    return CentreFace(
        key=part.id,
        name=contact.name,
        title=contact.title or contact.department,
        under=(roles or "–") if met else QCoreApplication.translate("BuyingCentre", "unmet"),
        attitude=part.attitude,
        met=met,
        coach="coach" in part.roles,
        speech=" · ".join(text for text in said if text),
        influence=part.influence or 0,
    )


_WARNINGS: Mapping[str, tuple[str, str]] = {
    "no_decider": (
        QT_TRANSLATE_NOOP("BuyingCentre", "No decision maker is known."),
        QT_TRANSLATE_NOOP("BuyingCentre", "People known here: {n}, none an executive: ask who signs."),
    ),
    "no_opponent": (
        QT_TRANSLATE_NOOP("BuyingCentre", "No opponent is known."),
        QT_TRANSLATE_NOOP("BuyingCentre", "Attitudes known: {k} of {n}, none against us: look again."),
    ),
    "gatekeeper": (
        QT_TRANSLATE_NOOP("BuyingCentre", "The technical gate is held against us: {names}."),
        QT_TRANSLATE_NOOP(
            "BuyingCentre", "{k} of {n} technical people: hear their reasons before step 5 asks for their passing."
        ),
    ),
    "single_source": (
        QT_TRANSLATE_NOOP("BuyingCentre", "{k} of {n} pieces of evidence come from {names} alone."),
        QT_TRANSLATE_NOOP("BuyingCentre", "Nobody else has said so: let {others} say it in their own words."),
    ),
    "coach_untested": (
        QT_TRANSLATE_NOOP("BuyingCentre", "The coach is not tested: {names}."),
        QT_TRANSLATE_NOOP("BuyingCentre", "Statements noted: {k}, none judged: check one and say what proved true."),
    ),
}
"""By code: what is wrong, and why."""
