"""The sentences of the printed funnel page; kinds of movement and their marks."""

from PySide6.QtCore import QCoreApplication

from funnel_desktop.domain.funnel_page import PageMovement
from ui.common.mark import QT_TRANSLATE_NOOP
from ui.common.ui_locale import UiLocale

KINDS = {
    "won": QT_TRANSLATE_NOOP("FunnelReport", "Won"),
    "lost": QT_TRANSLATE_NOOP("FunnelReport", "Lost"),
    "new": QT_TRANSLATE_NOOP("FunnelReport", "New"),
    "grown": QT_TRANSLATE_NOOP("FunnelReport", "Grown"),
    "shrunk": QT_TRANSLATE_NOOP("FunnelReport", "Shrunk"),
    "parked": QT_TRANSLATE_NOOP("FunnelReport", "Parked"),
    "resumed": QT_TRANSLATE_NOOP("FunnelReport", "Resumed"),
    "reopened": QT_TRANSLATE_NOOP("FunnelReport", "Reopened"),
    "removed": QT_TRANSLATE_NOOP("FunnelReport", "Removed"),
}
CAUSES = {
    "competitor": QT_TRANSLATE_NOOP("FunnelReport", "to a competitor"),
    "no_decision": QT_TRANSLATE_NOOP("FunnelReport", "no decision"),
    "other": QT_TRANSLATE_NOOP("FunnelReport", "other cause"),
}
_MARKS = {"reopened": "resumed"}


def kind_words(movement: PageMovement) -> str:
    """Return what happened in a word, or the stages it moved between."""
    if movement.kind in {"forward", "back"}:
        return f"{movement.from_stage}→{movement.to_stage}"
    known = KINDS.get(movement.kind)
    return QCoreApplication.translate("FunnelReport", known) if known else movement.kind


def kind_mark(movement: PageMovement) -> str:
    """Return the mark of what happened; moving on with milestones left behind is marked as a debt."""
    if movement.kind == "forward" and movement.waived:
        return "debt"
    return _MARKS.get(movement.kind, movement.kind)


def movement_note(movement: PageMovement, locale: UiLocale, main: str) -> str:
    """Return customer and circumstances in small type."""
    parts = [movement.customer, *_circumstances(movement, locale, main), movement.note]
    return " · ".join(part for part in parts if part)


def _circumstances(movement: PageMovement, locale: UiLocale, main: str) -> list[str]:
    translate = QCoreApplication.translate
    formats = locale.formats
    if movement.kind in {"grown", "shrunk"}:
        numbers = (_number(minor, movement, locale, main) for minor in (movement.amount_before, movement.amount))
        return [" → ".join(numbers)]
    if movement.kind == "lost":
        cause = translate("FunnelReport", CAUSES[movement.cause]) if movement.cause in CAUSES else ""
        return [
            cause,
            translate("FunnelReport", "stage {stage}").format(stage=movement.to_stage or movement.from_stage),
        ]
    if movement.kind == "parked" and movement.until:
        return [translate("FunnelReport", "until {day}").format(day=formats.day_short(movement.until))]
    return []


def movement_amount(movement: PageMovement, locale: UiLocale, main: str) -> str:
    """Return the amount, or by how much it changed."""
    if movement.kind in {"grown", "shrunk"} and movement.amount is not None:
        change = movement.amount - (movement.amount_before or 0)
        return ("+" if change > 0 else "") + _number(change, movement, locale, main)
    return _number(movement.amount, movement, locale, main)


def movement_value(movement: PageMovement, locale: UiLocale, main: str) -> float | None:
    """Return the same as a number in the page's unit; None where it is unknown or in another currency."""
    if movement.currency != main or movement.amount is None:
        return None
    before = (movement.amount_before or 0) if movement.kind in {"grown", "shrunk"} else 0
    return locale.formats.sheet_value(movement.amount - before, main)


def _number(minor: int | None, movement: PageMovement, locale: UiLocale, main: str) -> str:
    """Return the number in the page's unit; an amount in another currency keeps its sign and unit."""
    if movement.currency == main:
        return locale.formats.main_number(minor, main)
    return locale.formats.money(minor, movement.currency)


def gap_words(gap: int) -> str:
    """Return the twin gap in words."""
    translate = QCoreApplication.translate
    if gap == 0:
        return translate("FunnelReport", "in step")
    if gap > 0:
        return translate("FunnelReport", "ahead {n}").format(n=gap)
    return translate("FunnelReport", "behind {n}").format(n=-gap)
