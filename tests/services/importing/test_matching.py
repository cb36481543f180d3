"""Which row is which deal: by its id, else by name and customer, and never by chance."""

import csv
import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.entities import Deal
from funnel_desktop.services.importing.plan import ImportPlan
from funnel_desktop.services.importing.table import Cancelled
from funnel_desktop.storage.entity_queries import every
from tests.services.importing.samples import bring_in, counts

Sheet = Callable[[Sequence[str], Sequence[Sequence[str]]], ImportPlan]


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Write rows below their headers."""

    def make(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Path:
        path = tmp_path / "deals.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([headers, *rows])
        return path

    return make


@pytest.fixture
def sheet(app: App, write: Callable[..., Path]) -> Sheet:
    """Bring rows in."""
    return lambda headers, rows: bring_in(app, write(headers, rows))


def test_two_rows_of_one_id_that_disagree_are_not_both_taken(sheet: Sheet) -> None:
    rows = [["7", "Fans", "100"], ["7", "Fans", "200"], ["8", "Pumps", "1"], ["8", "Pumps", "1"]]
    head = ["Deal ID", "Deal name", "Amount"]
    plan = sheet(head, rows)
    assert counts(plan) == (2, 0, 1, 1)
    assert [(row.number, row.code) for row in plan.rejected] == [(3, "import.row.same_id")]
    assert plan.repeats == ((5, 4),)
    assert counts(sheet(head, rows[::-1])) == (0, 0, 3, 1)


def test_a_row_that_began_on_another_day_is_another_deal(app: App, sheet: Sheet) -> None:
    head = ["Deal name", "Customer", "Created"]
    assert counts(sheet(head, [["Fans", "Steel", "2026-01-05"]])) == (1, 0, 0, 0)
    assert counts(sheet(head, [["Fans", "Steel", "2026-02-05"]])) == (1, 0, 0, 0)
    assert counts(sheet(head, [["Fans", "Steel", "2026-02-05"], ["Fans", "Steel", "2026-01-05"]])) == (0, 0, 2, 0)
    assert len(every(app.store.connection, Deal)) == 2


def test_of_deals_of_one_name_each_row_finds_the_closest(app: App, sheet: Sheet) -> None:
    head = ["Deal name", "Customer", "Amount", "Note"]
    sheet(head, [["Fans", "Steel", "1", "a"], ["Fans", "Steel", "2", "b"]])
    plan = sheet(head, [["Fans", "Steel", "3", "b"], ["Fans", "Steel", "1", "a"]])
    assert (counts(plan), plan.changed[0].fields) == ((0, 1, 1, 0), ("amount",))
    assert sorted((deal.amount, deal.note) for deal in every(app.store.connection, Deal)) == [(100, "a"), (300, "b")]
    assert counts(sheet(head, [["Fans", "Steel", str(number), "x"] for number in range(3)])) == (1, 2, 0, 0)


def test_many_of_one_name_are_found_again_though_all_have_changed(sheet: Sheet) -> None:
    head = ["Deal name", "Customer", "Amount"]
    assert counts(sheet(head, [["Fans", "Steel", str(number)] for number in range(60)])) == (60, 0, 0, 0)
    rows = [["Fans", "Steel", str(number)] for number in range(1000, 1060)]
    random.Random(3).shuffle(rows)  # noqa: S311 - an order, not a secret
    assert counts(sheet(head, rows)) == (0, 60, 0, 0)
    assert counts(sheet(head, rows[::-1])) == (0, 0, 60, 0)


def test_an_id_that_comes_later_is_given_to_the_one_deal_of_that_name(sheet: Sheet) -> None:
    assert counts(sheet(["Deal name", "Customer"], [["Fans", "Steel"], ["Pumps", ""]])) == (2, 0, 0, 0)
    head = ["Deal ID", "Deal name", "Customer", "Note"]
    plan = sheet(head, [["7", "Fans", "Steel", "n"], ["8", "Pumps", "", "n"], ["9", "Fans", "Paper", ""]])
    assert counts(plan) == (2, 1, 0, 0)
    assert counts(sheet(head, [["7", "Renamed", "Steel", "n"]])) == (0, 1, 0, 0)


@pytest.mark.parametrize("looks", [1, 2])
def test_a_plan_can_be_called_off_while_it_reads_and_while_it_plans(
    app: App, write: Callable[..., Path], looks: int
) -> None:
    importer = app.importer()
    table = importer.read(write(["Deal name"], [["Fans"]]))
    asked = iter(range(1, 10))
    with pytest.raises(Cancelled):
        importer.plan(table, importer.guess(table), "x", is_cancelled=lambda: next(asked) == looks)
    assert next(asked) == looks + 1


def test_an_id_of_ours_from_another_file_is_kept_and_nonsense_is_not(app: App, sheet: Sheet) -> None:
    ours, odd = "01900000-03e9-7000-8000-00000000abcd", "x" * 36
    head = ["Funnel Desktop ID", "Deal name"]
    assert counts(sheet(head, [[ours, "Fans"], [odd, "Pumps"], ["7", "Valves"]])) == (3, 0, 0, 0)
    ids = {deal.name: deal.id for deal in every(app.store.connection, Deal)}
    assert ids["Fans"] == ours
    assert {odd, "7"}.isdisjoint(ids.values())
    assert counts(sheet(head, [[ours, "Fans II"]])) == (0, 1, 0, 0)
