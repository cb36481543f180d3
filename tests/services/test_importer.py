"""Whole imports: what comes in, what comes in twice, what is refused, and that undo takes all of it back."""

import csv
import random
from collections import Counter
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.entities import Closing, Deal, StageEntry
from funnel_desktop.domain.errors import InputError
from funnel_desktop.services.importing.table import Cancelled
from funnel_desktop.storage.entity_queries import every
from tests.services.importing.samples import FILES, SYSTEMS, bring_in, counts, maven


def write(path: Path, rows: list[list[str]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def deals(app: App) -> list[Deal]:
    return every(app.store.connection, Deal)


@pytest.mark.parametrize("name", SYSTEMS)
def test_a_system_comes_in_once(app: App, name: str) -> None:
    assert counts(bring_in(app, FILES / name)) == (5, 0, 0, 0)
    assert counts(bring_in(app, FILES / name)) == (0, 0, 5, 0)
    found = {deal.name: deal for deal in deals(app)}
    assert found["智慧园区一期"].amount == 358_000_000
    assert found["智慧园区一期"].brought_in_closed
    outcomes = {closing.outcome for closing in every(app.store.connection, Closing)}
    assert outcomes == {"won", "lost"}
    negotiating = found["Nordvik Platform Upgrade"]
    assert negotiating.taken_over == negotiating.stage >= 5
    assert negotiating.amount == 12_500_000


def test_open_deals_are_taken_over_where_they_stand(app: App) -> None:
    bring_in(app, FILES / "pipedrive_deals.csv")
    arrivals = {entry.arrival for entry in every(app.store.connection, StageEntry)}
    assert arrivals == {"taken_over"}
    currencies = {deal.currency for deal in deals(app)}
    assert currencies == {"CNY", "EUR", "GBP", "USD"}


def test_the_same_file_without_ids_shuffled_adds_nothing_and_one_amount_is_one_change(app: App, tmp_path: Path) -> None:
    with maven().open(encoding="utf-8", newline="") as file:
        rows = [row[1:] for row in csv.reader(file)]
    head, body = rows[0], rows[1:]
    assert counts(bring_in(app, write(tmp_path / "a.csv", rows))) == (8800, 0, 0, 0)
    outcomes = Counter(closing.outcome for closing in every(app.store.connection, Closing))
    assert outcomes == {"won": 4238, "lost": 2473}
    stages = Counter(deal.stage for deal in deals(app) if not deal.brought_in_closed)
    assert stages == {1: 500, 2: 1589}
    assert sum(deal.customer_id is None for deal in deals(app)) == 1425
    random.Random(7).shuffle(body)  # noqa: S311 - an order, not a secret
    assert counts(bring_in(app, write(tmp_path / "b.csv", [head, *body]))) == (0, 0, 8800, 0)
    at = next(place for place, row in enumerate(body) if row[-1])
    body[at] = [*body[at][:-1], "99999"]
    assert counts(bring_in(app, write(tmp_path / "c.csv", [head, *body]))) == (0, 1, 8799, 0)


def test_a_backup_is_made_before(app: App) -> None:
    bring_in(app, FILES / "odoo_crm_lead_export.csv")
    assert app.backups.latest() is not None


def test_repeats_near_repeats_and_exact_ones(app: App) -> None:
    plan = bring_in(app, FILES / "duplicate_records.csv")
    assert counts(plan) == (3, 0, 1, 0)
    assert plan.repeats == ((5, 2),)
    assert counts(bring_in(app, FILES / "duplicate_records.csv")) == (0, 0, 4, 0)


def test_a_unit_in_the_header_counts(app: App) -> None:
    bring_in(app, FILES / "merged_two_row_header.xlsx")
    assert {deal.name: deal.amount for deal in deals(app)} == {
        "项目一": 120_000_000,
        "项目二": 80_500_000,
        "项目三": 30_000_000,
    }


def test_a_file_moves_a_deal_forward_and_closes_it_but_never_back(app: App, tmp_path: Path) -> None:
    head = ["Deal ID", "Deal name", "Stage", "Amount"]
    bring_in(app, write(tmp_path / "1.csv", [head, ["7", "Line", "Proposal", "100"]]))
    on = bring_in(app, write(tmp_path / "2.csv", [head, ["7", "Line", "Negotiation", "100"]]))
    assert on.changed[0].fields == ("stage",)
    back = bring_in(app, write(tmp_path / "3.csv", [head, ["7", "Line", "Proposal", "100"]]))
    assert counts(back) == (0, 0, 1, 0)
    assert deals(app)[0].stage == 7
    assert deals(app)[0].taken_over == 7
    won = bring_in(app, write(tmp_path / "4.csv", [head, ["7", "Line", "Won", "120"]]))
    assert set(won.changed[0].fields) == {"amount", "outcome"}
    assert every(app.store.connection, Closing)[0].amount == 12_000


def test_without_a_name_column_it_is_said(app: App, tmp_path: Path) -> None:
    path = write(tmp_path / "x.csv", [["alpha", "beta"], ["1", "2"]])
    importer = app.importer()
    table = importer.read(path)
    with pytest.raises(InputError) as refused:
        importer.plan(table, importer.guess(table), "x.csv")
    assert refused.value.code == "import.no_name_column"


def test_a_cancelled_import_writes_nothing(app: App) -> None:
    importer = app.importer()
    table = importer.read(FILES / "pipedrive_deals.csv")
    plan = importer.plan(table, importer.guess(table), "x")
    with pytest.raises(Cancelled):
        importer.commit(plan, is_cancelled=lambda: True)
    assert deals(app) == []


def test_stages_are_known_by_the_users_own_names_too(app: App, tmp_path: Path) -> None:
    app.playbooks.save({"stage.s3.name.zh_CN": "方案共创", "stage.s3.name.en": "Together"})
    names = app.importer().stage_names()
    assert {names[name] for name in ("方案共创", "Together", "方案设计", "Solution design")} == {3}
    path = write(tmp_path / "own.csv", [["项目名称", "阶段"], ["风机", "方案共创"], ["水泵", "方案设计"]])
    assert counts(bring_in(app, path))[0] == 2
    assert [deal.stage for deal in deals(app)] == [3, 3]
