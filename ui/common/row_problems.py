"""Why a row of a spreadsheet is not taken in, in words: for the import dialog, the command line and the saved list."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.common.mark import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from funnel_desktop.services.importing.records import Rejected

ROW_PROBLEMS: Mapping[str, str] = {
    "import.row.no_name": QT_TRANSLATE_NOOP("RowProblems", "the deal has no name"),
    "import.row.too_long": QT_TRANSLATE_NOOP("RowProblems", '"{text}…" in {column} is too long'),
    "import.row.error_cell": QT_TRANSLATE_NOOP(
        "RowProblems", "{column} holds an error or an uncomputed formula: {text}"
    ),
    "import.row.number": QT_TRANSLATE_NOOP("RowProblems", '"{text}" in {column} is not a number that fits'),
    "import.row.currency": QT_TRANSLATE_NOOP("RowProblems", '"{text}" in {column} is not a currency'),
    "import.row.same_id": QT_TRANSLATE_NOOP("RowProblems", "another row of this file has the same record id ({text})"),
    "import.row.amount_negative": QT_TRANSLATE_NOOP("RowProblems", 'the amount "{text}" in {column} is negative'),
    "import.row.amount_large": QT_TRANSLATE_NOOP(
        "RowProblems", 'the amount "{text}" in {column} is too large to be true'
    ),
    "import.row.amount_invalid": QT_TRANSLATE_NOOP("RowProblems", '"{text}" in {column} is not an amount'),
    "import.row.amount_range": QT_TRANSLATE_NOOP("RowProblems", '"{text}" in {column} is a range; write one amount'),
    "import.row.amount_ambiguous": QT_TRANSLATE_NOOP("RowProblems", '"{text}" in {column} can be read as two amounts'),
    "import.row.day_invalid": QT_TRANSLATE_NOOP("RowProblems", '"{text}" in {column} is not a day'),
    "import.row.day_ambiguous": QT_TRANSLATE_NOOP(
        "RowProblems", '"{text}" in {column}: which is the day, which the month?'
    ),
    "import.row.day_absurd": QT_TRANSLATE_NOOP("RowProblems", 'the day "{text}" in {column} is out of range'),
}


def problem_text(row: "Rejected") -> str:
    """Return the reason of a rejected row."""
    text = QCoreApplication.translate("RowProblems", ROW_PROBLEMS.get(row.code, row.code))
    return text.format(text=row.text, column=row.header)
