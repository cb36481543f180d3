"""`main.py figures`: JSON on stdout, one line for days that cannot be."""

import json
from pathlib import Path

import pytest

from tests.ui.cli.test_commands import CSV, run


def test_figures_are_json_of_any_day(tmp_path: Path) -> None:
    file = tmp_path / "new.funnel"
    assert run("import", CSV, "--into", file)[0] == 0
    code, out, _ = run("figures", file)
    found = json.loads("\n".join(out))
    assert (code, len(found["deals"])) == (0, 5)
    code, out, _ = run("figures", file, "--as-of", "2020-01-01", "--from", "2019-12-01", "--to", "2019-12-31")
    found = json.loads("\n".join(out))
    assert (code, found["deals"], found["from"], found["to"]) == (0, [], "2019-12-01", "2019-12-31")


def test_a_wrong_day_is_one_line(tmp_path: Path) -> None:
    file = tmp_path / "new.funnel"
    run("import", CSV, "--into", file)
    code, out, err = run("figures", file, "--as-of", "2999-01-01", "--lang", "en")
    assert (code, out, err) == (1, [], ["1 Jan 2999 has not come yet. Choose today or a day before it."])
    assert run("figures", file, "--as-of", "tomorrow")[0] == 2


@pytest.mark.parametrize("option", ["--as-of", "--from", "--to"])
@pytest.mark.parametrize("day", ["0001-01-01", "1899-12-31", "2026-02-30", ""])
def test_a_day_that_is_none_is_the_usage_s_fault(
    option: str, day: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "new.funnel"
    run("import", CSV, "--into", file)
    capfd.readouterr()
    code, out, err = run("figures", file, option, day)
    assert (code, out) == (2, [])
    assert "YYYY-MM-DD" in "".join([*err, capfd.readouterr().err])
