"""The sentences for the user's own playbook: what cannot be in it, and where. Keys are the codes of `playbook_check`."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP("Errors", "Mend it there and try again. Nothing has been changed.")

PLAYBOOK_ERRORS: Mapping[str, tuple[str, str]] = {
    "playbook.unknown": (
        QT_TRANSLATE_NOOP("Errors", 'The playbook has nothing called "{place}".'),
        QT_TRANSLATE_NOOP("Errors", "Correct the name or take it out. Nothing has been changed."),
    ),
    "playbook.text": (QT_TRANSLATE_NOOP("Errors", '"{place}" must be a text that is not empty.'), _NOTHING),
    "playbook.lines": (QT_TRANSLATE_NOOP("Errors", '"{place}" must be a list of texts.'), _NOTHING),
    "playbook.long": (QT_TRANSLATE_NOOP("Errors", '"{place}" is longer than {limit} characters.'), _NOTHING),
    "playbook.whole": (
        QT_TRANSLATE_NOOP("Errors", '"{place}" must be a whole number from {low} to {high}.'),
        _NOTHING,
    ),
    "playbook.flag": (QT_TRANSLATE_NOOP("Errors", '"{place}" must be true or false.'), _NOTHING),
    "playbook.keys": (QT_TRANSLATE_NOOP("Errors", '"{place}" must be a list of keys, each once.'), _NOTHING),
    "playbook.rule": (
        QT_TRANSLATE_NOOP("Errors", '"{place}" names the data rule "{rule}", which is unknown or not complete.'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of the named rules with its details. Nothing has been changed."),
    ),
    "playbook.language": (
        QT_TRANSLATE_NOOP("Errors", '"{place}" has no text in the language {language}.'),
        QT_TRANSLATE_NOOP("Errors", "Write it in Chinese and in English. Nothing has been changed."),
    ),
    "playbook.rates_fall": (
        QT_TRANSLATE_NOOP("Errors", "Stage {stage} has a rate of {rate} %, the stage before it {before} %."),
        QT_TRANSLATE_NOOP("Errors", "Rates never fall from stage to stage. Nothing has been changed."),
    ),
    "playbook.last_milestone": (
        QT_TRANSLATE_NOOP("Errors", "Stage {stage} would have no milestone left."),
        QT_TRANSLATE_NOOP("Errors", "Add another one first: without any, nothing there could be proved."),
    ),
    "playbook.contract": (
        QT_TRANSLATE_NOOP("Errors", "The signed contract cannot be retired."),
        QT_TRANSLATE_NOOP("Errors", "Completing it is what wins a deal."),
    ),
    "playbook.toml": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is not written as a playbook file: {text}.'),
        _NOTHING,
    ),
    "playbook.unreadable": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" cannot be read as text.'),
        QT_TRANSLATE_NOOP("Errors", "Choose a playbook file (.toml, UTF-8). Nothing has been changed."),
    ),
}
