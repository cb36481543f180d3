"""The sentences for backups, restored and replaced files, and the program itself: what is wrong, and what to do."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

KEEPING_ERRORS: Mapping[str, tuple[str, str]] = {
    "backup.damaged": (
        QT_TRANSLATE_NOOP("Errors", "The backup {path} is damaged or was changed after it was made."),
        QT_TRANSLATE_NOOP("Errors", "Choose another one."),
    ),
    "backup.folder": (
        QT_TRANSLATE_NOOP("Errors", "The backup could not be written to {path}."),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder for backups, or free some space."),
    ),
    "file.exists": (
        QT_TRANSLATE_NOOP("Errors", "There is already a file {path}."),
        QT_TRANSLATE_NOOP("Errors", "Choose another name."),
    ),
    "file.no_locks": (
        QT_TRANSLATE_NOOP("Errors", "The place where {path} lies cannot lock files, so it is not safe to work there."),
        QT_TRANSLATE_NOOP("Errors", "Copy the file to a local disk."),
    ),
    "file.old": (
        QT_TRANSLATE_NOOP(
            "Errors", "{path} is of an older version and must be opened for writing once, to be brought up to date."
        ),
        QT_TRANSLATE_NOOP("Errors", "Open it in the program."),
    ),
    "file.replaced": (
        QT_TRANSLATE_NOOP("Errors", "{path} was replaced by another file while it was open."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing more is written, so that neither is harmed. Close the program and open the file again."
        ),
    ),
    "deal.ambiguous": (
        QT_TRANSLATE_NOOP("Errors", 'Several deals are called "{name}": {names}.'),
        QT_TRANSLATE_NOOP("Errors", "Give the whole name, or the deal's id."),
    ),
    "deal.not_found": (
        QT_TRANSLATE_NOOP("Errors", 'There is no deal "{name}" in this file.'),
        QT_TRANSLATE_NOOP("Errors", "Give its name, a part of it that no other deal has, or its id."),
    ),
    "report.part": (
        QT_TRANSLATE_NOOP("Errors", 'The report cannot be asked for "{part}".'),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Write measure, shape, deals, rule and period, for example value.reached.open.every.year, and after them a day that has come.",
        ),
    ),
    "report.unknown": (
        QT_TRANSLATE_NOOP("Errors", 'There is no report "{key}".'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of these: {keys}."),
    ),
    "report.version": (
        QT_TRANSLATE_NOOP("Errors", 'The meeting pack has no version "{part}".'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of these: {keys}."),
    ),
    "pack.customer_deals": (
        QT_TRANSLATE_NOOP("Errors", "The customer's version shows projects of that customer, and none is chosen."),
        QT_TRANSLATE_NOOP("Errors", "Choose at least one deal of the customer."),
    ),
    "pack.empty": (
        QT_TRANSLATE_NOOP("Errors", "No section of the pack is chosen."),
        QT_TRANSLATE_NOOP("Errors", "Choose at least one."),
    ),
    "pack.gone": (
        QT_TRANSLATE_NOOP("Errors", "This printed pack is not in the file any more."),
        QT_TRANSLATE_NOOP("Errors", "Look for it in a backup of the day it was printed."),
    ),
    "pack.one_customer": (
        QT_TRANSLATE_NOOP(
            "Errors", "The customer's version is for one customer; deals of several are chosen: {names}."
        ),
        QT_TRANSLATE_NOOP("Errors", "Choose deals of one customer, so that none reads about another."),
    ),
    "report.no_chart": (
        QT_TRANSLATE_NOOP("Errors", 'There is no chart in "{title}".'),
        QT_TRANSLATE_NOOP("Errors", "Choose another format: PDF, slides or tables."),
    ),
    "report.not_written": (
        QT_TRANSLATE_NOOP("Errors", "{path} could not be written: {reason}"),
        QT_TRANSLATE_NOOP("Errors", "Close it if it is open in another program, or choose another folder."),
    ),
    "report.days": (
        QT_TRANSLATE_NOOP("Errors", '"{part}" does not name two days.'),
        QT_TRANSLATE_NOOP("Errors", "Write them like this: comparison:2026-08-24..2026-11-23"),
    ),
    "report.deal_wanted": (
        QT_TRANSLATE_NOOP("Errors", "The report {key} is about one deal."),
        QT_TRANSLATE_NOOP("Errors", "Say which: --deal and its name or id."),
    ),
    "figures.period": (
        QT_TRANSLATE_NOOP("Errors", "The days are out of order: {start} to {end}, as of {as_of}."),
        QT_TRANSLATE_NOOP("Errors", "Let --from be no later than --to, and --to no later than --as-of."),
    ),
    "past.future": (
        QT_TRANSLATE_NOOP("Errors", "{day} has not come yet."),
        QT_TRANSLATE_NOOP("Errors", "Choose today or a day before it."),
    ),
    "past.read_only": (
        QT_TRANSLATE_NOOP("Errors", "You are looking at a day of the past, which nobody can change."),
        QT_TRANSLATE_NOOP("Errors", "Go back to today (Esc) and do it there."),
    ),
    "print.failed": (
        QT_TRANSLATE_NOOP("Errors", "The printer {printer} took no page."),
        QT_TRANSLATE_NOOP("Errors", "See whether it is on and connected, or save the page as PDF."),
    ),
    "program.defect": (
        QT_TRANSLATE_NOOP("Errors", "Something in this program went wrong."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Your file is as it was after the last step. The details are in {log}: send that file to whoever maintains the program, then go on.",
        ),
    ),
}
