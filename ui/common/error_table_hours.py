"""The sentences for refusals about the user's hours and the order of the week."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

HOUR_ERRORS: Mapping[str, tuple[str, str]] = {
    "hours.minutes": (
        QT_TRANSLATE_NOOP("Errors", "A week cannot have {minutes} minutes of work."),
        QT_TRANSLATE_NOOP("Errors", "Type the hours of your week for sales work, more than 0 and at most 168."),
    ),
    "hours.share": (
        QT_TRANSLATE_NOOP("Errors", "{share} % is no share."),
        QT_TRANSLATE_NOOP("Errors", "Type whole per cents from 0 to 100."),
    ),
    "hours.shares": (
        QT_TRANSLATE_NOOP("Errors", "The three shares make {total} %, not 100 %."),
        QT_TRANSLATE_NOOP("Errors", "Change one of them until they make 100 % together."),
    ),
    "today.order": (
        QT_TRANSLATE_NOOP("Errors", '"{order}" is no order of the three states.'),
        QT_TRANSLATE_NOOP("Errors", "Name each of the three states once."),
    ),
}
