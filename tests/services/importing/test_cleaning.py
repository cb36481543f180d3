"""Cells as text: clean, of a length, and never an error taken for a word."""

import pytest

from funnel_desktop.services.importing.cleaning import (
    BLOCK,
    LINE,
    RowProblem,
    block,
    guard,
    line,
    name_and_email,
    plain,
    unguard,
    without_record_number,
)
from funnel_desktop.services.importing.table import Cell, CellError


@pytest.mark.parametrize(("cell", "text"), [(None, ""), (7.0, "7"), (7.5, "7.5"), (7, "7"), ("x", "x")])
def test_any_cell_as_text(cell: Cell, text: str) -> None:
    assert (plain(cell), line(cell, "name")) == (text, text)


def test_lines_and_blocks_lose_what_nobody_sees() -> None:
    assert line(" a\u202eb\x00 \t c\n", "name") == "ab c"
    assert block("one\r\ntwo\rthree\x07 ", "note") == "one\ntwo\nthree"
    assert line("风\u200d机", "name") == "风\u200d机"


@pytest.mark.parametrize(
    ("read", "cell", "code"),
    [
        (line, CellError("#N/A"), "error_cell"),
        (block, CellError("=…"), "error_cell"),
        (line, "x" * (LINE + 1), "too_long"),
        (block, "x" * (BLOCK + 1), "too_long"),
    ],
)
def test_what_is_no_text_is_said_with_its_field(read: object, cell: Cell, code: str) -> None:
    with pytest.raises(RowProblem) as problem:
        read(cell, "note")  # type: ignore[operator]  # one of two functions alike
    assert (problem.value.code, problem.value.field) == (f"import.row.{code}", "note")
    assert len(problem.value.text) <= 80


@pytest.mark.parametrize("text", ["=1+1", "+49", "-5", "@x", "＝1", "'=1", "\tx"])
def test_a_guarded_text_comes_back(text: str) -> None:
    assert guard(text) == f"'{text}"
    assert unguard(guard(text)) == text
    assert (guard("O'Brien"), unguard("'tis")) == ("O'Brien", "'tis")


def test_addresses_and_record_numbers_behind_names() -> None:
    assert name_and_email("Ann Lee (ann@corp.example)") == ("Ann Lee", "ann@corp.example")
    assert name_and_email("Ann Lee") == ("Ann Lee", "")
    assert without_record_number("Acme Ltd (9000001)") == "Acme Ltd"
    assert without_record_number("Acme (2019)") == "Acme (2019)"
