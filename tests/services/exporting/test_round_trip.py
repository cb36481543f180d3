"""What goes out comes back in: into the same file nothing new, into another the same deals."""

from collections.abc import Callable
from pathlib import Path

import pytest

from funnel_desktop.bootstrap import App, create_app
from funnel_desktop.domain.clock import FixedClock
from funnel_desktop.domain.errors import InputError, StorageError
from tests.services.importing.samples import FILES, bring_in

COLUMNS = "name, customer, stage, status, amount, currency, expected_on, closed_on, priority"


def deals(app: App) -> list[tuple[object, ...]]:
    return sorted(app.store.connection.execute(f"SELECT {COLUMNS} FROM card").fetchall(), key=repr)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_round_trip(
    app: App, tmp_path: Path, clock: FixedClock, new_id: Callable[[], str], suffix: str, language: str
) -> None:
    for name in ("pipedrive_deals.csv", "cordyscrm_opportunity_zh.csv", "injection_names.csv"):
        bring_in(app, FILES / name)
    out = tmp_path / f"out{suffix}"
    assert app.exporter().write(out, language) == 30
    back = bring_in(app, out)
    assert (back.new, [row.fields for row in back.changed], back.same) == (0, [], 30)
    other = create_app(tmp_path / "other.funnel", {"currency": "CNY"}, clock=clock, new_id=new_id)
    bring_in(other, out)
    assert deals(other) == deals(app)
    other.file.close(back_up=False)


def test_formulas_are_guarded_in_csv(app: App, tmp_path: Path) -> None:
    bring_in(app, FILES / "injection_names.csv")
    out = tmp_path / "out.csv"
    app.exporter().write(out, "en")
    text = out.read_text(encoding="utf-8-sig")
    assert "\r\n'=1+1," in text.replace("\n", "\r\n").replace("\r\r", "\r")


def test_a_format_nobody_writes_and_a_place_nobody_can_write_are_refused(app: App, tmp_path: Path) -> None:
    with pytest.raises(InputError) as refused:
        app.exporter().write(tmp_path / "out.pdf", "en")
    assert refused.value.code == "export.format"
    with pytest.raises(StorageError) as failed:
        app.exporter().write(tmp_path / "absent" / "out.csv", "en")
    assert failed.value.code == "export.not_written"
