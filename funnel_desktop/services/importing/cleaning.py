"""Text as it may go into the file: no control characters, nothing that turns the direction of writing, no endless cells.

Formulas stay what they are, plain text; zero-width joiners stay, since names and emoji need them.
"""

import re

from funnel_desktop.services.importing.table import Cell, CellError

LINE, BLOCK = 1_000, 100_000
"""The longest text of one line (a name) and of several (a note), in characters."""

_CONTROL = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u200e\u200f\ufeff\ufffe\uffff\ud800-\udfff]"
)
_SPACES = re.compile(r"\s+")
_GUARDED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_EMAIL = re.compile(r"^(.*?)\s*[(（<]([^()（）<>\s]+@[^()（）<>\s]+)[)）>]$")
_RECORD = re.compile(r"\s*[(（]\d{5,}[)）]$")


class RowProblem(Exception):  # noqa: N818 - a value on its way to the list of rejected rows
    """Why a row cannot be taken in: a code "import.row.…" and the field at fault."""

    def __init__(self, code: str, field: str = "", text: str = "") -> None:
        super().__init__(code)
        self.code, self.field, self.text = code, field, text[:80]


def plain(cell: Cell) -> str:
    """Return any cell as text; whole numbers without a decimal point."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def line(cell: Cell, field: str) -> str:
    """Return a cell as one clean line. Raises RowProblem "import.row.too_long" or "import.row.error_cell"."""
    if isinstance(cell, CellError):
        raise RowProblem("import.row.error_cell", field, cell)
    text = cell if isinstance(cell, str) else plain(cell)
    if not text.isascii() or not text.isprintable():
        text = _CONTROL.sub("", text)
    text = _SPACES.sub(" ", text).strip()
    if len(text) > LINE:
        raise RowProblem("import.row.too_long", field, text)
    return text


def block(cell: Cell, field: str) -> str:
    """Return a cell as clean text that may have lines. Raises RowProblem like `line`."""
    if isinstance(cell, CellError):
        raise RowProblem("import.row.error_cell", field, cell)
    text = _CONTROL.sub("", plain(cell).replace("\r\n", "\n").replace("\r", "\n")).strip()
    if len(text) > BLOCK:
        raise RowProblem("import.row.too_long", field, text)
    return text


def guard(text: str) -> str:
    """Return a text that no spreadsheet program takes for a formula: an apostrophe before a dangerous first sign."""
    return f"'{text}" if text.lstrip("'").startswith(_GUARDED) else text


def unguard(text: str) -> str:
    """Take back what `guard` has done; other apostrophes stay."""
    return text[1:] if text.startswith("'") and text.lstrip("'").startswith(_GUARDED) else text


def name_and_email(text: str) -> tuple[str, str]:
    """Split "Ann Lee (ann@corp.example)"; without an address the second is empty."""
    match = _EMAIL.match(text)
    return (match[1], match[2]) if match else (text, "")


def without_record_number(text: str) -> str:
    """Return a customer's name without the record number some systems put behind it: "Acme Ltd (9000001)"."""
    return _RECORD.sub("", text)
