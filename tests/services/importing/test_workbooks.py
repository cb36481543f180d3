"""Workbooks part by part: every kind of cell, merged and hidden rows, several sheets, and what a damaged one says."""

from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.table import Cell, CellError, Grid, ReadOptions
from funnel_desktop.services.importing.xlsx_book import Book, Watch, is_day_format
from funnel_desktop.services.importing.xlsx_sheet import read_xlsx
from tests.services.importing.workbooks import cell, row, text, workbook

HEAD = row(text("Deal name"), text("Amount"))
STYLES = (
    "<styleSheet><numFmts><numFmt numFmtId='170' formatCode='yyyy\"年\"m\"月\"'/></numFmts>"
    "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
    "<cellXfs><xf numFmtId='0'/><xf numFmtId='170'/><xf numFmtId='14'/><xf/></cellXfs></styleSheet>"
)


def grid(path: Path, sheet: str = "") -> Grid:
    return read_xlsx(path, ReadOptions(sheet=sheet), lambda: False)


def only_cell(tmp_path: Path, inner: str, *, parts: dict[str, str] | None = None, **attributes: str) -> Cell:
    data = row(text("x"), cell(inner, **attributes))
    return grid(workbook(tmp_path / "b.xlsx", f"<sheetData>{data}</sheetData>", parts=parts)).rows[0][1]


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as refused:
        grid(path)
    assert refused.value.params["name"] == path.name
    return refused.value.code


@pytest.mark.parametrize(
    ("inner", "kind", "expected"),
    [
        ("<v>12</v>", "n", 12),
        ("<v>12.5</v>", "n", 12.5),
        ("<v>-3</v>", "n", -3.0),
        (f"<v>{'9' * 400}</v>", "n", int("9" * 400)),
        ("<v>1</v>", "b", True),
        ("<v>0</v>", "b", False),
        ("<v>#N/A</v>", "e", CellError("#N/A")),
        ("<v>2026-11-23T08:30:00</v>", "d", "2026-11-23"),
        ("<f>A1&amp;A1</f><v>xx</v>", "str", "xx"),
        ("<f>1/0</f>", "n", CellError("=…")),
        ("<v>0</v>", "s", CellError("#REF!")),
    ],
)
def test_every_kind_of_cell(tmp_path: Path, inner: str, kind: str, expected: Cell) -> None:
    found = only_cell(tmp_path, inner, t=kind)
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize("number", ["many", "nan", "1e999", "9" * 5000])
def test_a_number_that_is_none_is_an_error_in_its_cell(tmp_path: Path, number: str) -> None:
    assert isinstance(only_cell(tmp_path, f"<v>{number}</v>"), CellError)


def test_a_formula_whose_result_is_no_text_is_an_empty_cell(tmp_path: Path) -> None:
    data = row(text("x"), cell("<f>A1</f><v></v>", t="str"))
    assert grid(workbook(tmp_path / "b.xlsx", f"<sheetData>{data}</sheetData>")).rows == [("x",)]


def test_days_are_told_by_the_style_of_the_cell(tmp_path: Path) -> None:
    parts = {"xl/styles.xml": STYLES}
    found = [only_cell(tmp_path, "<v>45356</v>", parts=parts, s=style) for style in "0123"]
    assert found == [45356, date(2024, 3, 5), date(2024, 3, 5), 45356]
    assert isinstance(only_cell(tmp_path, "<v>0</v>", parts=parts, s="1"), CellError)
    assert is_day_format("[$-804]yyyy-mm-dd")
    assert not is_day_format('0.00" dmy"')
    assert not is_day_format("[Red]0;yyyy")


def test_shared_texts_have_their_runs_and_not_their_readings(tmp_path: Path) -> None:
    shared = "<sst><si><r><t>上海</t></r><r><t>钢铁</t></r><rPh><t>reading</t></rPh></si><si><t>two</t></si></sst>"
    found = only_cell(tmp_path, "<v>0</v>", parts={"xl/sharedStrings.xml": shared}, t="s")
    assert found == "上海钢铁"


def test_cells_and_rows_without_an_address_follow_each_other(tmp_path: Path) -> None:
    data = f"<sheetData>{HEAD}{row(text('gap', 'D5'), r='5')}{row()}{row(text('next'))}</sheetData>"
    found = grid(workbook(tmp_path / "b.xlsx", data))
    assert found.numbers == [1, 5, 7]
    assert found.rows == [("Deal name", "Amount", None, None), (None, None, None, "gap"), ("next", None, None, None)]


def test_names_with_a_prefix_are_the_same_names(tmp_path: Path) -> None:
    inner = "<x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>Fans</x:t></x:is></x:c></x:row></x:sheetData>"
    xml = f"<x:worksheet xmlns:x='urn:x'>{inner}</x:worksheet>"
    path = workbook(tmp_path / "b.xlsx", "", parts={"xl/worksheets/sheet1.xml": xml})
    assert grid(path).rows == [("Fans",)]


def test_a_merged_block_belongs_to_all_its_rows_and_an_odd_reference_to_none(tmp_path: Path) -> None:
    data = "".join(row(text("Steel") if at == 1 else "", text(f"deal {at}", f"B{at}"), r=str(at)) for at in (1, 2, 4))
    merged = "".join(f'<mergeCell ref="{ref}"/>' for ref in ("A1:A4", "A9:A10", "C1:C2", "ZZ1:ZZ2", "nowhere"))
    found = grid(workbook(tmp_path / "b.xlsx", f"<sheetData>{data}</sheetData><mergeCells>{merged}</mergeCells>"))
    assert found.rows == [("Steel", "deal 1"), ("Steel", "deal 2"), ("Steel", "deal 4")]


def test_the_first_sheet_with_anything_in_it_is_taken_unless_one_is_named(tmp_path: Path) -> None:
    sheets = ("<sheetData/>", f"<sheetData>{HEAD}</sheetData>", f"<sheetData>{row(text('other'))}</sheetData>")
    path = workbook(tmp_path / "b.xlsx", *sheets, names=("Empty", "Deals", "Rest"))
    assert (grid(path).sheet, grid(path).sheets) == ("Deals", ("Empty", "Deals", "Rest"))
    assert grid(path, "Rest").rows == [("other",)]
    assert grid(workbook(tmp_path / "none.xlsx", "<sheetData/>")).rows == []


def test_a_workbook_without_sheets_is_no_table(tmp_path: Path) -> None:
    assert refusal(workbook(tmp_path / "b.xlsx")) == "import.no_table"
    parts = {"xl/workbook.xml": '<workbook><sheet name="A" id="x"/></workbook>'}
    path = tmp_path / "lone.xlsx"
    with ZipFile(path, "w") as package:
        for name, xml in parts.items():
            package.writestr(name, xml)
    assert refusal(path) == "import.no_table"


@pytest.mark.parametrize(
    "xml",
    [
        "<worksheet><row>",
        "<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>",
        "<worksheet><row r='one'/></worksheet>",
        "<worksheet><row r='1'><c t='s'><v>first</v></c></row></worksheet>",
    ],
)
def test_a_sheet_that_is_no_sheet_is_damaged(tmp_path: Path, xml: str) -> None:
    assert refusal(workbook(tmp_path / "b.xlsx", "", parts={"xl/worksheets/sheet1.xml": xml})) == "import.damaged"


def test_styles_that_make_no_sense_are_damaged(tmp_path: Path) -> None:
    parts = {"xl/styles.xml": "<styleSheet><numFmt formatCode='d'/></styleSheet>"}
    assert refusal(workbook(tmp_path / "b.xlsx", "<sheetData/>", parts=parts)) == "import.damaged"


def test_what_is_no_package_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "b.xlsx"
    path.write_bytes(b"PK\x03\x04")
    assert refusal(path) == "import.damaged"


def test_too_wide_and_too_many_parts(tmp_path: Path) -> None:
    wide = f"<sheetData>{row(text('far', 'SS1'))}</sheetData>"
    assert refusal(workbook(tmp_path / "wide.xlsx", wide)) == "import.too_wide"
    parts = {f"xl/media/{number}": "" for number in range(5_001)}
    assert refusal(workbook(tmp_path / "many.xlsx", "<sheetData/>", parts=parts)) == "import.too_big"


def test_too_many_rows(tmp_path: Path) -> None:
    data = "<sheetData>" + "<row><c><v>1</v></c></row>" * 300_001 + "</sheetData>"
    assert refusal(workbook(tmp_path / "long.xlsx", data)) == "import.too_many_rows"


def test_a_parse_that_takes_too_long_is_given_up() -> None:
    watch = Watch("b.xlsx", lambda: False)
    watch.look()
    watch._end = 0.0
    with pytest.raises(InputError) as refused:
        watch.look()
    assert refused.value.code == "import.too_big"


def test_a_book_that_is_refused_is_closed(tmp_path: Path) -> None:
    path = workbook(tmp_path / "b.xlsx", "", parts={"xl/workbook.xml": "<broken"})
    with pytest.raises(InputError):
        Book(path, lambda: False)
    path.unlink()
