"""Columns and stage words: guessed by their names, then set by hand, each setting a mapping of its own."""

from datetime import date

import pytest

from funnel_desktop.services.importing.mapping import (
    Column,
    ColumnMapping,
    assign,
    guess,
    unmapped,
    with_decimal,
    with_evidence,
    with_guesses,
    with_order,
    with_target,
    with_unit,
)
from funnel_desktop.services.importing.stage_targets import TARGETS, target_of
from funnel_desktop.services.importing.table import Row, Table
from funnel_desktop.services.importing.vocabulary import fields

NAMES = {"项目立项": 1, "Negotiation": 7}


def table(headers: tuple[str, ...], *rows: Row) -> Table:
    return Table("csv", headers, list(rows), list(range(2, len(rows) + 2)), 1)


def names_of(mapping: ColumnMapping) -> list[str]:
    return [column.field for column in mapping.columns]


def test_headers_are_known_whole_in_parts_and_with_their_unit() -> None:
    found = guess(table(("Deal / Deal name", "Amount (万元)", "Betrag (USD)", "Wetter", "备注", "Notes")), NAMES)
    assert names_of(found) == ["name", "amount", "", "", "note", "note"]
    assert found.columns[1] == Column("amount", 10_000, known=True)


def test_a_currency_in_the_header_counts() -> None:
    (column,) = guess(table(("金额(CHF k)",)), NAMES).columns
    assert (column.unit, column.currency) == (1000, "CHF")


def test_without_a_stage_the_status_is_the_stage() -> None:
    found = guess(table(("Deal name", "Status"), ("x", "Proposal"), ("y", None)), NAMES)
    assert names_of(found) == ["name", "stage"]
    assert dict(found.targets) == {"Proposal": "5"}


def test_a_column_set_by_hand_takes_the_field_from_its_column_and_decides_anew() -> None:
    sheet = table(("Deal name", "Created", "When", "Note"), ("x", "03/05/2024", "13/05/2024", "words"))
    first = guess(sheet, NAMES)
    moved = assign(sheet, first, 2, "began_on", NAMES)
    assert names_of(moved) == ["name", "", "began_on", "note"]
    assert moved.columns[2] == Column("began_on", order="dmy")
    both = assign(sheet, moved, 1, "expected_on", NAMES)
    assert [column.order for column in both.columns] == ["", "dmy", "dmy", ""]
    assert names_of(assign(sheet, both, 1, "note", NAMES)) == ["name", "note", "began_on", "note"]
    assert unmapped(sheet, moved) == (1,)
    assert names_of(first) == ["name", "began_on", "", "note"]


def test_order_unit_and_decimal_are_settled_by_hand_and_given_back_to_the_cells() -> None:
    sheet = table(("Deal name", "Amount", "Created", "Close date"), ("x", "1.234", "03/05/2024", "12/31/2024"))
    first = guess(sheet, NAMES)
    assert [column.order for column in first.columns[2:]] == ["mdy", "mdy"]
    settled = with_unit(with_decimal(with_order(first, "dmy"), ","), 10_000)
    assert [column.order for column in settled.columns[2:]] == ["dmy", "dmy"]
    assert (settled.columns[1].decimal, settled.columns[1].unit, settled.columns[0].unit) == (",", 10_000, 1)
    assert [column.order for column in with_evidence(sheet, settled).columns] == ["", "", "mdy", "mdy"]


def test_two_columns_that_show_two_orders_keep_their_own() -> None:
    sheet = table(("Deal name", "Created", "Close date"), ("x", "13/05/2024", "12/31/2024"))
    assert [column.order for column in guess(sheet, NAMES).columns] == ["", "dmy", "mdy"]


def test_words_are_guessed_until_somebody_says_what_they_mean() -> None:
    sheet = table(("Deal name", "Stage"), ("x", "Moonshot"), ("y", "Won"))
    found = guess(sheet, NAMES)
    assert (dict(found.targets), found.unsure) == ({"Moonshot": "1", "Won": "won"}, frozenset({"Moonshot"}))
    said = with_target(found, "Moonshot", "4")
    assert (said.targets["Moonshot"], said.unsure) == ("4", frozenset())
    again = assign(sheet, said, 0, "name", NAMES)
    assert (again.targets["Moonshot"], again.unsure) == ("4", frozenset())
    assert with_guesses(found).unsure == frozenset()
    assert assign(sheet, found, 0, "name", NAMES).unsure == {"Moonshot"}


def test_a_column_of_days_is_read_as_it_is() -> None:
    sheet = table(("Deal name", "Created"), ("x", date(2024, 3, 5)))
    assert guess(sheet, NAMES).columns[1].order == ""


@pytest.mark.parametrize(
    ("word", "target", "sure"),
    [
        ("项目立项", "1", True),
        ("negotiation (90%)", "7", True),
        ("closed won", "won", True),
        ("5. 方案确认", "5", True),
        ("3", "3", True),
        ("第4步", "4", True),
        ("Step 6 - whatever", "1", False),
        ("S6 whatever", "6", False),
        ("客户商务谈判中", "7", False),
        ("快要成交了吗", "1", False),
        ("mystery", "1", False),
    ],
)
def test_stage_words(word: str, target: str, sure: bool) -> None:
    assert target_of(word, NAMES) == (target, sure)


def test_a_status_nobody_knows_is_open() -> None:
    assert target_of("mystery", NAMES, status=True) == ("open", False)
    assert set(map(str, range(1, 9))) < set(TARGETS)


def test_every_field_can_be_chosen_once() -> None:
    assert len(set(fields())) == len(fields())
    assert {"name", "customer", "amount", "external_id", "won_on"} <= set(fields())
