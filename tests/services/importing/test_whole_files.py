"""Real and difficult spreadsheets go in as their manifest says, and the same file again adds nothing."""

import random
from collections import Counter
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.domain.errors import InputError
from tests.services.importing.samples import FILES, bring_in, shared

ROWS = {
    "cordyscrm_opportunity_zh.csv": 5,
    "dynamics365_opportunities_export.xlsx": 5,
    "espocrm_opportunity_export_zh_CN.csv": 5,
    "hubspot_deals_view_export.csv": 5,
    "odoo_crm_lead_export.csv": 5,
    "pipedrive_deals.csv": 5,
    "salesforce_report_export.csv": 5,
    "european_semicolon_cp1252.csv": 3,
    "gb18030_excel_zh.csv": 4,
    "gbk_short_ambiguous.csv": 1,
    "html_named.xls": 1,
    "merged_two_row_header.xlsx": 3,
    "messy_table.csv": 3,
    "multiline_quotes.csv": 4,
    "utf16le_unicode_text.txt": 4,
    "utf8_bom_excel.csv": 4,
    "types_formulas_hidden.xlsx": 2,
}


def statuses(app: App) -> Counter[str]:
    rows = app.store.connection.execute("SELECT status FROM card").fetchall()
    return Counter(status for (status,) in rows)


@pytest.mark.parametrize("name", ROWS)
def test_every_row_goes_in_and_the_same_file_again_adds_nothing(app: App, name: str) -> None:
    first = bring_in(app, FILES / name)
    assert (first.new + len(first.changed) + first.same, len(first.rejected)) == (ROWS[name], 0)
    again = bring_in(app, FILES / name, "renamed.csv")
    assert (again.new, len(again.changed), again.same) == (0, 0, ROWS[name])


def test_an_import_is_one_step_back(app: App) -> None:
    bring_in(app, FILES / "pipedrive_deals.csv")
    assert statuses(app).total() == 5
    app.history.undo()
    assert statuses(app).total() == 0
    app.history.redo()
    assert statuses(app).total() == 5


def test_one_amount_changed_gives_one_change(app: App, tmp_path: Path) -> None:
    bring_in(app, FILES / "pipedrive_deals.csv")
    text = (FILES / "pipedrive_deals.csv").read_text(encoding="utf-8-sig")
    changed = tmp_path / "changed.csv"
    changed.write_text(text.replace("1,Acme 年度框架合同,1200000", "1,Acme 年度框架合同,1300000"), encoding="utf-8")
    plan = bring_in(app, changed)
    assert (plan.new, [(row.name, row.fields) for row in plan.changed]) == (0, [("Acme 年度框架合同", ("amount",))])
    amounts = app.store.connection.execute("SELECT amount FROM card WHERE name LIKE 'Acme%'").fetchall()
    assert amounts == [(130_000_000,)]


def test_open_deals_brought_in_owe_nothing_for_the_stages_behind_them(app: App) -> None:
    bring_in(app, FILES / "pipedrive_deals.csv")
    rows = app.store.connection.execute("SELECT stage, debt, k FROM card WHERE status = 'open'").fetchall()
    assert min(stage for stage, _, _ in rows) > 1
    assert {(debt, k) for _, debt, k in rows} == {(0, 0)}


def test_amounts_are_read_as_people_write_them_and_guesses_are_refused(app: App) -> None:
    importer = app.importer()
    table = importer.read(FILES / "amounts_all.csv")
    plan = importer.plan(table, importer.guess(table), "amounts")
    importer.commit(plan)
    found = dict(app.store.connection.execute("SELECT name, amount FROM card").fetchall())
    for name, _text, expected in table.rows:
        if str(name) in found and str(expected).replace(".", "", 1).isdigit():
            assert found[str(name)] == round(float(str(expected)) * 100), name
    refused = {str(row.row[0]): row.code.removeprefix("import.row.amount_") for row in plan.rejected}
    assert refused == {
        **dict.fromkeys(("a12", "a13", "a14"), "negative"),
        "a16": "ambiguous",
        "a21": "range",
        **dict.fromkeys(("a22", "a23", "a29"), "invalid"),
    }


def test_days_are_read_or_refused_never_guessed(app: App) -> None:
    importer = app.importer()
    table = importer.read(FILES / "dates_all.csv")
    plan = importer.plan(table, importer.guess(table), "dates")
    importer.commit(plan)
    found = dict(app.store.connection.execute("SELECT name, expected_on FROM card").fetchall())
    refused = {str(row.row[0]) for row in plan.rejected}
    for name, _text, expected in table.rows:
        if str(expected)[:4].isdigit():
            assert found.get(str(name)) == str(expected)[:10], name
        elif expected == "INVALID":
            assert str(name) in refused, name


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("empty.csv", "import.empty"),
        ("evil_dimension_lie.xlsx", "import.too_wide"),
        ("evil_zip_bomb_100MB.xlsx", "import.too_big"),
        ("absent.csv", "import.missing"),
    ],
)
def test_what_is_no_table_is_refused(app: App, name: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        app.importer().read(FILES / name)
    assert refused.value.code == code


def test_hostile_names_stay_plain_text(app: App) -> None:
    plan = bring_in(app, FILES / "injection_names.csv")
    assert [row.code for row in plan.rejected] == ["import.row.too_long"]
    names = {name for (name,) in app.store.connection.execute("SELECT name FROM deal")}
    assert {"=1+1", "<b>VIP</b>", "'; DROP TABLE deal;--"} <= names
    assert not any("\u202e" in name for name in names)


def test_the_genuine_pipeline_goes_in_whole(app: App, tmp_path: Path) -> None:
    source = shared("genuine/maven_sales_pipeline.csv")
    assert bring_in(app, source).new == 8800
    assert statuses(app) == {"won": 4238, "lost": 2473, "open": 1589 + 500}
    without = app.store.connection.execute("SELECT count(*) FROM deal WHERE customer_id IS NULL").fetchone()
    assert without == (1425,)
    head, *rows = source.read_text(encoding="utf-8").splitlines()
    random.Random(7).shuffle(rows)  # noqa: S311 - a shuffle, not a secret
    shuffled = tmp_path / "renamed.csv"
    shuffled.write_text("\n".join([head, *rows]), encoding="utf-8")
    again = bring_in(app, shuffled)
    assert (again.new, len(again.changed), again.same) == (0, 0, 8800)
