"""Rows understood cell by cell; a row with one that cannot be is rejected, with its column and its text."""

import pytest

from funnel_desktop.services.importing.mapping import guess
from funnel_desktop.services.importing.records import Record, RecordReader, Rejected
from funnel_desktop.services.importing.table import Cell, CellError, Row, Table


def read(headers: tuple[str, ...], *rows: Row, currency: str = "CNY") -> list[Record | Rejected]:
    table = Table("csv", headers, list(rows), list(range(2, len(rows) + 2)), 1)
    return list(RecordReader(table, guess(table, {}), currency))


def values(header: str, cell: Cell, *more: tuple[str, Cell], currency: str = "CNY") -> dict[str, object]:
    headers = ("Deal name", header, *(name for name, _ in more))
    (found,) = read(headers, ("Fans", cell, *(value for _, value in more)), currency=currency)
    assert isinstance(found, Record)
    return {key: value for key, value in found.values.items() if key != "name"}


@pytest.mark.parametrize(
    ("header", "cell", "code"),
    [
        ("Amount", "1e14", "amount_large"),
        ("Amount", "(5)", "amount_negative"),
        ("Amount", "5-7", "amount_range"),
        ("Currency", "seashells", "currency"),
        ("Rate adjustment", "much", "number"),
        ("Rate adjustment", "101", "number"),
        ("Taken over at stage", "9", "number"),
        ("Created", "03/05/2024", "day_ambiguous"),
        ("Customer", CellError("#REF!"), "error_cell"),
        ("Note", CellError("#REF!"), "error_cell"),
    ],
)
def test_a_cell_that_cannot_be_rejects_its_row(header: str, cell: Cell, code: str) -> None:
    (found,) = read(("Deal name", header), ("Fans", cell))
    assert isinstance(found, Rejected)
    assert (found.code, found.header, found.number) == (f"import.row.{code}", header, 2)
    assert found.row == ("Fans", cell)


def test_a_row_without_a_name_is_none() -> None:
    (found,) = read(("Deal name", "Customer"), (" \u200e", "Steel"))
    assert isinstance(found, Rejected)
    assert (found.code, found.header) == ("import.row.no_name", "Deal name")


def test_several_notes_are_one_with_their_headers() -> None:
    assert values("Note", "a", ("Description", "b"), ("Comments", None)) == {"note": "Note: a\nDescription: b"}
    assert values("Note", "a") == {"note": "a"}


def test_cells_that_say_nothing_are_not_stated() -> None:
    assert values("Priority", "sideways", ("Amount", "n/a"), ("Active", "perhaps"), ("Contact", " ; ")) == {}


def test_money_in_the_currency_of_the_sign_the_column_or_the_file() -> None:
    assert values("Amount", "$5") == {"amount": 500, "currency": "USD"}
    assert values("Amount (EUR)", "5") == {"amount": 500, "currency": "EUR"}
    assert values("Amount", "5", currency="JPY") == {"amount": 5, "currency": "JPY"}
    assert values("Amount", "¥5", currency="JPY") == {"amount": 5, "currency": "JPY"}
    assert values("Amount", "2万", ("Currency", "港币")) == {"amount": 2_000_000, "currency": "HKD"}


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ((("Stage", "Won"),), {"outcome": "won"}),
        ((("Stage", "Proposal"),), {"stage": 5, "outcome": "open"}),
        ((("Stage", "Proposal"), ("Status", "Lost")), {"stage": 5, "outcome": "lost"}),
        ((("Stage", "Proposal"), ("Active", "FALSE")), {"stage": 5, "outcome": "lost"}),
        ((("Stage", "Proposal"), ("Active", "yes")), {"stage": 5, "outcome": "open"}),
    ],
)
def test_stage_status_and_flag_make_the_outcome(
    cells: tuple[tuple[str, Cell], ...], expected: dict[str, object]
) -> None:
    assert values(*cells[0], *cells[1:]) == expected


def test_the_day_of_an_outcome_counts_for_that_outcome_alone() -> None:
    won = values("Stage", "Won", ("Won on", "2026-01-05"), ("Lost on", "2026-02-05"))
    assert str(won["closed_on"]) == "2026-01-05"
    assert values("Stage", "Proposal", ("Won on", "2026-01-05")) == {"stage": 5, "outcome": "open"}


def test_people_with_their_addresses() -> None:
    found = values("Contact", "Ann Lee (ann@corp.example)；王小明、 ")
    assert found == {"contact": (("Ann Lee", "ann@corp.example"), ("王小明", ""))}


def test_our_own_sheet_is_read_back_without_its_guards() -> None:
    found = values("Note", "'=1+1", ("Funnel Desktop ID", "7"), ("Rate adjustment", "'-5"))
    assert (found["note"], found["adjustment"]) == ("=1+1", -5)
    assert values("Note", "'=1+1")["note"] == "'=1+1"
