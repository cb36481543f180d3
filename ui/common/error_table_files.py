"""The sentences for files: what is wrong with one, and what to do. Keys are the codes that storage raises."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

FILE_ERRORS: Mapping[str, tuple[str, str]] = {
    "editor.busy": (
        QT_TRANSLATE_NOOP("Errors", "A job is still writing to this file."),
        QT_TRANSLATE_NOOP("Errors", "Wait until it has finished, or cancel it, then try again."),
    ),
    "file.missing": (
        QT_TRANSLATE_NOOP("Errors", 'There is no file "{path}".'),
        QT_TRANSLATE_NOOP("Errors", 'It may have been moved or renamed: choose "Open" and look for it.'),
    ),
    "file.empty": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is empty (0 bytes).'),
        QT_TRANSLATE_NOOP(
            "Errors", "A copy may have been cut short: take the newest backup beside it, or create a new file."
        ),
    ),
    "file.foreign": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is not a funnel file.'),
        QT_TRANSLATE_NOOP("Errors", 'If it is a spreadsheet, choose "Import". The file was not touched.'),
    ),
    "file.newer": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" was written by a newer version of this program.'),
        QT_TRANSLATE_NOOP("Errors", "Update the program on this computer. The file was not touched."),
    ),
    "file.damaged": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is damaged.'),
        QT_TRANSLATE_NOOP(
            "Errors", "Open the newest backup in the folder beside it. The damaged file was left as it is."
        ),
    ),
    "file.unreadable": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" cannot be read.'),
        QT_TRANSLATE_NOOP("Errors", "Check that you may open it and that the disk is connected."),
    ),
    "file.read_only": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" may not be written to.'),
        QT_TRANSLATE_NOOP(
            "Errors", "Remove its write protection, or copy it to a folder of your own and open the copy."
        ),
    ),
    "file.locked": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is open elsewhere (on {host}, since {since}).'),
        QT_TRANSLATE_NOOP("Errors", "Close it there first; two writers would spoil each other's work."),
    ),
    "file.folder": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" is a folder, not a file.'),
        QT_TRANSLATE_NOOP("Errors", "Choose a file inside it."),
    ),
    "file.full": (
        QT_TRANSLATE_NOOP("Errors", "The disk is full; nothing was written."),
        QT_TRANSLATE_NOOP("Errors", "Make room on the disk, then do it again. Everything saved so far is safe."),
    ),
}
