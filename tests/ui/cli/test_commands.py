"""The command line as it is typed: exact forms, exit codes 0, 1 and 2, one line for a refusal and never a traceback."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.arch.sources import ROOT
from tests.services.importing.samples import FILES

CSV = str(FILES / "pipedrive_deals.csv")


def run(*words: str | Path) -> tuple[int, list[str], list[str]]:
    command = [sys.executable, str(ROOT / "main.py"), *map(str, words)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=60, check=False, cwd=ROOT)
    return done.returncode, done.stdout.splitlines(), done.stderr.splitlines()


def test_import_makes_the_file_and_counts(tmp_path: Path) -> None:
    file = tmp_path / "new.funnel"
    code, out, _ = run("import", CSV, "--into", file, "--lang", "en")
    assert (code, out[:4]) == (0, ["new: 5", "changed: 0", "same: 0", "rejected: 0"])
    assert out[4:] == ["columns left out: Deal - Pipeline, Deal - Probability, Deal - Owner, Deal - Label"]
    code, out, _ = run("import", CSV, "--into", file, "--lang", "en")
    assert (code, out[:3]) == (0, ["new: 0", "changed: 0", "same: 5"])
    assert run("check", file, "--lang", "en")[1][-1] == "The file is sound."
    assert run("export", file, tmp_path / "out.xlsx")[0] == 0
    code, out, _ = run("report", file, "--pdf", tmp_path / "out.pdf", "--lang", "zh_CN")
    assert (code, (tmp_path / "out.pdf").read_bytes()[:5]) == (0, b"%PDF-")
    code, _, err = run("report", file, "--as-of", "2999-01-01", "--xlsx", tmp_path / "out.xlsx", "--lang", "en")
    assert (code, err) == (1, ["1 Jan 2999 has not come yet. Choose today or a day before it."])
    assert run("report", file, "--as-of", "2020-01-01", "--pdf", tmp_path / "then.pdf")[0] == 0


def test_rejected_rows_come_with_their_reasons(tmp_path: Path) -> None:
    code, out, _ = run("import", FILES / "amounts_all.csv", "--into", tmp_path / "a.funnel", "--lang", "en")
    assert code == 0
    assert "rejected: 8" in out
    assert 'row 18: "1.234" in Amount can be read as two amounts' in out


def test_encoding_and_order_of_days_can_be_said(tmp_path: Path) -> None:
    source = tmp_path / "list.csv"
    source.write_text("项目名称,阶段,预计签约日期\n高炉,意向客户,03/05/2026\n", encoding="gb18030")
    into = ("--into", tmp_path / "a.funnel", "--lang", "en")
    _, out, _ = run("import", source, *into)
    assert "rejected: 1" in out
    assert "stage words only guessed: 意向客户 → 1" in out
    _, out, _ = run("import", source, *into, "--date-order", "dmy")
    assert "new: 1" in out
    code, _, err = run("import", source, *into, "--encoding", "utf-8")
    assert (code, len(err)) == (1, 1)
    assert run("import", source, *into, "--date-order", "ymd")[0] == 2


def test_a_sheet_can_be_said(tmp_path: Path) -> None:
    from openpyxl import Workbook

    book = Workbook()
    for sheet, name in ((book.active, "First"), (book.create_sheet("Second"), "Other")):
        assert sheet is not None
        sheet.append(["Deal name", "Customer"])
        sheet.append([name, "Acme"])
        sheet.append([f"{name} again", "Acme"])
    book["Second"].append(["Third", "Acme"])
    book.save(tmp_path / "two.xlsx")
    into = ("--into", tmp_path / "a.funnel", "--lang", "en")
    assert "new: 3" in run("import", tmp_path / "two.xlsx", *into, "--sheet", "Second")[1]
    assert run("import", tmp_path / "two.xlsx", *into, "--sheet", "Absent")[0] == 1


@pytest.mark.parametrize(
    "words",
    [
        ("import", "absent.csv", "--into", "{tmp}/x.funnel"),
        ("import", str(FILES / "empty.csv"), "--into", "{tmp}/x.funnel"),
        ("import", str(FILES / "evil_zip_bomb_100MB.xlsx"), "--into", "{tmp}/x.funnel"),
        ("check", "{tmp}/absent.funnel"),
        ("export", CSV, "{tmp}/out.csv"),
        ("report", "{tmp}/absent.funnel", "--pdf", "{tmp}/o.pdf"),
    ],
)
def test_a_fault_of_the_input_is_one_line_and_exit_1(tmp_path: Path, words: tuple[str, ...]) -> None:
    code, _, err = run(*(word.format(tmp=tmp_path) for word in words))
    assert (code, len(err)) == (1, 1)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["export", "report", "render"])
@pytest.mark.parametrize("out", ["{tmp}/absent/o.xlsx", "{tmp}/file/o.xlsx"])
def test_a_place_that_cannot_be_written_to_is_one_line(command: str, out: str, tmp_path: Path) -> None:
    file = tmp_path / "new.funnel"
    run("import", CSV, "--into", file)
    (tmp_path / "file").write_text("in the way")
    place = out.format(tmp=tmp_path if command != "render" else tmp_path / "file")
    words = ("report", file, "--xlsx", place) if command == "report" else (command, file, place)
    code, said, err = run(*words)
    assert (code, said, len(err)) == (1, [], 1)
    assert str(tmp_path) in err[0]


@pytest.mark.parametrize("words", [("import", CSV), ("--frobnicate",), ("export",)])
def test_wrong_usage_is_exit_2(words: tuple[str, ...]) -> None:
    assert run(*words)[0] == 2


def test_version_and_self_test() -> None:
    assert run("--version")[1][0].startswith("Funnel Desktop ")
    code, out, _ = run("--self-test")
    assert (code, {line.split()[0] for line in out}) == (0, {"ok"})
