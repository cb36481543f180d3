"""Text and HTML to rows; where the table begins in them, and where it ends."""

from pathlib import Path

import pytest

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.csv_grid import guess_delimiter, read_csv
from funnel_desktop.services.importing.html_grid import read_html
from funnel_desktop.services.importing.layout import find_table
from funnel_desktop.services.importing.reading import read_table
from funnel_desktop.services.importing.table import Cancelled, Grid, ReadOptions, Row, Table


def write(tmp_path: Path, text: str, name: str = "deals.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return path


def csv_rows(tmp_path: Path, text: str, **options: str) -> Grid:
    return read_csv(write(tmp_path, text), ReadOptions(**options), lambda: False)  # type: ignore[arg-type]  # texts only


def table_of(*rows: Row, header_row: int = 0) -> Table:
    return find_table(Grid("csv", list(rows), list(range(1, len(rows) + 1))), header_row)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [("a;b\n1;2\n", ";"), ("a\tb\n1,5\t2,5\n", "\t"), ("Deal name|Amount\nx, y, z|5\n", "|"), ("lone\nwords\n", ",")],
)
def test_the_delimiter_under_which_the_rows_agree(text: str, delimiter: str) -> None:
    assert guess_delimiter(text) == delimiter


def test_a_stated_delimiter_holds_and_a_chosen_one_before_it(tmp_path: Path) -> None:
    stated = csv_rows(tmp_path, "sep=;\na,b;c\n1;2\n")
    assert (stated.delimiter, stated.rows) == (";", [("a,b", "c"), ("1", "2")])
    chosen = csv_rows(tmp_path, '"sep=;"\na,b;c\n', delimiter=",")
    assert (chosen.delimiter, chosen.rows) == (",", [("a", "b;c")])


def test_an_endless_cell_is_a_quote_never_closed(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        csv_rows(tmp_path, 'name,amount\nfans,1\n"' + "x" * 140_000)
    assert (refused.value.code, refused.value.params["row"]) == ("import.quotes", 3)


def test_too_many_rows_and_reading_called_off(tmp_path: Path) -> None:
    path = write(tmp_path, "a,b\n" * 300_001)
    with pytest.raises(InputError) as refused:
        read_csv(path, ReadOptions(), lambda: False)
    assert refused.value.code == "import.too_many_rows"
    with pytest.raises(Cancelled):
        read_csv(path, ReadOptions(), lambda: True)


def test_blank_lines_alone_are_no_table(tmp_path: Path) -> None:
    assert guess_delimiter("\n\n") == ","
    table = read_table(write(tmp_path, "\n\n\n"), ReadOptions(), lambda: False)
    assert (table.headers, table.rows) == ((), [])


def test_the_largest_table_of_a_page(tmp_path: Path) -> None:
    page = (
        "<html><body>words<table><tr><td>menu</td></tr></table>"
        "<table><tr><th colspan=2>Deal<br>name<th colspan=x>Amount<tr><td>Fans<td><td>5</table></body></html>"
    )
    grid = read_html(write(tmp_path, page, "deals.xls"), ReadOptions())
    assert grid.rows == [("Deal\nname", "", "Amount"), ("Fans", "", "5")]


def test_a_page_without_a_table_is_none(tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        read_table(write(tmp_path, "<html><body>words<br>words</td></tr></body></html>"), ReadOptions(), lambda: False)
    assert refused.value.code == "import.no_table"


def test_a_header_row_may_be_named_and_may_be_past_the_end() -> None:
    rows: tuple[Row, ...] = (("Deal name", "Amount"), ("My name", "My amount"), ("Fans", "5"))
    assert table_of(*rows).headers == ("Deal name", "Amount")
    assert table_of(*rows, header_row=2).headers == ("My name", "My amount")
    past = table_of(*rows, header_row=9)
    assert (past.headers, past.rows, past.header_row) == ((), [], 0)


def test_rows_wider_than_the_header_and_columns_that_are_empty() -> None:
    found = table_of(("Deal name", "", ""), ("Fans", "5", ""), ("Pumps", "", "", "beyond"), ("Valves", "", "", None))
    assert found.headers == ("Deal name", "", "", "")
    assert found.rows[0] == ("Fans", "5", "", None)
    assert table_of(("Deal name", "", ""), ("Fans", "5", "")).headers == ("Deal name", "")


def test_no_known_header_the_widest_row_is_it() -> None:
    found = table_of(("a title",), ("alpha", "beta"), ("1", "2"))
    assert (found.headers, found.header_row) == (("alpha", "beta"), 2)
