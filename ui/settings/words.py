"""Name and one line of explanation for every setting, by its key."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from ui.common.mark import QT_TRANSLATE_NOOP

WORDS: Mapping[str, tuple[str, str]] = {
    "language": (
        QT_TRANSLATE_NOOP("Settings", "Language"),
        QT_TRANSLATE_NOOP("Settings", "Of every word, figure and printed page; what you typed stays as it is."),
    ),
    "theme": (
        QT_TRANSLATE_NOOP("Settings", "Colours"),
        QT_TRANSLATE_NOOP("Settings", "Light, dark, or as the system has it. Paper is always light."),
    ),
    "density": (
        QT_TRANSLATE_NOOP("Settings", "Card height"),
        QT_TRANSLATE_NOOP("Settings", "Compact shows more cards; comfortable gives a long name two lines."),
    ),
    "size": (
        QT_TRANSLATE_NOOP("Settings", "Text size"),
        QT_TRANSLATE_NOOP(
            "Settings", "Of dialogs, lists, fields and menus. Cards, charts and printed pages keep their size."
        ),
    ),
    "title": (
        QT_TRANSLATE_NOOP("Settings", "Title"),
        QT_TRANSLATE_NOOP("Settings", "Stands at the head of printed pages."),
    ),
    "owner": (
        QT_TRANSLATE_NOOP("Settings", "Owner"),
        QT_TRANSLATE_NOOP("Settings", "Whose funnel it is; stands beside the title."),
    ),
    "time_zone": (
        QT_TRANSLATE_NOOP("Settings", "Time zone"),
        QT_TRANSLATE_NOOP("Settings", "Decides which day is today. Days that are stored already are not rewritten."),
    ),
    "currency": (
        QT_TRANSLATE_NOOP("Settings", "Main currency"),
        QT_TRANSLATE_NOOP(
            "Settings",
            "Sums show this one; deals keep their own currency, nothing is converted. Check the goal afterwards.",
        ),
    ),
    "goal": (
        QT_TRANSLATE_NOOP("Settings", "Goal of {quarter}"),
        QT_TRANSLATE_NOOP("Settings", "Contracts to be signed in the quarter; empty takes the goal away."),
    ),
    "folder": (
        QT_TRANSLATE_NOOP("Settings", "Backups folder"),
        QT_TRANSLATE_NOOP("Settings", "A backup is made when you close and every half hour of work."),
    ),
    "backups": (
        QT_TRANSLATE_NOOP("Settings", "Backups"),
        QT_TRANSLATE_NOOP("Settings", "Restoring writes a new file beside the present one, which stays as it is."),
    ),
}

SECTIONS: Mapping[str, str] = {
    "machine": QT_TRANSLATE_NOOP("Settings", "On this computer"),
    "file": QT_TRANSLATE_NOOP("Settings", "In this file (undo takes a change back)"),
    "backup": QT_TRANSLATE_NOOP("Settings", "Backups of this file"),
}

CHOICES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "theme": (
        ("light", QT_TRANSLATE_NOOP("Settings", "Light")),
        ("dark", QT_TRANSLATE_NOOP("Settings", "Dark")),
        ("system", QT_TRANSLATE_NOOP("Settings", "As the system")),
    ),
    "density": (
        ("auto", QT_TRANSLATE_NOOP("Settings", "By window")),
        ("compact", QT_TRANSLATE_NOOP("Settings", "Compact")),
        ("comfortable", QT_TRANSLATE_NOOP("Settings", "Comfortable")),
    ),
    "size": (
        ("small", QT_TRANSLATE_NOOP("Settings", "Small")),
        ("normal", QT_TRANSLATE_NOOP("Settings", "Normal")),
        ("large", QT_TRANSLATE_NOOP("Settings", "Large")),
    ),
}


def worded(text: str) -> str:
    """Return a sentence of this dialog in the present language."""
    return QCoreApplication.translate("Settings", text)
