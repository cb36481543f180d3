"""What is in a file, by its content: encodings, delimiters, header rows, totals, footers, types, and hostile files."""

from datetime import date
from pathlib import Path

import pytest

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.reading import read_table
from funnel_desktop.services.importing.table import Cancelled, CellError, ReadOptions, column_letter
from tests.services.importing.samples import FILES, SYSTEMS, read


@pytest.mark.parametrize(
    ("name", "encoding", "delimiter", "rows"),
    [
        ("gb18030_excel_zh.csv", "gb18030", ",", 4),
        ("gbk_short_ambiguous.csv", "gb18030", ",", 1),
        ("utf8_bom_excel.csv", "utf-8-sig", ",", 4),
        ("utf16le_unicode_text.txt", "utf-16", "\t", 4),
        ("european_semicolon_cp1252.csv", "cp1252", ";", 3),
        ("multiline_quotes.csv", "utf-8", ",", 4),
        ("header_only.csv", "utf-8", ",", 0),
        ("html_named.xls", "utf-8", "", 1),
    ],
)
def test_encoding_and_delimiter(name: str, encoding: str, delimiter: str, rows: int) -> None:
    table = read(name)
    assert (table.encoding, table.delimiter, len(table.rows)) == (encoding, delimiter, rows)


def test_chinese_text_survives_every_encoding() -> None:
    expected = [str(row[0]) for row in read("utf8_bom_excel.csv").rows]
    assert expected[2].startswith("㐂屋")
    for name in ("gb18030_excel_zh.csv", "utf16le_unicode_text.txt"):
        assert [str(row[0]) for row in read(name).rows] == expected


def test_an_encoding_can_be_overruled_and_a_wrong_one_is_refused() -> None:
    assert read("gb18030_excel_zh.csv", encoding="gb18030").encoding == "gb18030"
    with pytest.raises(InputError) as refused:
        read("gb18030_excel_zh.csv", encoding="utf-8")
    assert refused.value.code == "import.encoding"


def test_title_rows_totals_and_blank_rows_are_no_deals() -> None:
    table = read("messy_table.csv")
    assert table.header_row == 4
    assert table.numbers == [5, 7, 8]
    assert {note.code for note in table.notes} == {"import.left_out", "import.repeated_headers"}
    assert all(len(row) == len(table.headers) for row in table.rows)


def test_a_header_of_two_merged_rows_and_a_customer_merged_over_two() -> None:
    table = read("merged_two_row_header.xlsx")
    assert table.header_row == 3
    assert table.headers[1] == "商机 / 名称"
    assert [row[0] for row in table.rows] == ["甲公司", "甲公司", "乙公司"]


def test_a_footer_is_left_out() -> None:
    table = read("salesforce_report_export.csv")
    assert len(table.rows) == 5
    assert table.notes[0].params["rows"] == (10, 11, 12, 13, 14)


def test_cells_of_a_workbook_keep_their_types() -> None:
    table = read("types_formulas_hidden.xlsx")
    first = table.rows[0]
    assert first[1:4] == (1234.5, date(2024, 3, 5), 45356)
    assert isinstance(first[6], CellError)
    assert isinstance(first[8], CellError)
    assert {note.code for note in table.notes} == {"import.hidden_rows", "import.hidden_sheets"}


@pytest.mark.parametrize("name", SYSTEMS)
def test_every_system_has_its_five_deals(name: str) -> None:
    assert len(read(name).rows) == 5


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("empty.csv", "import.empty"),
        ("evil_dimension_lie.xlsx", "import.too_wide"),
        ("evil_zip_bomb_100MB.xlsx", "import.too_big"),
        ("absent.csv", "import.missing"),
        (".", "import.folder"),
    ],
)
def test_unusable_files_are_refused(name: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        read_table(FILES / name, ReadOptions(), lambda: False)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "import.legacy_xls"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "import.encrypted"),
        (b"SQLite format 3\0" + b"\0" * 100, "import.no_table"),
        (b"%PDF-1.7", "import.no_table"),
        (b"PK\x03\x04 not really", "import.damaged"),
        (b"<?xml version='1.0'?><Workbook/>", "import.legacy_xls"),
        (b"a\0\0\0b\x01\x02" * 50, "import.no_table"),
    ],
)
def test_the_name_is_not_believed(tmp_path: Path, data: bytes, code: str) -> None:
    path = tmp_path / "deals.csv"
    path.write_bytes(data)
    with pytest.raises(InputError) as refused:
        read_table(path, ReadOptions(), lambda: False)
    assert refused.value.code == code
    assert path.read_bytes() == data


def test_an_unknown_sheet_is_refused() -> None:
    with pytest.raises(InputError) as refused:
        read("types_formulas_hidden.xlsx", sheet="nowhere")
    assert refused.value.code == "import.sheet"


def test_reading_can_be_called_off() -> None:
    with pytest.raises(Cancelled):
        read_table(FILES / "types_formulas_hidden.xlsx", ReadOptions(), lambda: True)


def test_column_letters() -> None:
    assert [column_letter(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
