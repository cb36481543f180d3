"""Where the sample spreadsheets are, and one call that brings one in."""

from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App
from funnel_desktop.services.importing.plan import ImportPlan
from funnel_desktop.services.importing.table import ReadOptions, Table

FILES = Path(__file__).parent / "files"
SYSTEMS = (
    "cordyscrm_opportunity_zh.csv",
    "dynamics365_opportunities_export.xlsx",
    "espocrm_opportunity_export_zh_CN.csv",
    "hubspot_deals_view_export.csv",
    "odoo_crm_lead_export.csv",
    "pipedrive_deals.csv",
    "salesforce_report_export.csv",
)
_SHARED = Path(__file__).parents[4] / "shared" / "samples"


def bring_in(app: App, path: Path, name: str = "") -> ImportPlan:
    """Bring a spreadsheet in, under another name if one is given."""
    importer = app.importer()
    table = importer.read(path)
    plan = importer.plan(table, importer.guess(table), name or path.name)
    importer.commit(plan)
    return plan


def counts(plan: ImportPlan) -> tuple[int, int, int, int]:
    return plan.new, len(plan.changed), plan.same, len(plan.rejected)


def read(name: str, **options: str) -> Table:
    from funnel_desktop.services.importing.reading import read_table

    return read_table(FILES / name, ReadOptions(**options), lambda: False)  # type: ignore[arg-type]  # texts only


def shared(name: str) -> Path:
    """Return a public sample that is not shipped; a test that needs it is skipped where it is absent."""
    path = _SHARED / name
    if not path.exists():
        pytest.skip(f"the public sample {name} is not beside the project")
    return path


def maven() -> Path:
    return shared("genuine/maven_sales_pipeline.csv")
