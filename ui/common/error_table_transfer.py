"""The sentences for spreadsheets and other files that come in or go out: what is wrong, and what to do."""

from collections.abc import Mapping

from ui.common.mark import QT_TRANSLATE_NOOP

TRANSFER_ERRORS: Mapping[str, tuple[str, str]] = {
    "export.format": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" has an ending this program does not write.'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of {formats}."),
    ),
    "export.not_written": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" could not be written ({reason}).'),
        QT_TRANSLATE_NOOP("Errors", "Close it in other programs or choose another place."),
    ),
    "import.damaged": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is a damaged workbook.'),
        QT_TRANSLATE_NOOP("Errors", "Open it in a spreadsheet program, save it anew, then import that."),
    ),
    "import.empty": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is empty (0 bytes).'),
        QT_TRANSLATE_NOOP("Errors", "Export it again, then import that."),
    ),
    "import.encoding": (
        QT_TRANSLATE_NOOP("Errors", 'The characters of "{name}" cannot be made out.'),
        QT_TRANSLATE_NOOP("Errors", "Save it as CSV UTF-8 or XLSX, or choose its encoding by hand."),
    ),
    "import.folder": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is a folder.'),
        QT_TRANSLATE_NOOP("Errors", "Choose a spreadsheet inside it."),
    ),
    "import.legacy_xls": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" is in the old XLS format.'),
        QT_TRANSLATE_NOOP("Errors", "Save it as XLSX or CSV in a spreadsheet program, then import that."),
    ),
    "import.missing": (
        QT_TRANSLATE_NOOP("Errors", 'There is no file "{name}".'),
        QT_TRANSLATE_NOOP("Errors", "Check the name and the folder."),
    ),
    "import.no_name_column": (
        QT_TRANSLATE_NOOP("Errors", 'No column of "{name}" gives the deals their names.'),
        QT_TRANSLATE_NOOP("Errors", "Say by hand which column is the deal name."),
    ),
    "import.no_table": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" holds no table that could be imported.'),
        QT_TRANSLATE_NOOP("Errors", "Choose a spreadsheet with a row of headers and rows below it."),
    ),
    "import.quotes": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" has a quotation mark that never ends, near row {row}.'),
        QT_TRANSLATE_NOOP("Errors", "Mend that row, or save the table as XLSX."),
    ),
    "import.sheet": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" has no sheet of that name.'),
        QT_TRANSLATE_NOOP("Errors", "Choose one of its sheets."),
    ),
    "import.too_big": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" would unfold to more data than is safe to read.'),
        QT_TRANSLATE_NOOP("Errors", "Save only the table itself as CSV, then import that."),
    ),
    "import.too_many_rows": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" has more than {limit} rows.'),
        QT_TRANSLATE_NOOP("Errors", "Split it, then import the parts one after the other."),
    ),
    "import.too_wide": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" has more than {limit} columns, or says so.'),
        QT_TRANSLATE_NOOP("Errors", "Delete the empty columns at its right, then import it again."),
    ),
    "import.unreadable": (
        QT_TRANSLATE_NOOP("Errors", '"{name}" cannot be read.'),
        QT_TRANSLATE_NOOP("Errors", "Close it in other programs and check that you may read it."),
    ),
    "pdf.not_written": (
        QT_TRANSLATE_NOOP("Errors", '"{path}" could not be written ({reason}).'),
        QT_TRANSLATE_NOOP("Errors", "Close it in other programs or choose another place."),
    ),
}
