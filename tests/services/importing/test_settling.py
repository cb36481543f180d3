"""What a mapping leaves open is settled by hand, and can be left to the cells again."""

from funnel_desktop.services.importing.mapping import (
    ColumnMapping,
    guess,
    with_decimal,
    with_evidence,
    with_guesses,
    with_order,
)
from funnel_desktop.services.importing.table import Table


def table(*days: str, amount: str = "1.234") -> Table:
    rows: list[tuple[str | None, ...]] = [("Deal", "somewhere", amount, day, "") for day in days]
    headers = ("Deal name", "Stage", "Amount", "Expected close date", "Began on")
    return Table("csv", headers, rows, list(range(2, len(rows) + 2)), 1)  # type: ignore[arg-type]  # texts are cells


def orders(mapping: ColumnMapping) -> list[str]:
    return [column.order for column in mapping.columns if column.field.endswith("_on")]


def test_the_order_settled_by_hand_gives_way_to_the_cells_again() -> None:
    found = table("03/05/2026", "31/12/2026")
    mapping = guess(found, {})
    assert set(orders(mapping)) == {"dmy"}
    by_hand = with_order(mapping, "mdy")
    assert set(orders(by_hand)) == {"mdy"}
    assert orders(with_evidence(found, by_hand)) == orders(mapping)


def test_where_the_cells_say_nothing_the_order_is_open_again() -> None:
    found = table("03/05/2026")
    assert set(orders(with_evidence(found, with_order(guess(found, {}), "mdy")))) == {""}


def test_the_decimal_mark_concerns_amounts_only() -> None:
    mapping = with_decimal(guess(table("03/05/2026"), {}), ",")
    assert [column.decimal for column in mapping.columns if column.field == "amount"] == [","]
    assert {column.decimal for column in mapping.columns if column.field != "amount"} == {""}


def test_guesses_can_be_taken_as_they_are() -> None:
    mapping = guess(table("03/05/2026"), {})
    assert mapping.unsure == {"somewhere"}
    settled = with_guesses(mapping)
    assert (settled.unsure, settled.targets) == (frozenset(), mapping.targets)
